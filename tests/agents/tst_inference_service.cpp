// SPDX-License-Identifier: Apache-2.0
#include "agents/inference_service.h"
#include "tests/agents/scripted_reply_source.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals;
using agents::InferenceService;
using agents::RequestId;
using engine::StopReason;

// The service's queue and thread, with a model that says what the test wrote.
class TestInferenceService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void loadsAndTellsWhatItLoaded();
    void tellsWhyLoadingFailed();
    void endsALoadingThatIsReplaced();
    void endsALoadingByUnload();
    void refusesToReplyWithoutAModel();
    void repliesAfterTheLoadingBeforeIt();
    void answersRequestsInOrder();
    void dropsAQueuedRequest();
    void stopsARunningRequestSoon();
    void ignoresTheCancelOfAFinishedRequest();
    void stopsTheReplyBeforeItUnloads();
    void stopsTheReplyBeforeItLoadsAnother();
    void turnsLackOfMemoryIntoAFailure();
    void handsTheErrorOn();
    void keepsCharactersWhole();
    void choosesASeedAndTellsIt();
    void keepsTheSeedOfTheRequest();
    void diesWhileLoading();
    void diesWhileReplying();

private:
    void load();
    RequestId ask(uint64_t seed = 0);
    StopReason reasonOf(int end) const;

    std::shared_ptr<tests::Script> m_script; // shared with the source
    std::unique_ptr<InferenceService> m_service;
    std::unique_ptr<QSignalSpy> m_finished;
    std::unique_ptr<QSignalSpy> m_failed;
    std::unique_ptr<QSignalSpy> m_batches;
};

void TestInferenceService::init()
{
    m_script = std::make_shared<tests::Script>();
    m_service =
        std::make_unique<InferenceService>(std::make_unique<tests::ScriptedReplySource>(m_script));
    m_finished = std::make_unique<QSignalSpy>(m_service.get(), &InferenceService::finished);
    m_failed = std::make_unique<QSignalSpy>(m_service.get(), &InferenceService::failed);
    m_batches = std::make_unique<QSignalSpy>(m_service.get(), &InferenceService::batchReady);
}

void TestInferenceService::cleanup()
{
    m_service.reset();
}

void TestInferenceService::load()
{
    QSignalSpy loaded(m_service.get(), &InferenceService::loaded);
    m_service->load({.path = u"scripted.gguf"_s});
    QTRY_COMPARE(loaded.count(), 1);
}

RequestId TestInferenceService::ask(uint64_t seed)
{
    agents::GenerationRequest request;
    request.messages.push_back({.content = "Hello"});
    request.sampling.seed = seed;
    return m_service->generate(std::move(request));
}

StopReason TestInferenceService::reasonOf(int end) const
{
    return m_finished->at(end).at(1).value<agents::ReplyStats>().reason;
}

void TestInferenceService::loadsAndTellsWhatItLoaded()
{
    QSignalSpy progress(m_service.get(), &InferenceService::loadProgressed);
    QVERIFY(!m_service->isLoaded());
    load();
    QVERIFY(m_service->isLoaded());
    QCOMPARE(m_service->modelInfo().name, "Scripted");
    QCOMPARE(m_service->backendName(), u"script"_s);
    QVERIFY(!progress.isEmpty());
    QCOMPARE(progress.last().at(0).toLongLong(), 100);
    QCOMPARE(progress.last().at(1).toLongLong(), 100);
}

void TestInferenceService::tellsWhyLoadingFailed()
{
    load();
    m_script->failLoading({base::ErrorCode::NotFound, "There is no such file."});
    QSignalSpy failed(m_service.get(), &InferenceService::loadFailed);
    m_service->load({.path = u"missing.gguf"_s});
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.at(0).at(0).toString(), u"There is no such file."_s);
    QVERIFY(!m_service->isLoaded());
}

void TestInferenceService::endsALoadingThatIsReplaced()
{
    m_script->holdLoading();
    QSignalSpy progress(m_service.get(), &InferenceService::loadProgressed);
    QSignalSpy loaded(m_service.get(), &InferenceService::loaded);
    QSignalSpy failed(m_service.get(), &InferenceService::loadFailed);
    m_service->load({.path = u"first.gguf"_s});
    QTRY_VERIFY(!progress.isEmpty());
    m_service->load({.path = u"second.gguf"_s});
    m_script->release();
    QTRY_COMPARE(loaded.count(), 1);
    QVERIFY(m_service->isLoaded());
    QCOMPARE(failed.count(), 0);
}

