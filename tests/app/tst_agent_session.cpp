// SPDX-License-Identifier: Apache-2.0
#include "app/agent/agent_session.h"
#include "tests/agents/folder_fixture.h"

#include <deque>
#include <functional>

#include <QTest>

using namespace Qt::Literals;
using agents::loop::Approval;
using agents::loop::StopReason;
using app::AgentSession;

namespace {

struct Reply {
    std::string text;
    std::vector<engine::text::ToolCall> calls{};
    std::function<void()> meanwhile{}; // what happens while it is written
};

Reply calls(const std::string &tool, const nlohmann::json &arguments)
{
    return {.text = {}, .calls = {{tool, std::make_shared<const nlohmann::json>(arguments)}}};
}

// A model that says what the test wrote, and keeps what it was told.
class Model final : public agents::loop::ReplyPort
{
public:
    base::Result<agents::ReplyStats>
    reply(const agents::GenerationRequest &request,
          const base::CancelToken &,
          const std::function<void(const agents::ReplyBatch &)> &onBatch) override
    {
        if (replies.empty())
            return base::Error{base::ErrorCode::InvalidInput, "The script has ended."};
        const Reply next = std::move(replies.front());
        replies.pop_front();
        told = request.messages;
        if (next.meanwhile)
            next.meanwhile();
        agents::ReplyBatch batch;
        batch.text = QString::fromStdString(next.text);
        batch.toolCalls = next.calls;
        onBatch(batch);
        return agents::ReplyStats{};
    }
    std::optional<size_t> countTokens(std::string_view) const override { return {}; }

    std::deque<Reply> replies;
    std::vector<engine::text::Message> told; // the newest prompt
};

// Says yes once to everything.
class Watcher final : public agents::loop::LoopObserver
{
public:
    agents::loop::Decision ask(const agents::loop::CallInfo &info) override
    {
        asked.push_back(info);
        return Approval::AllowOnce;
    }
    void callEnded(const agents::loop::CallInfo &, const agents::tools::ToolResult &result) override
    {
        results.push_back(result);
    }

    std::vector<agents::loop::CallInfo> asked;
    std::vector<agents::tools::ToolResult> results;
};

} // namespace

class TestAgentSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void remembersAStrangersWords();
    void handsOnWhatCameTooLate();
    void undoesATurnAtItsLimit();
    void takesTheLikeliestOfTheBuiltInModel();

private:
    AgentSession::Work work(agents::loop::Mode mode = agents::loop::Mode::Edit)
    {
        return {.port = m_model, .observer = m_watcher, .mode = mode};
    }
    void openSession();

    std::unique_ptr<FolderFixture> m_project;
    std::unique_ptr<FolderFixture> m_profile;
    Model m_model;
    Watcher m_watcher;
    std::unique_ptr<AgentSession> m_session;
};

void TestAgentSession::init()
{
    m_session.reset();
    m_project = std::make_unique<FolderFixture>();
    m_profile = std::make_unique<FolderFixture>();
    m_model.replies.clear();
    m_watcher = {};
    openSession();
}

void TestAgentSession::openSession()
{
    m_session.reset();
    const QString profile = QString::fromStdString(m_profile->path().string());
    auto opened = AgentSession::open(QString::fromStdString(m_project->path().string()),
                                     {.configuration = profile, .data = profile});
    QVERIFY(opened);
    m_session = *std::move(opened);
}

// What a program elsewhere said stands in the prompt of the next turn, also after its resume by
// another program, which knows nothing of the turn before.
void TestAgentSession::remembersAStrangersWords()
{
    m_profile->put("mcp-servers.json", R"([{"name": "notes", "command": ["/does/not/exist"]}])");
    openSession();
    const auto expectTaint = [this](bool isTainted) {
        QCOMPARE(m_watcher.asked.back().tainted, isTainted);
        QCOMPARE(m_watcher.asked.back().grant.empty(), isTainted);
    };
    const auto look = [this] {
        m_model.replies = {calls("use", {{"action", "help"}}), {.text = "There are notes."}};
    };
    look();
    QCOMPARE(m_session->start(work(), "Look.").reason, StopReason::Answer);
    expectTaint(false);
    look();
    QCOMPARE(m_session->start(work(), "Look again.").reason, StopReason::Answer);
    expectTaint(true);

    QCOMPARE(m_session->start(work(), "Go on.").reason, StopReason::Failed); // an empty script
    const std::string turn = m_session->turnIds().back();
    openSession();
    look();
    QCOMPARE(m_session->resume(work(), turn).reason, StopReason::Answer);
    expectTaint(true);
}

void TestAgentSession::handsOnWhatCameTooLate()
{
    m_model.replies = {{.text = "Done.", .meanwhile = [this] { m_session->steer("In time."); }},
                       {.text = "That too."}};
    QCOMPARE(m_session->start(work(), "Do it.").text, "That too.");
    QCOMPARE(m_model.told.back().content, "In time.");
    m_session->steer("Late.");
    m_model.replies = {{.text = "Hm."}};
    QCOMPARE(m_session->start(work(), "Next.").reason, StopReason::Answer);
    QCOMPARE(m_model.told.back().content, "Late.");
}

void TestAgentSession::undoesATurnAtItsLimit()
{
    for (int i = 0; i < 26; ++i)
        m_model.replies.push_back(
            calls("write", {{"file", "f" + std::to_string(i)}, {"text", "new\n"}}));
    QCOMPARE(m_session->start(work(), "Write.").reason, StopReason::CallLimit);
    QVERIFY(m_project->exists("f24") && !m_project->exists("f25"));
    const auto report = m_session->undo(m_session->turnIds().back());
    QVERIFY2(report && report->done, report ? "" : report.error().message.c_str());
    QVERIFY(!m_project->exists("f0"));
    QCOMPARE(m_session->goOn().reason, StopReason::Failed);
    m_model.replies = {{.text = "Done."}};
    QCOMPARE(m_session->start(work(), "Next.").reason, StopReason::Answer);
}

void TestAgentSession::takesTheLikeliestOfTheBuiltInModel()
{
    const auto temperature = [](const char *name, bool isSet) {
        engine::ModelInfo model;
        model.name = name;
        engine::sampling::SamplingOptions options;
        options.temperature = 0.5F;
        return app::agentSampling(options, model, isSet).temperature;
    };
    QCOMPARE(temperature("Hearth Starter", false), 0.0F);
    QCOMPARE(temperature("Hearth Starter", true), 0.5F);
    QCOMPARE(temperature("Another", false), 0.5F);
}

QTEST_GUILESS_MAIN(TestAgentSession)
#include "tst_agent_session.moc"
