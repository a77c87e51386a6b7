// SPDX-License-Identifier: Apache-2.0
#include "app/fetch/fetch_plan.h"
#include "app/fetch/file_download.h"
#include "tests/app/fetch/distant_network.h"
#include "tests/app/fetch/file_server.h"

#include <memory>
#include <optional>

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::Literals;
using app::fetch::FileDownload;
using tests::FileServer;
using tests::honest;

namespace {

constexpr qsizetype kLarge = (96 << 20) + 12345; // three parts of their own

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator random(7);
    for (char &byte : bytes)
        byte = static_cast<char>(random.generate());
    return bytes;
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace

class TestFileDownload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bringsAFile();
    void bringsPartsSideBySide();
    void checksPartsThatEndTogetherOnce();
    void goesOnAfterTheLineBreaks();
    void goesOnInTheNextRun();
    void beginsAgainWhenTheFileHasChanged();
    void worksWithoutRanges();
    void refuses_data();
    void refuses();
    void removesWhatHasTheWrongChecksum();
    void keepsTheTokenFromOtherServers_data();
    void keepsTheTokenFromOtherServers();
    void refusesAddressesThatAreNotEncrypted_data();
    void refusesAddressesThatAreNotEncrypted();
    void refusesToBeSentToThisComputer();
    void tellsThatTheDiskIsFull();
    void doesNotTrustDamagedNotes_data();
    void doesNotTrustDamagedNotes();
    void runsOnceAtATime();

private:
    struct Outcome {
        bool finished = false;
        std::optional<base::Error> error;
    };
    Outcome run(FileServer &server, const QByteArray &file, const QByteArray &checksum = {});
    FileDownload::Options options(const FileServer &server, const QByteArray &file) const;
    QByteArray result() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_notes;
    QNetworkAccessManager m_network;
};

void TestFileDownload::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_notes = std::make_unique<QTemporaryDir>();
    qputenv("HEARTH_LEDGER", m_notes->filePath(u"connections.jsonl"_s).toUtf8());
    m_network.clearConnectionCache();
}

FileDownload::Options TestFileDownload::options(const FileServer &server,
                                                const QByteArray &file) const
{
    FileDownload::Options options;
    options.remote = {server.url(u"/model.gguf"_s), file.size(), {}};
    options.target = m_folder->filePath(u"model.gguf"_s);
    options.sha256 = sha256(file);
    options.retryMilliseconds = 0;
    return options;
}

TestFileDownload::Outcome
TestFileDownload::run(FileServer &server, const QByteArray &file, const QByteArray &checksum)
{
    FileDownload::Options wanted = options(server, file);
    if (!checksum.isEmpty())
        wanted.sha256 = checksum;
    FileDownload download(&m_network, wanted);
    Outcome outcome;
    connect(&download, &FileDownload::finished, this, [&outcome] { outcome.finished = true; });
    connect(&download, &FileDownload::failed, this,
            [&outcome](const base::Error &error) { outcome.error = error; });
    download.start();
    if (!QTest::qWaitFor([&outcome] { return outcome.finished || outcome.error; }, 30000))
        qWarning("the download did not end");
    return outcome;
}

