// SPDX-License-Identifier: Apache-2.0
#include "agents/inference_service.h"
#include "agents/vocabulary.h"

#include <limits>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals;
using agents::InferenceService;
using engine::StopReason;

namespace {

const QString kModel = QStringLiteral(HEARTH_TEST_DATA "/golden/tiny-e2b/tiny-e2b.gguf");

agents::GenerationRequest question(const std::string &text, uint32_t maxTokens = 24)
{
    agents::GenerationRequest request;
    request.messages.push_back({.content = text});
    request.sampling.seed = 7;
    request.maxTokens = maxTokens;
    return request;
}

// A picture of that brightness; `decoded` counts how often it was asked for.
agents::MediaInput picture(int brightness, const std::shared_ptr<int> &decoded)
{
    return {.kind = engine::text::Media::Image,
            .key = "picture" + std::to_string(brightness),
            .budget = 70,
            .decode = [brightness, decoded](const base::CancelToken &) {
                ++*decoded;
                const QByteArray rgb(96 * 96 * 3, static_cast<char>(brightness));
                return base::Result<agents::DecodedMedia>(agents::DecodedMedia{
                    .pictures = {{.width = 96, .height = 96, .rgb = rgb}}, .samples = {}});
            }};
}

agents::GenerationRequest questionAbout(const agents::MediaInput &input)
{
    auto request = question("What is this?");
    request.messages.back().media.push_back(input.kind);
    request.media.push_back(input);
    return request;
}

// Without its stop tokens the model goes on until it is stopped.
void forbidTheEnd(agents::GenerationRequest &request)
{
    const auto ends = agents::tokenizeWith(kModel, "<eos><turn|><|tool_response>",
                                           engine::text::ControlTokens::Recognised);
    QVERIFY(ends);
    for (const auto &end : *ends)
        request.sampling.logitBias.emplace_back(end.id, -std::numeric_limits<float>::infinity());
}

} // namespace

// The whole way: service, thread, engine, with the tiny model of random weights.
class TestEngineReplySource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void repeatsAReplyWithItsSeed();
    void reusesWhatTheConversationsShare();
    void continuesConversationsFromTheDisk();
    void givesTwoConversationsTurns();
    void stopsWithin100Milliseconds();
    void refusesAPromptLongerThanTheContext();
    void endsAReplyWhenTheContextIsFull();
    void tellsThatTheFileIsMissing();
    void seesAPictureOnce();
    void seesAPictureInAGrowingPrompt();
    void looksAheadOfTheReply();
    void readsAheadOfTheReply();
    void refusesWhatTheModelCannotPerceive();
    void refusesAForeignProjector();

private:
    struct Reply {
        QString text;
        agents::ReplyStats stats;
        QString error;
    };
    Reply reply(const agents::GenerationRequest &request);
    void load(uint32_t contextLength = 512,
              engine::BackendKind backend = engine::BackendKind::Auto);

    std::unique_ptr<InferenceService> m_service;
};

void TestEngineReplySource::init()
{
    m_service = std::make_unique<InferenceService>();
}

void TestEngineReplySource::load(uint32_t contextLength, engine::BackendKind backend)
{
    QSignalSpy loaded(m_service.get(), &InferenceService::loaded);
    QSignalSpy failed(m_service.get(), &InferenceService::loadFailed);
    m_service->load({.path = kModel, .backend = backend, .contextLength = contextLength});
    QTRY_COMPARE(loaded.count() + failed.count(), 1);
    QVERIFY2(failed.isEmpty(), qPrintable(failed.value(0).value(0).toString()));
}

