// SPDX-License-Identifier: Apache-2.0
#include "agents/inference_service.h"
#include "tests/agents/scripted_reply_source.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals;
using agents::InferenceService;
using agents::RequestId;
using engine::StopReason;

// What the service does while nobody waits, and that it ends when somebody does.
class TestIdleWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void readsAheadOnlyWhileNothingElseIsToBeDone();
    void makesRoomForWhatIsAskedWhileItReads();
    void stopsIdleWorkForAReply();

private:
    void load();
    RequestId ask();
    StopReason reasonOf(int end) const;

    std::shared_ptr<tests::Script> m_script; // shared with the source
    std::unique_ptr<InferenceService> m_service;
    std::unique_ptr<QSignalSpy> m_finished;
};

void TestIdleWork::init()
{
    m_script = std::make_shared<tests::Script>();
    m_service =
        std::make_unique<InferenceService>(std::make_unique<tests::ScriptedReplySource>(m_script));
    m_finished = std::make_unique<QSignalSpy>(m_service.get(), &InferenceService::finished);
}

void TestIdleWork::cleanup()
{
    m_service.reset();
}

void TestIdleWork::load()
{
    QSignalSpy loaded(m_service.get(), &InferenceService::loaded);
    m_service->load({.path = u"scripted.gguf"_s});
    QTRY_COMPARE(loaded.count(), 1);
}

RequestId TestIdleWork::ask()
{
    agents::GenerationRequest request;
    request.messages.push_back({.content = "Hello"});
    return m_service->generate(std::move(request));
}

StopReason TestIdleWork::reasonOf(int end) const
{
    return m_finished->at(end).at(1).value<agents::ReplyStats>().reason;
}

void TestIdleWork::readsAheadOnlyWhileNothingElseIsToBeDone()
{
    QCOMPARE(m_service->readAhead({}), RequestId{0}); // no model
    load();
    auto waiting = tests::says("One");
    waiting.waits = true;
    m_script->add(waiting);
    ask();
    QCOMPARE(m_service->readAhead({}), RequestId{0});
    m_script->release();
    QTRY_COMPARE(m_finished->count(), 1);
    agents::GenerationRequest request;
    request.conversation = 5;
    const RequestId reading = m_service->readAhead(request);
    QVERIFY(reading != 0);
    QTRY_COMPARE(m_finished->count(), 2);
    QCOMPARE(m_finished->at(1).at(0).value<RequestId>(), reading);
    QCOMPARE(reasonOf(1), StopReason::EndOfTurn);
    QCOMPARE(m_script->readings().size(), size_t{1});
    QCOMPARE(m_script->readings().front().conversation, 5);
    QCOMPARE(m_script->requests().size(), size_t{1});
}

// Of another conversation, too: it gets the session, not a second one beside it.
void TestIdleWork::makesRoomForWhatIsAskedWhileItReads()
{
    load();
    m_script->add(tests::says("At once"));
    m_script->holdReading();
    const RequestId reading = m_service->readAhead({});
    QTRY_COMPARE(m_script->readings().size(), size_t{1});
    agents::GenerationRequest request;
    request.conversation = 7;
    const RequestId asked = m_service->generate(request);
    QTRY_COMPARE(m_finished->count(), 2);
    QCOMPARE(m_finished->at(0).at(0).value<RequestId>(), reading);
    QCOMPARE(reasonOf(0), StopReason::Cancelled);
    QCOMPARE(m_finished->at(1).at(0).value<RequestId>(), asked);
    QCOMPARE(reasonOf(1), StopReason::EndOfTurn);
    QVERIFY(m_service->isIdle());
}

void TestIdleWork::stopsIdleWorkForAReply()
{
    load();
    m_script->add(tests::says("hello"));
    QSignalSpy embedded(m_service.get(), &InferenceService::embedded);
    m_service->embedIdly({"wait"});
    QVERIFY(m_service->isIdle()); // for whoever asks whether somebody waits
    ask();
    QVERIFY(!m_service->isIdle());
    QTRY_COMPARE(m_finished->size(), 2);
    QCOMPARE(reasonOf(0), StopReason::Cancelled);
    QCOMPARE(reasonOf(1), StopReason::EndOfTurn);
    QCOMPARE(embedded.size(), 0);
    m_service->embedIdly({"text"});
    QTRY_COMPARE(embedded.size(), 1);
}

QTEST_GUILESS_MAIN(TestIdleWork)
#include "tst_idle_work.moc"
