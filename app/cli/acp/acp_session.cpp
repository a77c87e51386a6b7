// SPDX-License-Identifier: Apache-2.0
#include "app/cli/acp/acp_session.h"

#include "agents/loop/agent_prompt.h"
#include "agents/loop/compaction.h"
#include "agents/tools/text_file.h"
#include "app/cli/acp/acp_form.h"
#include "app/cli/agent_project.h"

#include <utility>

using namespace Qt::Literals;

namespace app::cli {

namespace {

    using agents::loop::Approval;
    using agents::loop::CallInfo;
    using agents::loop::Decision;

    constexpr uint64_t kMostShown = 1 << 20; // bytes of a file whose change an editor is shown

} // namespace

AcpSession::AcpSession(std::unique_ptr<agents::project::Project> project,
                       agents::InferenceService &service,
                       AcpOutlet outlet)
    : m_project(std::move(project))
    , m_outlet(std::move(outlet))
    , m_folder(QString::fromStdString(m_project->folder()))
    , m_service(service)
    , m_port(service, m_thread)
{
}

base::Result<std::unique_ptr<AcpSession>>
AcpSession::open(const QString &folder, agents::InferenceService &service, AcpOutlet outlet)
{
    auto project = openProject(folder);
    if (!project)
        return project.error();
    auto tools = AgentTools::open((*project)->profile());
    if (!tools)
        return tools.error();
    std::unique_ptr<AcpSession> session(
        new AcpSession(*std::move(project), service, std::move(outlet)));
    session->m_tools = *std::move(tools);
    return session;
}

AcpSession::~AcpSession()
{
    m_cancel.cancel();
    m_port.close();
    m_thread.finish();
}

base::Result<void> AcpSession::prompt(const QString &text, Done done)
{
    if (isRunning())
        return base::Error{base::ErrorCode::Busy,
                           "A turn of this session is still running. Cancel it first."};
    auto rules = m_project->rulesHere();
    if (!rules)
        return rules.error();
    auto systemText = agentSystemText(*m_project, m_service.modelInfo(), m_begun);
    if (!systemText)
        return systemText.error();
    m_systemText = *std::move(systemText);
    auto turn = m_project->begin();
    if (!turn)
        return turn.error();
    m_turn = *std::move(turn);
    m_cancel.reset();
    ++m_turns;
    m_announced = 0;
    // A model that is still being loaded counts as a small one.
    m_toolSet = m_tools.forModel(m_service.modelInfo(), m_service.senses());
    m_loop = std::make_unique<agents::loop::AgentLoop>(setup(*std::move(rules)));
    m_thread.post([this, task = text.toStdString(), done = std::move(done)] {
        const agents::loop::TurnEnd end = m_loop->run(task);
        m_thread.postBack([this, end, done] { finishTurn(end, done); });
    });
    return {};
}

agents::loop::LoopSetup AcpSession::setup(std::vector<agents::loop::CommandRule> rules)
{
    return {.replies = m_port,
            .tools = m_toolSet,
            .context = {.cancel = m_cancel,
                        .workspace = m_project->workspace(),
                        .journal = *m_turn->journal,
                        .memory = m_memory,
                        .sandbox = m_sandbox},
            .observer = *this,
            .policy = agents::loop::ApprovalPolicy(m_mode, std::move(rules)),
            .systemText = m_systemText,
            .earlier = m_earlier,
            .isTainted = m_isTainted,
            .sampling = agentSampling({}, m_service.modelInfo(), false),
            .record = std::move(m_turn->record),
            .keepGrant = [this](const agents::loop::CommandRule &rule) {
                // Where it cannot be kept it still counts for this turn.
                static_cast<void>(m_project->rules().add(rule));
            }};
}

void AcpSession::finishTurn(const agents::loop::TurnEnd &end, const Done &done)
{
    const auto messages = agents::loop::messagesOf(m_loop->steps());
    m_earlier.insert(m_earlier.end(), messages.begin(), messages.end());
    m_isTainted = m_isTainted || agents::loop::holdsStrangersWords(m_loop->steps());
    m_loop.reset();
    m_turn.reset();
    agents::GenerationRequest opening;
    opening.messages = agents::loop::openingOf(m_systemText, m_earlier);
    opening.prompt.tools = m_toolSet.declarations();
    m_port.readAhead(std::move(opening));
    // Before the answer to the prompt: an editor takes that for the end.
    if (!end.message.empty())
        m_outlet.update(
            acpText(u"agent_message_chunk"_s, u"\n\n"_s + QString::fromStdString(end.message)));
    done(end);
}

void AcpSession::cancel()
{
    m_cancel.cancel();
}

void AcpSession::tell(const QJsonObject &update)
{
    m_thread.postBack([this, update] { m_outlet.update(update); });
}

void AcpSession::replyGrew(const agents::ReplyBatch &batch)
{
    if (!batch.thought.isEmpty())
        tell(acpText(u"agent_thought_chunk"_s, batch.thought));
    if (!batch.text.isEmpty())
        tell(acpText(u"agent_message_chunk"_s, batch.text));
    m_words += batch.text;
}

void AcpSession::replyEnded(const agents::ReplyStats &)
{
    if (const auto plan = planIn(std::exchange(m_words, {})); !plan.isEmpty())
        tell(acpPlan(plan));
}

void AcpSession::announce(const CallInfo &info)
{
    if (m_announced == info.number)
        return; // it was asked for before
    m_announced = info.number;
    tell(acpCall(info, m_folder, m_turns));
}

void AcpSession::callBegan(const CallInfo &info)
{
    announce(info);
    m_before = textNow(info.preview.path);
    tell(acpCallBegan(info, m_turns));
}

void AcpSession::callEnded(const CallInfo &info, const agents::tools::ToolResult &result)
{
    announce(info); // a call that never began
    std::optional<FileTexts> texts;
    if (result.detail.kind == agents::tools::ToolDetail::Kind::Diff) {
        if (const auto after = textNow(info.preview.path))
            texts = FileTexts{m_before, *after};
    }
    tell(acpCallEnded(info, result, texts, m_folder, m_turns));
}

void AcpSession::compacted(const agents::loop::Compaction &card)
{
    tell(acpText(u"agent_thought_chunk"_s,
                 u"The turn became too long and goes on from a summary:\n%1"_s.arg(
                     QString::fromStdString(card.summary))));
}

template<typename Answer>
Answer AcpSession::waitFor(std::future<Answer> &given, Answer otherwise) const
{
    while (given.wait_for(std::chrono::milliseconds(20)) != std::future_status::ready) {
        if (m_cancel.isCancelled())
            return otherwise;
    }
    return given.get();
}

Decision AcpSession::ask(const CallInfo &info)
{
    announce(info);
    // Shared: with the editor's answer, which may come after the turn was cancelled.
    const auto decision = std::make_shared<std::promise<Approval>>();
    auto decided = decision->get_future();
    m_thread.postBack([this, info, decision] {
        m_outlet.askPermission(
            acpCall(info, m_folder, m_turns), acpPermissionOptions(info),
            [decision](const QJsonObject &outcome) { decision->set_value(acpApproval(outcome)); });
    });
    return waitFor(decided, Approval::Deny);
}

agents::tools::FormAnswer AcpSession::askForm(const CallInfo &info, const agents::tools::Form &form)
{
    using agents::tools::FormAnswer;
    const auto answer = std::make_shared<std::promise<FormAnswer>>(); // shared: as above
    auto given = answer->get_future();
    m_thread.postBack([this, form, call = acpCallId(info, m_turns), answer] {
        m_outlet.askForm(acpForm(form, call), [answer, form](const QJsonObject &result) {
            answer->set_value(acpFormAnswer(form, result));
        });
    });
    return waitFor(given, FormAnswer{});
}

std::optional<QString> AcpSession::textNow(const std::string &path) const
{
    if (path.empty())
        return {};
    const auto &workspace = m_project->workspace();
    const auto resolved = workspace.resolve(path, agents::workspace::Access::Read);
    if (!resolved)
        return {};
    const auto file = workspace.jail().openFile(*resolved);
    auto bytes = file ? file->readAll(kMostShown) : file.error();
    if (!bytes)
        return {};
    const auto text = agents::tools::TextFile::decode(*std::move(bytes));
    return text ? std::optional(QString::fromStdString(text->text())) : std::nullopt;
}

} // namespace app::cli
