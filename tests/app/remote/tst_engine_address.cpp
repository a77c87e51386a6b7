// SPDX-License-Identifier: Apache-2.0
#include "app/remote/engine_address.h"

#include <QTemporaryFile>
#include <QTest>

using namespace Qt::Literals;
using namespace app::remote;

class TestEngineAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatAPersonTypes_data();
    void readsWhatAPersonTypes();
    void refusesWhatIsNoneOrUnsafe_data();
    void refusesWhatIsNoneOrUnsafe();
    void knowsThisComputer();
    void readsAKeyFromAFile();
};

void TestEngineAddress::readsWhatAPersonTypes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("read");
    QTest::newRow("a port here") << u"localhost:8080"_s << u"http://localhost:8080/v1"_s;
    QTest::newRow("a host") << u"gpu.example.org"_s << u"https://gpu.example.org/v1"_s;
    QTest::newRow("with /v1/") << u" https://a.org:8000/v1/ "_s << u"https://a.org:8000/v1"_s;
    QTest::newRow("a folder") << u"https://a.org/llm"_s << u"https://a.org/llm/v1"_s;
    QTest::newRow("too long") << u"http://127.0.0.1:1/v1/chat/completions"_s
                              << u"http://127.0.0.1:1/v1"_s;
    QTest::newRow("IPv6") << u"http://[::1]:8080"_s << u"http://[::1]:8080/v1"_s;
}

void TestEngineAddress::readsWhatAPersonTypes()
{
    QFETCH(QString, typed);
    QFETCH(QString, read);
    const auto url = readAddress(typed, false);
    QVERIFY2(url, url ? "" : url.error().message.c_str());
    QCOMPARE(url->toString(), read);
    QCOMPARE(pathOf(*url, u"models"_s).toString(), read + u"/models"_s);
}

void TestEngineAddress::refusesWhatIsNoneOrUnsafe_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QString() << u"is not the address"_s;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << u"is not the address"_s;
    QTest::newRow("plain elsewhere") << u"http://192.168.1.5:8000"_s << u"not encrypted"_s;
    QTest::newRow("looks like here") << u"http://127.0.0.1.example.org"_s << u"not encrypted"_s;
    QTest::newRow("a password") << u"https://me:secret@a.org"_s << u"no password"_s;
}

void TestEngineAddress::refusesWhatIsNoneOrUnsafe()
{
    QFETCH(QString, typed);
    QFETCH(QString, words);
    const auto url = readAddress(typed, false);
    QVERIFY(!url);
    const QString said = QString::fromStdString(url.error().message);
    QVERIFY2(said.contains(words), qPrintable(said));
}

void TestEngineAddress::knowsThisComputer()
{
    QVERIFY(isThisComputer(QUrl(u"http://127.0.0.1:80"_s)));
    QVERIFY(isThisComputer(QUrl(u"http://[::1]"_s)));
    QVERIFY(!isThisComputer(QUrl(u"http://10.0.0.1"_s)));
    QVERIFY(readAddress(u"http://10.0.0.1:8000"_s, true));
}

void TestEngineAddress::readsAKeyFromAFile()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    QVERIFY(!readKeyFile(file.fileName()));
    file.write("  secret \nsecond\n");
    QVERIFY(file.flush());
    const auto key = readKeyFile(file.fileName());
    QVERIFY(key);
    QCOMPARE(*key, QByteArray("secret"));
    QVERIFY(!readKeyFile(u"/nowhere/key"_s));
}

QTEST_GUILESS_MAIN(TestEngineAddress)
#include "tst_engine_address.moc"
