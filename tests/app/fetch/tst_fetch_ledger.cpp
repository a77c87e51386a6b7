// SPDX-License-Identifier: Apache-2.0
#include "app/ledger/ledger.h"
#include "tests/app/fetch/file_server.h"

#include <memory>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals;
using app::Ledger;
using tests::FileServer;

// What the real hearth-fetch writes down and obeys while it downloads.
class TestFetchLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesDownWhereADownloadIsPassedOnTo();
    void followsNoRedirectThatCannotBeWrittenDown();
    void endsWhenTheWindowStaysHere();

private:
    // To the end of the download of a file of `size` bytes; what was said last.
    QByteArray get(const QUrl &url, qint64 size)
    {
        QProcess process;
        start(process, url, size);
        if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 20000))
            qWarning("hearth-fetch did not end");
        return process.readAllStandardOutput().trimmed().split('\n').last();
    }
    void start(QProcess &process, const QUrl &url, qint64 size) const
    {
        process.start(QCoreApplication::applicationDirPath() + "/hearth-fetch"_L1,
                      {u"get"_s, url.toString(), target(), QString::number(size)});
    }
    QString target() const { return m_folder->filePath(u"model.gguf"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFetchLedger::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("HEARTH_LEDGER", m_folder->filePath(u"connections.jsonl"_s).toUtf8());
    Ledger::setLocalOnly(false);
}

void TestFetchLedger::writesDownWhereADownloadIsPassedOnTo()
{
    const QByteArray file((64 << 20) + 1, 'm'); // two parts, each passed on
    FileServer last([&file](const auto &request) { return tests::honest(request, file); });
    FileServer first([&last](const FileServer::Request &request) {
        const QByteArray to = request.path == "/model.gguf"_L1 ? QByteArray("/again")
                                                               : last.url(u"/stored"_s).toEncoded();
        return FileServer::Answer{"302 Found", {"Location: " + to}, {}, -1};
    });
    const QByteArray said = get(first.url(u"/model.gguf"_s), file.size());
    QVERIFY2(said.contains("finished"), said);
    QCOMPARE(last.requests.size(), 2);
    const auto found = Ledger::newest(10);
    QCOMPARE(found.size(), 2); // each server once
    QCOMPARE(found[1].address, Ledger::addressOf(first.url({})));
    QCOMPARE(found[0].address, Ledger::addressOf(last.url({})));
    QCOMPARE(found[0].purpose, u"get"_s);
    QVERIFY(!found[0].isRefused);
}

void TestFetchLedger::followsNoRedirectThatCannotBeWrittenDown()
{
    const QByteArray file(1000, 'm');
    FileServer last([&file](const auto &request) { return tests::honest(request, file); });
    FileServer first([&last](const auto &) {
        QFile::remove(Ledger::path());
        QDir().mkpath(Ledger::path()); // a folder
        return FileServer::Answer{
            "302 Found", {"Location: " + last.url(u"/stored"_s).toEncoded()}, {}, -1};
    });
    const QByteArray said = get(first.url(u"/model.gguf"_s), file.size());
    QVERIFY2(said.contains("cannot be written"), said);
    QVERIFY(last.requests.isEmpty());
}

void TestFetchLedger::endsWhenTheWindowStaysHere()
{
    const QByteArray file(1000, 'm');
    FileServer server([&file](const FileServer::Request &request) {
        FileServer::Answer answer = tests::honest(request, file);
        answer.stallsAfter = 400;
        return answer;
    });
    QProcess process;
    start(process, server.url(u"/model.gguf"_s), file.size());
    QTRY_COMPARE(server.requests.size(), 1);
    Ledger::setLocalOnly(true);
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 10000);
    QCOMPARE(process.exitCode(), 1);
    const QByteArray said = process.readAllStandardOutput();
    QVERIFY2(said.contains("Local only"), said);
    QVERIFY(QFile::exists(target() + ".part.json"_L1)); // it can go on
    QVERIFY(!QFile::exists(target()));
}

QTEST_GUILESS_MAIN(TestFetchLedger)
#include "tst_fetch_ledger.moc"