TestEngineReplySource::Reply TestEngineReplySource::reply(const agents::GenerationRequest &request)
{
    QSignalSpy batches(m_service.get(), &InferenceService::batchReady);
    QSignalSpy finished(m_service.get(), &InferenceService::finished);
    QSignalSpy failed(m_service.get(), &InferenceService::failed);
    m_service->generate(request);
    [&] { QTRY_COMPARE_WITH_TIMEOUT(finished.count() + failed.count(), 1, 30'000); }();
    Reply answer;
    for (const auto &batch : std::as_const(batches))
        answer.text += batch.at(1).value<agents::ReplyBatch>().text;
    answer.stats = finished.value(0).value(1).value<agents::ReplyStats>();
    answer.error = failed.value(0).value(1).toString();
    return answer;
}

void TestEngineReplySource::repeatsAReplyWithItsSeed()
{
    load();
    const Reply first = reply(question("Hello there"));
    QCOMPARE(first.error, QString());
    QCOMPARE_GT(first.stats.generatedTokens, 0U);
    QCOMPARE_GT(first.stats.promptTokens, 4U);
    QCOMPARE(first.stats.contextLength, 512U);
    const Reply again = reply(question("Hello there"));
    QCOMPARE(again.text, first.text);
    auto other = question("Hello there");
    other.sampling.seed = 8;
    QCOMPARE_NE(reply(other).text, first.text);
}

// Token for token only where a row's result does not depend on how many rows are computed with it:
// on the reference backend.
void TestEngineReplySource::reusesWhatTheConversationsShare()
{
    constexpr auto kExact = engine::BackendKind::Reference;
    load(512, kExact);
    const std::string shared(200, 'a');
    QCOMPARE(reply(question(shared + " one")).stats.reusedTokens, 0U);
    const Reply second = reply(question(shared + " two"));
    QCOMPARE_GT(second.stats.reusedTokens, 10U);
    QCOMPARE_LT(second.stats.reusedTokens, second.stats.promptTokens);
    m_service = std::make_unique<InferenceService>();
    load(512, kExact);
    QCOMPARE(reply(question(shared + " two")).text, second.text);
}

// After another conversation, and after a restart: only what is new is read, the words are the
// same.
void TestEngineReplySource::continuesConversationsFromTheDisk()
{
    constexpr auto kExact = engine::BackendKind::Reference; // as above
    const QTemporaryDir folder;
    const std::string text(600, 'x');
    const auto ask = [&](qint64 conversation, const std::string &beginning) {
        auto request = question(beginning + text);
        request.conversation = conversation;
        return reply(request);
    };
    m_service->keepStates(folder.filePath(u"states"_s));
    load(2048, kExact);
    const Reply first = ask(1, "one ");
    QCOMPARE(first.error, QString());
    QVERIFY(first.stats.promptTokens > 200);
    QVERIFY(ask(2, "two ").stats.reusedTokens < 20);
    const Reply again = ask(1, "one ");
    QCOMPARE(again.stats.reusedTokens, again.stats.promptTokens - 1);
    QCOMPARE(again.text, first.text);

    m_service = std::make_unique<InferenceService>();
    m_service->keepStates(folder.filePath(u"states"_s));
    load(2048, kExact);
    const Reply warm = ask(1, "one ");
    QCOMPARE(warm.stats.reusedTokens, warm.stats.promptTokens - 1);
    QCOMPARE(warm.text, first.text);
    // What was thrown away is nowhere, and the rest is still there.
    m_service->forget(1);
    const Reply second = ask(2, "two ");
    QCOMPARE(second.stats.reusedTokens, second.stats.promptTokens - 1);
    m_service.reset();
    QCOMPARE(QDir(folder.filePath(u"states"_s)).entryList(QDir::Files), QStringList{u"2.state"_s});
}

void TestEngineReplySource::seesAPictureOnce()
{
    load(512, engine::BackendKind::Reference);
    const auto decoded = std::make_shared<int>(0);
    const Reply dark = reply(questionAbout(picture(10, decoded)));
    QCOMPARE(dark.error, QString());
    QCOMPARE(*decoded, 1);
    const Reply again = reply(questionAbout(picture(10, decoded)));
    QCOMPARE(again.text, dark.text);
    QCOMPARE(*decoded, 1);
    QCOMPARE(again.stats.reusedTokens, dark.stats.promptTokens - 1);
    const Reply light = reply(questionAbout(picture(240, decoded)));
    QCOMPARE(*decoded, 2);
    QCOMPARE(light.stats.promptTokens, dark.stats.promptTokens);
    QCOMPARE_LT(light.stats.reusedTokens, 10U); // nothing from the picture on
}

// As the tool that looks at files puts it: the prompt grows, what was computed stays.
void TestEngineReplySource::seesAPictureInAGrowingPrompt()
{
    load();
    const auto decoded = std::make_shared<int>(0);
    const auto part = [&](const std::string &text, std::vector<agents::MediaInput> media) {
        return agents::PromptPart{
            .text = {{.text = text, .control = engine::text::ControlTokens::Recognised}},
            .media = std::move(media)};
    };
    auto request = question("", 4);
    request.messages.clear();
    request.parts = {part("<bos><|turn>user\nLook.<turn|>\n<|turn>model\n", {}),
                     part("Here: <|image|>", {picture(10, decoded)})};
    const Reply first = reply(request);
    QCOMPARE(first.error, QString());
    QVERIFY(first.stats.promptTokens > 20);
    request.parts.push_back({.tokens = first.stats.tokens});
    request.parts.push_back(part(" And <|image|>", {picture(240, decoded)}));
    const Reply second = reply(request);
    QCOMPARE(second.error, QString());
    QVERIFY(second.stats.reusedTokens >= first.stats.promptTokens);
    QCOMPARE(*decoded, 2);
    request.parts.back().media.clear(); // a placeholder for nothing
    QVERIFY(!reply(request).error.isEmpty());
}

// What was read while the message was written is not read again, and the words are the same.
void TestEngineReplySource::readsAheadOfTheReply()
{
    load(512, engine::BackendKind::Reference);
    const auto decoded = std::make_shared<int>(0);
    const auto whole = [&] {
        auto request = questionAbout(picture(10, decoded));
        request.messages.back().content = std::string(100, 'a') + " and then one more thing";
        return request;
    };
    const Reply cold = reply(whole());
    QCOMPARE(cold.error, QString());
    m_service = std::make_unique<InferenceService>();
    load(512, engine::BackendKind::Reference);
    auto begun = whole();
    begun.messages.back().content = std::string(100, 'a') + " and th";
    QSignalSpy finished(m_service.get(), &InferenceService::finished);
    QVERIFY(m_service->readAhead(begun) != 0);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000); // with sanitizers
    const auto read = finished.first().at(1).value<agents::ReplyStats>();
    QCOMPARE(read.generatedTokens, 0U);
    QCOMPARE_GT(read.contextUsed, 50U);
    const Reply warm = reply(whole());
    QCOMPARE(warm.stats.reusedTokens, read.contextUsed); // all of it stands in the message, too
    QCOMPARE(warm.text, cold.text);
    // With nothing written yet, the picture is read.
    m_service = std::make_unique<InferenceService>();
    load(512, engine::BackendKind::Reference);
    begun.messages.back().content.clear();
    QSignalSpy second(m_service.get(), &InferenceService::finished);
    m_service->readAhead(begun);
    QTRY_COMPARE(second.count(), 1);
    const auto seen = second.first().at(1).value<agents::ReplyStats>();
    QCOMPARE(reply(whole()).stats.reusedTokens, seen.contextUsed);
    QCOMPARE_GT(seen.contextUsed, 4U);
}

void TestEngineReplySource::looksAheadOfTheReply()
{
    load();
    const auto decoded = std::make_shared<int>(0);
    QSignalSpy prepared(m_service.get(), &InferenceService::mediaPrepared);
    const auto id = m_service->prepare(picture(10, decoded));
    QTRY_COMPARE(prepared.count(), 1);
    QCOMPARE(prepared.first().first().value<agents::RequestId>(), id);
    QCOMPARE(reply(questionAbout(picture(10, decoded))).error, QString());
    QCOMPARE(*decoded, 1);
}

void TestEngineReplySource::refusesWhatTheModelCannotPerceive()
{
    const QTemporaryDir folder;
    const QString alone = folder.filePath(u"alone.gguf"_s);
    QVERIFY(QFile::copy(kModel, alone));
    QSignalSpy loaded(m_service.get(), &InferenceService::loaded);
    m_service->load({.path = alone, .contextLength = 512});
    QTRY_COMPARE(loaded.count(), 1);
    QVERIFY(!m_service->senses().sees());
    const auto decoded = std::make_shared<int>(0);
    const Reply refused = reply(questionAbout(picture(10, decoded)));
    QVERIFY2(refused.error.contains(u"alone.gguf"_s), qPrintable(refused.error));
    QVERIFY2(refused.error.contains(u"mmproj"_s), qPrintable(refused.error));
    QCOMPARE(*decoded, 0);
    QCOMPARE(reply(question("Hello")).error, QString());
}

void TestEngineReplySource::refusesAForeignProjector()
{
    QSignalSpy failed(m_service.get(), &InferenceService::loadFailed);
    m_service->load({.path = kModel, .contextLength = 512, .projector = kModel});
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!m_service->isLoaded());
}

