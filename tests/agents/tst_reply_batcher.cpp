// SPDX-License-Identifier: Apache-2.0
#include "agents/reply_batcher.h"

#include <QTest>

using namespace Qt::Literals;
using engine::text::ReplyPiece;
using engine::text::TextPiece;
using engine::text::ThoughtBegin;
using engine::text::ThoughtEnd;
using engine::text::ThoughtPiece;
using engine::text::ToolCall;
using engine::text::ToolCallPiece;

class TestReplyBatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void gathersPiecesOfOneFrame();
    void givesTheFirstPieceAtOnce();
    void keepsTheOrderOfThoughtAndText();
    void startsABatchForASecondThought();
    void givesCallsAndWhyTheyCannotBeRead();
    void flushesOnlyNews();
    void alwaysTellsThatThePromptIsRead();

private:
    void push(agents::ReplyBatcher &batcher, std::vector<ReplyPiece> pieces);

    std::vector<agents::ReplyBatch> m_batches;
    uint32_t m_tokens = 0;
};

namespace {

agents::ReplyBatcher::BatchHandler into(std::vector<agents::ReplyBatch> &batches)
{
    return [&batches](const agents::ReplyBatch &batch) { batches.push_back(batch); };
}

void ignore(uint32_t, uint32_t) { }

} // namespace

void TestReplyBatcher::init()
{
    m_batches.clear();
    m_tokens = 0;
}

void TestReplyBatcher::push(agents::ReplyBatcher &batcher, std::vector<ReplyPiece> pieces)
{
    ++m_tokens;
    batcher.arrived(std::move(pieces), m_tokens, 10 + m_tokens);
}

void TestReplyBatcher::gathersPiecesOfOneFrame()
{
    agents::ReplyBatcher batcher(into(m_batches), ignore, ignore);
    const auto start = std::chrono::steady_clock::now();
    for (int i = 0; i < 2000; ++i)
        push(batcher, {TextPiece{"ä"}});
    batcher.flush();
    const auto frames = (std::chrono::steady_clock::now() - start) / agents::FrameLimiter::kFrame;

    QCOMPARE_LE(m_batches.size(), static_cast<size_t>(frames) + 2);
    QString all;
    for (const auto &batch : m_batches)
        all += batch.text;
    QCOMPARE(all, u"ä"_s.repeated(2000));
    QCOMPARE(m_batches.back().tokens, 2000U);
    QCOMPARE(m_batches.back().contextUsed, 2010U);
}

void TestReplyBatcher::givesTheFirstPieceAtOnce()
{
    agents::ReplyBatcher batcher(into(m_batches), ignore, ignore);
    push(batcher, {TextPiece{"Hello"}});
    QCOMPARE(m_batches.size(), 1U);
    QCOMPARE(m_batches.front().text, u"Hello"_s);
}

void TestReplyBatcher::keepsTheOrderOfThoughtAndText()
{
    agents::ReplyBatcher batcher(into(m_batches), ignore, ignore);
    push(batcher, {ThoughtBegin{}, ThoughtPiece{"Hm"}, ThoughtEnd{}, TextPiece{"Yes"}});
    batcher.flush();
    QCOMPARE(m_batches.size(), 1U);
    QVERIFY(m_batches[0].thoughtBegan);
    QVERIFY(m_batches[0].thoughtEnded);
    QCOMPARE(m_batches[0].thought, u"Hm"_s);
    QCOMPARE(m_batches[0].text, u"Yes"_s);
}

void TestReplyBatcher::startsABatchForASecondThought()
{
    agents::ReplyBatcher batcher(into(m_batches), ignore, ignore);
    push(batcher, {TextPiece{"First"}, ThoughtBegin{}, ThoughtPiece{"then"}});
    push(batcher, {ThoughtEnd{}, ThoughtBegin{}, ThoughtPiece{"again"}});
    batcher.flush();
    QCOMPARE(m_batches.size(), 4U);
    QCOMPARE(m_batches[0].text, u"First"_s);
    QVERIFY(!m_batches[0].thoughtBegan);
    QVERIFY(m_batches[1].thoughtBegan);
    QCOMPARE(m_batches[1].thought, u"then"_s);
    QVERIFY(m_batches[2].thoughtEnded && !m_batches[2].thoughtBegan);
    QVERIFY(m_batches[3].thoughtBegan);
    QCOMPARE(m_batches[3].thought, u"again"_s);
}

void TestReplyBatcher::givesCallsAndWhyTheyCannotBeRead()
{
    agents::ReplyBatcher batcher(into(m_batches), ignore, ignore);
    const base::Error error{base::ErrorCode::InvalidInput, "The call has no name."};
    push(batcher,
         {ToolCallPiece{ToolCall{"search", {}}}, ToolCallPiece{error}, TextPiece{"after"}});
    batcher.flush();
    QCOMPARE(m_batches.size(), 2U);
    QCOMPARE(m_batches[0].toolCalls.size(), 1U);
    QCOMPARE(m_batches[0].malformedCalls, QStringList{u"The call has no name."_s});
    QCOMPARE(m_batches[1].text, u"after"_s);
}

void TestReplyBatcher::flushesOnlyNews()
{
    agents::ReplyBatcher batcher(into(m_batches), ignore, ignore);
    batcher.flush();
    QVERIFY(m_batches.empty());
    push(batcher, {TextPiece{"x"}});
    batcher.flush();
    QCOMPARE(m_batches.size(), 1U);
}

void TestReplyBatcher::alwaysTellsThatThePromptIsRead()
{
    std::vector<uint32_t> told;
    agents::ReplyBatcher batcher(
        into(m_batches), [&told](uint32_t done, uint32_t) { told.push_back(done); }, ignore);
    for (uint32_t done = 1; done <= 1000; ++done)
        batcher.prefillProgressed(done, 1000);
    QCOMPARE(told.front(), 1U);
    QCOMPARE(told.back(), 1000U);
    QCOMPARE_LT(told.size(), 500U);
}

QTEST_GUILESS_MAIN(TestReplyBatcher)
#include "tst_reply_batcher.moc"
