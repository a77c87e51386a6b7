// SPDX-License-Identifier: Apache-2.0
#include "agents/inference_service.h"

#include <nlohmann/json.hpp>

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals;
using agents::InferenceService;

// A model of random weights, which would never call a tool of its own accord.
class TestForcedCall final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void beginsWithACall_data();
    void beginsWithACall();
    void refusesWhatCannotBeCalled_data();
    void refusesWhatCannotBeCalled();

private:
    static agents::GenerationRequest request();

    InferenceService m_service;
};

void TestForcedCall::initTestCase()
{
    QSignalSpy loaded(&m_service, &InferenceService::loaded);
    m_service.load({.path = QStringLiteral(HEARTH_TEST_DATA "/golden/tiny-e2b/tiny-e2b.gguf"),
                    .contextLength = 2048});
    QVERIFY(loaded.wait(30'000));
}

agents::GenerationRequest TestForcedCall::request()
{
    agents::GenerationRequest request;
    request.messages.push_back({.content = "Where to?"});
    request.sampling.seed = 7;
    request.maxTokens = 200;
    for (const char *name : {"row", "sail"}) {
        const nlohmann::json declared = {
            {"type", "function"},
            {"function",
             {{"name", name},
              {"description", "Goes there."},
              {"parameters",
               {{"type", "object"},
                {"properties", {{"to", {{"type", "string"}, {"enum", {"left", "right"}}}}}},
                {"required", {"to"}}}}}}};
        request.prompt.tools.push_back(std::make_shared<const nlohmann::json>(declared));
    }
    return request;
}

void TestForcedCall::beginsWithACall_data()
{
    QTest::addColumn<bool>("thinks");
    QTest::addColumn<std::string>("name");
    QTest::newRow("any") << false << std::string();
    QTest::newRow("one") << false << std::string("sail");
    QTest::newRow("the other") << false << std::string("row");
    QTest::newRow("perhaps after a thought") << true << std::string("sail");
}

void TestForcedCall::beginsWithACall()
{
    QFETCH(const bool, thinks);
    QFETCH(const std::string, name);
    auto wanted = request();
    wanted.mustCall = true;
    wanted.calledTool = name;
    wanted.prompt.thinking = thinks;
    wanted.maxThoughtTokens = thinks ? 20 : 0;
    QSignalSpy batches(&m_service, &InferenceService::batchReady);
    QSignalSpy finished(&m_service, &InferenceService::finished);
    m_service.generate(wanted);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30'000);
    std::vector<engine::text::ToolCall> calls;
    for (const auto &signal : std::as_const(batches)) {
        const auto batch = signal.at(1).value<agents::ReplyBatch>();
        if (!thinks && calls.empty() && batch.toolCalls.empty())
            QCOMPARE(batch.text, QString()); // nothing before the first call
        calls.insert(calls.end(), batch.toolCalls.begin(), batch.toolCalls.end());
    }
    QVERIFY(!calls.empty());
    for (const auto &call : calls)
        QVERIFY(name.empty() || call.name == name);
    const auto to = calls.front().arguments->at("to");
    QVERIFY(to == "left" || to == "right");
}

void TestForcedCall::refusesWhatCannotBeCalled_data()
{
    QTest::addColumn<bool>("hasTools");
    QTest::addColumn<std::string>("name");
    QTest::newRow("no tools") << false << std::string();
    QTest::newRow("another tool") << true << std::string("fly");
}

void TestForcedCall::refusesWhatCannotBeCalled()
{
    QFETCH(const bool, hasTools);
    QFETCH(const std::string, name);
    auto wanted = request();
    wanted.mustCall = true;
    wanted.calledTool = name;
    if (!hasTools)
        wanted.prompt.tools.clear();
    QSignalSpy failed(&m_service, &InferenceService::failed);
    m_service.generate(wanted);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().at(2).value<base::ErrorCode>(),
             hasTools ? base::ErrorCode::InvalidInput : base::ErrorCode::Unsupported);
}

QTEST_GUILESS_MAIN(TestForcedCall)
#include "tst_forced_call.moc"