// The second, which asks for less, ends first, and both say what they say alone.
void TestEngineReplySource::givesTwoConversationsTurns()
{
    load(512, engine::BackendKind::Reference);
    auto longer = question("Tell me everything", 120);
    longer.conversation = 1;
    forbidTheEnd(longer);
    auto shorter = question("Tell me one thing", 12);
    shorter.conversation = 2;
    forbidTheEnd(shorter);
    const auto longAlone = reply(longer).stats.tokens;
    const auto shortAlone = reply(shorter).stats.tokens;
    QCOMPARE(longAlone.size(), size_t{120});
    QSignalSpy finished(m_service.get(), &InferenceService::finished);
    const agents::RequestId first = m_service->generate(longer);
    const agents::RequestId second = m_service->generate(shorter);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 2, 30'000);
    QCOMPARE(finished.at(0).at(0).value<agents::RequestId>(), second);
    QCOMPARE(finished.at(0).at(1).value<agents::ReplyStats>().tokens, shortAlone);
    QCOMPARE(finished.at(1).at(0).value<agents::RequestId>(), first);
    QCOMPARE(finished.at(1).at(1).value<agents::ReplyStats>().tokens, longAlone);
    // And unloading in the midst of both ends both.
    m_service->generate(longer);
    m_service->generate(shorter);
    QSignalSpy unloaded(m_service.get(), &InferenceService::unloaded);
    m_service->unload();
    QTRY_COMPARE(unloaded.count(), 1);
    QTRY_COMPARE(finished.count(), 4);
}

