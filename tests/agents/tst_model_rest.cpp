// SPDX-License-Identifier: Apache-2.0
#include "agents/inference_service.h"
#include "tests/agents/scripted_reply_source.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::Literals;
using agents::InferenceService;

// A model that is out of memory while nobody uses it.
class TestModelRest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void restsAndComesBackWhenAsked();
    void saysWhyItDoesNotComeBack();
    void endsTheRestByUnload();

private:
    void loadAndRest();
    void ask();

    std::shared_ptr<tests::Script> m_script; // shared with the source
    std::unique_ptr<InferenceService> m_service;
    std::unique_ptr<QSignalSpy> m_finished;
    std::unique_ptr<QSignalSpy> m_failed;
};

void TestModelRest::init()
{
    m_script = std::make_shared<tests::Script>();
    m_service =
        std::make_unique<InferenceService>(std::make_unique<tests::ScriptedReplySource>(m_script));
    m_finished = std::make_unique<QSignalSpy>(m_service.get(), &InferenceService::finished);
    m_failed = std::make_unique<QSignalSpy>(m_service.get(), &InferenceService::failed);
}

void TestModelRest::ask()
{
    agents::GenerationRequest request;
    request.messages.push_back({.content = "Hello"});
    m_service->generate(std::move(request));
}

void TestModelRest::loadAndRest()
{
    QSignalSpy rested(m_service.get(), &InferenceService::rested);
    m_service->restAfter(1ms);
    m_service->load({.path = u"scripted.gguf"_s});
    QTRY_COMPARE(rested.count(), 1);
    QVERIFY(m_service->isResting());
    m_service->restAfter(0ms);
}

void TestModelRest::restsAndComesBackWhenAsked()
{
    m_script->add(tests::says("Hello again"));
    QSignalSpy unloaded(m_service.get(), &InferenceService::unloaded);
    loadAndRest();
    QVERIFY(m_service->isLoaded());
    QVERIFY(m_service->isIdle());
    QCOMPARE(m_service->modelInfo().name, "Scripted");

    QSignalSpy wakes(m_service.get(), &InferenceService::wakes);
    QSignalSpy loaded(m_service.get(), &InferenceService::loaded);
    ask();
    QCOMPARE(wakes.count(), 1);
    QVERIFY(m_service->isWaking());
    ask();
    QTRY_COMPARE(m_finished->count(), 2);
    QCOMPARE(m_finished->at(0).at(1).value<agents::ReplyStats>().reason,
             engine::StopReason::EndOfTurn);
    QCOMPARE(wakes.count(), 1);
    QCOMPARE(loaded.count(), 1);
    QVERIFY(!m_service->isWaking());
    QVERIFY(unloaded.isEmpty());
}

void TestModelRest::saysWhyItDoesNotComeBack()
{
    m_script->add(tests::says("Never"));
    loadAndRest();
    m_script->failLoading({base::ErrorCode::NotFound, "There is no such file."});
    QSignalSpy failed(m_service.get(), &InferenceService::loadFailed);
    ask();
    QTRY_COMPARE(m_failed->count(), 1);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed.at(0).at(0).toString(), u"There is no such file."_s);
    QVERIFY(!m_service->isLoaded());
    QVERIFY(!m_service->isLoading());
}

void TestModelRest::endsTheRestByUnload()
{
    loadAndRest();
    QSignalSpy unloaded(m_service.get(), &InferenceService::unloaded);
    m_service->unload();
    QTRY_COMPARE(unloaded.count(), 1);
    QVERIFY(!m_service->isLoaded());
    QVERIFY(!m_service->isResting());
}

QTEST_GUILESS_MAIN(TestModelRest)
#include "tst_model_rest.moc"
