// SPDX-License-Identifier: Apache-2.0
// Against the keychain that most Linux desktops have, on a message bus of its own.
#include "app/remote/key_store.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals;
using app::remote::KeyStore;

class TestKeyStore final : public QObject
{
    Q_OBJECT

private:
    std::optional<QByteArray> keyFor(const QString &id);
    bool startBus();
    bool startKeychain();

    QTemporaryDir m_folder;
    QTemporaryDir m_home;
    QProcess m_bus;
    QProcess m_keychain;

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void keepsTheKeyInTheKeychainAlone();
    void bringsAKeyFromTheFileIntoTheKeychain();
    void forgetsARemovedKey();
    void fallsBackToTheFileWhenTheKeychainEnds();
};

std::optional<QByteArray> TestKeyStore::keyFor(const QString &id)
{
    KeyStore store(m_folder.path()); // a new one: nothing is remembered
    std::optional<QByteArray> answer;
    store.read(id, [&answer](const QByteArray &key) { answer = key; });
    (void)QTest::qWaitFor([&answer] { return answer.has_value(); });
    return answer;
}

bool TestKeyStore::startBus()
{
    m_bus.start(u"dbus-daemon"_s,
                {u"--config-file=" HEARTH_TEST_DATA "/app/private_bus.conf"_s, u"--nofork"_s,
                 u"--print-address=1"_s});
    if (!m_bus.waitForStarted() || !m_bus.waitForReadyRead())
        return false;
    return qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
}

bool TestKeyStore::startKeychain()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_home.path());
    environment.insert(u"XDG_DATA_HOME"_s, m_home.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_home.path());
    m_keychain.setProcessEnvironment(environment);
    m_keychain.start(u"gnome-keyring-daemon"_s,
                     {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
    if (!m_keychain.waitForStarted())
        return false;
    m_keychain.write("a password for the keychain");
    m_keychain.closeWriteChannel();
    return QTest::qWaitFor([] {
        return QDBusConnection::sessionBus().interface()->isServiceRegistered(
            u"org.freedesktop.secrets"_s);
    });
}

void TestKeyStore::initTestCase()
{
    for (const QString &program : {u"dbus-daemon"_s, u"gnome-keyring-daemon"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP(qPrintable(program + u" is not installed"_s));
    }
    QVERIFY(startBus());
    QVERIFY2(startKeychain(), m_keychain.readAllStandardError());
}

void TestKeyStore::cleanupTestCase()
{
    for (QProcess *const process : {&m_keychain, &m_bus}) {
        process->kill();
        process->waitForFinished();
    }
}

void TestKeyStore::keepsTheKeyInTheKeychainAlone()
{
    KeyStore store(m_folder.path());
    std::optional<bool> isInFile;
    store.write(u"one"_s, "a secret \xc3\xa9", [&isInFile](bool inFile, const QString &problem) {
        QCOMPARE(problem, QString());
        isInFile = inFile;
    });
    QTRY_VERIFY(isInFile.has_value());
    QVERIFY(!*isInFile);
    QVERIFY(!QFileInfo::exists(m_folder.filePath(u"engine-keys.json"_s)));
    QCOMPARE(keyFor(u"one"_s), "a secret \xc3\xa9"_ba);
    QCOMPARE(keyFor(u"two"_s), QByteArray());
}

void TestKeyStore::bringsAKeyFromTheFileIntoTheKeychain()
{
    QFile file(m_folder.filePath(u"engine-keys.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"old": "from the file", "other": "stays"})");
    file.close();
    QCOMPARE(keyFor(u"old"_s), "from the file"_ba);
    KeyStore store(m_folder.path());
    bool isDone = false;
    store.write(u"old"_s, "from the file", [&isDone](bool, const QString &) { isDone = true; });
    QTRY_VERIFY(isDone);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray left = file.readAll();
    QVERIFY2(!left.contains("from the file") && left.contains("stays"), left);
    QCOMPARE(keyFor(u"old"_s), "from the file"_ba);
}

void TestKeyStore::forgetsARemovedKey()
{
    KeyStore store(m_folder.path());
    store.remove(u"one"_s);
    QTRY_COMPARE(keyFor(u"one"_s), QByteArray());
}

void TestKeyStore::fallsBackToTheFileWhenTheKeychainEnds()
{
    m_keychain.kill();
    QVERIFY(m_keychain.waitForFinished());
    KeyStore store(m_folder.path());
    std::optional<bool> isInFile;
    store.write(u"late"_s, "kept all the same", [&isInFile](bool inFile, const QString &problem) {
        QCOMPARE(problem, QString());
        isInFile = inFile;
    });
    QTRY_VERIFY(isInFile.has_value());
    QVERIFY(*isInFile);
    QCOMPARE(keyFor(u"late"_s), "kept all the same"_ba);
}

QTEST_GUILESS_MAIN(TestKeyStore)
#include "tst_key_store.moc"
