// SPDX-License-Identifier: Apache-2.0
#include "app/portals/desktop_portals.h"
#include "app/portals/portal.h"
#include "tests/app/chat_fixture.h"
#include "tests/app/portals/fake_portal.h"

#include <QDBusObjectPath>
#include <QFile>

using namespace Qt::Literals;
using app::AttachmentList;
using app::DesktopPortals;
using tests::FakePortal;
using KeyState = DesktopPortals::KeyState;

namespace {

// A window system whose every key but one is free.
class FakeKey final : public app::SystemKey
{
public:
    QKeyCombination taken = Qt::CTRL | Qt::Key_T;
    QKeyCombination held = Qt::Key_unknown;

private:
    State take(QKeyCombination key) override
    {
        held = key;
        return key == taken ? State::Taken : State::On;
    }
    void giveBack() override { held = Qt::Key_unknown; }
};

const auto kPicture = QStringLiteral(HEARTH_TEST_DATA "/documents/pictures/turned.jpg");

} // namespace

class TestDesktopPortals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void hasNothingBeforeItBegins();
    void followsTheSetting();
    void takesARefusalForTheAnswer();
    void opensTheQuickQuestion();
    void holdsAKeyWhereThereIsNoPortal();
    void leavesTheKeyToThePortal();
    void takesTheKeyThatIsChosen();
    void putsAScreenshotOnTheShelf();
    void saysThatThereIsNoScreenshot();
    void forgetsAShelfThatIsGone();

private:
    void begin() { m_portals->begin(m_bus.connect(u"hearth"_s), u"org.example.Hearth"_s); }
    FakeKey *beginWithKey();
    bool shoot(const QString &uri); // a picture is asked for, and the desktop gives this

    tests::TestBus m_bus;
    std::unique_ptr<FakePortal> m_desktop;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<tests::ChatFixture> m_chat;
    std::unique_ptr<DesktopPortals> m_portals;
    quint32 m_choice = 0;
};

void TestDesktopPortals::initTestCase()
{
    QVERIFY2(m_bus.start(), "dbus-daemon is needed for this test");
}

void TestDesktopPortals::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    tests::useSettingsIn(*m_folder);
    m_chat = std::make_unique<tests::ChatFixture>(m_folder->path());
    QVERIFY(m_chat->start());
    m_portals = std::make_unique<DesktopPortals>(&m_chat->settings);
    m_choice = 0;
    m_desktop = std::make_unique<FakePortal>(m_bus);
    m_desktop->answer = [this](const FakePortal::Asked &asked) {
        if (asked.method == "CreateSession"_L1)
            m_desktop->respond(asked, 0, {{u"session_handle"_s, FakePortal::sessionOf(asked)}});
        else if (asked.method != "Screenshot"_L1)
            m_desktop->respond(asked, m_choice);
    };
    QVERIFY(m_desktop->start());
}

void TestDesktopPortals::cleanup()
{
    m_portals.reset();
    m_chat.reset();
    m_desktop.reset();
    QDBusConnection::disconnectFromBus(u"hearth"_s);
}

bool TestDesktopPortals::shoot(const QString &uri)
{
    begin();
    if (!QTest::qWaitFor([this] { return m_portals->hasScreenshots(); }))
        return false;
    m_portals->takeScreenshot(m_chat->chat.attachments());
    if (!QTest::qWaitFor([this] { return !m_desktop->asked.isEmpty(); }))
        return false;
    m_desktop->respond(m_desktop->asked.front(), 0, {{u"uri"_s, uri}});
    return true;
}

void TestDesktopPortals::hasNothingBeforeItBegins()
{
    m_chat->settings.setQuickKey(true);
    m_portals->takeScreenshot(m_chat->chat.attachments());
    QVERIFY(!m_portals->hasKeys());
    QVERIFY(!m_portals->hasScreenshots());
    QCOMPARE(m_portals->keyState(), KeyState::Off);
    QCOMPARE(m_portals->keyName(), QString());
}

void TestDesktopPortals::followsTheSetting()
{
    begin();
    QTRY_VERIFY(m_portals->hasKeys());
    QCOMPARE(m_portals->keyState(), KeyState::Off);
    QVERIFY(m_desktop->asked.isEmpty()); // no dialog until the user wants the key
    m_chat->settings.setQuickKey(true);
    QTRY_COMPARE(m_portals->keyState(), KeyState::On);
    m_chat->settings.reset({u"quickKey"_s});
    QCOMPARE(m_portals->keyState(), KeyState::Off);
}

void TestDesktopPortals::takesARefusalForTheAnswer()
{
    m_choice = 1;
    m_chat->settings.setQuickKey(true);
    begin();
    QTRY_VERIFY(!m_chat->settings.quickKey());
    QCOMPARE(m_portals->keyState(), KeyState::Off);
}

void TestDesktopPortals::opensTheQuickQuestion()
{
    m_chat->settings.setQuickKey(true);
    begin();
    QTRY_COMPARE(m_portals->keyState(), KeyState::On);
    const QSignalSpy requested(m_portals.get(), &DesktopPortals::quickRequested);
    const QString session = FakePortal::sessionOf(m_desktop->asked.front());
    m_desktop->tell(app::portals::kPath, app::portals::kGlobalShortcuts, u"Activated"_s,
                    {QVariant::fromValue(QDBusObjectPath(session)), u"quick"_s, quint64{7},
                     QVariantMap{{u"activation_token"_s, u"front please"_s}}});
    QTRY_COMPARE(requested.size(), 1);
    QCOMPARE(qgetenv("XDG_ACTIVATION_TOKEN"), "front please"_ba);
}

