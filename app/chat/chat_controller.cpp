// SPDX-License-Identifier: Apache-2.0
#include "app/chat/chat_controller.h"

#include "app/chat/message_rows.h"

#include <algorithm>
#include <utility>

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>

using namespace Qt::Literals;

namespace app {

using agents::InferenceService;
using storage::ConversationStore;

ChatController::ChatController(const ChatServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_transcript(new TranscriptModel(this))
    , m_attachments(new AttachmentList(services.folder, services.inference, this))
    , m_runner(services.inference, services.storage, services.settings)
    , m_drafts(services.folder + u"/drafts.json"_s, services.storage)
{
    m_branch.conversation.systemPrompt = services.settings->systemPrompt();
    connectService();
    connectRunner();
}

void ChatController::connectService()
{
    const auto notify = [this] {
        Q_EMIT canSendChanged();
        Q_EMIT contextChanged();
    };
    connect(m_services.inference, &InferenceService::loaded, this, notify);
    connect(m_services.inference, &InferenceService::unloaded, this, notify);
    connect(m_services.inference, &InferenceService::loadFailed, this, notify);
    connect(m_attachments, &AttachmentList::totalsChanged, this, &ChatController::canSendChanged);
}

void ChatController::connectRunner()
{
    connect(&m_runner, &ReplyRunner::started, this,
            [this](qint64 id) { Q_EMIT runningChanged(id, true); });
    connect(&m_runner, &ReplyRunner::failed, this, &ChatController::failed);
    connect(&m_runner, &ReplyRunner::ended, this, &ChatController::onRunEnded);
    connect(&m_runner, &ReplyRunner::changed, this, [this](ReplyRun *run) {
        if (!find(run->messageId()))
            return;
        m_transcript->setMessageTail(run->messageId(), run->keptRows(), run->changedRows());
        Q_EMIT speedChanged();
        Q_EMIT contextChanged();
    });
    connect(&m_runner, &ReplyRunner::statusChanged, this, [this](ReplyRun *run) {
        if (isOpen(run->conversation()))
            notifyRunState();
    });
}

// Runs work on the storage thread, then `then` with its value here; a failure is reported.
template<typename Work, typename Then>
void ChatController::inStorage(Work work, Then then)
{
    using Answer = decltype(work(std::declval<ConversationStore &>()));
    m_services.storage->run(std::move(work))
        .then(this, [this, then = std::move(then)](Answer answer) mutable {
            if (answer)
                then(*std::move(answer));
            else
                Q_EMIT failed(QString::fromStdString(answer.error().message));
        });
}

bool ChatController::isOpen(qint64 conversationId) const
{
    return conversationId != 0 && m_branch.conversation.id == conversationId;
}

const BranchMessage *ChatController::find(qint64 messageId) const
{
    const auto found =
        std::find_if(m_branch.messages.cbegin(), m_branch.messages.cend(),
                     [=](const BranchMessage &each) { return each.message.id == messageId; });
    return found == m_branch.messages.cend() ? nullptr : &*found;
}

void ChatController::notifyRunState()
{
    Q_EMIT isRunningChanged();
    Q_EMIT canSendChanged();
    Q_EMIT statusChanged();
    Q_EMIT speedChanged();
    Q_EMIT contextChanged();
}

// Shows another state of the open conversation.
void ChatController::showBranch(Branch branch)
{
    m_branch = std::move(branch);
    QList<TranscriptRow> rows;
    for (const BranchMessage &message : std::as_const(m_branch.messages)) {
        const ReplyRun *const run = m_runner.ofMessage(message.message.id);
        rows += run ? run->rows() : rowsOfMessage(message);
    }
    m_transcript->setRows(rows);
    Q_EMIT titleChanged();
    notifyRunState();
}

void ChatController::showConversation(Branch branch)
{
    ++m_openSerial;
    m_openPrepare = 0;
    m_removed.clear();
    showBranch(std::move(branch));
    Q_EMIT conversationChanged();
    Q_EMIT systemPromptChanged();
    Q_EMIT draftChanged();
}

void ChatController::newConversation()
{
    Branch branch;
    branch.conversation.systemPrompt = m_services.settings->systemPrompt();
    showConversation(std::move(branch));
}

void ChatController::open(qint64 conversationId, qint64 messageId)
{
    const quint64 serial = ++m_openSerial;
    const auto load = [=](ConversationStore &store) {
        return messageId == 0 ? loadBranch(store, conversationId)
                              : showMessage(store, conversationId, messageId);
    };
    inStorage(load, [=, this](Branch branch) {
        if (serial != m_openSerial)
            return;
        showConversation(std::move(branch));
        if (const int row = m_transcript->rowOfMessage(messageId); messageId != 0 && row >= 0)
            Q_EMIT scrollToRow(row);
    });
}

void ChatController::rename(const QString &title)
{
    const QString name = title.simplified();
    const qint64 id = conversationId();
    if (name.isEmpty() || name == m_branch.conversation.title)
        return;
    m_branch.conversation.title = name;
    Q_EMIT titleChanged();
    if (id == 0)
        return;
    const auto write = [=](ConversationStore &store) -> base::Result<bool> {
        const auto renamed = store.rename(id, name);
        return renamed ? base::Result<bool>(true) : base::Result<bool>(renamed.error());
    };
    inStorage(write, [=, this](bool) { Q_EMIT conversationStored(id); });
}

void ChatController::onRenamed(qint64 conversationId, const QString &title)
{
    if (!isOpen(conversationId))
        return;
    m_branch.conversation.title = title;
    Q_EMIT titleChanged();
}

void ChatController::onRemoved(qint64 conversationId)
{
    if (ReplyRun *const run = m_runner.ofConversation(conversationId))
        m_runner.stop(run);
    if (isOpen(conversationId))
        newConversation();
}

void ChatController::setSystemPrompt(const QString &text)
{
    if (text == m_branch.conversation.systemPrompt)
        return;
    m_branch.conversation.systemPrompt = text;
    Q_EMIT systemPromptChanged();
    const qint64 id = conversationId();
    if (id == 0)
        return;
    const auto write = [=](ConversationStore &store) -> base::Result<bool> {
        const auto set = store.setSystemPrompt(id, text);
        return set ? base::Result<bool>(true) : base::Result<bool>(set.error());
    };
    inStorage(write, [](bool) { });
}

void ChatController::send(const QString &text)
{
    if (!canSend() || (text.trimmed().isEmpty() && !m_attachments->hasReady()))
        return;
    ReplyRequest request;
    request.conversation = conversationId();
    request.attachments = m_attachments->take();
    const QString subject = text.trimmed().isEmpty() ? request.attachments.front().text : text;
    request.title = m_branch.conversation.title.isEmpty() ? titleFromText(subject)
                                                          : m_branch.conversation.title;
    request.systemPrompt = m_branch.conversation.systemPrompt;
    if (!m_branch.messages.isEmpty())
        request.parent = m_branch.messages.back().message.id;
    request.userText = text;
    setDraft({});
    prepare(std::move(request), true);
}

void ChatController::regenerate(qint64 messageId)
{
    const BranchMessage *const reply = find(messageId);
    if (!reply || reply->message.role != storage::Role::Assistant || !canSend())
        return;
    ReplyRequest request;
    request.conversation = conversationId();
    request.parent = reply->message.parent;
    prepare(std::move(request), false);
}

void ChatController::edit(qint64 messageId, const QString &text)
{
    const BranchMessage *const message = find(messageId);
    if (!message || message->message.role != storage::Role::User || !canSend()
        || text.trimmed().isEmpty())
        return;
    ReplyRequest request;
    request.conversation = conversationId();
    request.parent = message->message.parent;
    request.userText = text;
    for (const storage::Part &part : message->message.parts) {
        if (part.kind == storage::PartKind::Attachment)
            request.attachments.append(part);
    }
    prepare(std::move(request), false);
}

// What could not be sent stands in the composer again, unless something else does.
void ChatController::restoreDraft(const ReplyRequest &request)
{
    if (request.userText && draft().isEmpty())
        setDraft(*request.userText);
    m_attachments->putBack(request.attachments);
}

// Stores the messages first; generation starts when they are on disk.
void ChatController::prepare(ReplyRequest request, bool isNew)
{
    const quint64 prepare = ++m_lastPrepare;
    m_openPrepare = prepare;
    notifyRunState();
    const quint64 serial = m_openSerial;
    const auto write = [request, folders = m_attachments->folders()](ConversationStore &store) {
        return prepareReply(store, request, folders);
    };
    m_services.storage->run(write).then(this, [=, this](base::Result<PreparedReply> prepared) {
        const bool isStillOpen = serial == m_openSerial;
        if (m_openPrepare == prepare)
            m_openPrepare = 0;
        if (!prepared) {
            if (isStillOpen && isNew)
                restoreDraft(request);
            notifyRunState();
            Q_EMIT failed(QString::fromStdString(prepared.error().message));
            return;
        }
        const Branch branch = prepared->branch;
        onPrepared(*std::move(prepared));
        if (!isStillOpen)
            return;
        const bool isFirst = conversationId() == 0;
        showBranch(branch);
        if (isFirst)
            Q_EMIT conversationChanged();
    });
}

void ChatController::onPrepared(PreparedReply prepared)
{
    m_runner.start(prepared, thinking());
    Q_EMIT conversationStored(prepared.branch.conversation.id);
}

void ChatController::onRunEnded(ReplyRun *run)
{
    const storage::Message message = run->message().message;
    for (BranchMessage &shown : m_branch.messages) {
        if (shown.message.id == message.id) {
            shown.message = message;
            m_transcript->setMessageTail(message.id, 0, rowsOfMessage(shown));
        }
    }
    Q_EMIT runningChanged(message.conversation, false);
    Q_EMIT conversationStored(message.conversation);
    if (isOpen(message.conversation)) {
        notifyRunState();
        Q_EMIT replyFinished();
    }
}

void ChatController::stop()
{
    if (ReplyRun *const run = m_runner.ofConversation(conversationId()))
        m_runner.stop(run);
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

QString ChatController::messageSource(qint64 messageId) const
{
    if (const ReplyRun *const run = m_runner.ofMessage(messageId))
        return run->text();
    const BranchMessage *const message = find(messageId);
    return message ? messageText(message->message) : QString();
}

void ChatController::copyText(const QString &text) const
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace app
