// SPDX-License-Identifier: Apache-2.0
// How ChatController sends what is written: at once, with passages of a folder, after the reply
// that runs, or besides what is written.
#include "app/chat/in_storage.h"
#include "app/chat/prepare_with.h"

#include <utility>

using namespace Qt::Literals;

namespace app {

using storage::ConversationStore;

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
    m_outbox->waiting(place()).append(
        {text, m_attachments->take(), m_next->take(), m_answerSchema.value()});
    m_outbox->keepWaiting(place());
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
    m_outbox->keepWaiting(place());
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
        prepare(request, {.choices = next.choices, .answerSchema = next.answerSchema});
    } else {
        QStringList texts;
        const QList<WaitingMessage> unsent = std::exchange(waiting, {});
        for (const WaitingMessage &each : unsent) {
            texts += each.text;
            m_attachments->putBack(each.attachments, conversation);
        }
        m_outbox->drafts()->giveBack(conversation, texts);
        if (isOpen(conversation))
            Q_EMIT draftChanged();
    }
    m_outbox->keepWaiting(conversation);
    Q_EMIT queuedChanged();
}

void ChatController::restoreDraft(const ReplyRequest &request)
{
    const qint64 written = request.conversation != 0 ? request.conversation : m_newPlace;
    m_outbox->drafts()->giveBack(written, {request.userText.value_or(QString())});
    m_attachments->putBack(request.attachments, request.conversation);
    if (written == place())
        Q_EMIT draftChanged();
}

void ChatController::prepare(const ReplyRequest &request, const ReplyStyle &style)
{
    const auto write = [request, folders = m_attachments->folders()](ConversationStore &store) {
        return prepareReply(store, request, folders);
    };
    prepareWith(request.conversation, write, [=, this] { restoreDraft(request); }, style);
}

// What was written while the conversation had no number yet belongs to it.
void ChatController::moveWritten(qint64 conversation, bool withDraft)
{
    if (m_services.engines)
        m_services.engines->move(QString::number(m_newPlace), QString::number(conversation));
    m_outbox->moveWaiting(m_newPlace, conversation);
    if (withDraft)
        m_attachments->moveConversation(0, conversation);
    const QString written = withDraft ? m_outbox->drafts()->draft(m_newPlace) : QString();
    if (written.isEmpty())
        return;
    m_outbox->drafts()->setDraft(conversation, written);
    m_outbox->drafts()->setDraft(m_newPlace, {});
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
    const auto refuse = [=, this](const QString &reason) {
        m_outbox->drafts()->giveBack(written, {text});
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
            refuse(QString::fromStdString(found.error().message));
        else if (found->isEmpty())
            refuse(tr("No word of the question stands in the folder's files. Ask with words "
                      "that stand there."));
        else if (serial != m_openSerial)
            refuse(tr("Another conversation was opened before the question was sent."));
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
    prepare(request, {.choices = m_next->take(), .answerSchema = m_answerSchema.value()});
}

void ChatController::ask(const QString &text)
{
    if (!canAsk() || text.trimmed().isEmpty())
        return;
    newConversation();
    ReplyRequest request = requestFor(text, {});
    request.title = titleFromText(text);
    prepare(request, {.leavesWritten = true});
}

} // namespace app
