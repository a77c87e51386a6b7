// SPDX-License-Identifier: Apache-2.0
#include "app/portals/screenshot.h"
#include "tests/app/portals/fake_portal.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::Literals;
using app::Portal;
using app::Screenshot;
using tests::FakePortal;

class TestScreenshot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void isThereWithADialogOnly_data();
    void isThereWithADialogOnly();
    void givesTheFile();
    void saysNothingOfARefusal();
    void failsWhereThereIsNoFile_data();
    void failsWhereThereIsNoFile();
    void takesOneAtATime();

private:
    tests::TestBus m_bus;
    std::unique_ptr<FakePortal> m_desktop;
    std::unique_ptr<Portal> m_portal;
};

void TestScreenshot::initTestCase()
{
    QVERIFY2(m_bus.start(), "dbus-daemon is needed for this test");
}

void TestScreenshot::init()
{
    m_desktop = std::make_unique<FakePortal>(m_bus);
    QVERIFY(m_desktop->start());
    m_portal = std::make_unique<Portal>(m_bus.connect(u"hearth"_s), u"org.example.Hearth"_s);
}

void TestScreenshot::cleanup()
{
    m_portal.reset();
    m_desktop.reset();
    QDBusConnection::disconnectFromBus(u"hearth"_s);
}

void TestScreenshot::isThereWithADialogOnly_data()
{
    QTest::addColumn<QVariant>("version");
    QTest::addColumn<bool>("isPresent");
    QTest::newRow("none") << QVariant() << false;
    QTest::newRow("without a dialog") << QVariant(1U) << false;
    QTest::newRow("with one") << QVariant(2U) << true;
}

void TestScreenshot::isThereWithADialogOnly()
{
    QFETCH(QVariant, version);
    QFETCH(bool, isPresent);
    m_desktop->versions.insert(app::portals::kScreenshot, version);
    Screenshot screenshot(m_portal.get());
    m_portal->look();
    QTRY_COMPARE(m_portal->version(app::portals::kGlobalShortcuts), 2U);
    QTRY_COMPARE(screenshot.isPresent(), isPresent);
    screenshot.take();
    QCOMPARE(screenshot.isRunning(), isPresent);
}

void TestScreenshot::givesTheFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a picture#1.png"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    Screenshot screenshot(m_portal.get());
    const QSignalSpy taken(&screenshot, &Screenshot::taken);
    m_portal->look();
    QTRY_VERIFY(screenshot.isPresent());
    screenshot.take();
    QTRY_COMPARE(m_desktop->asked.size(), 1);
    QCOMPARE(m_desktop->asked.front().options.value(u"interactive"_s), QVariant(true));
    m_desktop->respond(m_desktop->asked.front(), 0,
                       {{u"uri"_s, QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded)}});
    QTRY_COMPARE(taken.size(), 1);
    QCOMPARE(taken.front().front().toString(), path);
    QVERIFY(!screenshot.isRunning());
    QVERIFY(file.exists());
}

void TestScreenshot::saysNothingOfARefusal()
{
    Screenshot screenshot(m_portal.get());
    const QSignalSpy taken(&screenshot, &Screenshot::taken);
    const QSignalSpy failed(&screenshot, &Screenshot::failed);
    m_portal->look();
    QTRY_VERIFY(screenshot.isPresent());
    screenshot.take();
    QTRY_COMPARE(m_desktop->asked.size(), 1);
    m_desktop->respond(m_desktop->asked.front(), 1);
    QTRY_VERIFY(!screenshot.isRunning());
    QCOMPARE(taken.size() + failed.size(), 0);
}

void TestScreenshot::failsWhereThereIsNoFile_data()
{
    QTest::addColumn<QVariantMap>("results");
    const auto row = [](const char *name, const QVariant &uri) {
        QTest::newRow(name) << QVariantMap{{u"uri"_s, uri}};
    };
    QTest::newRow("nothing") << QVariantMap();
    row("a number", 7);
    row("a list", QStringList{u"file:///etc/hostname"_s});
    row("empty", QString());
    row("a path", u"/etc/passwd"_s);
    row("elsewhere", u"https://example.org/cat.png"_s);
    row("another computer", u"file://example.org/etc/passwd"_s);
    row("a folder", u"file:///tmp"_s);
    row("no such file", u"file:///no/such/picture.png"_s);
    row("cut short", u"file:///etc/passwd%00.png"_s);
    row("nonsense", u"file:///%%%"_s);
}

void TestScreenshot::failsWhereThereIsNoFile()
{
    QFETCH(QVariantMap, results);
    Screenshot screenshot(m_portal.get());
    const QSignalSpy taken(&screenshot, &Screenshot::taken);
    const QSignalSpy failed(&screenshot, &Screenshot::failed);
    m_portal->look();
    QTRY_VERIFY(screenshot.isPresent());
    screenshot.take();
    QTRY_COMPARE(m_desktop->asked.size(), 1);
    m_desktop->respond(m_desktop->asked.front(), 0, results);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(taken.size(), 0);
}

void TestScreenshot::takesOneAtATime()
{
    Screenshot screenshot(m_portal.get());
    const QSignalSpy failed(&screenshot, &Screenshot::failed);
    m_portal->look();
    QTRY_VERIFY(screenshot.isPresent());
    screenshot.take();
    screenshot.take();
    QTRY_COMPARE(m_desktop->asked.size(), 1);
    m_desktop->stop();
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(m_desktop->start());
    QTRY_VERIFY(screenshot.isPresent());
    screenshot.take();
    QTRY_COMPARE(m_desktop->asked.size(), 2);
}

QTEST_GUILESS_MAIN(TestScreenshot)
#include "tst_screenshot.moc"
