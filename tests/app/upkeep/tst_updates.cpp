// SPDX-License-Identifier: Apache-2.0
#include "app/ledger/ledger.h"
#include "app/upkeep/updates.h"
#include "tests/app/fetch/file_server.h"

#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals;
using app::Updates;
using tests::FileServer;

// Through the real hearth-fetch, from a server on this computer.
class TestUpdates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksOnlyWhenAsked();
    void isInTheLedger();
    void tellsWhatItFinds_data();
    void tellsWhatItFinds();
    void saysWhenNobodyAnswers();
    void hasNothingToLookAtWithoutAPublisher();
};

void TestUpdates::looksOnlyWhenAsked()
{
    FileServer server([](const FileServer::Request &) {
        return FileServer::Answer{.headers = {}, .body = R"({"version":"0.0.1"})"};
    });
    Updates updates(server.url(u"/releases.json"_s));
    QVERIFY(updates.canLook());
    QVERIFY(updates.words().isEmpty());
    QVERIFY(server.requests.isEmpty());
    updates.look();
    QVERIFY(updates.isLooking());
    QTRY_VERIFY(!updates.words().isEmpty());
    QCOMPARE(server.requests.size(), 1);
}

void TestUpdates::isInTheLedger()
{
    const QTemporaryDir folder;
    const QByteArray before = qgetenv("HEARTH_LEDGER");
    qputenv("HEARTH_LEDGER", folder.filePath(u"connections.jsonl"_s).toUtf8());
    const auto restore = qScopeGuard([&before] { qputenv("HEARTH_LEDGER", before); });
    Updates updates(QUrl(u"http://127.0.0.1:1/releases.json"_s));
    updates.look();
    QTRY_VERIFY(!updates.isLooking());
    const auto found = app::Ledger::newest(10);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].purpose, u"release"_s); // not what an agent reads
    QCOMPARE(found[0].address, u"127.0.0.1:1"_s);
}

void TestUpdates::tellsWhatItFinds_data()
{
    QTest::addColumn<QByteArray>("release");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("hasPage");
    QTest::newRow("newer") << QByteArray(R"({"version":"99.1","page":"https://example.org/h"})")
                           << u"Version 99.1 is there"_s << true;
    QTest::newRow("newer, with an odd page")
        << QByteArray(R"({"version":"99.1","page":"file:///etc/passwd"})")
        << u"Version 99.1 is there"_s << false;
    QTest::newRow("older") << QByteArray(R"({"version":"0.0.1"})") << u"the newest version"_s
                           << false;
    QTest::newRow("nonsense") << QByteArray("<html>") << u"does not say"_s << false;
}

void TestUpdates::tellsWhatItFinds()
{
    QFETCH(QByteArray, release);
    QFETCH(QString, words);
    QFETCH(bool, hasPage);
    FileServer server([&](const FileServer::Request &) {
        return FileServer::Answer{.headers = {}, .body = release};
    });
    Updates updates(server.url(u"/releases.json"_s));
    updates.look();
    QTRY_VERIFY2(updates.words().contains(words), qPrintable(updates.words()));
    QCOMPARE(!updates.page().isEmpty(), hasPage);
}

void TestUpdates::saysWhenNobodyAnswers()
{
    Updates updates(QUrl(u"http://127.0.0.1:1/releases.json"_s));
    updates.look();
    QTRY_VERIFY(!updates.isLooking());
    QVERIFY2(updates.words().contains(u"127.0.0.1"_s), qPrintable(updates.words()));
    QVERIFY(updates.page().isEmpty());
}

void TestUpdates::hasNothingToLookAtWithoutAPublisher()
{
    Updates updates({});
    QVERIFY(!updates.canLook());
    updates.look();
    QVERIFY(!updates.isLooking());
}

QTEST_GUILESS_MAIN(TestUpdates)
#include "tst_updates.moc"
