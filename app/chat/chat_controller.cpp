// SPDX-License-Identifier: Apache-2.0
#include "app/chat/chat_controller.h"

#include "app/attachments/sent_files.h"
#include "app/chat/in_storage.h"
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

ChatController::ChatController(const ChatServices &services, Outbox *outbox, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_outbox(outbox)
    , m_newPlace(outbox->enter(this))
    , m_transcript(new TranscriptModel(this))
    , m_attachments(new AttachmentList(
          AttachmentFolders(services.folder, services.vault), services.inference, this))
    , m_sent(new SentFiles(m_attachments->folders(), this))
    , m_finder(new TranscriptFinder(m_transcript, this))
    , m_mentions(new Mentions(services.storage, m_attachments, this))
    , m_cost(new DraftCost(services.inference, m_attachments, this))
    , m_ahead(new ReadAhead(services, this))
    , m_inspector(new TokenInspector(services.inference, this))
    , m_next(new NextReply(services.settings, services.assistants, services.modelChoices, this))
    , m_context(
          new PromptContext(services.inference, services.storage, m_attachments->folders(), this))
{
    m_branch.conversation.systemPrompt = services.settings->systemPrompt();
    connectService();
    followSettings();
    connectRunner();
    countDraft();
}

ChatController::~ChatController()
{
    m_outbox->leave(this);
    m_sent->forget(); // the shelf may wait for the same locked files
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
    connect(this, &ChatController::draftChanged, this, &ChatController::countDraft);
    connect(this, &ChatController::systemPromptChanged, this, &ChatController::countDraft);
    connect(m_next, &NextReply::changed, this, &ChatController::countDraft);
    connect(m_inspector, &TokenInspector::branchRequested, this, &ChatController::branchFrom);
    connect(m_ahead, &ReadAhead::readChanged, this, [this] { m_cost->setRead(m_ahead->isRead()); });
    connect(m_attachments, &AttachmentList::totalsChanged, this, &ChatController::readAhead);
    m_context->setPace([this](qint64 tokens) { return m_cost->secondsFor(tokens); });
    connect(m_context, &PromptContext::failed, this, &ChatController::failed);
    connect(m_mentions, &Mentions::failed, this, &ChatController::failed);
    connect(m_transcript, &TranscriptModel::failed, this, &ChatController::failed);
    connect(m_sent, &SentFiles::found, this, &ChatController::filesFound);
    if (m_services.engines) {
        connect(m_services.engines, &RemoteEngines::choiceChanged, this,
                &ChatController::onEngineChanged);
        connect(this, &ChatController::conversationChanged, this, &ChatController::onEngineChanged);
    }
}

void ChatController::connectRunner()
{
    connect(m_outbox->runner(), &ReplyRunner::started, this, [this](qint64 id) {
        if (m_outbox->isResponsible(this, id))
            Q_EMIT runningChanged(id, true, storage::MessageState::Streaming);
    });
    connect(m_outbox->runner(), &ReplyRunner::failed, this, [this](const QString &message) {
        if (m_outbox->isResponsible(this, 0))
            Q_EMIT failed(message);
    });
    connect(m_outbox->runner()->titles(), &TitleMaker::titled, this,
            [this](qint64 id, const QString &title) {
                onRenamed(id, title);
                if (m_outbox->isResponsible(this, id))
                    Q_EMIT conversationStored(id);
            });
    connect(m_outbox->runner(), &ReplyRunner::ended, this, &ChatController::onRunEnded);
    connect(m_outbox->runner(), &ReplyRunner::changed, this, [this](ReplyRun *run) {
        if (!find(run->messageId()))
            return;
        m_transcript->setMessageTail(run->messageId(), run->keptRows(), run->changedRows());
        Q_EMIT speedChanged();
        Q_EMIT contextChanged();
    });
    connect(m_outbox->runner(), &ReplyRunner::statusChanged, this, [this](ReplyRun *run) {
        if (isOpen(run->conversation()))
            notifyRunState();
    });
}

bool ChatController::isOpen(qint64 conversationId) const
{
    return conversationId != 0 && m_branch.conversation.id == conversationId;
}

qint64 ChatController::place() const
{
    return conversationId() != 0 ? conversationId() : m_newPlace;
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
    m_mentions->setConversation(conversationId());
    m_transcript->setRows(m_branch.rows);
    // What is being written goes on from where it is, not from what is on disk.
    if (const ReplyRun *const run = m_outbox->runner()->ofConversation(conversationId());
        run && find(run->messageId()))
        m_transcript->setMessageTail(run->messageId(), 0, run->rows());
    Q_EMIT titleChanged();
    notifyRunState();
    countDraft();
}

// What was never read is read with the first message.
void ChatController::countDraft()
{
    QString before;
    if (m_branch.messages.isEmpty()) {
        const auto assistant =
            assistantContent(m_services.assistants, m_branch.conversation.assistant);
        before = (assistant ? assistant->text : QString()) + m_branch.conversation.systemPrompt;
    }
    m_cost->setReceipt(m_branch.messages.isEmpty() ? QJsonObject()
                                                   : m_branch.messages.back().message.receipt);
    m_cost->setTexts(draft(), before);
    showContext();
    readAhead();
}

// The next message of the open conversation.
ReplyRequest ChatController::requestFor(const QString &text,
                                        const QList<storage::Part> &files) const
{
    ReplyRequest request;
    request.conversation = conversationId();
    request.attachments = files;
    request.systemPrompt = m_branch.conversation.systemPrompt;
    request.assistant = m_branch.conversation.assistant;
    if (!m_branch.messages.isEmpty())
        request.parent = m_branch.messages.back().message.id;
    request.userText = text;
    return request;
}

// Not where an engine elsewhere replies, which is only sent what the user sends.
void ChatController::readAhead()
{
    if (isRunning() || m_openPrepare != 0 || m_isSearching || engineOf(place()))
        return m_ahead->giveUp();
    const bool isWhole = !m_attachments->isReading() && !m_attachments->hasFolders();
    const ReplyRequest request =
        isWhole ? requestFor(draft(), m_attachments->ready()) : requestFor({}, {});
    m_ahead->consider(request, choicesOf(QJsonObject::fromVariantMap(m_next->choices())));
}

void ChatController::showConversation(Branch branch)
{
    ++m_openSerial;
    m_openPrepare = 0;
    m_finder->close();
    m_sent->forget();
    m_answerSchema.turnOff();
    m_inspector->close();
    m_next->setAssistant(branch.conversation.assistant.value_or(0));
    showBranch(std::move(branch));
    m_attachments->showConversation(conversationId());
    fetchShelf();
    Q_EMIT conversationChanged();
    Q_EMIT systemPromptChanged();
    Q_EMIT draftChanged();
    Q_EMIT queuedChanged();
}

// What was put on the shelf of this conversation while another window showed it.
void ChatController::fetchShelf()
{
    if (conversationId() == 0)
        return;
    for (const ChatController *const each : m_outbox->chats()) {
        if (each != this)
            m_attachments->receive(each->attachments()->give(conversationId()));
    }
}

void ChatController::newConversation()
{
    if (m_services.engines)
        m_services.engines->choose(QString::number(m_newPlace), {}); // each begins here
    Branch branch;
    branch.conversation.systemPrompt = m_services.settings->systemPrompt();
    showConversation(std::move(branch));
}

void ChatController::open(qint64 conversationId, qint64 messageId, const QString &searched)
{
    ChatController *const other = m_outbox->showing(conversationId);
    if (other && other != this) {
        other->open(conversationId, messageId, searched);
        Q_EMIT other->frontRequested();
        return;
    }
    const quint64 serial = ++m_openSerial;
    const quint64 ended = m_endedReplies;
    const auto load = [=](ConversationStore &store) {
        return messageId == 0 ? loadBranch(store, conversationId)
                              : showMessage(store, conversationId, messageId);
    };
    inStorage(load, [=, this](Branch branch) {
        if (serial != m_openSerial)
            return;
        if (ended != m_endedReplies) // perhaps one of these, after it was read
            return open(conversationId, messageId, searched);
        showConversation(std::move(branch));
        if (const int row = m_transcript->rowOfMessage(messageId); messageId != 0 && row >= 0)
            Q_EMIT scrollToRow(row);
        if (!searched.trimmed().isEmpty())
            m_finder->findWords(searched, messageId);
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
    if (ReplyRun *const run = m_outbox->runner()->ofConversation(conversationId))
        m_outbox->runner()->stop(run);
    if (m_services.engines)
        m_services.engines->choose(QString::number(conversationId), {});
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

void ChatController::setAssistant(qint64 presetId)
{
    const auto assistant = presetId > 0 ? std::optional(presetId) : std::nullopt;
    m_branch.conversation.assistant = assistant;
    m_next->setAssistant(presetId);
    const qint64 id = conversationId();
    if (id == 0)
        return;
    const auto write = [=](ConversationStore &store) -> base::Result<bool> {
        const auto set = store.setAssistant(id, assistant);
        return set ? base::Result<bool>(true) : base::Result<bool>(set.error());
    };
    inStorage(write, [](bool) { });
}

void ChatController::onRunEnded(ReplyRun *run)
{
    const storage::Message message = run->message().message;
    ++m_endedReplies;
    for (BranchMessage &shown : m_branch.messages) {
        if (shown.message.id == message.id) {
            shown.message = message;
            m_transcript->setMessageTail(message.id, 0, rowsOfMessage(shown));
        }
    }
    const bool isResponsible = m_outbox->isResponsible(this, message.conversation);
    if (isResponsible) {
        Q_EMIT runningChanged(message.conversation, false, message.state);
        Q_EMIT conversationStored(message.conversation);
        m_ahead->onReplied(message.conversation);
    }
    if (isOpen(message.conversation)) {
        notifyRunState();
        countDraft();
        Q_EMIT replyFinished(endingSentence(message.state));
    }
    if (isResponsible)
        onQueueTurn(message);
}

std::optional<ChosenEngine> ChatController::engineOf(qint64 conversation) const
{
    return m_services.engines ? m_services.engines->engineFor(QString::number(conversation))
                              : std::nullopt;
}

void ChatController::chooseEngine(const QString &id)
{
    if (m_services.engines)
        m_services.engines->choose(QString::number(place()), id);
}

void ChatController::onEngineChanged()
{
    const auto engine = engineOf(place());
    m_attachments->setElsewhere(engine ? std::optional(engine->model) : std::nullopt);
    m_cost->setElsewhere(engine.has_value());
    m_next->setElsewhere(engine.has_value());
    readAhead();
    Q_EMIT engineChanged();
    Q_EMIT canSendChanged();
    Q_EMIT contextChanged();
}

void ChatController::stop()
{
    if (ReplyRun *const run = m_outbox->runner()->ofConversation(conversationId()))
        m_outbox->runner()->stop(run);
}

QString ChatController::messageSource(qint64 messageId) const
{
    if (const ReplyRun *const run = m_outbox->runner()->ofMessage(messageId))
        return run->text();
    const BranchMessage *const message = find(messageId);
    return message ? messageText(message->message) : QString();
}

void ChatController::copyText(const QString &text) const
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace app
