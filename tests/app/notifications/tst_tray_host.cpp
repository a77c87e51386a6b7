// SPDX-License-Identifier: Apache-2.0
#include "app/notifications/tray_host.h"

#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::Literals;
using app::TrayHost;

namespace {

const auto kHost = u"org.kde.StatusNotifierWatcher"_s;

} // namespace

// Against a message bus of its own.
class TestTrayHost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void findsATrayThatIsThere();
    void seesTraysComeAndGo();
    void findsNoneWithoutABus();

private:
    QProcess m_bus;
    QString m_address;
};

void TestTrayHost::initTestCase()
{
    const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    QVERIFY2(!daemon.isEmpty(), "dbus-daemon is needed for this test");
    m_bus.start(daemon,
                {u"--config-file=" HEARTH_TEST_DATA "/app/private_bus.conf"_s, u"--nofork"_s,
                 u"--print-address"_s});
    QVERIFY(m_bus.waitForReadyRead());
    m_address = QString::fromUtf8(m_bus.readLine()).trimmed();
    QVERIFY(QDBusConnection::connectToBus(m_address, u"desktop"_s).isConnected());
    QVERIFY(QDBusConnection::connectToBus(m_address, u"program"_s).isConnected());
}

void TestTrayHost::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(u"desktop"_s);
    QDBusConnection::disconnectFromBus(u"program"_s);
    m_bus.terminate();
    m_bus.waitForFinished();
}

void TestTrayHost::findsATrayThatIsThere()
{
    QDBusConnection desktop(u"desktop"_s);
    QVERIFY(desktop.registerService(kHost));
    const TrayHost host{QDBusConnection(u"program"_s)};
    QVERIFY(!host.isPresent());
    QTRY_VERIFY(host.isPresent());
    QVERIFY(desktop.unregisterService(kHost));
    QTRY_VERIFY(!host.isPresent());
}

void TestTrayHost::seesTraysComeAndGo()
{
    QDBusConnection desktop(u"desktop"_s);
    const TrayHost host{QDBusConnection(u"program"_s)};
    QSignalSpy changed(&host, &TrayHost::changed);
    QVERIFY(desktop.registerService(kHost));
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(host.isPresent());
    QVERIFY(desktop.unregisterService(kHost));
    QTRY_COMPARE(changed.size(), 2);
    QVERIFY(!host.isPresent());
}

void TestTrayHost::findsNoneWithoutABus()
{
    const TrayHost host{QDBusConnection(u"no such connection"_s)};
    QVERIFY(!host.isPresent());
}

QTEST_GUILESS_MAIN(TestTrayHost)
#include "tst_tray_host.moc"
