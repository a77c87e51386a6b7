// SPDX-License-Identifier: Apache-2.0
#include "app/ledger/ledger.h"
#include "app/models/fetch_process.h"
#include "app/remote/remote_reply_source.h"
#include "tests/app/remote/engine_server.h"

#include <chrono>
#include <future>

#include <nlohmann/json.hpp>

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals;
using namespace app::remote;
using tests::EngineServer;
using tests::textEvents;
using Answer = EngineServer::Answer;

namespace {

// Notes what arrives.
class Notes final : public agents::ReplySink
{
public:
    void mediaProgressed(uint32_t, uint32_t) override { }
    void prefillProgressed(uint32_t, uint32_t) override { }
    void arrived(std::vector<engine::text::ReplyPiece> pieces, uint32_t, uint32_t) override
    {
        for (const auto &piece : pieces) {
            if (const auto *words = std::get_if<engine::text::TextPiece>(&piece))
                text += words->text;
        }
        if (!text.empty() && stopAtText)
            stopAtText->cancel();
    }

    std::string text;
    base::CancelToken *stopAtText = nullptr;
};

} // namespace

// Replies through the real hearth-fetch, from an engine on this computer that a test scripts.
class TestRemoteReplySource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void streamsAReply();
    void asksWhichModelsThereAre();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void neverFollowsARedirect();
    void keepsWhatCameBeforeACut();
    void givesUpOnSilence();
    void givesUpOnAServerWithoutTls();
    void asksAgainWhileTheEngineStarts();
    void asksWithoutWhatTheEngineDoesNotKnow();
    void stopsAtOnce();
    void staysHereWhenToldTo();
    void endsAReplyWhenToldToStayHere();
    void sendsNothingUnencryptedUnasked();

private:
    template<typename Work>
    static auto meanwhile(Work work)
    {
        auto coming = std::async(std::launch::async, work);
        // The server answers on this thread.
        while (coming.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        return coming.get();
    }
    base::Result<agents::ReplyStats> reply(const QUrl &url)
    {
        RemoteReplySource source(
            app::FetchProcess::program(),
            {.name = u"Engine"_s, .url = url, .model = u"m"_s, .contextLength = 4096}, "secret",
            {.silence = m_silence, .attempts = 3});
        return meanwhile([&] {
            agents::GenerationRequest request;
            request.messages = {{.content = "Hi"}};
            return source.reply(request, m_cancel, m_notes);
        });
    }
    QString problem(const QUrl &url)
    {
        const auto stats = reply(url);
        return stats ? u"none"_s : QString::fromStdString(stats.error().message);
    }

    QTemporaryDir m_folder;
    base::CancelToken m_cancel;
    Notes m_notes;
    int m_silence = 20000;
};

void TestRemoteReplySource::initTestCase()
{
    qputenv("HEARTH_LEDGER", m_folder.filePath(u"connections.jsonl"_s).toUtf8());
}

void TestRemoteReplySource::init()
{
    app::Ledger::setLocalOnly(false);
    m_cancel.reset();
    m_notes.text.clear();
    m_notes.stopAtText = nullptr;
    m_silence = 20000;
}

void TestRemoteReplySource::streamsAReply()
{
    EngineServer server(
        [](const EngineServer::Request &) { return Answer{.body = textEvents("It is blue.")}; });
    const auto stats = reply(server.url());
    QVERIFY2(stats, stats ? "" : stats.error().message.c_str());
    QCOMPARE(m_notes.text, "It is blue. ");
    QCOMPARE(stats->promptTokens, 7U);
    QCOMPARE(stats->generatedTokens, 3U);
    QCOMPARE(stats->contextLength, 4096U);
    QCOMPARE(server.requests.size(), 1);
    QCOMPARE(server.requests[0].path, "/v1/chat/completions");
    QCOMPARE(server.requests[0].headers.value("authorization"), "Bearer secret");
    const auto body = nlohmann::json::parse(server.requests[0].body.toStdString());
    QCOMPARE(body["messages"][0]["content"], "Hi");
    const auto connections = app::Ledger::newest(1);
    QCOMPARE(connections.size(), 1);
    QCOMPARE(connections[0].purpose, u"engine"_s);
    QCOMPARE(connections[0].address, app::Ledger::addressOf(server.url()));
}

