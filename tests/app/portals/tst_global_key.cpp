// SPDX-License-Identifier: Apache-2.0
#include "app/portals/global_key.h"
#include "app/portals/shortcut.h"
#include "tests/app/portals/fake_portal.h"

#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals;
using app::GlobalKey;
using app::Portal;
using app::Shortcut;
using tests::FakePortal;
using State = GlobalKey::State;

namespace {

const GlobalKey::Wish kWish{u"quick"_s, u"Ask a question"_s, u"CTRL+ALT+space"_s};

QVariant keysNamed(const QString &id, const QVariant &trigger)
{
    return QVariant::fromValue(QList<Shortcut>{{u"other"_s, {{u"trigger_description"_s, u"F9"_s}}},
                                               {id, {{u"trigger_description"_s, trigger}}}});
}

} // namespace

class TestGlobalKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void asksForNothingUnlessWanted();
    void bindsAKeyAndTellsIt();
    void hearsItsKeyAndNoOther();
    void followsWhatTheUserChanges();
    void asksForTheKeysWhereBindingTellsNone();
    void isOffAfterARefusal();
    void failsAtNonsense_data();
    void failsAtNonsense();
    void survivesNonsenseAboutKeys_data();
    void survivesNonsenseAboutKeys();
    void givesTheKeyBack();
    void isWithdrawnWhileAsked();
    void comesBackWithThePortal();
    void failsWhenThePortalVanishesBesideTheDialog();
    void failsWhenTheDesktopTakesTheKey();

private:
    // A desktop that does as it is asked, and whose user presses the button `choice`.
    void obey(const FakePortal::Asked &asked);
    void press(const QString &session, const QString &id, const QVariant &token);
    QString session() const { return FakePortal::sessionOf(m_desktop->asked.front()); }
    QStringList methods() const
    {
        QStringList names;
        for (const FakePortal::Asked &asked : m_desktop->asked)
            names += asked.method;
        return names;
    }

    tests::TestBus m_bus;
    std::unique_ptr<FakePortal> m_desktop;
    std::unique_ptr<Portal> m_portal;
    std::unique_ptr<GlobalKey> m_key;
    quint32 m_choice = 0;
    QVariant m_session; // what CreateSession answers; not valid: the right one
    QVariant m_bound; // what BindShortcuts answers
    QVariant m_listed;
};

void TestGlobalKey::initTestCase()
{
    QVERIFY2(m_bus.start(), "dbus-daemon is needed for this test");
    qDBusRegisterMetaType<Shortcut>();
    qDBusRegisterMetaType<QList<Shortcut>>();
}

void TestGlobalKey::init()
{
    m_choice = 0;
    m_session = {};
    m_bound = keysNamed(u"quick"_s, u"Ctrl+Alt+Space"_s);
    m_listed = {};
    m_desktop = std::make_unique<FakePortal>(m_bus);
    m_desktop->answer = [this](const FakePortal::Asked &asked) { obey(asked); };
    QVERIFY(m_desktop->start());
    m_portal = std::make_unique<Portal>(m_bus.connect(u"hearth"_s), u"org.example.Hearth"_s);
    m_key = std::make_unique<GlobalKey>(m_portal.get(), kWish);
    m_portal->look();
    QTRY_VERIFY(m_key->isPresent());
}

void TestGlobalKey::cleanup()
{
    m_key.reset();
    m_portal.reset();
    m_desktop.reset();
    QDBusConnection::disconnectFromBus(u"hearth"_s);
}

void TestGlobalKey::obey(const FakePortal::Asked &asked)
{
    if (asked.method == "CreateSession"_L1) {
        const QVariant handle = m_session.isValid() ? m_session : FakePortal::sessionOf(asked);
        m_desktop->respond(asked, 0, {{u"session_handle"_s, handle}});
        return;
    }
    const QVariant keys = asked.method == "BindShortcuts"_L1 ? m_bound : m_listed;
    m_desktop->respond(asked, m_choice,
                       keys.isValid() ? QVariantMap{{u"shortcuts"_s, keys}} : QVariantMap());
}

void TestGlobalKey::press(const QString &session, const QString &id, const QVariant &token)
{
    m_desktop->tell(app::portals::kPath, app::portals::kGlobalShortcuts, u"Activated"_s,
                    {QVariant::fromValue(QDBusObjectPath(session)), id, quint64{7},
                     QVariantMap{{u"activation_token"_s, token}}});
}