void TestInferenceService::endsALoadingByUnload()
{
    m_script->holdLoading();
    QSignalSpy progress(m_service.get(), &InferenceService::loadProgressed);
    QSignalSpy loaded(m_service.get(), &InferenceService::loaded);
    QSignalSpy failed(m_service.get(), &InferenceService::loadFailed);
    QSignalSpy unloaded(m_service.get(), &InferenceService::unloaded);
    m_service->load({.path = u"first.gguf"_s});
    QTRY_VERIFY(!progress.isEmpty());
    m_service->unload();
    QTRY_COMPARE(unloaded.count(), 1);
    QVERIFY(!m_service->isLoaded());
    QCOMPARE(loaded.count() + failed.count(), 0);
}

void TestInferenceService::refusesToReplyWithoutAModel()
{
    const RequestId id = ask();
    QTRY_COMPARE(m_failed->count(), 1);
    QCOMPARE(m_failed->at(0).at(0).value<RequestId>(), id);
    QVERIFY(m_failed->at(0).at(1).toString().contains(u"No model is loaded"_s));
}

void TestInferenceService::repliesAfterTheLoadingBeforeIt()
{
    m_script->add(tests::says("Good morning"));
    m_service->load({.path = u"scripted.gguf"_s});
    ask();
    QTRY_COMPARE(m_finished->count(), 1);
    QCOMPARE(reasonOf(0), StopReason::EndOfTurn);
    QCOMPARE(m_failed->count(), 0);
}

void TestInferenceService::answersRequestsInOrder()
{
    load();
    m_script->add(tests::says("one"));
    m_script->add(tests::says("two"));
    m_script->add(tests::says("three"));
    const std::vector<RequestId> ids{ask(), ask(), ask()};
    QTRY_COMPARE(m_finished->count(), 3);
    QStringList texts;
    for (qsizetype i = 0; i < 3; ++i) {
        QCOMPARE(m_finished->at(i).at(0).value<RequestId>(), ids[static_cast<size_t>(i)]);
        texts += m_batches->at(i).at(1).value<agents::ReplyBatch>().text;
    }
    QCOMPARE(texts, (QStringList{u"one"_s, u"two"_s, u"three"_s}));
}

void TestInferenceService::dropsAQueuedRequest()
{
    load();
    auto slow = tests::says("slow");
    slow.waits = true;
    m_script->add(slow);
    const RequestId running = ask();
    const RequestId queued = ask();
    QTRY_VERIFY(m_script->isReplying());
    m_service->cancel(queued);
    QCOMPARE(m_finished->count(), 0); // told from the event loop, not from inside cancel()
    QTRY_COMPARE(m_finished->count(), 1);
    QCOMPARE(m_finished->at(0).at(0).value<RequestId>(), queued);
    QCOMPARE(reasonOf(0), StopReason::Cancelled);
    m_script->release();
    QTRY_COMPARE(m_finished->count(), 2);
    QCOMPARE(m_finished->at(1).at(0).value<RequestId>(), running);
    QCOMPARE(reasonOf(1), StopReason::EndOfTurn);
    QCOMPARE(m_script->requests().size(), 1U);
}

void TestInferenceService::stopsARunningRequestSoon()
{
    load();
    auto slow = tests::says("never ending");
    slow.waits = true;
    m_script->add(slow);
    const RequestId id = ask();
    QTRY_VERIFY(m_script->isReplying());
    QElapsedTimer timer;
    timer.start();
    m_service->cancel(id);
    QVERIFY(m_finished->wait());
    QCOMPARE_LT(timer.elapsed(), 100);
    QCOMPARE(reasonOf(0), StopReason::Cancelled);
}

void TestInferenceService::ignoresTheCancelOfAFinishedRequest()
{
    load();
    m_script->add(tests::says("done"));
    const RequestId id = ask();
    QTRY_COMPARE(m_finished->count(), 1);
    m_service->cancel(id);
    m_service->cancel(id + 100);
    ask();
    QTRY_COMPARE(m_finished->count(), 2);
    QCOMPARE(reasonOf(1), StopReason::EndOfTurn);
}