QByteArray TestFileDownload::result() const
{
    QFile file(m_folder->filePath(u"model.gguf"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestFileDownload::bringsAFile()
{
    const QByteArray file = randomBytes(100000);
    FileServer server([&file](const auto &request) { return honest(request, file); });
    const Outcome outcome = run(server, file);
    QVERIFY2(outcome.finished, outcome.error ? outcome.error->message.c_str() : "");
    QCOMPARE(result(), file);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList(u"model.gguf"_s));
}

void TestFileDownload::bringsPartsSideBySide()
{
    const QByteArray file = randomBytes(kLarge);
    FileServer server([&file](const auto &request) { return honest(request, file); });
    QVERIFY(run(server, file).finished);
    QCOMPARE(server.requests.size(), 3);
    QVERIFY(result() == file);
}

// A second check would find everything right and put the file in its place again: in place of the
// finished one, which it removes first. A busy thread sees several parts end at once.
void TestFileDownload::checksPartsThatEndTogetherOnce()
{
    constexpr qint64 kPart = 8 << 20; // checked in many slices
    const QByteArray file = randomBytes(4 * kPart);
    FileServer server([&file](const auto &request) { return honest(request, file); });
    const FileDownload::Options wanted = options(server, file);
    app::fetch::FetchPlan plan{file.size(), wanted.sha256, {}, {}};
    for (qint64 i = 0; i < 4; ++i) // a byte of each is missing
        plan.parts.append({i * kPart, (i + 1) * kPart, kPart - 1});
    QTimer busy;
    busy.callOnTimeout(this, [&file] { sha256(file.first(kPart)); });
    busy.start(0);
    QFile part(wanted.target + u".part"_s);
    QVERIFY(part.open(QIODevice::WriteOnly) && part.write(file) == file.size());
    part.close();
    QVERIFY(app::fetch::writePlan(wanted.target + u".part.json"_s, plan));
    FileDownload download(&m_network, wanted);
    QSignalSpy finished(&download, &FileDownload::finished);
    QSignalSpy failed(&download, &FileDownload::failed);
    download.start();
    QTRY_COMPARE(finished.size() + failed.size(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(failed.size(), 0);
    QVERIFY(result() == file);
}

void TestFileDownload::goesOnAfterTheLineBreaks()
{
    const QByteArray file = randomBytes(400000);
    int broken = 0;
    FileServer server([&](const FileServer::Request &request) {
        FileServer::Answer answer = honest(request, file);
        if (++broken <= 5)
            answer.cutAfter = 30000;
        return answer;
    });
    QVERIFY(run(server, file).finished);
    QVERIFY(result() == file);
    QVERIFY(server.requests.last().begin > 0);
    QCOMPARE(server.requests.last().headers.value("if-range"), QByteArray("\"v1\""));
}

void TestFileDownload::goesOnInTheNextRun()
{
    const QByteArray file = randomBytes(400000);
    bool fails = true;
    FileServer server([&](const FileServer::Request &request) {
        FileServer::Answer answer = honest(request, file);
        if (fails && request.begin > 0)
            return FileServer::Answer{"404 Not Found", {}, "gone", -1};
        if (fails)
            answer.cutAfter = 150000;
        return answer;
    });
    QVERIFY(run(server, file).error);
    fails = false;
    server.requests.clear();
    QVERIFY(run(server, file).finished);
    QCOMPARE(server.requests.size(), 1);
    QVERIFY(server.requests.first().begin > 0);
    QVERIFY(result() == file);
}

void TestFileDownload::beginsAgainWhenTheFileHasChanged()
{
    const QByteArray before = randomBytes(400000);
    QByteArray after = before;
    after[0] = static_cast<char>(~after[0]);
    bool isNew = false;
    FileServer server([&](const FileServer::Request &request) {
        FileServer::Answer answer =
            honest(request, isNew ? after : before, isNew ? "\"v2\"" : "\"v1\"");
        if (!isNew)
            answer.cutAfter = 150000;
        isNew = true;
        return answer;
    });
    QVERIFY(run(server, after).finished);
    QVERIFY(result() == after);
}

void TestFileDownload::worksWithoutRanges()
{
    const QByteArray file = randomBytes(kLarge);
    FileServer server([&file](const auto &) { return FileServer::Answer{"200 OK", {}, file, -1}; });
    QVERIFY(run(server, file).finished);
    QVERIFY(result() == file);
}

void TestFileDownload::refuses_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("size");
    QTest::addRow("a page that is gone") << QByteArray("404 Not Found") << QByteArray() << 10;
    QTest::addRow("a closed page") << QByteArray("401 Unauthorized") << QByteArray() << 10;
    QTest::addRow("another range") << QByteArray("206 Partial Content")
                                   << QByteArray("Content-Range: bytes 5-1004/1000") << 1000;
    QTest::addRow("another size") << QByteArray("206 Partial Content")
                                  << QByteArray("Content-Range: bytes 0-999/2000") << 1000;
    QTest::addRow("no range") << QByteArray("206 Partial Content") << QByteArray() << 1000;
    QTest::addRow("too much") << QByteArray("200 OK") << QByteArray() << 1001;
    QTest::addRow("too little") << QByteArray("200 OK") << QByteArray() << 999;
    QTest::addRow("circles") << QByteArray("302 Found") << QByteArray("Location: /again") << 0;
    QTest::addRow("a server in trouble") << QByteArray("503 Unavailable") << QByteArray() << 0;
}

void TestFileDownload::refuses()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, header);
    QFETCH(int, size);
    const QByteArray file = randomBytes(1000);
    FileServer server([&](const auto &) {
        return FileServer::Answer{status, header.isEmpty() ? QList<QByteArray>() : QList{header},
                                  QByteArray(size, 'x'), -1};
    });
    const Outcome outcome = run(server, file);
    QVERIFY(outcome.error);
    QVERIFY(outcome.error->message.size() > 20);
    QVERIFY(result().isEmpty());
}

void TestFileDownload::removesWhatHasTheWrongChecksum()
{
    const QByteArray file = randomBytes(100000);
    FileServer server([&file](const auto &request) { return honest(request, file); });
    const Outcome outcome = run(server, file, sha256("another"));
    QVERIFY(outcome.error && outcome.error->message.find("checksum") != std::string::npos);
    QVERIFY(QDir(m_folder->path()).isEmpty(QDir::Files));
}

void TestFileDownload::keepsTheTokenFromOtherServers_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addRow("another host") << QByteArray("localhost");
    QTest::addRow("another port") << QByteArray("127.0.0.1");
}