FakeKey *TestDesktopPortals::beginWithKey()
{
    auto key = std::make_unique<FakeKey>();
    FakeKey *const made = key.get();
    m_portals->begin(m_bus.connect(u"hearth"_s), u"org.example.Hearth"_s, std::move(key));
    return made;
}

void TestDesktopPortals::holdsAKeyWhereThereIsNoPortal()
{
    m_desktop->stop();
    m_chat->settings.setQuickKey(true);
    FakeKey *const key = beginWithKey();
    QVERIFY(!m_portals->hasKeys()); // there may be a portal
    QTRY_COMPARE(m_portals->keyState(), KeyState::On);
    QVERIFY(m_portals->hasKeys());
    QVERIFY(m_portals->choosesKey());
    QCOMPARE(m_portals->keyName(), u"Ctrl+Alt+Space"_s);
    QCOMPARE(key->held, Qt::CTRL | Qt::ALT | Qt::Key_Space);
    const QSignalSpy requested(m_portals.get(), &DesktopPortals::quickRequested);
    Q_EMIT key->pressed();
    QTRY_COMPARE(requested.size(), 1);
    m_chat->settings.setQuickKey(false);
    QCOMPARE(m_portals->keyState(), KeyState::Off);
    QCOMPARE(key->held, QKeyCombination(Qt::Key_unknown));
}

void TestDesktopPortals::leavesTheKeyToThePortal()
{
    m_chat->settings.setQuickKey(true);
    FakeKey *const key = beginWithKey();
    QTRY_COMPARE(m_portals->keyState(), KeyState::On);
    QVERIFY(!m_portals->choosesKey());
    QCOMPARE(key->held, QKeyCombination(Qt::Key_unknown));
    m_desktop->stop();
    QTRY_VERIFY(m_portals->choosesKey());
    QCOMPARE(key->held, Qt::CTRL | Qt::ALT | Qt::Key_Space);
    QVERIFY(m_desktop->start());
    QTRY_VERIFY(!m_portals->choosesKey());
    QCOMPARE(key->held, QKeyCombination(Qt::Key_unknown));
}

void TestDesktopPortals::takesTheKeyThatIsChosen()
{
    m_desktop->stop();
    m_chat->settings.setQuickKey(true);
    FakeKey *const key = beginWithKey();
    QTRY_COMPARE(m_portals->keyState(), KeyState::On);
    QVERIFY(!m_portals->chooseKey(Qt::Key_J, Qt::ShiftModifier));
    QVERIFY(!m_portals->chooseKey(-1, -1));
    QCOMPARE(m_portals->keyName(), u"Ctrl+Alt+Space"_s);
    QVERIFY(m_portals->chooseKey(Qt::Key_T, Qt::ControlModifier));
    QCOMPARE(m_portals->keyState(), KeyState::Taken);
    QCOMPARE(m_portals->keyName(), u"Ctrl+T"_s);
    const auto alt = static_cast<int>(Qt::AltModifier | Qt::KeypadModifier);
    QVERIFY(m_portals->chooseKey(Qt::Key_5, alt));
    QCOMPARE(m_portals->keyState(), KeyState::On);
    QCOMPARE(key->held, Qt::ALT | Qt::Key_5);
    m_portals = std::make_unique<DesktopPortals>(&m_chat->settings); // the next start
    beginWithKey();
    QTRY_COMPARE(m_portals->keyState(), KeyState::On);
    QCOMPARE(m_portals->keyName(), u"Alt+5"_s);
}

void TestDesktopPortals::putsAScreenshotOnTheShelf()
{
    const QString path = m_folder->filePath(u"Screenshot.jpg"_s);
    QVERIFY(QFile::copy(kPicture, path));
    QVERIFY(shoot(QUrl::fromLocalFile(path).toString()));
    AttachmentList &shelf = *m_chat->chat.attachments();
    QTRY_COMPARE(shelf.count(), 1);
    QVERIFY(QTest::qWaitFor([&shelf] { return !shelf.isReading(); }, 30'000));
    const QModelIndex item = shelf.index(0);
    QCOMPARE(shelf.data(item, AttachmentList::KindRole).value<AttachmentList::Kind>(),
             AttachmentList::Kind::Picture);
    QVERIFY(shelf.data(item, AttachmentList::PathRole).toString() != path);
    QVERIFY(QFile::exists(path)); // it is the desktop's
}

void TestDesktopPortals::saysThatThereIsNoScreenshot()
{
    const QSignalSpy failed(m_portals.get(), &DesktopPortals::failed);
    QVERIFY(shoot(u"file:///no/such/picture.png"_s));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.front().front().toString().contains(u"screenshot"_s));
    QCOMPARE(m_chat->chat.attachments()->count(), 0);
}

void TestDesktopPortals::forgetsAShelfThatIsGone()
{
    begin();
    QTRY_VERIFY(m_portals->hasScreenshots());
    {
        AttachmentList shelf(app::AttachmentFolders(m_folder->path()), &m_chat->inference);
        m_portals->takeScreenshot(&shelf);
        QTRY_COMPARE(m_desktop->asked.size(), 1);
    }
    const QSignalSpy failed(m_portals.get(), &DesktopPortals::failed);
    m_desktop->respond(m_desktop->asked.front(), 0,
                       {{u"uri"_s, QUrl::fromLocalFile(kPicture).toString()}});
    m_desktop->stop(); // after that answer
    QTRY_VERIFY(!m_portals->hasScreenshots());
    QCOMPARE(failed.size(), 0);
}

QTEST_MAIN(TestDesktopPortals)
#include "tst_desktop_portals.moc"