void TestInferenceService::stopsTheReplyBeforeItUnloads()
{
    load();
    auto slow = tests::says("slow");
    slow.waits = true;
    m_script->add(slow);
    ask();
    ask();
    QTRY_VERIFY(m_script->isReplying());
    QSignalSpy unloaded(m_service.get(), &InferenceService::unloaded);
    m_service->unload();
    QVERIFY(!m_service->isLoaded());
    QTRY_COMPARE(unloaded.count(), 1);
    QCOMPARE(m_finished->count(), 2);
    QCOMPARE(reasonOf(0), StopReason::Cancelled);
    QCOMPARE(reasonOf(1), StopReason::Cancelled);
}

void TestInferenceService::stopsTheReplyBeforeItLoadsAnother()
{
    load();
    auto slow = tests::says("slow");
    slow.waits = true;
    m_script->add(slow);
    ask();
    QTRY_VERIFY(m_script->isReplying());
    load();
    QCOMPARE(m_finished->count(), 1);
    QCOMPARE(reasonOf(0), StopReason::Cancelled);
}

void TestInferenceService::turnsLackOfMemoryIntoAFailure()
{
    load();
    tests::ScriptedReply reply;
    reply.runsOutOfMemory = true;
    m_script->add(reply);
    m_script->add(tests::says("again"));
    ask();
    QTRY_COMPARE(m_failed->count(), 1);
    QVERIFY(m_failed->at(0).at(1).toString().contains(u"not enough memory"_s));
    ask();
    QTRY_COMPARE(m_finished->count(), 1);
}

void TestInferenceService::handsTheErrorOn()
{
    load();
    auto reply = tests::says("half a");
    reply.error = base::Error{base::ErrorCode::ContextFull, "The context is full."};
    m_script->add(reply);
    ask();
    QTRY_COMPARE(m_failed->count(), 1);
    QCOMPARE(m_failed->at(0).at(1).toString(), u"The context is full."_s);
    QVERIFY(!m_batches->isEmpty());
    QCOMPARE(m_finished->count(), 0);
}

void TestInferenceService::keepsCharactersWhole()
{
    load();
    const QString text = u"Größe 日本 👩‍👩‍👧 ok"_s;
    m_script->add(tests::says(text.toStdString()));
    ask();
    QTRY_COMPARE(m_finished->count(), 1);
    QString all;
    for (const auto &batch : std::as_const(*m_batches))
        all += batch.at(1).value<agents::ReplyBatch>().text;
    QCOMPARE(all, text);
}

void TestInferenceService::choosesASeedAndTellsIt()
{
    load();
    m_script->add(tests::says("x"));
    ask();
    ask();
    QTRY_COMPARE(m_finished->count(), 2);
    const auto first = m_finished->at(0).at(1).value<agents::ReplyStats>().seed;
    const auto second = m_finished->at(1).at(1).value<agents::ReplyStats>().seed;
    QCOMPARE_NE(first, 0U);
    QCOMPARE_NE(first, second);
    QCOMPARE(m_script->requests().at(0).sampling.seed, first);
}

void TestInferenceService::keepsTheSeedOfTheRequest()
{
    load();
    m_script->add(tests::says("x"));
    ask(42);
    QTRY_COMPARE(m_finished->count(), 1);
    QCOMPARE(m_finished->at(0).at(1).value<agents::ReplyStats>().seed, 42U);
}

void TestInferenceService::diesWhileLoading()
{
    m_script->holdLoading();
    QSignalSpy progress(m_service.get(), &InferenceService::loadProgressed);
    m_service->load({.path = u"slow.gguf"_s});
    QTRY_VERIFY(!progress.isEmpty());
    QElapsedTimer timer;
    timer.start();
    m_service.reset();
    QCOMPARE_LT(timer.elapsed(), 1000);
}

void TestInferenceService::diesWhileReplying()
{
    load();
    auto slow = tests::says("slow");
    slow.waits = true;
    m_script->add(slow);
    ask();
    ask();
    QTRY_VERIFY(m_script->isReplying());
    QElapsedTimer timer;
    timer.start();
    m_service.reset();
    QCOMPARE_LT(timer.elapsed(), 1000);
    QCOMPARE(m_script->requests().size(), 1U); // the second one was never begun
}

QTEST_GUILESS_MAIN(TestInferenceService)
#include "tst_inference_service.moc"