void TestFileDownload::keepsTheTokenFromOtherServers()
{
    QFETCH(QByteArray, host);
    const QByteArray file = randomBytes(1000);
    FileServer target([&file](const auto &request) { return honest(request, file); });
    FileServer first([&target, &host](const auto &) {
        const QByteArray elsewhere = target.url(u"/file"_s).toEncoded().replace("127.0.0.1", host);
        return FileServer::Answer{"302 Found", {"Location: " + elsewhere}, {}, -1};
    });
    FileDownload::Options wanted = options(first, file);
    wanted.remote.token = "secret";
    FileDownload download(&m_network, wanted);
    bool finished = false;
    connect(&download, &FileDownload::finished, this, [&finished] { finished = true; });
    download.start();
    QTRY_VERIFY(finished);
    QCOMPARE(first.requests.first().headers.value("authorization"), QByteArray("Bearer secret"));
    QVERIFY(!target.requests.first().headers.contains("authorization"));
}

void TestFileDownload::refusesAddressesThatAreNotEncrypted_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<bool>("allowed");
    QTest::addRow("https") << QUrl(u"https://huggingface.co/a"_s) << true;
    QTest::addRow("http") << QUrl(u"http://huggingface.co/a"_s) << false;
    QTest::addRow("file") << QUrl(u"file:///etc/passwd"_s) << false;
    QTest::addRow("http here") << QUrl(u"http://127.0.0.1:80/a"_s) << true;
    QTest::addRow("http, looks like here") << QUrl(u"http://127.0.0.1.example.org/a"_s) << false;
    QTest::addRow("nothing") << QUrl() << false;
}

void TestFileDownload::refusesAddressesThatAreNotEncrypted()
{
    QFETCH(QUrl, url);
    QFETCH(bool, allowed);
    QCOMPARE(app::fetch::isAllowedAddress(url), allowed);
}

void TestFileDownload::refusesToBeSentToThisComputer()
{
    const QByteArray file = randomBytes(1000);
    FileServer local([&file](const auto &request) { return honest(request, file); });
    FileServer first([&local](const auto &) {
        return FileServer::Answer{
            "302 Found", {"Location: " + local.url(u"/file"_s).toEncoded()}, {}, -1};
    });
    tests::DistantNetwork network;
    network.elsewhere = QUrl(u"https://models.example/model.gguf"_s);
    network.standIn = first.url(u"/model.gguf"_s);
    FileDownload::Options wanted = options(first, file);
    wanted.remote.url = network.elsewhere;
    FileDownload download(&network, wanted);
    QSignalSpy finished(&download, &FileDownload::finished);
    std::optional<base::Error> error;
    connect(&download, &FileDownload::failed, this, [&error](const base::Error &e) { error = e; });
    download.start();
    QTRY_VERIFY(error || !finished.isEmpty());
    QVERIFY(error);
    QVERIFY(error->message.find("not an https address") != std::string::npos);
    QCOMPARE(first.requests.size(), 1);
    QVERIFY(local.requests.isEmpty());
}

void TestFileDownload::tellsThatTheDiskIsFull()
{
    FileServer server([](const auto &request) { return honest(request, {}); });
    FileDownload::Options wanted = options(server, {});
    wanted.remote.size = 1LL << 41;
    FileDownload download(&m_network, wanted);
    std::optional<base::Error> error;
    connect(&download, &FileDownload::failed, this, [&error](const base::Error &e) { error = e; });
    download.start();
    QVERIFY(error);
    QCOMPARE(error->code, base::ErrorCode::OutOfMemory);
    QVERIFY(server.requests.isEmpty());
}

void TestFileDownload::doesNotTrustDamagedNotes_data()
{
    QTest::addColumn<QByteArray>("notes");
    QTest::addRow("no JSON") << QByteArray("\x01\x02");
    QTest::addRow("a gap") << QByteArray(R"({"size":1000,"parts":[[0,400,400],[500,1000,500]]})");
    QTest::addRow("more than there is") << QByteArray(R"({"size":1000,"parts":[[0,1000,5000]]})");
    QTest::addRow("negative") << QByteArray(R"({"size":1000,"parts":[[0,1000,-7]]})");
    QTest::addRow("backwards") << QByteArray(R"({"size":1000,"parts":[[0,-5,0],[-5,1000,0]]})");
}

void TestFileDownload::doesNotTrustDamagedNotes()
{
    QFETCH(QByteArray, notes);
    const QByteArray file = randomBytes(1000);
    QFile old(m_folder->filePath(u"model.gguf.part"_s));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.resize(1000));
    QFile written(m_folder->filePath(u"model.gguf.part.json"_s));
    QVERIFY(written.open(QIODevice::WriteOnly) && written.write(notes) == notes.size());
    written.close();
    QVERIFY(!app::fetch::readPlan(written.fileName()));
    FileServer server([&file](const auto &request) { return honest(request, file); });
    QVERIFY(run(server, file).finished);
    QVERIFY(result() == file);
}

void TestFileDownload::runsOnceAtATime()
{
    const QByteArray file = randomBytes(1000);
    FileServer server([&file](const auto &request) { return honest(request, file); });
    FileDownload first(&m_network, options(server, file));
    first.start();
    const Outcome second = run(server, file);
    QVERIFY(second.error || second.finished);
    QVERIFY(second.error);
}

QTEST_GUILESS_MAIN(TestFileDownload)
#include "tst_file_download.moc"
