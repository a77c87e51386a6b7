// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/inference_service.h"
#include "app/chat/branch.h"
#include "app/chat/markdown_blocks.h"
#include "app/chat/transcript_row.h"
#include "storage/storage_service.h"

#include <optional>
#include <vector>

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace app {

struct ChosenEngine;

// One reply while it is being written: its text, its rows, its progress. Keeps the message on disk
// up to date. Owned by ReplyRunner, whether or not its conversation is open. GUI thread.
class ReplyRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReplyRun)

public:
    enum class Phase { Waiting, Reading, Thinking, Writing, Ended };

    ReplyRun(storage::StorageService *storage,
             BranchMessage message,
             QJsonObject receipt,
             QObject *parent = nullptr);
    ~ReplyRun() override; // keeps what was written so far

    const BranchMessage &message() const { return m_message; }
    storage::ConversationId conversation() const { return m_message.message.conversation; }
    storage::MessageId messageId() const { return m_message.message.id; }
    Phase phase() const { return m_phase; }
    bool isStopping() const { return m_isStopping; }
    quint32 promptDone() const { return m_promptDone; }
    quint32 promptTotal() const { return m_promptTotal; }
    quint32 contextUsed() const { return m_contextUsed; }
    QString text() const { return m_text.source(); } // Markdown so far
    double tokensPerSecond() const; // 0: not known yet

    QList<TranscriptRow> rows() const;
    // The rows that the last changed() was about, and how many stay before them.
    qsizetype keptRows() const { return m_keptRows; }
    QList<TranscriptRow> changedRows() const;

    // Nothing while it loads. `path`: of its file, empty where nobody knows.
    void setModel(const agents::InferenceService &service, const QString &path);
    void setEngine(const ChosenEngine &engine); // it comes from there, not from the model
    void setStopping();
    // Its thought ends here; what follows is another generation, which counts its tokens anew.
    void closeThought(const agents::ReplyStats &soFar);
    // It is another reply once more, with the same seed: its receipt says whether it became that.
    void setReplayed(const storage::Message &original);
    void setPromptProgress(quint32 done, quint32 total);
    void append(const agents::ReplyBatch &batch);
    void finish(const agents::ReplyStats &stats);
    void fail(const QString &message);

Q_SIGNALS:
    void changed();
    void statusChanged();
    void ended();
    void storageFailed(const QString &message);

private:
    void compareWithReplayed(const agents::ReplyStats &stats);
    void takeOver(const QList<storage::Part> &parts);
    bool isToldLater(const agents::ReplyBatch &batch);
    void endThought();
    void end(storage::MessageState state);
    void persist();
    QList<storage::Part> parts() const;
    TranscriptRow makeThoughtRow() const;

    storage::StorageService *m_storage;
    BranchMessage m_message;
    Phase m_phase = Phase::Waiting;
    bool m_isStopping = false;
    bool m_isElsewhere = false;
    std::optional<agents::ReplyStats> m_soFar; // of the generation before the thought was closed
    std::vector<engine::text::TokenId> m_replayed; // empty: it is no replay
    QJsonObject m_replayedReceipt;
    quint32 m_promptDone = 0;
    quint32 m_promptTotal = 0;
    quint32 m_tokens = 0;
    quint32 m_contextUsed = 0;
    MarkdownBlocks m_text;
    MarkdownBlocks m_thought;
    bool m_hasThought = false;
    bool m_isThoughtOpen = false;
    double m_thoughtSeconds = 0;
    quint32 m_thoughtTokens = 0;
    quint32 m_tokensAtThought = 0;
    qsizetype m_keptRows = 0;
    QElapsedTimer m_thoughtClock;
    QElapsedTimer m_tokenClock; // since the first batch
    quint32 m_tokensAtClock = 0;
    QTimer m_persistTimer;
    QTimer m_thoughtTimer; // runs: what the thought grows by waits for its end
    bool m_hasUntold = false; // of the thought
};

} // namespace app
