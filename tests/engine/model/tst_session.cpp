// SPDX-License-Identifier: Apache-2.0
#include "engine/session.h"
#include "tests/engine/gguf/error_checks.h"
#include "tests/engine/model/golden_models.h"

#include <filesystem>

#include <QTemporaryDir>
#include <QTest>

using namespace engine;
using namespace tests;

namespace {

// So small that the rings of the sliding layers (window 16 and 24) wrap many times in a test.
constexpr SessionOptions kTight{.contextLength = 0, .batchSize = 4, .rewindTokens = 0};

std::vector<float> coldLogits(const std::string &name, std::span<const TokenId> tokens)
{
    const auto session = makeSession(name);
    if (auto done = session->prefill(tokens); !done)
        qFatal("%s", done.error().message.c_str());
    return copied(session->logits());
}

GenerateOptions greedy(uint32_t tokens)
{
    GenerateOptions options;
    options.sampling.temperature = 0.0F;
    options.maxTokens = tokens;
    return options;
}

std::vector<TokenId> generated(Session &session, const GenerateOptions &options)
{
    std::vector<TokenId> tokens;
    const auto result = session.generate(options, [&](TokenId id) {
        tokens.push_back(id);
        return true;
    });
    if (!result)
        qFatal("%s", result.error().message.c_str());
    return tokens;
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void prefillsInBatchesAsAtOnce_data() { addModelRows(); }
    void prefillsInBatchesAsAtOnce();
    void rewindsAsIfNothingHadFollowed_data();
    void rewindsAsIfNothingHadFollowed();
    void rewindsAcrossAWrappedRing();
    void rewindRefusesPositionsAhead();
    void advancesFromTheCommonPrefix();
    void advancesToWhatItHolds();
    void forksAreIndependent();
    void cancelKeepsWholeBatches();
    void cancelledTokensAreComputedLater();
    void contextFullChangesNothing();
    void generateStopsAtTheContext();
    void generateIsTheSameForASeed();
    void generateContinuesWhereItStopped();
    void generateStopsAtStopTokens_data();
    void generateStopsAtStopTokens();
    void generateObeysCallbackAndCancel();
    void refusesUnknownTokensAndEmptySessions();
    void noticesAFileThatShrinks();
};

void TestSession::prefillsInBatchesAsAtOnce()
{
    QFETCH(std::string, name);
    const std::vector<TokenId> tokens = someTokens(61);
    const std::vector<float> expected = coldLogits(name, tokens);
    QCOMPARE(expected.size(), size_t{1568});
    for (const uint32_t batch : {1U, 3U, 7U}) {
        SessionOptions options = kTight;
        options.batchSize = batch;
        const auto session = makeSession(name, options);
        QVERIFY(session->prefill(tokens));
        QCOMPARE(copied(session->logits()), expected);
        QCOMPARE(session->tokens(), tokens);
    }
}

void TestSession::rewindsAsIfNothingHadFollowed_data()
{
    QTest::addColumn<uint32_t>("position");
    QTest::addColumn<uint32_t>("rewindTokens");
    QTest::newRow("within the ring") << 58U << 0U;
    QTest::newRow("beyond the ring") << 30U << 0U;
    QTest::newRow("into a long ring") << 30U << 100U;
    QTest::newRow("into the first window") << 5U << 0U;
    QTest::newRow("one token") << 1U << 100U;
    QTest::newRow("nothing") << 0U << 0U;
}

void TestSession::rewindsAsIfNothingHadFollowed()
{
    QFETCH(uint32_t, position);
    QFETCH(uint32_t, rewindTokens);
    const std::vector<TokenId> tokens = someTokens(60);
    const std::span<const TokenId> kept = std::span(tokens).first(position);
    SessionOptions options = kTight;
    options.rewindTokens = rewindTokens;
    const auto session = makeSession("tiny-e2b", options);
    QVERIFY(session->prefill(tokens));
    QVERIFY(session->rewind(position));
    QCOMPARE(session->position(), position);
    if (position > 0)
        QCOMPARE(copied(session->logits()), coldLogits("tiny-e2b", kept));
    else
        QVERIFY(session->logits().empty());

    const std::vector<TokenId> other = someTokens(25, 2);
    std::vector<TokenId> whole(kept.begin(), kept.end());
    whole.insert(whole.end(), other.begin(), other.end());
    QVERIFY(session->prefill(other));
    QCOMPARE(copied(session->logits()), coldLogits("tiny-e2b", whole));
}

// Going back twice must not trust slots that the first way forward had overwritten.
void TestSession::rewindsAcrossAWrappedRing()
{
    const std::vector<TokenId> tokens = someTokens(90);
    SessionOptions options = kTight;
    options.rewindTokens = 10;
    const auto session = makeSession("tiny-dense", options);
    QVERIFY(session->prefill(tokens));
    for (const uint32_t position : {82U, 78U, 70U}) {
        QVERIFY(session->rewind(position));
        QCOMPARE(copied(session->logits()),
                 coldLogits("tiny-dense", std::span(tokens).first(position)));
    }
}

void TestSession::rewindRefusesPositionsAhead()
{
    const auto session = makeSession("tiny-e2b");
    QVERIFY(session->prefill(someTokens(5)));
    const auto done = session->rewind(6);
    QVERIFY(!done);
    QCOMPARE(done.error().code, base::ErrorCode::InvalidInput);
    QCOMPARE(session->position(), 5U);
}

void TestSession::advancesFromTheCommonPrefix()
{
    const std::vector<TokenId> first = someTokens(40);
    std::vector<TokenId> second = first;
    second.resize(30);
    for (const TokenId id : someTokens(20, 7))
        second.push_back(id);
    const auto session = makeSession("tiny-e2b");
    auto reused = session->advanceTo(first);
    QVERIFY(reused);
    QCOMPARE(*reused, 0U);
    reused = session->advanceTo(second);
    QVERIFY(reused);
    QCOMPARE(*reused, 30U);
    QCOMPARE(session->tokens(), second);
    QCOMPARE(copied(session->logits()), coldLogits("tiny-e2b", second));
}

void TestSession::advancesToWhatItHolds()
{
    const std::vector<TokenId> tokens = someTokens(20);
    const auto session = makeSession("tiny-e2b");
    QVERIFY(session->prefill(tokens));
    auto reused = session->advanceTo(tokens);
    QVERIFY(reused);
    QCOMPARE(*reused, 20U);
    // A prefix of it: only the last token is computed again.
    reused = session->advanceTo(std::span(tokens).first(12));
    QVERIFY(reused);
    QCOMPARE(*reused, 11U);
    QCOMPARE(copied(session->logits()), coldLogits("tiny-e2b", std::span(tokens).first(12)));
    QVERIFY(session->advanceTo(Prompt{}));
    QCOMPARE(session->position(), 0U);
    QVERIFY(session->logits().empty());
}

void TestSession::forksAreIndependent()
{
    const std::vector<TokenId> tokens = someTokens(30);
    const auto session = makeSession("tiny-e4b", kTight);
    QVERIFY(session->prefill(tokens));
    const auto fork = session->fork();
    QVERIFY(fork);
    QCOMPARE(copied((*fork)->logits()), copied(session->logits()));
    QVERIFY((*fork)->prefill(someTokens(30, 3)));
    QCOMPARE(session->tokens(), tokens);
    QVERIFY(session->prefill(someTokens(10, 4)));
    std::vector<TokenId> whole = tokens;
    for (const TokenId id : someTokens(10, 4))
        whole.push_back(id);
    QCOMPARE(copied(session->logits()), coldLogits("tiny-e4b", whole));
    QCOMPARE((*fork)->position(), 60U);
}

void TestSession::cancelKeepsWholeBatches()
{
    const std::vector<TokenId> tokens = someTokens(20);
    const auto session = makeSession("tiny-e2b", kTight);
    base::CancelToken cancel;
    const auto done = session->prefill(tokens, &cancel, [&](uint32_t computed, uint32_t total) {
        QCOMPARE(total, 20U);
        if (computed == 8)
            cancel.cancel();
    });
    QVERIFY(!done);
    QCOMPARE(done.error().code, base::ErrorCode::Cancelled);
    QCOMPARE(session->position(), 8U);
    QVERIFY(session->logits().empty());
    QVERIFY(session->prefill(std::span(tokens).subspan(8)));
    QCOMPARE(copied(session->logits()), coldLogits("tiny-e2b", tokens));
}

void TestSession::cancelledTokensAreComputedLater()
{
    const std::vector<TokenId> tokens = someTokens(40);
    const auto session = makeSession("tiny-e2b", kTight);
    QVERIFY(session->prefill(tokens));
    base::CancelToken cancel;
    cancel.cancel();
    const auto done = session->rewind(10, &cancel);
    QVERIFY(!done);
    QCOMPARE(done.error().code, base::ErrorCode::Cancelled);
    QCOMPARE(session->position(), 10U);
    QVERIFY(session->prefill({&tokens[10], 1}));
    QCOMPARE(copied(session->logits()), coldLogits("tiny-e2b", std::span(tokens).first(11)));
}

void TestSession::contextFullChangesNothing()
{
    const auto session = makeSession("tiny-e2b", {.contextLength = 32});
    QCOMPARE(session->contextLength(), 32U);
    QVERIFY(session->prefill(someTokens(30)));
    const std::vector<float> before = copied(session->logits());
    const auto done = session->prefill(someTokens(3));
    QVERIFY(!done);
    QCOMPARE(done.error().code, base::ErrorCode::ContextFull);
    QCOMPARE(session->position(), 30U);
    QCOMPARE(copied(session->logits()), before);
    QVERIFY(session->prefill(someTokens(2)));
    QVERIFY(!session->advanceTo(someTokens(33)));
    QCOMPARE(session->position(), 32U);
}

void TestSession::generateStopsAtTheContext()
{
    const auto session = makeSession("tiny-e2b", {.contextLength = 32});
    QVERIFY(session->prefill(someTokens(30)));
    GenerateOptions options = greedy(0);
    for (const TokenId stop : {1U, 6U, 14U})
        options.sampling.logitBias.emplace_back(stop, -1000.0F);
    uint32_t seen = 0;
    const auto result = session->generate(options, [&](TokenId) { return ++seen > 0; });
    QVERIFY(result);
    QCOMPARE(result->reason, StopReason::ContextFull);
    QCOMPARE(result->tokens, 2U);
    QCOMPARE(seen, 2U);
    QCOMPARE(session->position(), 32U);
}

void TestSession::generateIsTheSameForASeed()
{
    GenerateOptions options;
    options.maxTokens = 12;
    std::vector<std::vector<TokenId>> replies;
    for (const uint64_t seed : {5U, 5U, 6U}) {
        const auto session = makeSession("tiny-e2b");
        QVERIFY(session->prefill(someTokens(10)));
        options.sampling.seed = seed;
        replies.push_back(generated(*session, options));
    }
    QCOMPARE(replies[0], replies[1]);
    QVERIFY(replies[0] != replies[2]);
}

void TestSession::generateContinuesWhereItStopped()
{
    const auto once = makeSession("tiny-moe");
    QVERIFY(once->prefill(someTokens(10)));
    const std::vector<TokenId> expected = generated(*once, greedy(10));
    const auto twice = makeSession("tiny-moe");
    QVERIFY(twice->prefill(someTokens(10)));
    std::vector<TokenId> tokens = generated(*twice, greedy(4));
    for (const TokenId id : generated(*twice, greedy(6)))
        tokens.push_back(id);
    QCOMPARE(tokens, expected);
    QCOMPARE(twice->tokens(), once->tokens());
}

void TestSession::generateStopsAtStopTokens_data()
{
    QTest::addColumn<uint32_t>("stop");
    QTest::addColumn<StopReason>("reason");
    const text::SpecialTokens special = goldenModel("tiny-e2b")->tokenizer().special();
    QTest::newRow("eos") << special.eos << StopReason::EndOfTurn;
    QTest::newRow("turn") << special.turnEnd << StopReason::EndOfTurn;
    QTest::newRow("tools") << special.toolResponseBegin << StopReason::ToolCall;
}

void TestSession::generateStopsAtStopTokens()
{
    QFETCH(uint32_t, stop);
    const auto session = makeSession("tiny-e2b");
    QVERIFY(session->prefill(someTokens(10)));
    GenerateOptions options = greedy(5);
    options.sampling.logitBias = {{stop, 1000.0F}};
    bool called = false;
    const auto result = session->generate(options, [&](TokenId) { return called = true; });
    QVERIFY(result);
    QTEST(result->reason, "reason");
    QCOMPARE(result->stopToken, stop);
    QCOMPARE(result->tokens, 0U);
    QVERIFY(!called);
    QCOMPARE(session->position(), 10U);
    QVERIFY(!session->logits().empty());
}

void TestSession::generateObeysCallbackAndCancel()
{
    const auto session = makeSession("tiny-e2b");
    QVERIFY(session->prefill(someTokens(10)));
    auto result = session->generate(greedy(5), [](TokenId) { return false; });
    QVERIFY(result);
    QCOMPARE(result->reason, StopReason::Callback);
    QCOMPARE(session->position(), 11U);
    base::CancelToken cancel;
    GenerateOptions options = greedy(50);
    options.cancel = &cancel;
    result = session->generate(options, [&](TokenId) {
        cancel.cancel();
        return true;
    });
    QVERIFY(result);
    QCOMPARE(result->reason, StopReason::Cancelled);
    QCOMPARE(result->tokens, 1U);
    QCOMPARE(session->position(), 12U);
}

void TestSession::refusesUnknownTokensAndEmptySessions()
{
    const auto session = makeSession("tiny-e2b");
    const std::vector<TokenId> unknown = {5, 1568};
    auto done = session->prefill(unknown);
    QVERIFY(!done);
    QCOMPARE(done.error().code, base::ErrorCode::InvalidInput);
    QVERIFY(!session->generate(greedy(1), [](TokenId) { return true; }));
    QVERIFY(session->prefill(Prompt{}));
    QCOMPARE(session->position(), 0U);
}

void TestSession::noticesAFileThatShrinks()
{
    QTemporaryDir folder;
    const std::filesystem::path path =
        folder.filePath(QStringLiteral("shrinking.gguf")).toStdString();
    std::filesystem::copy_file(goldenPath("tiny-e2b"), path);
    const auto model = Model::open(path, {.backend = BackendKind::Reference});
    QVERIFY(model);
    const auto session = Session::create(*model, {});
    QVERIFY(session);
    QVERIFY((*session)->prefill(someTokens(3)));
    std::filesystem::resize_file(path, std::filesystem::file_size(path) / 2);
    const auto done = (*session)->prefill(someTokens(3));
    QVERIFY(!done);
    QCOMPARE(done.error().code, base::ErrorCode::Io);
    QCOMPARE(
        complaintAbout(done.error(), QStringLiteral("shrinking.gguf"), QStringLiteral("changed")),
        QString());
    QCOMPARE((*session)->position(), 3U);
}

QTEST_APPLESS_MAIN(TestSession)
#include "tst_session.moc"