void TestRemoteReplySource::asksWhichModelsThereAre()
{
    EngineServer server([](const EngineServer::Request &) {
        return Answer{.headers = {"Content-Type: application/json"},
                      .body = R"({"data":[{"id":"big","max_model_len":8192},{"id":7}]})"};
    });
    const auto load = [&](const QString &model) {
        RemoteReplySource source(app::FetchProcess::program(),
                                 {.name = u"Engine"_s, .url = server.url(), .model = model}, {});
        return meanwhile([&] { return source.load({}, m_cancel, {}); });
    };
    const auto only = load({});
    QVERIFY2(only, only ? "" : only.error().message.c_str());
    QCOMPARE(only->info.name, "big");
    QCOMPARE(only->info.contextLength, 8192U);
    QVERIFY(only->senses.sees());
    const auto other = load(u"small"_s);
    QVERIFY(!other);
    QVERIFY2(other.error().message.find("Choose one of: big") != std::string::npos,
             other.error().message.c_str());
}

void TestRemoteReplySource::tellsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    const QByteArray json("application/json");
    const QByteArray events("text/event-stream");
    const auto error = [](const QByteArray &words) {
        return QByteArray("{\"error\":{\"message\":\"" + words + "\"}}");
    };
    QTest::newRow("key") << QByteArray("401 No") << json << error("no key") << u"the key"_s;
    QTest::newRow("model") << QByteArray("404 No") << json << error("no m") << u"(no m)"_s;
    QTest::newRow("refused") << QByteArray("400 No") << json << error("too long")
                             << u"refused the request: too long"_s;
    QTest::newRow("failed") << QByteArray("500 No") << json << QByteArray("oops")
                            << u"failed (status 500)"_s;
    QTest::newRow("a page") << QByteArray("200 OK") << QByteArray("text/html")
                            << QByteArray("<html>Sign in</html>") << u"web page"_s;
    QTest::newRow("bad JSON") << QByteArray("200 OK") << events << tests::event("{oops")
                              << u"not OpenAI's protocol"_s;
    QTest::newRow("complains midway") << QByteArray("200 OK") << events
                                      << tests::event(R"({"choices":[{"delta":{"content":"a"}}]})")
            + tests::event(error("no memory"))
                                      << u"stopped the reply: no memory"_s;
    QTest::newRow("nothing") << QByteArray("200 OK") << events << QByteArray() << u"middle"_s;
    QTest::newRow("a line without end")
        << QByteArray("200 OK") << events << "data: " + QByteArray(9 << 20, 'x') << u"far more"_s;
    QTest::newRow("an answer without end")
        << QByteArray("200 OK") << json << QByteArray(17 << 20, 'x') << u"far more"_s;
}

void TestRemoteReplySource::tellsWhatIsWrong()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    EngineServer server([&](const EngineServer::Request &) {
        return Answer{.status = status, .headers = {"Content-Type: " + type}, .body = body};
    });
    const QString said = problem(server.url());
    QVERIFY2(said.contains(words), qPrintable(said));
    QCOMPARE(server.requests.size(), 1);
}

void TestRemoteReplySource::neverFollowsARedirect()
{
    EngineServer elsewhere(
        [](const EngineServer::Request &) { return Answer{.body = textEvents("caught")}; });
    EngineServer server([&](const EngineServer::Request &) {
        return Answer{.status = "307 There",
                      .headers = {"Location: " + elsewhere.url().toEncoded()},
                      .body = {}};
    });
    const QString said = problem(server.url());
    QVERIFY2(said.contains(elsewhere.url().toString()), qPrintable(said));
    QVERIFY(elsewhere.requests.isEmpty());
}

void TestRemoteReplySource::keepsWhatCameBeforeACut()
{
    EngineServer server([](const EngineServer::Request &) {
        return Answer{.body = tests::event(R"({"choices":[{"delta":{"content":"It is"}}]})"),
                      .end = Answer::End::Cut};
    });
    const QString said = problem(server.url());
    // Whether the system tells of the reset or only of the end is a matter of microseconds.
    QVERIFY2(said.contains(u"broke during the reply"_s)
                 || said.contains(u"ended the reply in the middle"_s),
             qPrintable(said));
    QCOMPARE(m_notes.text, "It is");
}

