// SPDX-License-Identifier: Apache-2.0
#include "app/attachments/idle_embedder.h"
#include "tests/agents/scripted_reply_source.h"

#include <future>

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals;
using agents::InferenceService;
using app::IdleEmbedder;
using Vectors = std::vector<std::vector<float>>;

// Whoever reads folders for meaning, beside a model that says what the test wrote.
class TestIdleEmbedder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void makesVectorsOfTextsInOrder();
    void stopsForAReplyAndGoesOnAfterIt();
    void endsWhereTheModelIsAnother();
    void endsForAStop();
    void endsOnceItIsClosed();

private:
    std::future<base::Result<Vectors>> embed(std::vector<std::string> texts,
                                             uint64_t fingerprint = 1)
    {
        return std::async(std::launch::async, [this, texts, fingerprint] {
            return m_embedder->embed(fingerprint, texts, m_cancel);
        });
    }
    static bool isReady(const std::future<base::Result<Vectors>> &future)
    {
        return future.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
    }

    base::CancelToken m_cancel;
    std::shared_ptr<tests::Script> m_script; // shared with the source
    std::unique_ptr<InferenceService> m_service;
    std::unique_ptr<IdleEmbedder> m_embedder;
};

void TestIdleEmbedder::init()
{
    m_embedder.reset();
    m_cancel.reset();
    m_script = std::make_shared<tests::Script>();
    m_service =
        std::make_unique<InferenceService>(std::make_unique<tests::ScriptedReplySource>(m_script));
    QSignalSpy loaded(m_service.get(), &InferenceService::loaded);
    m_service->load({});
    QVERIFY(loaded.wait());
    m_embedder = std::make_unique<IdleEmbedder>(m_service.get());
    m_embedder->setPatience(std::chrono::milliseconds(1));
}

void TestIdleEmbedder::makesVectorsOfTextsInOrder()
{
    auto future = embed({"abc", "a"});
    QTRY_VERIFY(isReady(future));
    const auto vectors = future.get();
    QVERIFY(vectors);
    QCOMPARE(*vectors, Vectors({{3, 1}, {1, 1}}));
}

void TestIdleEmbedder::stopsForAReplyAndGoesOnAfterIt()
{
    m_script->add(tests::says("hello"));
    QSignalSpy finished(m_service.get(), &InferenceService::finished);
    auto future = embed({"wait"});
    QTRY_VERIFY(m_script->isReplying()); // at the vector
    m_service->generate({});
    QTRY_VERIFY(finished.size() >= 1);
    QTRY_VERIFY(m_script->requests().size() == 1 && m_service->isIdle());
    QVERIFY(!isReady(future));
    m_script->release();
    QTRY_VERIFY(isReady(future));
    const auto vectors = future.get();
    QVERIFY(vectors);
    QCOMPARE(*vectors, Vectors({{4, 1}}));
}

void TestIdleEmbedder::endsWhereTheModelIsAnother()
{
    auto future = embed({"abc"}, 2);
    QTRY_VERIFY(isReady(future));
    const auto vectors = future.get();
    QVERIFY(!vectors);
    QCOMPARE(vectors.error().code, base::ErrorCode::Cancelled);
}

void TestIdleEmbedder::endsForAStop()
{
    auto future = embed({"wait"});
    m_cancel.cancel();
    QTRY_VERIFY(isReady(future));
    QVERIFY(!future.get());
}

void TestIdleEmbedder::endsOnceItIsClosed()
{
    auto future = embed({"wait"});
    m_embedder->close();
    QTRY_VERIFY(isReady(future));
    QVERIFY(!future.get());
    auto late = embed({"abc"});
    QTRY_VERIFY(isReady(late));
    QVERIFY(!late.get());
}

QTEST_GUILESS_MAIN(TestIdleEmbedder)
#include "tst_idle_embedder.moc"
