// SPDX-License-Identifier: Apache-2.0
#include "app/agent/page_fetcher.h"
#include "app/models/fetch_process.h"
#include "tests/app/fetch/file_server.h"

#include <future>

#include <QTest>

using namespace Qt::Literals;
using agents::tools::WebPage;
using tests::FileServer;

// Pages through the real hearth-fetch and the real reader, from a server on this computer.
class TestPageFetcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAPage();
    void followsItsOwnHostOnly();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void cutsWhatHasNoEnd();
    void stops();

private:
    static base::Result<WebPage> fetch(const QUrl &url, base::CancelToken &cancel)
    {
        auto coming = std::async(std::launch::async, [&] {
            return app::PageFetcher(app::FetchProcess::program())
                .fetch(url.toString().toStdString(), cancel);
        });
        // The server answers on this thread meanwhile.
        while (coming.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        return coming.get();
    }
    base::CancelToken m_cancel;
};

void TestPageFetcher::readsAPage()
{
    FileServer server([](const FileServer::Request &) {
        return FileServer::Answer{
            .headers = {"Content-Type: text/html; charset=utf-8", "Set-Cookie: a=b"},
            .body = "<html><body><h1>Title</h1><script>no()</script><p>Words &amp; more</p>"};
    });
    const auto page = fetch(server.url(u"/a"_s), m_cancel);
    QVERIFY2(page, page ? "" : page.error().message.c_str());
    const QString text = QString::fromStdString(page->text);
    QVERIFY2(text.contains(u"Title"_s) && text.contains(u"Words & more"_s), qPrintable(text));
    QVERIFY(!text.contains(u"no()"_s));
    QVERIFY(!page->isCut);
    QCOMPARE(server.requests.size(), 1);
    QVERIFY(!server.requests[0].headers.contains("authorization"));
    QVERIFY(!server.requests[0].headers.contains("cookie"));
}

void TestPageFetcher::followsItsOwnHostOnly()
{
    QUrl target;
    FileServer server([&target](const FileServer::Request &request) {
        if (request.path == u"/there"_s)
            return FileServer::Answer{.headers = {"Content-Type: text/plain"}, .body = "arrived"};
        return FileServer::Answer{
            .status = "302 Found", .headers = {"Location: " + target.toEncoded()}, .body = {}};
    });
    target = QUrl(u"/there"_s);
    const auto page = fetch(server.url(u"/a"_s), m_cancel);
    QVERIFY(page);
    QVERIFY(page->text.find("arrived") != std::string::npos);
    QVERIFY(page->address.ends_with("/there"));
    target = QUrl(u"https://example.org/x"_s);
    const auto other = fetch(server.url(u"/a"_s), m_cancel);
    QVERIFY(!other);
    QVERIFY2(other.error().message.find("https://example.org/x") != std::string::npos,
             other.error().message.c_str());
    target = server.url(u"/a"_s);
    QVERIFY(!fetch(server.url(u"/a"_s), m_cancel));
}

void TestPageFetcher::tellsWhatIsWrong_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("words");
    QTest::newRow("not encrypted") << u"http://example.org/"_s << u"not an https address"_s;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << u"not an https address"_s;
    QTest::newRow("missing") << QString() << u"status 404"_s;
}

void TestPageFetcher::tellsWhatIsWrong()
{
    QFETCH(QString, address);
    QFETCH(QString, words);
    FileServer server([](const FileServer::Request &) {
        return FileServer::Answer{.status = "404 Not Found", .headers = {}, .body = "x"};
    });
    const auto page = fetch(address.isEmpty() ? server.url(u"/a"_s) : QUrl(address), m_cancel);
    QVERIFY(!page);
    QVERIFY2(QString::fromStdString(page.error().message).contains(words),
             page.error().message.c_str());
}

void TestPageFetcher::cutsWhatHasNoEnd()
{
    FileServer server([](const FileServer::Request &) {
        return FileServer::Answer{.headers = {"Content-Type: text/plain"},
                                  .body = QByteArray(6 << 20, 'x')};
    });
    const auto page = fetch(server.url(u"/a"_s), m_cancel);
    QVERIFY2(page, page ? "" : page.error().message.c_str());
    QVERIFY(page->isCut);
}

void TestPageFetcher::stops()
{
    FileServer server([this](const FileServer::Request &) {
        m_cancel.cancel();
        return FileServer::Answer{.headers = {"Content-Length: 100"}, .body = "x", .cutAfter = -1};
    });
    const auto page = fetch(server.url(u"/a"_s), m_cancel);
    QVERIFY(!page);
    QCOMPARE(page.error().code, base::ErrorCode::Cancelled);
    m_cancel.reset();
}

QTEST_GUILESS_MAIN(TestPageFetcher)
#include "tst_page_fetcher.moc"
