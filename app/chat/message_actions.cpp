// SPDX-License-Identifier: Apache-2.0
// What ChatController does with messages; what it shows is in chat_controller.cpp.
#include "app/chat/in_storage.h"
#include "app/chat/prepare_with.h"
#include "app/chat/prompt_history.h"

#include <algorithm>

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
    const ReplyStyle style{.choices = choices, .sampling = sampling, .replayed = reply->message};
    prepareWith(
        request.conversation,
        [=, folders = m_attachments->folders()](ConversationStore &store) {
            return prepareReply(store, request, folders);
        },
        [] {}, style);
}

void ChatController::answerNow()
{
    m_runner->answerNow(m_runner->ofConversation(conversationId()));
}

void ChatController::continueReply(qint64 messageId)
{
    const BranchMessage *const reply = find(messageId);
    if (!reply || reply->message.role != storage::Role::Assistant || !canSend())
        return;
    const bool hasFiles = std::ranges::any_of(m_branch.messages, [](const BranchMessage &each) {
        return std::ranges::any_of(each.message.parts, [](const storage::Part &part) {
            return part.kind == storage::PartKind::Attachment;
        });
    });
    if (hasFiles) {
        Q_EMIT failed(tr("A reply in a conversation with attached files cannot go on. Write it "
                         "again, or ask for the rest."));
        return;
    }
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
    prepare(request, false, m_next->take());
}