void TestGlobalKey::asksForNothingUnlessWanted()
{
    QCOMPARE(m_key->state(), State::Off);
    m_key->setOn(true);
    m_key->setOn(false);
    m_key->setOn(true);
    QTRY_COMPARE(m_key->state(), State::On);
    QVERIFY(!methods().contains(u"ListShortcuts"_s));
}

void TestGlobalKey::bindsAKeyAndTellsIt()
{
    const QSignalSpy changed(m_key.get(), &GlobalKey::changed);
    m_key->setOn(true);
    QCOMPARE(m_key->state(), State::Asking);
    QTRY_COMPARE(m_key->state(), State::On);
    QCOMPARE(m_key->trigger(), u"Ctrl+Alt+Space"_s);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(methods(), QStringList({u"CreateSession"_s, u"BindShortcuts"_s}));
    const QVariantList arguments = m_desktop->asked.back().arguments;
    QCOMPARE(arguments.at(0).value<QDBusObjectPath>().path(), session());
    const auto keys = qdbus_cast<QList<Shortcut>>(arguments.at(1));
    QCOMPARE(keys.size(), 1);
    QCOMPARE(keys.front().id, u"quick"_s);
    QCOMPARE(keys.front().values.value(u"description"_s).toString(), u"Ask a question"_s);
    QCOMPARE(keys.front().values.value(u"preferred_trigger"_s).toString(), u"CTRL+ALT+space"_s);
}

void TestGlobalKey::hearsItsKeyAndNoOther()
{
    m_key->setOn(true);
    QTRY_COMPARE(m_key->state(), State::On);
    const QSignalSpy pressed(m_key.get(), &GlobalKey::pressed);
    press(session(), u"other"_s, u"a"_s);
    press(session() + u"x"_s, u"quick"_s, u"b"_s);
    m_desktop->tell(app::portals::kPath, app::portals::kGlobalShortcuts, u"Activated"_s,
                    {u"quick"_s});
    press(session(), u"quick"_s, u"token"_s);
    press(session(), u"quick"_s, 7);
    QTRY_COMPARE(pressed.size(), 2);
    QCOMPARE(pressed.front().front().toString(), u"token"_s);
}

void TestGlobalKey::followsWhatTheUserChanges()
{
    m_key->setOn(true);
    QTRY_COMPARE(m_key->state(), State::On);
    const auto change = [this](const QString &session, const QVariant &keys) {
        m_desktop->tell(app::portals::kPath, app::portals::kGlobalShortcuts, u"ShortcutsChanged"_s,
                        {QVariant::fromValue(QDBusObjectPath(session)), keys});
    };
    change(session() + u"x"_s, keysNamed(u"quick"_s, u"F1"_s));
    change(session(), keysNamed(u"quick"_s, u" F2\n"_s + QString(500, u'x')));
    QTRY_VERIFY(m_key->trigger().startsWith(u"F2 x"_s));
    QCOMPARE(m_key->trigger().size(), 80);
}

void TestGlobalKey::asksForTheKeysWhereBindingTellsNone()
{
    m_bound = {};
    m_listed = keysNamed(u"quick"_s, u"Meta+Space"_s);
    m_key->setOn(true);
    QTRY_COMPARE(m_key->trigger(), u"Meta+Space"_s);
    QCOMPARE(m_key->state(), State::On);
    QCOMPARE(methods().last(), u"ListShortcuts"_s);
}

void TestGlobalKey::isOffAfterARefusal()
{
    m_choice = 1;
    const QSignalSpy refused(m_key.get(), &GlobalKey::refused);
    m_key->setOn(true);
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(m_key->state(), State::Off);
    QTRY_COMPARE(m_desktop->closed, QStringList(session()));
    m_choice = 0;
    m_key->setOn(true); // again is possible
    QTRY_COMPARE(m_key->state(), State::On);
}

void TestGlobalKey::failsAtNonsense_data()
{
    QTest::addColumn<QVariant>("session");
    QTest::addColumn<quint32>("choice");
    QTest::newRow("the desktop cannot") << QVariant() << 2U;
    QTest::newRow("no session") << QVariant(QString()) << 0U;
    QTest::newRow("a number") << QVariant(7) << 0U;
    QTest::newRow("elsewhere") << QVariant(u"/org/example/session/1/a"_s) << 0U;
    QTest::newRow("quotes") << QVariant(
        u"/org/freedesktop/portal/desktop/session/1/a',member='NameAcquired"_s)
                            << 0U;
    QTest::newRow("a line more") << QVariant(u"/org/freedesktop/portal/desktop/session/1/a\n"_s)
                                 << 0U;
}

