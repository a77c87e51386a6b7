// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/attachments/attachment_list.h"
#include "app/chat/answer_schema.h"
#include "app/chat/branch.h"
#include "app/chat/draft_cost.h"
#include "app/chat/mentions.h"
#include "app/chat/next_reply.h"
#include "app/chat/outbox.h"
#include "app/chat/prompt_context.h"
#include "app/chat/read_ahead.h"
#include "app/chat/token_inspector.h"
#include "app/chat/transcript_finder.h"
#include "app/chat/transcript_model.h"

#include <QtQmlIntegration/qqmlintegration.h>

namespace app {

// The conversation that a window shows: its messages and what can be done with them. GUI thread.
class ChatController final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Application")
    Q_DISABLE_COPY_MOVE(ChatController)
    Q_PROPERTY(qint64 conversationId READ conversationId NOTIFY conversationChanged) // 0: a new one
    Q_PROPERTY(QString title READ title NOTIFY titleChanged)
    Q_PROPERTY(
        QString systemPrompt READ systemPrompt WRITE setSystemPrompt NOTIFY systemPromptChanged)
    Q_PROPERTY(app::TranscriptModel *transcript READ transcript CONSTANT)
    Q_PROPERTY(app::AttachmentList *attachments READ attachments CONSTANT) // of the next message
    Q_PROPERTY(app::TranscriptFinder *finder READ finder CONSTANT) // Ctrl+F
    Q_PROPERTY(app::AnswerSchema *answerSchema READ answerSchema CONSTANT) // off in the next one
    Q_PROPERTY(QString draft READ draft WRITE setDraft NOTIFY draftChanged) // kept per conversation
    Q_PROPERTY(bool isRunning READ isRunning NOTIFY isRunningChanged) // a reply in it is written
    Q_PROPERTY(QStringList queued READ queued NOTIFY queuedChanged) // texts, else names of files
    Q_PROPERTY(bool isStopping READ isStopping NOTIFY isRunningChanged)
    Q_PROPERTY(bool canAnswerNow READ canAnswerNow NOTIFY statusChanged) // its reply is thinking
    Q_PROPERTY(bool canSend READ canSend NOTIFY canSendChanged) // also while a model loads
    Q_PROPERTY(bool canAsk READ canAsk NOTIFY canSendChanged) // there is a model, or will be
    Q_PROPERTY(QString status READ status NOTIFY statusChanged) // "Reading the prompt, 5 of 9"
    Q_PROPERTY(double progress READ progress NOTIFY statusChanged) // of its prompt; -1: unknown
    Q_PROPERTY(app::Mentions *mentions READ mentions CONSTANT) // @ in the message
    Q_PROPERTY(app::TokenInspector *inspector READ inspector CONSTANT) // opened by inspect()
    Q_PROPERTY(app::DraftCost *cost READ cost CONSTANT) // of the draft, in tokens and seconds
    Q_PROPERTY(app::PromptContext *context READ context CONSTANT) // what its model reads
    Q_PROPERTY(app::NextReply *next READ next CONSTANT) // how the next reply is made
    Q_PROPERTY(quint32 contextUsed READ contextUsed NOTIFY contextChanged)
    Q_PROPERTY(quint32 contextLength READ contextLength NOTIFY contextChanged)
    Q_PROPERTY(QVariantMap engine READ engine NOTIFY engineChanged) // of RemoteEngines; empty: none
    Q_PROPERTY(QString speed READ speed NOTIFY speedChanged) // "14.2 tokens/s" while a reply runs

public:
    ChatController(const ChatServices &services, Outbox *outbox, QObject *parent = nullptr);
    ~ChatController() override;

    qint64 conversationId() const;
    QString title() const;
    QString systemPrompt() const;
    void setSystemPrompt(const QString &text);
    TranscriptModel *transcript() const;
    AttachmentList *attachments() const;
    TranscriptFinder *finder() const;
    AnswerSchema *answerSchema() { return &m_answerSchema; }
    QString draft() const;
    void setDraft(const QString &text);
    bool isRunning() const;
    QStringList queued() const;
    bool isStopping() const;
    bool canAnswerNow() const;
    bool canSend() const;
    bool canAsk() const;
    QString status() const;
    double progress() const;
    Mentions *mentions() const;
    TokenInspector *inspector() const;
    DraftCost *cost() const;
    PromptContext *context() const { return m_context; }
    NextReply *next() const;
    quint32 contextUsed() const;
    quint32 contextLength() const;
    QVariantMap engine() const;
    QString speed() const;

