// SPDX-License-Identifier: Apache-2.0
#include "app/notifications/dbus_notifier.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::Literals;
using app::DBusNotifier;

// A desktop's notification service that writes down what it is asked.
class Desktop final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public Q_SLOTS:
    quint32 Notify(const QString &program,
                   quint32,
                   const QString &icon,
                   const QString &title,
                   const QString &text,
                   const QStringList &actions,
                   const QVariantMap &hints,
                   int)
    {
        m_asked += QStringList{program,
                               icon,
                               title,
                               text,
                               actions.value(0),
                               hints.value(u"desktop-entry"_s).toString()};
        return static_cast<quint32>(m_asked.size());
    }

Q_SIGNALS:
    void ActionInvoked(quint32 id, const QString &action);
    void NotificationClosed(quint32 id, quint32 reason);

public:
    QList<QStringList> m_asked;
};

// Against a message bus of its own.
class TestDbusNotifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();
    void asksTheDesktopInPlainText();
    void opensWhatWasClicked();
    void ignoresClicksOnOthers();
    void forgetsWhatWasClosed();

private:
    QProcess m_bus;
    Desktop m_desktop;
    QString m_address;
};

void TestDbusNotifier::initTestCase()
{
    const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    QVERIFY2(!daemon.isEmpty(), "dbus-daemon is needed for this test");
    m_bus.start(daemon,
                {u"--config-file=" HEARTH_TEST_DATA "/app/private_bus.conf"_s, u"--nofork"_s,
                 u"--print-address"_s});
    QVERIFY(m_bus.waitForReadyRead());
    m_address = QString::fromUtf8(m_bus.readLine()).trimmed();
    QDBusConnection bus = QDBusConnection::connectToBus(m_address, u"desktop"_s);
    QVERIFY(bus.isConnected());
    QVERIFY(
        bus.registerObject(u"/org/freedesktop/Notifications"_s, &m_desktop,
                           QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
}

void TestDbusNotifier::init()
{
    m_desktop.m_asked.clear();
}

void TestDbusNotifier::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(u"desktop"_s);
    QDBusConnection::disconnectFromBus(u"hearth"_s);
    m_bus.kill();
    m_bus.waitForFinished();
}

void TestDbusNotifier::asksTheDesktopInPlainText()
{
    DBusNotifier notifier(QDBusConnection::connectToBus(m_address, u"hearth"_s), u"org.hearth"_s);
    notifier.show(u"Title"_s, u"1 < 2 & <b>3</b>"_s, u"agent"_s);
    QTRY_COMPARE(m_desktop.m_asked.size(), 1);
    QCOMPARE(
        m_desktop.m_asked.front(),
        QStringList({u"Hearth"_s, u"org.hearth"_s, u"Title"_s,
                     u"1 &lt; 2 &amp; &lt;b&gt;3&lt;/b&gt;"_s, u"default"_s, u"org.hearth"_s}));
}

void TestDbusNotifier::opensWhatWasClicked()
{
    DBusNotifier notifier(QDBusConnection::connectToBus(m_address, u"hearth"_s), u"org.hearth"_s);
    const QSignalSpy opened(&notifier, &DBusNotifier::opened);
    notifier.show(u"Title"_s, {}, u"conversation/7"_s);
    QTRY_COMPARE(m_desktop.m_asked.size(), 1);
    // The answer with the number may arrive after the service has written the call down.
    QTRY_VERIFY((Q_EMIT m_desktop.ActionInvoked(1, u"default"_s), !opened.isEmpty()));
    QCOMPARE(opened.front().front().toString(), u"conversation/7"_s);
}

void TestDbusNotifier::ignoresClicksOnOthers()
{
    DBusNotifier notifier(QDBusConnection::connectToBus(m_address, u"hearth"_s), u"org.hearth"_s);
    const QSignalSpy opened(&notifier, &DBusNotifier::opened);
    notifier.show(u"Title"_s, {}, u"conversation/7"_s);
    QTRY_COMPARE(m_desktop.m_asked.size(), 1);
    Q_EMIT m_desktop.ActionInvoked(99, u"default"_s);
    QTRY_VERIFY((Q_EMIT m_desktop.ActionInvoked(1, u"default"_s), !opened.isEmpty()));
    QCOMPARE(opened.front().front().toString(), u"conversation/7"_s);
}

void TestDbusNotifier::forgetsWhatWasClosed()
{
    DBusNotifier notifier(QDBusConnection::connectToBus(m_address, u"hearth"_s), u"org.hearth"_s);
    const QSignalSpy opened(&notifier, &DBusNotifier::opened);
    notifier.show(u"First"_s, {}, u"first"_s);
    notifier.show(u"Second"_s, {}, u"second"_s);
    QTRY_COMPARE(m_desktop.m_asked.size(), 2);
    QTRY_VERIFY((Q_EMIT m_desktop.ActionInvoked(2, u"default"_s), !opened.isEmpty()));
    const qsizetype before = opened.size();
    Q_EMIT m_desktop.NotificationClosed(1, 2);
    Q_EMIT m_desktop.ActionInvoked(1, u"default"_s);
    Q_EMIT m_desktop.ActionInvoked(2, u"default"_s);
    QTRY_VERIFY(opened.size() > before);
    for (const QList<QVariant> &click : opened)
        QCOMPARE(click.front().toString(), u"second"_s);
}

QTEST_GUILESS_MAIN(TestDbusNotifier)
#include "tst_dbus_notifier.moc"
