// SPDX-License-Identifier: Apache-2.0
#include "app/chat/read_ahead.h"

#include "app/chat/next_reply.h"
#include "app/chat/prompt_history.h"

#include <utility>

namespace app {
namespace {

    using agents::InferenceService;
    using agents::RequestId;

    constexpr std::chrono::milliseconds kPatience{600}; // between two words nobody waits for long

    // The messages and what they show; the rest of the request is the service's to know.
    base::Result<agents::GenerationRequest> messagesOf(storage::ConversationStore &store,
                                                       const ReplyRequest &request,
                                                       const AttachmentFolders &folders,
                                                       const agents::LoadedModel &model,
                                                       const QString &instructions)
    {
        const auto draft = prepareDraft(store, request, folders);
        if (!draft)
            return draft.error();
        PromptHistory history = promptHistory(*draft, &model, instructions);
        agents::GenerationRequest read;
        read.messages = std::move(history.messages);
        read.media = std::move(history.media);
        read.conversation = request.conversation;
        return read;
    }

} // namespace

ReadAhead::ReadAhead(const ChatServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_folders(services.folder, services.vault)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this, &ReadAhead::start);
    const InferenceService *const inference = services.inference;
    connect(inference, &InferenceService::loaded, this, [this] { m_patience.start(); });
    connect(inference, &InferenceService::finished, this,
            [this](RequestId id, const agents::ReplyStats &stats) {
                if (id == m_running)
                    onFinished(stats);
                else if (m_isWished) // it was in the way
                    m_patience.start();
            });
    connect(inference, &InferenceService::failed, this, [this](RequestId id) {
        if (id == m_running)
            m_running = 0; // the reply will say the same
    });
}

ReadAhead::~ReadAhead()
{
    giveUp();
}

void ReadAhead::consider(const ReplyRequest &request, const ReplyChoices &choices)
{
    giveUp();
    const bool isWritten =
        !request.userText.value_or(QString()).trimmed().isEmpty() || !request.attachments.isEmpty();
    if (!isWritten && (request.conversation == 0 || request.conversation != m_replied))
        return;
    m_request = request;
    m_choices = choices;
    m_isWished = true;
    m_patience.start();
}

void ReadAhead::giveUp()
{
    ++m_serial;
    m_patience.stop();
    m_isWished = false;
    setRead(false);
    if (const RequestId running = std::exchange(m_running, 0); running != 0)
        m_services.inference->cancel(running);
}

void ReadAhead::setRead(bool isRead)
{
    if (std::exchange(m_isRead, isRead) != isRead)
        Q_EMIT readChanged();
}

// Reads files and joins texts, which takes its time in a long conversation: on the storage thread.
void ReadAhead::start()
{
    const InferenceService &inference = *m_services.inference;
    if (!m_isWished || !inference.isLoaded() || !inference.isIdle())
        return; // what is in the way ends with a signal
    const auto assistant = assistantContent(m_services.assistants, m_request.assistant);
    const ReplyChoices said = assistant ? m_choices.over(assistant->choices) : m_choices;
    const ReplyChoices choices = said.over(modelChoicesOf(m_services.modelChoices, false));
    const agents::LoadedModel model{inference.modelInfo(), inference.backendName(),
                                    inference.senses()};
    const auto work = [=, request = m_request, folders = m_folders,
                       instructions = assistant ? assistant->text
                                                : QString()](storage::ConversationStore &store) {
        return messagesOf(store, request, folders, model, instructions);
    };
    const bool isThinking = thinkingOf(*m_services.settings, choices);
    m_services.storage->run(work).then(
        this,
        [this, serial = m_serial, isThinking](base::Result<agents::GenerationRequest> request) {
            if (serial != m_serial || !request)
                return; // a conversation that cannot be read is told of when it is asked
            request->prompt.thinking = isThinking;
            m_running = m_services.inference->readAhead(*std::move(request));
        });
}

void ReadAhead::onFinished(const agents::ReplyStats &stats)
{
    m_running = 0;
    if (stats.reason == engine::StopReason::Cancelled)
        return;
    m_isWished = false;
    setRead(true);
}

} // namespace app