void ChatController::rewrite(qint64 messageId, const QString &text)
{
    if (isRunning())
        return;
    const qint64 conversation = conversationId();
    const quint64 serial = m_openSerial;
    inStorage(
        [=](ConversationStore &store) {
            return rewriteMessage(store, conversation, messageId, text);
        },
        [=, this](Branch branch) {
            Q_EMIT conversationStored(conversation);
            if (serial == m_openSerial)
                showBranch(std::move(branch));
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

QStringList ChatController::queued() const
{
    QStringList texts;
    const QList<WaitingMessage> waiting = m_outbox->waiting(place());
    for (const WaitingMessage &each : waiting) {
        QStringList files;
        for (const storage::Part &part : each.attachments)
            files += part.text;
        texts += each.text.trimmed().isEmpty() ? files.join(", "_L1) : each.text;
    }
    return texts;
}

bool ChatController::queue(const QString &text)
{
    const bool isEmpty = text.trimmed().isEmpty() && !m_attachments->hasReady();
    if (!isRunning() || isEmpty || m_attachments->isReading() || m_attachments->hasFolders())
        return false;
    m_outbox->waiting(place()).append({text, m_attachments->take()});
    setDraft({});
    Q_EMIT queuedChanged();
    return true;
}

void ChatController::unqueue(int index)
{
    QList<WaitingMessage> &waiting = m_outbox->waiting(place());
    if (index < 0 || index >= waiting.size())
        return;
    const WaitingMessage taken = waiting.takeAt(index);
    setDraft(draft().isEmpty() ? taken.text : draft() + "\n\n"_L1 + taken.text);
    m_attachments->putBack(taken.attachments, conversationId());
    Q_EMIT queuedChanged();
}

// After a complete reply the next message goes out; after another end all of them go back.
void ChatController::onQueueTurn(const storage::Message &reply)
{
    const qint64 conversation = reply.conversation;
    QList<WaitingMessage> &waiting = m_outbox->waiting(conversation);
    if (waiting.isEmpty())
        return;
    const auto engine = engineOf(conversation);
    const bool isThere = engine ? engine->source != nullptr : m_services.inference->isLoaded();
    if (reply.state == storage::MessageState::Complete && isThere) {
        const WaitingMessage next = waiting.takeFirst();
        ReplyRequest request;
        request.conversation = conversation;
        request.parent = reply.id;
        request.userText = next.text;
        request.attachments = next.attachments;
        prepare(request, false, {});
    } else {
        QStringList texts;
        for (const WaitingMessage &each : std::as_const(waiting)) {
            texts += each.text;
            m_attachments->putBack(each.attachments, conversation);
        }
        texts += m_drafts->draft(conversation);
        texts.removeAll(QString());
        m_drafts->setDraft(conversation, texts.join("\n\n"_L1));
        waiting.clear();
        if (isOpen(conversation))
            Q_EMIT draftChanged();
    }
    Q_EMIT queuedChanged();
}

// What could not be sent stands in the composer again, unless something else does.
void ChatController::restoreDraft(const ReplyRequest &request)
{
    if (request.userText && draft().isEmpty())
        setDraft(*request.userText);
    m_attachments->putBack(request.attachments, conversationId());
}

void ChatController::prepare(const ReplyRequest &request, bool isNew, const ReplyChoices &choices)
{
    const auto write = [request, folders = m_attachments->folders()](ConversationStore &store) {
        return prepareReply(store, request, folders);
    };
    const auto onError = [=, this] {
        if (isNew)
            restoreDraft(request);
    };
    prepareWith(request.conversation, write, onError,
                {.choices = choices, .answerSchema = m_answerSchema.value()});
}

// What was written while the conversation had no number yet belongs to it.
void ChatController::moveWritten(qint64 conversation, bool withDraft)
{
    if (m_services.engines)
        m_services.engines->move(QString::number(m_newPlace), QString::number(conversation));
    m_outbox->moveWaiting(m_newPlace, conversation);
    if (withDraft)
        m_attachments->moveConversation(0, conversation);
    const QString written = withDraft ? m_drafts->draft(m_newPlace) : QString();
    if (written.isEmpty())
        return;
    m_drafts->setDraft(conversation, written);
    m_drafts->setDraft(m_newPlace, {});
}

void ChatController::send(const QString &text)
{
    if (!canSend() || (text.trimmed().isEmpty() && !m_attachments->hasReady()))
        return;
    if (m_attachments->hasFolders() && !text.trimmed().isEmpty())
        sendWithPassages(text);
    else
        sendNow(text, {});
}

void ChatController::sendWithPassages(const QString &text)
{
    const qint64 written = place();
    const quint64 serial = m_openSerial;
    const auto giveBack = [=, this](const QString &reason) {
        m_drafts->setDraft(written, text);
        if (serial == m_openSerial)
            Q_EMIT draftChanged();
        Q_EMIT failed(reason);
    };
    setDraft({});
    m_isSearching = true;
    notifyRunState();
    m_attachments->findPassages(text, [=, this](const base::Result<QList<storage::Part>> &found) {
        m_isSearching = false;
        if (!found)
            giveBack(QString::fromStdString(found.error().message));
        else if (found->isEmpty())
            giveBack(tr("No word of the question stands in the folder's files. Ask with words "
                        "that stand there."));
        else if (serial != m_openSerial)
            giveBack(tr("Another conversation was opened before the question was sent."));
        else
            sendNow(text, *found);
        notifyRunState();
    });
}

void ChatController::sendNow(const QString &text, const QList<storage::Part> &passages)
{
    ReplyRequest request = requestFor(text, passages + m_attachments->take());
    const QString subject = text.trimmed().isEmpty() ? request.attachments.front().text : text;
    request.title = m_branch.conversation.title.isEmpty() ? titleFromText(subject)
                                                          : m_branch.conversation.title;
    setDraft({});
    prepare(request, true, m_next->take());
}

void ChatController::removeMessage(qint64 messageId)
{
    if (!find(messageId))
        return;
    stop();
    const qint64 conversation = conversationId();
    const quint64 serial = m_openSerial;
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
        if (serial != m_openSerial)
            return;
        m_removed.append(answer.first);
        showBranch(std::move(answer.second));
        Q_EMIT messageRemoved();
    });
}

void ChatController::undoRemove()
{
    if (m_removed.isEmpty())
        return;
    const RemovedMessage removed = m_removed.takeLast();
    const quint64 serial = m_openSerial;
    inStorage([=](ConversationStore &store) { return restoreMessage(store, removed); },
              [=, this](Branch branch) {
                  Q_EMIT conversationStored(removed.conversation);
                  if (serial == m_openSerial)
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