void TestRemoteReplySource::givesUpOnSilence()
{
    m_silence = 300;
    EngineServer server([](const EngineServer::Request &) {
        return Answer{.body = tests::event(R"({"choices":[{"delta":{"content":"It"}}]})"),
                      .end = Answer::End::Stall};
    });
    const QString said = problem(server.url());
    QVERIFY2(said.contains(u"has said nothing"_s), qPrintable(said));
    QCOMPARE(m_notes.text, "It");
}

void TestRemoteReplySource::givesUpOnAServerWithoutTls()
{
    m_silence = 2000;
    EngineServer server([](const EngineServer::Request &) { return Answer{}; });
    QUrl url = server.url();
    url.setScheme(u"https"_s);
    const QString said = problem(url);
    QVERIFY2(said.contains(u"https or http"_s), qPrintable(said));
    QVERIFY(server.requests.isEmpty());
}

void TestRemoteReplySource::asksAgainWhileTheEngineStarts()
{
    int asked = 0;
    EngineServer server([&](const EngineServer::Request &) {
        if (++asked < 3)
            return Answer{.status = "503 Loading", .headers = {"Retry-After: 0"}, .body = {}};
        return Answer{.body = textEvents("Ready")};
    });
    QVERIFY(reply(server.url()));
    QCOMPARE(m_notes.text, "Ready ");
    asked = -9;
    QVERIFY(problem(server.url()).contains(u"failed"_s));
}

void TestRemoteReplySource::asksWithoutWhatTheEngineDoesNotKnow()
{
    EngineServer server([](const EngineServer::Request &request) {
        if (request.body.contains("\"top_k\""))
            return Answer{.status = "400 No",
                          .headers = {"Content-Type: application/json"},
                          .body = R"({"error":{"message":"Unrecognized argument: top_k"}})"};
        return Answer{.body = textEvents("Fine")};
    });
    QVERIFY(reply(server.url()));
    QCOMPARE(m_notes.text, "Fine ");
    QCOMPARE(server.requests.size(), 2);
}

void TestRemoteReplySource::stopsAtOnce()
{
    m_notes.stopAtText = &m_cancel;
    EngineServer server([](const EngineServer::Request &) {
        return Answer{.body = tests::event(R"({"choices":[{"delta":{"content":"It"}}]})"),
                      .end = Answer::End::Stall};
    });
    const auto stats = reply(server.url());
    QVERIFY(stats);
    QCOMPARE(stats->reason, engine::StopReason::Cancelled);
    QCOMPARE(m_notes.text, "It");
}

void TestRemoteReplySource::staysHereWhenToldTo()
{
    qputenv("HEARTH_LOCAL_ONLY", "1");
    EngineServer server(
        [](const EngineServer::Request &) { return Answer{.body = textEvents("caught")}; });
    const QString said = problem(server.url());
    QVERIFY2(said.contains(u"Local only"_s), qPrintable(said));
    QVERIFY(server.requests.isEmpty());
    QVERIFY(app::Ledger::newest(1).first().isRefused);
}

void TestRemoteReplySource::endsAReplyWhenToldToStayHere()
{
    EngineServer server([](const EngineServer::Request &) {
        app::Ledger::setLocalOnly(true); // the request has come, the reply stands
        return Answer{.body = tests::event(R"({"choices":[{"delta":{"content":"It"}}]})"),
                      .end = Answer::End::Stall};
    });
    const QString said = problem(server.url());
    QVERIFY2(said.contains(u"Local only"_s), qPrintable(said));
    QCOMPARE(server.requests.size(), 1);
}

void TestRemoteReplySource::sendsNothingUnencryptedUnasked()
{
    const QString said = problem(QUrl(u"http://192.0.2.1:8000/v1"_s));
    QVERIFY2(said.contains(u"not encrypted"_s), qPrintable(said));
}

QTEST_GUILESS_MAIN(TestRemoteReplySource)
#include "tst_remote_reply_source.moc"
