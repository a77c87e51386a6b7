// SPDX-License-Identifier: Apache-2.0
#include "agents/inference_service.h"
#include "tests/agents/scripted_reply_source.h"

#include <algorithm>

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals;
using agents::InferenceService;
using agents::RequestId;
using tests::Script;
using tests::ScriptedReplySource;

// Replies of another source beside those of the loaded model.
class TestRepliesElsewhere : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void comeWhileTheModelIsBusy();
    void needNoModel();
    void runBesideEachOther();
    void areStopped();
    void outliveTheModel();
    void endWithTheService();

private:
    RequestId ask(bool isElsewhere, qint64 conversation = 1)
    {
        agents::GenerationRequest request;
        request.messages = {{.content = "Hello"}};
        request.conversation = conversation;
        if (isElsewhere)
            request.elsewhere = m_source;
        return m_service->generate(std::move(request));
    }
    static tests::ScriptedReply waiting()
    {
        tests::ScriptedReply reply;
        reply.waits = true;
        return reply;
    }
    bool isDone(RequestId id) const
    {
        return std::ranges::any_of(*m_finished, [id](const auto &told) {
            return told[0].template value<RequestId>() == id;
        });
    }

    std::shared_ptr<Script> m_here; // shared with the sources
    std::shared_ptr<Script> m_there;
    std::shared_ptr<ScriptedReplySource> m_source; // shared with the requests
    std::unique_ptr<InferenceService> m_service;
    std::unique_ptr<QSignalSpy> m_finished;
};

void TestRepliesElsewhere::init()
{
    m_here = std::make_shared<Script>();
    m_there = std::make_shared<Script>();
    m_source = std::make_shared<ScriptedReplySource>(m_there);
    QVERIFY(m_source->load({}, {}, [](uint64_t, uint64_t) { }));
    m_service = std::make_unique<InferenceService>(std::make_unique<ScriptedReplySource>(m_here));
    m_finished = std::make_unique<QSignalSpy>(m_service.get(), &InferenceService::finished);
}

void TestRepliesElsewhere::comeWhileTheModelIsBusy()
{
    m_here->add(waiting());
    m_there->add(tests::says("From elsewhere"));
    m_service->load({});
    const RequestId busy = ask(false, 1);
    QTRY_VERIFY(m_here->isReplying());
    const RequestId other = ask(true, 2);
    QTRY_VERIFY(isDone(other));
    QVERIFY(!isDone(busy));
    QCOMPARE(m_here->requests().size(), size_t{1});
    m_here->release();
    QTRY_VERIFY(isDone(busy));
}

void TestRepliesElsewhere::needNoModel()
{
    m_there->add(tests::says("From elsewhere"));
    QSignalSpy batches(m_service.get(), &InferenceService::batchReady);
    const RequestId id = ask(true);
    QTRY_VERIFY(isDone(id));
    QVERIFY(!batches.isEmpty());
}

void TestRepliesElsewhere::runBesideEachOther()
{
    m_there->add(waiting());
    m_there->add(tests::says("Second"));
    const RequestId first = ask(true, 1);
    QTRY_VERIFY(m_there->isReplying());
    const RequestId second = ask(true, 2);
    QTRY_VERIFY(isDone(second));
    QVERIFY(!isDone(first));
    m_there->release();
    QTRY_VERIFY(isDone(first));
}

void TestRepliesElsewhere::areStopped()
{
    m_there->add(waiting());
    const RequestId id = ask(true);
    QTRY_VERIFY(m_there->isReplying());
    m_service->cancel(id);
    QTRY_VERIFY(isDone(id));
    QCOMPARE(m_finished->first()[1].value<agents::ReplyStats>().reason,
             engine::StopReason::Cancelled);
}

void TestRepliesElsewhere::outliveTheModel()
{
    m_there->add(waiting());
    m_service->load({});
    const RequestId id = ask(true);
    QTRY_VERIFY(m_there->isReplying());
    QSignalSpy unloaded(m_service.get(), &InferenceService::unloaded);
    m_service->unload();
    QTRY_COMPARE(unloaded.size(), 1);
    QVERIFY(!isDone(id));
    m_there->release();
    QTRY_VERIFY(isDone(id));
}

void TestRepliesElsewhere::endWithTheService()
{
    m_there->add(waiting());
    ask(true);
    QTRY_VERIFY(m_there->isReplying());
    m_finished.reset();
    m_service.reset(); // does not wait for ever
    QVERIFY(!m_there->isReplying());
}

QTEST_GUILESS_MAIN(TestRepliesElsewhere)
#include "tst_replies_elsewhere.moc"
