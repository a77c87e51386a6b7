// SPDX-License-Identifier: Apache-2.0
#include "app/ledger/ledger.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals;
using app::Ledger;

class TestLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsConnectionsNewestFirst();
    void keepsNoWordsOfAnAddress();
    void leavesOutDamagedLines();
    void writesDownWhatIsRefused();
    void opensNothingThatCannotBeWrittenDown();

private:
    QByteArray fetch(const QStringList &arguments)
    {
        QProcess process;
        process.start(QCoreApplication::applicationDirPath() + "/hearth-fetch"_L1, arguments);
        process.closeWriteChannel();
        process.waitForFinished();
        return process.readAllStandardOutput();
    }
    QTemporaryDir m_folder;
};

void TestLedger::init()
{
    const QString path = m_folder.filePath(u"connections.jsonl"_s);
    QFile::remove(path);
    qputenv("HEARTH_LEDGER", path.toUtf8());
    qputenv("HEARTH_LOCAL_ONLY", "0");
}

void TestLedger::keepsConnectionsNewestFirst()
{
    const QDateTime time(QDate(2026, 1, 2), QTime(3, 4), QTimeZone::UTC);
    QVERIFY(Ledger::append({time, u"list"_s, u"example.org"_s, false}));
    QVERIFY(Ledger::append({time.addSecs(1), u"get"_s, u"example.org"_s, true}));
    const auto found = Ledger::newest(10);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].purpose, u"get"_s);
    QVERIFY(found[0].isRefused);
    QCOMPARE(found[1].time, time);
    QCOMPARE(Ledger::newest(1).size(), 1);
}

void TestLedger::keepsNoWordsOfAnAddress()
{
    const QUrl url(u"https://me:secret@example.org:8443/private/path?q=words#part"_s);
    QCOMPARE(Ledger::addressOf(url), u"example.org:8443"_s);
}

void TestLedger::leavesOutDamagedLines()
{
    QVERIFY(Ledger::append({QDateTime::currentDateTimeUtc(), u"get"_s, u"a"_s, false}));
    QFile file(Ledger::path());
    QVERIFY(file.open(QIODevice::Append));
    file.write("{\"time\": 7}\n\0garbage\n[]\n");
    file.close();
    QCOMPARE(Ledger::newest(10).size(), 1);
}

void TestLedger::writesDownWhatIsRefused()
{
    qputenv("HEARTH_LOCAL_ONLY", "1");
    const QByteArray said = fetch({u"page"_s, u"https://127.0.0.1:1/words"_s});
    QVERIFY2(said.contains("\"error\"") && said.contains("Local only"), said);
    const auto found = Ledger::newest(10);
    QCOMPARE(found.size(), 1);
    QVERIFY(found[0].isRefused);
    QCOMPARE(found[0].address, u"127.0.0.1:1"_s);
}

void TestLedger::opensNothingThatCannotBeWrittenDown()
{
    qputenv("HEARTH_LEDGER", m_folder.path().toUtf8()); // a folder
    const QByteArray said = fetch({u"page"_s, u"https://127.0.0.1:1/words"_s});
    QVERIFY2(said.contains("cannot be written"), said);
}

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