void TestEngineReplySource::stopsWithin100Milliseconds()
{
    load(4096);
    QSignalSpy batches(m_service.get(), &InferenceService::batchReady);
    QSignalSpy finished(m_service.get(), &InferenceService::finished);
    auto request = question("Tell me a long story", 0);
    for (engine::text::TokenId id = 0; id < 300;
         ++id) // no stop token: it goes on until it is stopped
        request.sampling.logitBias.emplace_back(id, -std::numeric_limits<float>::infinity());
    const auto id = m_service->generate(std::move(request));
    QTRY_VERIFY_WITH_TIMEOUT(!batches.isEmpty(), 30'000);
    QElapsedTimer timer;
    timer.start();
    m_service->cancel(id);
    QVERIFY(finished.wait());
    QCOMPARE_LT(timer.elapsed(), 100);
    QCOMPARE(finished.at(0).at(1).value<agents::ReplyStats>().reason, StopReason::Cancelled);
}

void TestEngineReplySource::refusesAPromptLongerThanTheContext()
{
    load(64);
    std::string longText;
    for (int i = 0; i < 400; ++i)
        longText += "word ";
    const Reply refused = reply(question(longText));
    QVERIFY2(refused.error.contains(u"the context holds 64"_s), qPrintable(refused.error));
    QCOMPARE(reply(question("Short")).error, QString());
}

void TestEngineReplySource::endsAReplyWhenTheContextIsFull()
{
    load(64);
    auto request = question("Hi", 0);
    forbidTheEnd(request);
    const Reply full = reply(request);
    QCOMPARE(full.error, QString());
    QCOMPARE(full.stats.reason, StopReason::ContextFull);
    QCOMPARE_LE(full.stats.contextUsed, 64U);
}

void TestEngineReplySource::tellsThatTheFileIsMissing()
{
    QSignalSpy failed(m_service.get(), &InferenceService::loadFailed);
    m_service->load({.path = u"/nowhere/none.gguf"_s});
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(failed.at(0).at(0).toString().contains(u"none.gguf"_s));
}

QTEST_GUILESS_MAIN(TestEngineReplySource)
#include "tst_engine_reply_source.moc"
