// SPDX-License-Identifier: Apache-2.0
// What ChatController does with messages; how new ones are sent is in message_sending.cpp, what it
// shows in chat_controller.cpp.
#include "app/chat/in_storage.h"
#include "app/chat/prepare_with.h"
#include "app/chat/prompt_history.h"

using namespace Qt::Literals;

namespace app {

using storage::ConversationStore;

// As the assistant and the settings are now, with what that message alone was given.
void ChatController::regenerate(qint64 messageId)
{
    if (const BranchMessage *const reply = find(messageId))
        answerOnceMore(*reply,
                       {.choices = choicesOf(reply->message.receipt["choices"_L1].toObject())});
}

void ChatController::answerAgain(qint64 messageId, bool isThinking)
{
    const BranchMessage *const reply = find(messageId);
    if (!reply)
        return;
    ReplyChoices choices = choicesOf(reply->message.receipt["choices"_L1].toObject());
    choices.thinking = isThinking;
    answerOnceMore(*reply, {.choices = choices});
}

// Once: where the conversation goes stays as it is.
void ChatController::answerBy(qint64 messageId, const QString &engine)
{
    const BranchMessage *const reply = find(messageId);
    if (!reply)
        return;
    ReplyStyle style{.choices = choicesOf(reply->message.receipt["choices"_L1].toObject())};
    style.isDirected = true;
    if (!engine.isEmpty() && m_services.engines)
        style.engine = m_services.engines->engine(engine);
    if (engine.isEmpty() || (style.engine && style.engine->source))
        answerOnceMore(*reply, style);
    else
        Q_EMIT failed(tr("This engine is not ready yet. Try again in a moment."));
}

void ChatController::answerOnceMore(const BranchMessage &reply, const ReplyStyle &style)
{
    const bool isFree = style.isDirected && !isRunning() && !m_attachments->isReading();
    if (reply.message.role != storage::Role::Assistant || !(canSend() || isFree))
        return;
    ReplyStyle directed = style;
    directed.answerSchema = m_answerSchema.value();
    ReplyRequest request;
    request.conversation = conversationId();
    request.parent = reply.message.parent;
    prepareWith(
        request.conversation,
        [=, folders = m_attachments->folders()](ConversationStore &store) {
            return prepareReply(store, request, folders);
        },
        [] {}, directed);
}

void ChatController::replay(qint64 messageId)
{
    const BranchMessage *const reply = find(messageId);
    if (!reply || reply->message.role != storage::Role::Assistant || !canSend())
        return;
    const QJsonObject &receipt = reply->message.receipt;
    const auto sampling = samplingOfReceipt(receipt);
    if (!sampling || receipt["tokens"_L1].toString().isEmpty()
        || receipt["isContinued"_L1].toBool()) {
        Q_EMIT failed(tr("This reply cannot be replayed: its receipt has no tokens, or it goes on "
                         "from another reply. Write it again instead."));
        return;
    }
    ReplyRequest request;
    request.conversation = conversationId();
    request.parent = reply->message.parent;
    ReplyChoices choices = choicesOf(receipt["choices"_L1].toObject());
    choices.thinking = receipt["thinking"_L1].toBool();
    choices.thoughtTokens = receipt["thoughtTokens"_L1].toInt();
    if (receipt.contains("maxTokens"_L1)) // older ones ended as the settings said
        choices.maxTokens = receipt["maxTokens"_L1].toInt();
    // By the model that wrote it, wherever the conversation goes now.
    const ReplyStyle style{
        .choices = choices, .sampling = sampling, .replayed = reply->message, .isDirected = true};
    prepareWith(
        request.conversation,
        [=, folders = m_attachments->folders()](ConversationStore &store) {
            return prepareReply(store, request, folders);
        },
        [] {}, style);
}

void ChatController::answerNow()
{
    m_outbox->runner()->answerNow(m_outbox->runner()->ofConversation(conversationId()));
}

void ChatController::continueReply(qint64 messageId)
{
    const BranchMessage *const reply = find(messageId);
    if (!reply || reply->message.role != storage::Role::Assistant || !canSend())
        return;
    prepareWith(
        conversationId(),
        [=, conversation = conversationId(),
         folders = m_attachments->folders()](ConversationStore &store) {
            return prepareContinuation(store, conversation, messageId, folders);
        },
        [] {}, {.choices = {.thinking = false}});
}

void ChatController::edit(qint64 messageId, const QString &text)
{
    const BranchMessage *const message = find(messageId);
    if (!message || text.trimmed().isEmpty())
        return;
    if (message->message.role == storage::Role::Assistant) {
        rewrite(messageId, text);
        return;
    }
    if (message->message.role != storage::Role::User || !canSend())
        return;
    ReplyRequest request;
    request.conversation = conversationId();
    request.parent = message->message.parent;
    request.userText = text;
    for (const storage::Part &part : message->message.parts) {
        if (part.kind == storage::PartKind::Attachment)
            request.attachments.append(part);
    }
    const auto write = [request, folders = m_attachments->folders()](ConversationStore &store) {
        return prepareReply(store, request, folders);
    };
    prepareWith(request.conversation, write, [=, this] { Q_EMIT editFailed(messageId, text); },
                {.choices = m_next->take(), .answerSchema = m_answerSchema.value()});
}

void ChatController::rewrite(qint64 messageId, const QString &text)
{
    if (isRunning())
        return;
    const qint64 conversation = conversationId();
    const quint64 serial = m_openSerial;
    const auto write = [=](ConversationStore &store) {
        return rewriteMessage(store, conversation, messageId, text);
    };
    m_services.storage->run(write).then(this, [=, this](base::Result<Branch> branch) {
        if (!branch) {
            Q_EMIT editFailed(messageId, text);
            Q_EMIT failed(QString::fromStdString(branch.error().message));
            return;
        }
        Q_EMIT conversationStored(conversation);
        if (serial == m_openSerial)
            showBranch(*std::move(branch));
    });
}

void ChatController::fork(qint64 messageId)
{
    if (!find(messageId))
        return;
    const qint64 conversation = conversationId();
    const quint64 serial = m_openSerial;
    inStorage(
        [=](ConversationStore &store) { return forkConversation(store, conversation, messageId); },
        [=, this](storage::ConversationId made) {
            Q_EMIT conversationStored(made);
            if (serial == m_openSerial)
                open(made);
        });
}

void ChatController::removeMessage(qint64 messageId)
{
    if (!find(messageId))
        return;
    stop();
    const qint64 conversation = conversationId();
    const auto work =
        [=](ConversationStore &store) -> base::Result<std::pair<RemovedMessage, Branch>> {
        const auto removed = app::removeMessage(store, conversation, messageId);
        if (!removed)
            return removed.error();
        auto branch = loadBranch(store, conversation);
        if (!branch)
            return branch.error();
        return std::pair(*removed, *std::move(branch));
    };
    inStorage(work, [=, this](std::pair<RemovedMessage, Branch> answer) {
        Q_EMIT conversationStored(conversation);
        m_removed.append(answer.first);
        if (isOpen(conversation))
            showBranch(std::move(answer.second));
        Q_EMIT messageRemoved();
    });
}

void ChatController::undoRemove()
{
    if (m_removed.isEmpty())
        return;
    const RemovedMessage removed = m_removed.takeLast();
    inStorage([=](ConversationStore &store) { return restoreMessage(store, removed); },
              [=, this](Branch branch) {
                  Q_EMIT conversationStored(removed.conversation);
                  if (isOpen(removed.conversation))
                      showBranch(std::move(branch));
              });
}

void ChatController::showSibling(qint64 messageId, int step)
{
    const qint64 conversation = conversationId();
    if (!find(messageId))
        return;
    const quint64 serial = m_openSerial;
    const auto work = [=](ConversationStore &store) {
        return app::showSibling(store, conversation, messageId, step);
    };
    inStorage(work, [=, this](Branch branch) {
        if (serial == m_openSerial)
            showBranch(std::move(branch));
    });
}

} // namespace app
