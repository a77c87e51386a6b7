// SPDX-License-Identifier: Apache-2.0
#include "agents/inference_service.h"
#include "agents/token_choices.h"

#include <limits>
#include <memory>

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals;
using agents::InferenceService;

namespace {

const QString kModel = QStringLiteral(HEARTH_TEST_DATA "/golden/tiny-e2b/tiny-e2b.gguf");

} // namespace

class TestTokenChoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void likeliestComeFirst();
    void tellsWhatCouldHaveStoodThere();
    void refusesTokensThatThereAreNot();

private:
    agents::ReplyStats run(const agents::GenerationRequest &request);

    std::unique_ptr<InferenceService> m_service;
    QString m_failure;
};

void TestTokenChoices::init()
{
    m_service = std::make_unique<InferenceService>();
    m_service->load({.path = kModel});
    QTRY_VERIFY_WITH_TIMEOUT(m_service->isLoaded(), 30'000);
}

void TestTokenChoices::cleanup()
{
    m_service.reset();
}

agents::ReplyStats TestTokenChoices::run(const agents::GenerationRequest &request)
{
    agents::ReplyStats stats;
    m_failure.clear();
    QSignalSpy finished(m_service.get(), &InferenceService::finished);
    QSignalSpy failed(m_service.get(), &InferenceService::failed);
    m_service->generate(request);
    if (!QTest::qWaitFor([&] { return finished.count() + failed.count() > 0; }, 30'000))
        m_failure = u"nothing came"_s;
    else if (!failed.isEmpty())
        m_failure = failed.front().at(1).toString();
    else
        stats = finished.front().at(1).value<agents::ReplyStats>();
    return stats;
}

void TestTokenChoices::likeliestComeFirst()
{
    const auto tokenizer = m_service->tokenizer();
    QVERIFY(tokenizer);
    const std::vector<float> logits = {0.0F, 2.0F, -std::numeric_limits<float>::infinity(), 1.0F};
    const agents::InspectedToken token = agents::inspectedToken(logits, 2, *tokenizer, 3);
    QCOMPARE(token.choices.size(), size_t{3});
    QCOMPARE(token.choices[0].token, 1U);
    QCOMPARE(token.choices[1].token, 3U);
    QCOMPARE(token.choices[2].token, 0U);
    QVERIFY(qAbs(token.choices[0].probability - 0.66524F) < 1e-4F);
    QCOMPARE(token.written.token, 2U);
    QCOMPARE(token.written.probability, 0.0F);
    QVERIFY(agents::inspectedToken({}, 0, *tokenizer, 3).choices.empty());
    QVERIFY(agents::inspectedToken(logits, 4, *tokenizer, 3).choices.empty());
}

void TestTokenChoices::tellsWhatCouldHaveStoodThere()
{
    agents::GenerationRequest request;
    request.messages.push_back({.content = "How do I make soup?"});
    request.sampling.temperature = 0;
    request.sampling.seed = 1;
    request.maxTokens = 40; // more than a piece
    const agents::ReplyStats reply = run(request);
    QCOMPARE(m_failure, QString());
    QVERIFY(!reply.tokens.empty());
    request.inspected = reply.tokens;
    const agents::ReplyStats stats = run(request);
    QCOMPARE(m_failure, QString());
    QCOMPARE(stats.inspected.size(), reply.tokens.size());
    QVERIFY(stats.tokens.empty());
    for (size_t i = 0; i < reply.tokens.size(); ++i) {
        const agents::InspectedToken &token = stats.inspected[i];
        QCOMPARE(token.written.token, reply.tokens[i]);
        QCOMPARE(token.choices.front().token, reply.tokens[i]); // temperature 0 takes the likeliest
        QCOMPARE(token.choices.front().probability, token.written.probability);
        QCOMPARE(token.written.text, std::string(m_service->tokenizer()->bytes(reply.tokens[i])));
    }
}

void TestTokenChoices::refusesTokensThatThereAreNot()
{
    agents::GenerationRequest request;
    request.messages.push_back({.content = "How do I make soup?"});
    request.inspected = {0x7FFFFFFF};
    run(request);
    QVERIFY2(m_failure.contains(u"no token"_s), qPrintable(m_failure));
}

QTEST_GUILESS_MAIN(TestTokenChoices)
#include "tst_token_choices.moc"
