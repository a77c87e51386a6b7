// SPDX-License-Identifier: Apache-2.0
#include "app/models/download_access.h"

#include <memory>

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals;
using app::DownloadAccess;

// Without a session bus no keychain answers, so the token lies in the file.
class TestDownloadAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void readsAddresses_data();
    void readsAddresses();
    void readsProxies_data();
    void readsProxies();
    void keepsWhatWasTyped();
    void refusesWhatIsNoAddress();
    void keepsATokenForItsAddressAlone();
    void takesTheVariableForHuggingFaceAlone();
    void takesNothingFromADamagedFile();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDownloadAccess::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
}

void TestDownloadAccess::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
    QSettings().clear();
    qunsetenv("HF_TOKEN");
}

void TestDownloadAccess::readsAddresses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("read"); // empty: refused
    QTest::addRow("nothing") << u" "_s << u"https://huggingface.co"_s;
    QTest::addRow("a host") << u"hf-mirror.com"_s << u"https://hf-mirror.com"_s;
    QTest::addRow("a path") << u" https://example.org/hub// "_s << u"https://example.org/hub"_s;
    QTest::addRow("here") << u"http://localhost:8000"_s << u"http://localhost:8000"_s;
    QTest::addRow("not encrypted") << u"http://example.org"_s << QString();
    QTest::addRow("like here") << u"http://127.0.0.1.example.org"_s << QString();
    QTest::addRow("another protocol") << u"ftp://example.org"_s << QString();
    QTest::addRow("a file") << u"file:///etc/passwd"_s << QString();
    QTest::addRow("a password") << u"https://ada:secret@example.org"_s << QString();
    QTest::addRow("a question") << u"https://example.org/?a=b"_s << QString();
    QTest::addRow("words") << u"no address at all"_s << QString();
    QTest::addRow("a lot") << QString(5000, u'a') << QString();
}

void TestDownloadAccess::readsAddresses()
{
    QFETCH(QString, typed);
    QFETCH(QString, read);
    const auto url = app::fetch::readHubAddress(typed);
    QCOMPARE(url.has_value(), !read.isEmpty());
    if (url)
        QCOMPARE(url->toString(), read);
    else
        QVERIFY(url.error().message.size() > 20);
}

void TestDownloadAccess::readsProxies_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isGood");
    QTest::addColumn<QString>("read");
    QTest::addRow("nothing") << QString() << true << QString();
    QTest::addRow("a host") << u"proxy.example.org:3128"_s << true
                            << u"http://proxy.example.org:3128"_s;
    QTest::addRow("socks") << u"socks5://localhost:9050/"_s << true << u"socks5://localhost:9050"_s;
    QTest::addRow("no port") << u"proxy.example.org"_s << false << QString();
    QTest::addRow("another protocol") << u"https://proxy.example.org:443"_s << false << QString();
    QTest::addRow("a password") << u"http://ada:secret@proxy:3128"_s << false << QString();
    QTest::addRow("a path") << u"http://proxy:3128/a"_s << false << QString();
    QTest::addRow("words") << u"my proxy"_s << false << QString();
}

void TestDownloadAccess::readsProxies()
{
    QFETCH(QString, typed);
    QFETCH(bool, isGood);
    const auto url = app::fetch::readProxyAddress(typed);
    QCOMPARE(url.has_value(), isGood);
    if (url)
        QTEST(url->toString(), "read");
}

void TestDownloadAccess::keepsWhatWasTyped()
{
    {
        DownloadAccess access(m_folder->path());
        QSignalSpy changes(&access, &DownloadAccess::changed);
        QCOMPARE(access.setAddress(u"hf-mirror.com"_s), QString());
        QCOMPARE(access.setProxy(u"localhost:3128"_s), QString());
        QCOMPARE(changes.count(), 2);
    }
    DownloadAccess access(m_folder->path());
    QCOMPARE(access.address(), u"https://hf-mirror.com"_s);
    QCOMPARE(access.host(), u"hf-mirror.com"_s);
    QCOMPARE(access.access().proxy, QUrl(u"http://localhost:3128"_s));
    QCOMPARE(access.setAddress(QString()), QString());
    QCOMPARE(access.setProxy(QString()), QString());
    QCOMPARE(access.address(), QString());
    QCOMPARE(access.access().host, app::fetch::huggingFace());
    QVERIFY(QSettings().allKeys().isEmpty());
}

void TestDownloadAccess::refusesWhatIsNoAddress()
{
    DownloadAccess access(m_folder->path());
    QVERIFY(access.setAddress(u"http://example.org"_s).contains("https"_L1));
    QVERIFY(!access.setProxy(u"nowhere"_s).isEmpty());
    QVERIFY(!access.setToken(u"two words"_s).isEmpty());
    QVERIFY(!access.setToken(u"line\nbreak"_s).isEmpty());
    QCOMPARE(access.address(), QString());
    QVERIFY(!access.hasToken());
    QVERIFY(QSettings().allKeys().isEmpty());
}

void TestDownloadAccess::keepsATokenForItsAddressAlone()
{
    {
        DownloadAccess access(m_folder->path());
        QCOMPARE(access.setToken(u" hf_secret "_s), QString());
        QCOMPARE(access.access().token, QByteArray("hf_secret"));
        QTRY_VERIFY(access.keepsTokenInFile());
        const QFileInfo file(m_folder->filePath(u"engine-keys.json"_s));
        QVERIFY(file.isFile());
        QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        access.setAddress(u"hf-mirror.com"_s);
        QVERIFY(access.access().token.isEmpty());
        QVERIFY(!access.hasToken());
        QSignalSpy changes(&access, &DownloadAccess::changed);
        access.setToken(u"other"_s);
        QVERIFY(access.hasToken());
        QTRY_COMPARE(changes.count(), 2); // it is kept
    }
    DownloadAccess access(m_folder->path());
    QTRY_COMPARE(access.access().token, QByteArray("other"));
    access.setAddress(QString());
    QTRY_COMPARE(access.access().token, QByteArray("hf_secret"));
    access.setToken(QString());
    QVERIFY(!access.hasToken());
    DownloadAccess again(m_folder->path());
    QSignalSpy changes(&again, &DownloadAccess::changed);
    again.setAddress(u"hf-mirror.com"_s);
    QTRY_COMPARE(again.access().token, QByteArray("other"));
    QVERIFY(!QSettings().allKeys().filter(u"oken"_s).size());
}

void TestDownloadAccess::takesTheVariableForHuggingFaceAlone()
{
    qputenv("HF_TOKEN", "from the shell");
    QCOMPARE(app::fetch::hubAccess().token, QByteArray("from the shell"));
    DownloadAccess access(m_folder->path());
    QCOMPARE(access.access().token, QByteArray("from the shell"));
    access.setAddress(u"hf-mirror.com"_s);
    QVERIFY(access.access().token.isEmpty());
    QVERIFY(app::fetch::hubAccess().token.isEmpty());
    access.setAddress(u"https://huggingface.co:8443"_s);
    QVERIFY(access.access().token.isEmpty());
}

void TestDownloadAccess::takesNothingFromADamagedFile()
{
    QSettings().setValue(u"models/host"_s, u"http://example.org"_s);
    QSettings().setValue(u"models/proxy"_s, u"gopher://example.org:70"_s);
    QCOMPARE(app::fetch::hubAccess().host, app::fetch::huggingFace());
    QVERIFY(app::fetch::hubAccess().proxy.isEmpty());
}

QTEST_GUILESS_MAIN(TestDownloadAccess)
#include "tst_download_access.moc"
