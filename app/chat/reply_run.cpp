// SPDX-License-Identifier: Apache-2.0
#include "app/chat/reply_run.h"

#include "app/chat/message_rows.h"
#include "app/chat/prompt_history.h"
#include "app/chat/token_receipt.h"
#include "app/remote/remote_engines.h"

#include <utility>

using namespace Qt::Literals;

namespace app {
namespace {

    constexpr int kPersistMilliseconds = 500;
    constexpr int kThoughtMilliseconds = 250; // its row is made whole for each change
    constexpr qint64 kSpeedMilliseconds = 250; // below, a speed says nothing

} // namespace

ReplyRun::ReplyRun(storage::StorageService *storage,
                   BranchMessage message,
                   QJsonObject receipt,
                   QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_message(std::move(message))
{
    m_message.message.receipt = std::move(receipt);
    takeOver(m_message.message.parts);
    m_persistTimer.setSingleShot(true);
    m_persistTimer.setInterval(kPersistMilliseconds);
    connect(&m_persistTimer, &QTimer::timeout, this, &ReplyRun::persist);
    m_thoughtTimer.setSingleShot(true);
    m_thoughtTimer.setInterval(kThoughtMilliseconds);
    connect(&m_thoughtTimer, &QTimer::timeout, this, [this] {
        if (!std::exchange(m_hasUntold, false))
            return;
        m_keptRows = 0;
        m_thoughtTimer.start();
        Q_EMIT changed();
    });
}

ReplyRun::~ReplyRun()
{
    if (m_phase == Phase::Ended)
        return;
    m_message.message.state = storage::MessageState::Stopped;
    persist();
}

// A reply that goes on has a thought and words already.
void ReplyRun::takeOver(const QList<storage::Part> &parts)
{
    for (const storage::Part &part : parts) {
        if (part.kind == storage::PartKind::Text)
            m_text.append(part.text);
        if (part.kind != storage::PartKind::Thought)
            continue;
        m_thought.append(part.text);
        m_hasThought = true;
        m_thoughtSeconds = part.data["seconds"_L1].toDouble();
        m_thoughtTokens = static_cast<quint32>(part.data["tokens"_L1].toInteger());
    }
}

double ReplyRun::tokensPerSecond() const
{
    if (!m_tokenClock.isValid() || m_tokenClock.elapsed() < kSpeedMilliseconds)
        return 0;
    return 1000.0 * (m_tokens - m_tokensAtClock) / static_cast<double>(m_tokenClock.elapsed());
}

void ReplyRun::setModel(const agents::InferenceService &service, const QString &path)
{
    if (!m_isElsewhere)
        addModel(m_message.message.receipt, service, path);
}

void ReplyRun::setEngine(const ChosenEngine &engine)
{
    m_isElsewhere = true;
    QJsonObject &receipt = m_message.message.receipt;
    receipt["model"_L1] = engine.address.model;
    receipt["engine"_L1] = remote::shownName(engine.address);
    if (!remote::isThisComputer(engine.address.url))
        receipt["sentTo"_L1] = engine.address.url.host();
}

void ReplyRun::setStopping()
{
    m_isStopping = true;
    Q_EMIT statusChanged();
}

void ReplyRun::setPromptProgress(quint32 done, quint32 total)
{
    m_phase = Phase::Reading;
    m_promptDone = done;
    m_promptTotal = total;
    Q_EMIT statusChanged();
}

void ReplyRun::endThought()
{
    if (!std::exchange(m_isThoughtOpen, false))
        return;
    m_thoughtTokens += m_tokens - m_tokensAtThought;
    m_thoughtSeconds += static_cast<double>(m_thoughtClock.elapsed()) / 1000.0;
}

// A thought grows by one row, which is read and laid out from its beginning: a few times a second.
bool ReplyRun::isToldLater(const agents::ReplyBatch &batch)
{
    const bool onlyGrows = !batch.thought.isEmpty() && !batch.thoughtBegan && !batch.thoughtEnded
        && batch.text.isEmpty();
    const bool isLater = onlyGrows && m_thoughtTimer.isActive();
    if (onlyGrows && !isLater)
        m_thoughtTimer.start();
    return isLater;
}

void ReplyRun::append(const agents::ReplyBatch &batch)
{
    if (!m_tokenClock.isValid()) {
        m_tokenClock.start();
        m_tokensAtClock = batch.tokens;
    }
    const quint32 tokensBefore = std::exchange(m_tokens, batch.tokens);
    m_contextUsed = batch.contextUsed;
    const Phase before = m_phase;
    const bool isLater = isToldLater(batch);
    const bool isThoughtChanged = std::exchange(m_hasUntold, isLater) || batch.thoughtBegan
        || batch.thoughtEnded || !batch.thought.isEmpty();
    if (!batch.thought.isEmpty() || batch.thoughtBegan) {
        m_hasThought = true;
        if (!std::exchange(m_isThoughtOpen, true)) {
            m_thoughtClock.start();
            m_tokensAtThought = tokensBefore;
        }
        m_thought.append(batch.thought);
        m_phase = Phase::Thinking;
    }
    if (batch.thoughtEnded)
        endThought();
    if (!batch.text.isEmpty()) {
        m_text.append(batch.text);
        m_phase = Phase::Writing;
    }
    m_keptRows = isThoughtChanged ? 0
        : batch.text.isEmpty()    ? m_text.blocks().size() + (m_hasThought ? 1 : 0)
                                  : m_text.firstChanged() + (m_hasThought ? 1 : 0);
    if (!m_persistTimer.isActive())
        m_persistTimer.start();
    if (!isLater)
        Q_EMIT changed();
    if (m_phase != before)
        Q_EMIT statusChanged();
}

void ReplyRun::setReplayed(const storage::Message &original)
{
    m_replayed = unpackTokens(original.receipt["tokens"_L1].toString());
    m_replayedReceipt = original.receipt;
    m_message.message.receipt["replayOf"_L1] = original.id;
}

// Stopped earlier, it is compared as far as it came.
void ReplyRun::compareWithReplayed(const agents::ReplyStats &stats)
{
    if (m_replayed.empty())
        return;
    auto expected = m_replayed;
    if (stats.reason == engine::StopReason::Cancelled && expected.size() > stats.tokens.size())
        expected.resize(stats.tokens.size());
    QJsonObject &receipt = m_message.message.receipt;
    receipt["replayDiffersAt"_L1] = firstDifference(expected, stats.tokens);
    if (!isSameModel(m_replayedReceipt, receipt))
        receipt["replayedByOther"_L1] = true;
}

void ReplyRun::closeThought(const agents::ReplyStats &soFar)
{
    endThought();
    m_soFar = soFar;
    m_tokens = 0;
    m_tokenClock.invalidate();
    m_message.message.receipt["isContinued"_L1] = true; // no seed gives it again
    m_phase = Phase::Waiting;
    m_hasUntold = false;
    m_keptRows = 0;
    Q_EMIT changed();
    Q_EMIT statusChanged();
}

void ReplyRun::finish(const agents::ReplyStats &last)
{
    agents::ReplyStats stats = last;
    if (m_soFar) {
        stats.tokens.insert(stats.tokens.begin(), m_soFar->tokens.begin(), m_soFar->tokens.end());
        stats.promptTokens = m_soFar->promptTokens;
        stats.generatedTokens += m_soFar->generatedTokens;
        stats.generateSeconds += m_soFar->generateSeconds;
        stats.prefillSeconds += m_soFar->prefillSeconds;
    }
    addStats(m_message.message.receipt, stats);
    compareWithReplayed(stats);
    m_contextUsed = stats.contextUsed;
    const bool isStopped = stats.reason == engine::StopReason::Cancelled
        || stats.reason == engine::StopReason::Callback;
    end(isStopped ? storage::MessageState::Stopped : storage::MessageState::Complete);
}

void ReplyRun::fail(const QString &message)
{
    m_message.message.receipt["error"_L1] = message;
    end(storage::MessageState::Failed);
}

void ReplyRun::end(storage::MessageState state)
{
    endThought();
    m_phase = Phase::Ended;
    m_persistTimer.stop();
    m_thoughtTimer.stop();
    m_message.message.state = state;
    persist();
    Q_EMIT ended();
}

QList<storage::Part> ReplyRun::parts() const
{
    QList<storage::Part> parts;
    if (m_hasThought) {
        parts.append({storage::PartKind::Thought, m_thought.source(),
                      QJsonObject{{u"seconds"_s, m_thoughtSeconds},
                                  {u"tokens"_s, qint64{m_thoughtTokens}}}});
    }
    if (const QString text = m_text.source(); !text.isEmpty())
        parts.append({storage::PartKind::Text, text, {}});
    return parts;
}

void ReplyRun::persist()
{
    m_message.message.parts = parts();
    const auto write = [message = m_message.message](storage::ConversationStore &store) {
        return store.update(message.id, message.parts, message.state, message.receipt);
    };
    m_storage->run(write).then(this, [this](const base::Result<void> &written) {
        if (!written)
            Q_EMIT storageFailed(QString::fromStdString(written.error().message));
    });
}

TranscriptRow ReplyRun::makeThoughtRow() const
{
    TranscriptRow row = thoughtRow(m_message, m_thought.source(), m_thought.blocks());
    row.isOpen = m_isThoughtOpen;
    row.seconds = m_thoughtSeconds;
    row.tokens = static_cast<int>(m_thoughtTokens);
    row.isFirst = true;
    return row;
}

QList<TranscriptRow> ReplyRun::rows() const
{
    QList<TranscriptRow> rows;
    if (m_hasThought)
        rows.append(makeThoughtRow());
    rows += blockRows(m_message, m_text.blocks(), 0);
    if (!rows.isEmpty())
        rows.front().isFirst = true;
    return rows;
}

QList<TranscriptRow> ReplyRun::changedRows() const
{
    if (m_keptRows == 0)
        return rows();
    return blockRows(m_message, m_text.blocks(), m_keptRows - (m_hasThought ? 1 : 0));
}

} // namespace app
