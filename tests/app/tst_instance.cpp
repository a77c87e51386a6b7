// SPDX-License-Identifier: Apache-2.0
#include "app/instance.h"

#include <memory>

#include <QDBusInterface>
#include <QFileOpenEvent>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::Literals;
using app::Instance;

// Against a message bus of its own; later instances have a connection and a thread of their own,
// since the first answers in this one.
class TestInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void handsOverWithoutABus();
    void handsOverToTheFirst_data();
    void handsOverToTheFirst();
    void opensWhatTheSystemAsksFor();
    void isAnotherHearthInAnotherFolder();

private:
    QProcess m_bus;
    QString m_address;
};

void TestInstance::initTestCase()
{
    const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    QVERIFY2(!daemon.isEmpty(), "dbus-daemon is needed for this test");
    m_bus.start(daemon, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY(m_bus.waitForReadyRead());
    m_address = QString::fromUtf8(m_bus.readLine()).trimmed();
}

void TestInstance::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(u"first"_s);
    QDBusConnection::disconnectFromBus(u"second"_s);
    m_bus.kill();
    m_bus.waitForFinished();
}

void TestInstance::handsOverWithoutABus()
{
    const QTemporaryDir folder;
    qputenv("XDG_RUNTIME_DIR", folder.path().toUtf8());
    const auto instance = [] {
        return std::make_unique<Instance>(QDBusConnection(u"nowhere"_s), u"org.example.Hearth"_s,
                                          QString());
    };
    const auto first = instance();
    QVERIFY(first->claim({}, {}));
    const QSignalSpy shown(first.get(), &Instance::shown);
    const QSignalSpy opened(first.get(), &Instance::opened);
    const QSignalSpy asked(first.get(), &Instance::asked);
    bool isFirst = false;
    std::unique_ptr<QThread> other(QThread::create([&] {
        isFirst = instance()->claim({u"/tmp/a.gguf"_s}, {}) || instance()->claim({}, u"quick"_s)
            || instance()->claim({}, {});
    }));
    other->start();
    QTRY_VERIFY_WITH_TIMEOUT(other->isFinished(), 60'000);
    QVERIFY(!isFirst);
    QCOMPARE(shown.size(), 2);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.front().front().toString(), u"/tmp/a.gguf"_s);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.front().front().toString(), u"quick"_s);
}

void TestInstance::handsOverToTheFirst_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("action");
    QTest::addColumn<int>("shown");
    QTest::newRow("show") << QStringList() << QString() << 1;
    QTest::newRow("quick") << QStringList() << u"quick"_s << 0;
    QTest::newRow("files") << QStringList{u"/tmp/a model#1.gguf"_s, u"/tmp/b.pdf"_s} << QString()
                           << 1;
    QTest::newRow("conversations") << QStringList{u"/tmp/Bread.hearth.json"_s} << QString() << 1;
}

void TestInstance::handsOverToTheFirst()
{
    QFETCH(QStringList, files);
    QFETCH(QString, action);
    Instance first(QDBusConnection::connectToBus(m_address, u"first"_s), u"org.example.Hearth"_s,
                   {});
    QVERIFY(first.claim({}, {}));
    const QSignalSpy shown(&first, &Instance::shown);
    const QSignalSpy opened(&first, &Instance::opened);
    const QSignalSpy asked(&first, &Instance::asked);
    bool isFirst = true;
    std::unique_ptr<QThread> other(QThread::create([&] {
        Instance second(QDBusConnection::connectToBus(m_address, u"second"_s),
                        u"org.example.Hearth"_s, {});
        isFirst = second.claim(files, action);
    }));
    other->start();
    QTRY_VERIFY(other->isFinished());
    QVERIFY(!isFirst);
    QTEST(static_cast<int>(shown.size()), "shown");
    QStringList heard;
    for (const auto &call : opened)
        heard += call.front().toString();
    QCOMPARE(heard, files);
    QCOMPARE(asked.isEmpty() ? QString() : asked.front().front().toString(), action);
}

void TestInstance::opensWhatTheSystemAsksFor()
{
    Instance instance(QDBusConnection(u"nowhere"_s), u"org.example.Hearth"_s, {});
    QCoreApplication::instance()->installEventFilter(&instance);
    const QSignalSpy shown(&instance, &Instance::shown);
    const QSignalSpy opened(&instance, &Instance::opened);
    QFileOpenEvent event(u"/tmp/Bread.hearth.json"_s);
    QVERIFY(QCoreApplication::sendEvent(QCoreApplication::instance(), &event));
    QCOMPARE(shown.size(), 1);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.front().front().toString(), u"/tmp/Bread.hearth.json"_s);
}

void TestInstance::isAnotherHearthInAnotherFolder()
{
    const QDBusConnection bus = QDBusConnection::connectToBus(m_address, u"first"_s);
    const Instance usual(bus, u"org.example.Hearth"_s, {});
    const Instance own(bus, u"org.example.Hearth"_s, u"/home/ada/stick"_s);
    QVERIFY(own.name() != usual.name());
    QVERIFY(own.name().startsWith(usual.name() + u".d"_s));
}

QTEST_GUILESS_MAIN(TestInstance)
#include "tst_instance.moc"