void TestGlobalKey::failsAtNonsense()
{
    QFETCH(QVariant, session);
    QFETCH(quint32, choice);
    m_session = session;
    m_choice = choice;
    const QSignalSpy refused(m_key.get(), &GlobalKey::refused);
    m_key->setOn(true);
    QTRY_COMPARE(m_key->state(), State::Failed);
    QCOMPARE(refused.size(), 0);
    m_session = {};
    m_choice = 0;
    m_key->setOn(false);
    QCOMPARE(m_key->state(), State::Off);
    m_key->setOn(true);
    QTRY_COMPARE(m_key->state(), State::On);
}

void TestGlobalKey::survivesNonsenseAboutKeys_data()
{
    QTest::addColumn<QVariant>("bound");
    QTest::newRow("a text") << QVariant(u"quick"_s);
    QTest::newRow("texts") << QVariant(QStringList{u"quick"_s, u"F9"_s});
    QTest::newRow("a map") << QVariant(QVariantMap{{u"quick"_s, u"F9"_s}});
    QTest::newRow("no words") << keysNamed(u"quick"_s, QVariantMap{{u"key"_s, u"F9"_s}});
    QTest::newRow("others") << keysNamed(u"slow"_s, u"F9"_s);
}

void TestGlobalKey::survivesNonsenseAboutKeys()
{
    QFETCH(QVariant, bound);
    m_bound = bound;
    m_key->setOn(true);
    QTRY_COMPARE(m_key->state(), State::On);
    QCOMPARE(m_key->trigger(), QString());
    const QSignalSpy pressed(m_key.get(), &GlobalKey::pressed);
    press(session(), u"quick"_s, QString());
    QTRY_COMPARE(pressed.size(), 1);
}

void TestGlobalKey::givesTheKeyBack()
{
    m_key->setOn(true);
    QTRY_COMPARE(m_key->state(), State::On);
    m_key->setOn(false);
    QCOMPARE(m_key->state(), State::Off);
    QCOMPARE(m_key->trigger(), QString());
    QTRY_COMPARE(m_desktop->closed, QStringList(session()));
    m_key->setOn(true);
    QTRY_COMPARE(m_key->state(), State::On);
    m_key.reset();
    QTRY_COMPARE(m_desktop->closed.size(), 2);
}

void TestGlobalKey::isWithdrawnWhileAsked()
{
    m_desktop->answer = {};
    m_key->setOn(true);
    QTRY_COMPARE(m_desktop->asked.size(), 1);
    m_desktop->respond(m_desktop->asked.front(), 0, {{u"session_handle"_s, session()}});
    QTRY_COMPARE(m_desktop->asked.size(), 2); // the dialog is open
    m_key->setOn(false);
    QCOMPARE(m_key->state(), State::Off);
    QTRY_COMPARE(m_desktop->closed, QStringList({m_desktop->asked.back().path, session()}));
}

void TestGlobalKey::comesBackWithThePortal()
{
    m_key->setOn(true);
    QTRY_COMPARE(m_key->state(), State::On);
    m_desktop->stop();
    QTRY_VERIFY(!m_key->isPresent());
    QCOMPARE(m_key->state(), State::Off);
    QVERIFY(m_desktop->start());
    QTRY_COMPARE(m_key->state(), State::On);
    QCOMPARE(m_desktop->asked.size(), 4);
}

// Asked again by itself, it might bring the portal down again, and so on.
void TestGlobalKey::failsWhenThePortalVanishesBesideTheDialog()
{
    m_desktop->answer = {};
    m_key->setOn(true);
    QTRY_COMPARE(m_desktop->asked.size(), 1);
    m_desktop->stop();
    QTRY_COMPARE(m_key->state(), State::Failed);
    QVERIFY(m_desktop->start());
    QTRY_VERIFY(m_key->isPresent());
    QCOMPARE(m_key->state(), State::Failed);
    QCOMPARE(m_desktop->asked.size(), 1);
}

void TestGlobalKey::failsWhenTheDesktopTakesTheKey()
{
    m_key->setOn(true);
    QTRY_COMPARE(m_key->state(), State::On);
    const QString mine = session();
    m_desktop->tell(mine, u"org.freedesktop.portal.Session"_s, u"Closed"_s, {QVariantMap()});
    QTRY_COMPARE(m_key->state(), State::Failed);
    QCOMPARE(m_key->trigger(), QString());
    QCOMPARE(m_desktop->closed, QStringList());
}

QTEST_GUILESS_MAIN(TestGlobalKey)
#include "tst_global_key.moc"
