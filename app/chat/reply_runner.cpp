// SPDX-License-Identifier: Apache-2.0
#include "app/chat/reply_runner.h"

#include "app/chat/prompt_history.h"

#include <algorithm>
#include <utility>

#include <QPointer>

using namespace Qt::Literals;

namespace app {

using agents::InferenceService;
using agents::RequestId;

template<typename Call>
void ReplyRunner::withRun(RequestId id, Call call)
{
    if (const auto run = m_runs.constFind(id); run != m_runs.cend())
        call(*run);
}

ReplyRunner::ReplyRunner(const RunnerServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_titles(services.inference, services.storage, services.settings)
{
    InferenceService *const inference = services.inference;
    // Loading ended every run of the model before: those that are here waited for this one.
    connect(inference, &InferenceService::loaded, this, [this] {
        for (ReplyRun *const run : std::as_const(m_runs))
            setModelOf(run);
    });
    connect(inference, &InferenceService::prefillProgressed, this,
            [this](RequestId id, quint32 done, quint32 total) {
                withRun(id, [=](ReplyRun *run) { run->setPromptProgress(done, total); });
            });
    connect(inference, &InferenceService::batchReady, this,
            [this](RequestId id, const agents::ReplyBatch &batch) {
                withRun(id, [&](ReplyRun *run) { run->append(batch); });
            });
    connect(inference, &InferenceService::finished, this,
            [this](RequestId id, const agents::ReplyStats &stats) {
                withRun(id, [&](ReplyRun *run) { onFinished(run, stats); });
            });
    connect(inference, &InferenceService::failed, this,
            [this](RequestId id, const QString &message) {
                withRun(id, [&](ReplyRun *run) { run->fail(message); });
            });
}

ReplyRunner::~ReplyRunner()
{
    for (auto run = m_runs.cbegin(); run != m_runs.cend(); ++run)
        m_services.inference->cancel(run.key());
}

namespace {

    // The prompt up to where the reply stopped: the model takes its own words for said. What the
    // messages show stands in it as it did the first time.
    agents::PromptPart continuation(const agents::GenerationRequest &request, const QString &begun)
    {
        auto text = engine::text::renderPrompt(request.messages, request.prompt);
        text.push_back({begun.toStdString(), engine::text::ControlTokens::AsText});
        return {.text = std::move(text), .media = request.media};
    }

    // An engine elsewhere has a template of its own: it is asked for the rest.
    void askForRest(const QString &begun, std::vector<engine::text::Message> &messages)
    {
        messages.push_back({.role = engine::text::Role::Assistant, .content = begun.toStdString()});
        messages.push_back({.content = "Go on exactly where your last message stops, in the middle "
                                       "of a word if need be. Repeat nothing and add no comment."});
    }

    agents::GenerationRequest joined(agents::GenerationRequest request,
                                     const PreparedReply &prepared,
                                     const agents::LoadedModel *model,
                                     const QString &instructions)
    {
        PromptHistory history = promptHistory(prepared, model, instructions);
        request.messages = std::move(history.messages);
        request.media = std::move(history.media);
        request.quotable = std::move(history.quotable);
        if (prepared.begun.isEmpty())
            return request;
        if (request.elsewhere)
            askForRest(prepared.begun, request.messages);
        else
            request.parts = {continuation(request, prepared.begun)};
        return request;
    }

} // namespace

// All that is not in the messages.
agents::GenerationRequest ReplyRunner::frameOf(const PreparedReply &prepared,
                                               const ReplyStyle &style) const
{
    const auto assistant =
        assistantContent(m_services.assistants, prepared.branch.conversation.assistant);
    const ReplyChoices said = assistant ? style.choices.over(assistant->choices) : style.choices;
    const ReplyChoices choices =
        said.over(modelChoicesOf(m_services.modelChoices, style.engine.has_value()));
    agents::GenerationRequest frame;
    frame.conversation = prepared.branch.messages.back().message.conversation;
    frame.prompt.thinking = thinkingOf(*m_services.settings, choices);
    frame.sampling = style.sampling.value_or(samplingOptions(*m_services.settings, choices));
    frame.maxTokens = static_cast<uint32_t>(maxTokensOf(*m_services.settings, choices));
    frame.maxThoughtTokens = static_cast<uint32_t>(choices.thoughtTokens.value_or(0));
    if (style.engine)
        frame.elsewhere = style.engine->source;
    if (prepared.begun.isEmpty())
        frame.answerSchema = style.answerSchema;
    return frame;
}

void ReplyRunner::requestFor(const PreparedReply &prepared,
                             const ReplyStyle &style,
                             const Joined &then)
{
    join(frameOf(prepared, style), prepared, style, then);
}

void ReplyRunner::join(agents::GenerationRequest frame,
                       PreparedReply prepared,
                       const ReplyStyle &style,
                       const Joined &then)
{
    const auto assistant =
        assistantContent(m_services.assistants, prepared.branch.conversation.assistant);
    const InferenceService &inference = *m_services.inference;
    std::optional<agents::LoadedModel> model;
    if (style.engine)
        model = style.engine->model;
    else if (inference.isLoaded())
        model = {inference.modelInfo(), inference.backendName(), inference.senses()};
    const QString instructions = assistant ? assistant->text : QString();
    const auto work = [=, frame = std::move(frame), prepared = std::move(prepared)](
                          storage::ConversationStore &) -> base::Result<agents::GenerationRequest> {
        return joined(frame, prepared, model ? &*model : nullptr, instructions);
    };
    m_services.storage->run(work).then(this, then);
}

void ReplyRunner::start(PreparedReply prepared, const ReplyStyle &style)
{
    m_titles.giveUp();
    agents::GenerationRequest frame = frameOf(prepared, style);
    QJsonObject receipt = receiptOf(frame.sampling);
    receipt["thinking"_L1] = frame.prompt.thinking;
    receipt["maxTokens"_L1] = qint64{frame.maxTokens};
    if (frame.maxThoughtTokens > 0)
        receipt["thoughtTokens"_L1] = qint64{frame.maxThoughtTokens};
    if (!style.choices.isEmpty())
        receipt["choices"_L1] = toJson(style.choices);
    if (!prepared.begun.isEmpty())
        receipt["isContinued"_L1] = true;
    auto *const run =
        new ReplyRun(m_services.storage, prepared.branch.messages.back(), receipt, this);
    if (style.engine)
        run->setEngine(*style.engine);
    setModelOf(run);
    if (style.replayed)
        run->setReplayed(*style.replayed);
    connect(run, &ReplyRun::changed, this, [this, run] { Q_EMIT changed(run); });
    connect(run, &ReplyRun::statusChanged, this, [this, run] { Q_EMIT statusChanged(run); });
    connect(run, &ReplyRun::storageFailed, this, &ReplyRunner::failed);
    connect(run, &ReplyRun::ended, this, [this, run] { onEnded(run); });
    m_joining.insert(run);
    join(std::move(frame), std::move(prepared), style,
         [this, run = QPointer(run)](base::Result<agents::GenerationRequest> request) {
             if (run && m_joining.contains(run)) // else it was stopped meanwhile
                 onJoined(run, std::move(request));
         });
    Q_EMIT started(run->conversation());
}

void ReplyRunner::setModelOf(ReplyRun *run) const
{
    const QString path = m_services.modelChoices ? m_services.modelChoices->path() : QString();
    run->setModel(*m_services.inference, path);
}

void ReplyRunner::onJoined(ReplyRun *run, base::Result<agents::GenerationRequest> request)
{
    if (!request)
        return run->fail(QString::fromStdString(request.error().message));
    m_joining.remove(run);
    setModelOf(run);
    generate(run, *std::move(request));
}

void ReplyRunner::generate(ReplyRun *run, agents::GenerationRequest request)
{
    if (!request.elsewhere)
        m_requests.insert(run, request);
    m_runs.insert(m_services.inference->generate(std::move(request)), run);
}

bool ReplyRunner::canAnswerNow(ReplyRun *run) const
{
    const auto request = m_requests.constFind(run);
    return run && run->phase() == ReplyRun::Phase::Thinking && !run->isStopping()
        && request != m_requests.cend() && request->parts.empty();
}

void ReplyRunner::answerNow(ReplyRun *run)
{
    if (!canAnswerNow(run))
        return;
    m_closing.insert(run);
    m_services.inference->cancel(m_runs.key(run));
}

// The thought that was stopped is said to be over, and the answer follows from what was thought.
void ReplyRunner::onFinished(ReplyRun *run, const agents::ReplyStats &stats)
{
    const bool isClosing = m_closing.remove(run) && !run->isStopping()
        && stats.reason == engine::StopReason::Cancelled;
    if (!isClosing)
        return run->finish(stats);
    agents::GenerationRequest request = m_requests.value(run);
    agents::PromptPart prompt;
    prompt.text = engine::text::renderPrompt(request.messages, request.prompt);
    prompt.media = request.media;
    agents::PromptPart written;
    written.tokens = stats.tokens;
    agents::PromptPart end;
    if (run->phase() == ReplyRun::Phase::Thinking)
        end.text.push_back({"\n<channel|>", engine::text::ControlTokens::Recognised});
    request.parts = {std::move(prompt), std::move(written), std::move(end)};
    m_runs.remove(m_runs.key(run));
    run->closeThought(stats);
    generate(run, std::move(request));
}

void ReplyRunner::onEnded(ReplyRun *run)
{
    m_runs.remove(m_runs.key(run));
    const agents::GenerationRequest request = m_requests.take(run);
    // Nothing is looked at a second time for a title.
    if (run->message().message.state == storage::MessageState::Complete && m_runs.isEmpty()
        && request.media.empty())
        m_titles.consider(request, run->text());
    m_closing.remove(run);
    m_joining.remove(run);
    Q_EMIT ended(run);
    run->deleteLater();
}

void ReplyRunner::stop(ReplyRun *run)
{
    run->setStopping();
    if (m_joining.remove(run))
        run->finish({.reason = engine::StopReason::Cancelled}); // nobody was asked yet
    else
        m_services.inference->cancel(m_runs.key(run));
}

template<typename IsMeant>
ReplyRun *ReplyRunner::find(IsMeant isMeant) const
{
    if (const auto run = std::ranges::find_if(m_joining, isMeant); run != m_joining.cend())
        return *run;
    const auto run = std::find_if(m_runs.cbegin(), m_runs.cend(), isMeant);
    return run == m_runs.cend() ? nullptr : *run;
}

ReplyRun *ReplyRunner::ofConversation(storage::ConversationId conversation) const
{
    return find([=](const ReplyRun *each) { return each->conversation() == conversation; });
}

ReplyRun *ReplyRunner::ofMessage(storage::MessageId message) const
{
    return find([=](const ReplyRun *each) { return each->messageId() == message; });
}

} // namespace app