    Q_INVOKABLE void chooseEngine(const QString &id); // of this conversation; empty: this computer
    Q_INVOKABLE void newConversation();
    // messageId: on the branch shown; searched: marked in it. Another window's comes to the front.
    Q_INVOKABLE void open(qint64 conversation, qint64 messageId = 0, const QString &searched = {});
    Q_INVOKABLE void rename(const QString &title);
    Q_INVOKABLE void setAssistant(qint64 presetId); // of this conversation; 0: none
    Q_INVOKABLE void send(const QString &text); // and what is ready on the shelf, perhaps alone
    Q_INVOKABLE void ask(const QString &text); // in a new conversation, besides what is written
    // What it was sent with: maps of name, kind (AttachmentList::Kind), path, thumbnail, isMissing.
    Q_INVOKABLE QVariantList attachmentsOf(qint64 messageId) const;
    // The passages that a reply names: such maps with source ("trees.md:12"), place and passage.
    Q_INVOKABLE QVariantList sourcesOf(qint64 messageId) const;
    Q_INVOKABLE void stop();
    Q_INVOKABLE void regenerate(qint64 messageId); // a sibling, with its message's choices
    Q_INVOKABLE void answerAgain(qint64 messageId, bool thinking); // as regenerate(), this once
    Q_INVOKABLE void answerBy(qint64 messageId, const QString &engine); // the same; empty: here
    Q_INVOKABLE void replay(qint64 messageId); // with its seed; says if other tokens came
    Q_INVOKABLE void inspect(qint64 messageId); // what else its words could have been
    Q_INVOKABLE QVariantList aboutReply(qint64 messageId) const; // replyDetails(); empty: none
    Q_INVOKABLE void answerNow(); // ends the thought of the reply that runs
    Q_INVOKABLE void continueReply(qint64 messageId); // a sibling that begins with its text
    // A sibling of the user's message, then a reply; of a reply: a sibling with these words.
    Q_INVOKABLE void edit(qint64 messageId, const QString &text);
    Q_INVOKABLE void fork(qint64 messageId); // opens a conversation that begins up to there
    // Is sent after the reply that runs. False: a file is being read or a folder is to be asked.
    Q_INVOKABLE bool queue(const QString &text);
    Q_INVOKABLE void unqueue(int index); // back into the draft and onto the shelf
    Q_INVOKABLE void removeMessage(qint64 messageId);
    Q_INVOKABLE void undoRemove();
    Q_INVOKABLE void showSibling(qint64 messageId, int step); // -1, +1
    Q_INVOKABLE QString messageSource(qint64 messageId) const; // Markdown, for copy and edit
    Q_INVOKABLE void copyText(const QString &text) const;

    void onRenamed(qint64 conversationId, const QString &title); // elsewhere, in the list
    void onRemoved(qint64 conversationId);

Q_SIGNALS:
    void conversationChanged();
    void titleChanged();
    void systemPromptChanged();
    void draftChanged();
    void isRunningChanged();
    void canSendChanged();
    void queuedChanged();
    void statusChanged();
    void contextChanged();
    void engineChanged();
    void speedChanged();
    void replyFinished(const QString &words); // announced to screen readers
    void filesFound(qint64 messageId); // of attachmentsOf() or sourcesOf(), looked up
    void messageRemoved(); // show Undo
    void failed(const QString &message); // not bound to a message (storage)
    void editFailed(qint64 messageId, const QString &text); // beside failed(): nothing has changed
    void scrollToRow(int row);
    void frontRequested(); // the conversation was asked for where another window is
    void runningChanged(qint64 conversation, bool running, storage::MessageState state); // of any
    void conversationStored(qint64 conversationId); // made or changed: the list is to be read again

private:
    template<typename Work, typename Then>
    void inStorage(Work work, Then then);
    void connectService();
    void followSettings();
    void connectRunner();
    void sendWithPassages(const QString &text);
    void sendNow(const QString &text, const QList<storage::Part> &passages);
    void prepare(const ReplyRequest &request, const ReplyStyle &style);
    void answerOnceMore(const BranchMessage &reply, const ReplyStyle &style);
    void restoreDraft(const ReplyRequest &request);
    template<typename Work, typename OnError>
    void prepareWith(qint64 conversation, Work work, OnError onError, const ReplyStyle &style);
    void branchFrom(qint64 messageId, const QString &begun);
    void moveWritten(qint64 conversation, bool withDraft);
    void rewrite(qint64 messageId, const QString &text);
    void onQueueTurn(const storage::Message &reply);
    void onRunEnded(ReplyRun *run);
    void showBranch(Branch branch);
    void showConversation(Branch branch);
    const BranchMessage *find(qint64 messageId) const;
    bool isOpen(qint64 conversationId) const;
    qint64 place() const; // of the open conversation, in the outbox
    void fetchShelf();
    void onEngineChanged();
    std::optional<ChosenEngine> engineOf(qint64 conversation) const; // none: here
    void notifyRunState();
    void countDraft();
    void readAhead();
    ReplyRequest requestFor(const QString &text, const QList<storage::Part> &files) const;
    void showContext();

    ChatServices m_services;
    Outbox *m_outbox;
    const qint64 m_newPlace; // of this window's new conversation, in the outbox
    TranscriptModel *m_transcript; // child
    AttachmentList *m_attachments; // child
    class SentFiles *m_sent; // child
    TranscriptFinder *m_finder; // child
    AnswerSchema m_answerSchema;
    Mentions *m_mentions; // child
    DraftCost *m_cost; // child
    ReadAhead *m_ahead; // child
    TokenInspector *m_inspector; // child
    NextReply *m_next; // child
    PromptContext *m_context; // child
    Branch m_branch; // conversation.id 0: a new one
    QList<RemovedMessage> m_removed; // newest last
    bool m_isSearching = false; // for passages that go with a message
    quint64 m_openSerial = 0; // answers about another conversation than the open one are dropped
    quint64 m_lastPrepare = 0;
    quint64 m_endedReplies = 0; // of all conversations
    quint64 m_openPrepare = 0; // of the open conversation: its messages are being stored; 0: none
};

} // namespace app
