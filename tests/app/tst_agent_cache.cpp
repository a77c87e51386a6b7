// SPDX-License-Identifier: Apache-2.0
// What the model has read of an agent's conversation is not read again: the built-in model works in
// a folder, and the engine says what it computed.
#include "app/agent/agent_controller.h"
#include "app/settings.h"
#include "tests/app/chat_fixture.h"

#include <vector>

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::Literals;
using agents::ReplyStats;

namespace {

const QString kStarter =
    QStringLiteral(HEARTH_TEST_DATA "/../resources/starter/hearth-starter.gguf");

} // namespace

class TestAgentCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyStepGoesOnFromTheOneBefore();
    void theNextTurnFindsTheLastOneRead_data();
    void theNextTurnFindsTheLastOneRead();
    void tomorrowGoesOnFromToday();
    void anotherConversationLeavesNothing();

private:
    void begin();
    void endProgram();
    std::vector<ReplyStats> turn(const QString &task);

    std::unique_ptr<QTemporaryDir> m_root;
    std::unique_ptr<app::Settings> m_settings;
    std::unique_ptr<agents::InferenceService> m_inference;
    std::unique_ptr<app::AgentController> m_agent;
    std::vector<ReplyStats> m_ended; // since the program began
};

void TestAgentCache::init()
{
    m_root = std::make_unique<QTemporaryDir>();
    tests::useSettingsIn(*m_root);
    QVERIFY(QDir(m_root->path()).mkpath(u"project"_s));
    QFile file(m_root->filePath(u"project/bill.py"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("total = 3\n") > 0);
    m_settings = std::make_unique<app::Settings>(nullptr);
    begin();
}

void TestAgentCache::cleanup()
{
    endProgram();
}

void TestAgentCache::begin()
{
    m_ended.clear();
    m_inference = std::make_unique<agents::InferenceService>();
    m_inference->keepStates(m_root->filePath(u"states"_s));
    connect(m_inference.get(), &agents::InferenceService::finished, this,
            [this](agents::RequestId, const ReplyStats &stats) { m_ended.push_back(stats); });
    QSignalSpy loaded(m_inference.get(), &agents::InferenceService::loaded);
    m_inference->load({.path = kStarter, .threads = 2, .contextLength = 4096});
    QVERIFY(loaded.wait(60'000));
    const QString profile = m_root->filePath(u"profile"_s);
    m_agent = std::make_unique<app::AgentController>(
        m_inference.get(), m_settings.get(), agents::project::ProfileFolders{profile, profile});
    m_agent->openPath(m_root->filePath(u"project"_s));
    QTRY_VERIFY(!m_agent->folder().isEmpty());
}

void TestAgentCache::endProgram()
{
    m_agent.reset();
    m_inference.reset();
}

// The replies of a turn, and at the end what was read after it.
std::vector<ReplyStats> TestAgentCache::turn(const QString &task)
{
    const size_t before = m_ended.size();
    QSignalSpy ended(m_agent.get(), &app::AgentController::turnEnded);
    m_agent->start(task);
    const auto isRead = [this, &ended] {
        return !ended.isEmpty() && m_inference->isIdle() && !m_ended.empty()
            && m_ended.back().generatedTokens == 0;
    };
    if (!QTest::qWaitFor(isRead, 60'000))
        return {};
    return {m_ended.begin() + static_cast<std::ptrdiff_t>(before), m_ended.end()};
}

void TestAgentCache::everyStepGoesOnFromTheOneBefore()
{
    const auto replies = turn(u"Rename total to amount in bill.py"_s);
    QCOMPARE_GT(replies.size(), 2U); // a call at least, and what follows from it
    for (size_t i = 1; i + 1 < replies.size(); ++i)
        QCOMPARE_GE(replies[i].reusedTokens, replies[i - 1].contextUsed);
}

void TestAgentCache::theNextTurnFindsTheLastOneRead_data()
{
    QTest::addColumn<bool>("thinking");
    QTest::newRow("with thoughts, which are dropped") << true;
    QTest::newRow("without") << false;
}

void TestAgentCache::theNextTurnFindsTheLastOneRead()
{
    QFETCH(const bool, thinking);
    m_settings->setThinking(thinking);
    const QString task = u"Read bill.py"_s;
    const auto first = turn(task);
    QVERIFY(first.size() > 1);
    const ReplyStats &read = first.back();
    QCOMPARE_GT(read.contextUsed, first.front().promptTokens);
    const auto second = turn(task);
    QVERIFY(!second.empty());
    QCOMPARE_GE(second.front().reusedTokens, read.contextUsed);
    constexpr uint32_t kTask = 32; // tokens of the task and of the marks around it
    QCOMPARE_LT(second.front().promptTokens - second.front().reusedTokens, kTask);
    const auto third = turn(task); // two turns lie before it
    QVERIFY(!third.empty());
    QCOMPARE_LT(third.front().promptTokens - third.front().reusedTokens, kTask);
}

void TestAgentCache::tomorrowGoesOnFromToday()
{
    const auto first = turn(u"Read bill.py"_s);
    QVERIFY(!first.empty());
    const uint32_t read = first.back().contextUsed;
    endProgram();
    begin();
    QTRY_VERIFY(m_agent->timeline()->rowCount() > 0); // it came back
    const auto second = turn(u"Read it again"_s);
    QVERIFY(!second.empty());
    QCOMPARE_GE(second.front().reusedTokens, read);
}

void TestAgentCache::anotherConversationLeavesNothing()
{
    QVERIFY(!turn(u"Read bill.py"_s).empty());
    endProgram();
    const QDir states(m_root->filePath(u"states"_s));
    QCOMPARE(states.entryList(QDir::Files).size(), 1);
    begin();
    m_agent->beginAnew();
    endProgram();
    QVERIFY(states.entryList(QDir::Files).isEmpty());
}

QTEST_GUILESS_MAIN(TestAgentCache)
#include "tst_agent_cache.moc"
