// SPDX-License-Identifier: Apache-2.0
#include "app/portals/portal.h"
#include "app/portals/portal_request.h"
#include "tests/app/portals/fake_portal.h"

#include <QDBusObjectPath>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals;
using namespace std::chrono_literals;
using app::Portal;
using app::PortalOutcome;
using app::PortalRequest;
using tests::FakePortal;

class TestPortalRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void saysWhoItIsAndLooks();
    void looksWithoutARegistry();
    void asksAndIsAnswered();
    void hearsAnAnswerBeforeTheReply();
    void goesWhereAnOldPortalAnswers();
    void ends_data();
    void ends();
    void failsWhereItIsNotTaken_data();
    void failsWhereItIsNotTaken();
    void failsWhenThePortalVanishes();
    void doesNotWaitForEver();
    void isWithdrawn();
    void keepsTwoApart();
    void believesNobodyElse();
    void failsWithoutABus();

private:
    // What became of a request: "granted", "refused", "failed"; empty: nothing yet.
    struct Ending {
        QString outcome;
        QVariantMap results;
        int count = 0;
    };
    PortalRequest *ask(Ending *ending, std::chrono::milliseconds limit = 0ms)
    {
        auto *const request = new PortalRequest(m_portal.get(),
                                                {.portal = app::portals::kScreenshot,
                                                 .method = u"Screenshot"_s,
                                                 .arguments = {QString()},
                                                 .options = {{u"interactive"_s, true}},
                                                 .limit = limit},
                                                nullptr);
        connect(request, &PortalRequest::ended, this,
                [ending](PortalOutcome outcome, const QVariantMap &results) {
                    const QStringList names{u"granted"_s, u"refused"_s, u"failed"_s};
                    *ending = {names.at(static_cast<int>(outcome)), results, ending->count + 1};
                });
        return request;
    }

    tests::TestBus m_bus;
    std::unique_ptr<FakePortal> m_desktop;
    std::unique_ptr<Portal> m_portal;
};

void TestPortalRequest::initTestCase()
{
    QVERIFY2(m_bus.start(), "dbus-daemon is needed for this test");
}

void TestPortalRequest::init()
{
    m_desktop = std::make_unique<FakePortal>(m_bus);
    QVERIFY(m_desktop->start());
    m_portal = std::make_unique<Portal>(m_bus.connect(u"hearth"_s), u"org.example.Hearth"_s);
}

void TestPortalRequest::cleanup()
{
    m_portal.reset();
    m_desktop.reset();
    QDBusConnection::disconnectFromBus(u"hearth"_s);
}

void TestPortalRequest::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(u"stranger"_s);
}

void TestPortalRequest::saysWhoItIsAndLooks()
{
    m_desktop->versions = {{app::portals::kGlobalShortcuts, 1U},
                           {app::portals::kScreenshot, u"two"_s}};
    QCOMPARE(m_portal->version(app::portals::kGlobalShortcuts), 0U);
    m_portal->look();
    QTRY_COMPARE(m_portal->version(app::portals::kGlobalShortcuts), 1U);
    QCOMPARE(m_portal->version(app::portals::kScreenshot), 0U);
    QCOMPARE(m_desktop->registered, QStringList(u"org.example.Hearth"_s));
    const QSignalSpy vanished(m_portal.get(), &Portal::vanished);
    m_desktop->stop();
    QTRY_COMPARE(vanished.size(), 1);
    QCOMPARE(m_portal->version(app::portals::kGlobalShortcuts), 0U);
    m_desktop->versions.insert(app::portals::kScreenshot, 2U);
    QVERIFY(m_desktop->start());
    QTRY_COMPARE(m_portal->version(app::portals::kScreenshot), 2U);
    QCOMPARE(m_desktop->registered.size(), 2);
}

void TestPortalRequest::looksWithoutARegistry()
{
    m_desktop->hasRegistry = false;
    m_portal->look();
    QTRY_COMPARE(m_portal->version(app::portals::kScreenshot), 2U);
}

void TestPortalRequest::asksAndIsAnswered()
{
    Ending ending;
    const QPointer<PortalRequest> request = ask(&ending);
    QTRY_COMPARE(m_desktop->asked.size(), 1);
    const FakePortal::Asked asked = m_desktop->asked.front();
    QCOMPARE(asked.method, u"Screenshot"_s);
    QCOMPARE(asked.options.value(u"interactive"_s), QVariant(true));
    QVERIFY(asked.options.value(u"handle_token"_s).toString().size() >= 12);
    m_desktop->respond(asked, 0, {{u"uri"_s, u"file:///tmp/a.png"_s}});
    QTRY_COMPARE(ending.outcome, u"granted"_s);
    QCOMPARE(ending.results.value(u"uri"_s).toString(), u"file:///tmp/a.png"_s);
    m_desktop->respond(asked, 1); // once is enough
    QTRY_VERIFY(request.isNull());
    QCOMPARE(ending.count, 1);
    QCOMPARE(m_desktop->closed, QStringList());
}

void TestPortalRequest::hearsAnAnswerBeforeTheReply()
{
    m_desktop->answer = [this](const FakePortal::Asked &asked) { m_desktop->respond(asked, 0); };
    Ending ending;
    ask(&ending);
    QTRY_COMPARE(ending.outcome, u"granted"_s);
}

void TestPortalRequest::goesWhereAnOldPortalAnswers()
{
    const QString path = u"/org/freedesktop/portal/desktop/request/42"_s;
    m_desktop->handle = QVariant::fromValue(QDBusObjectPath(path));
    Ending ending;
    ask(&ending);
    QTRY_COMPARE(m_desktop->asked.size(), 1);
    FakePortal::Asked asked = m_desktop->asked.front();
    asked.path = path;
    // The request may hear of the path after the desktop has been asked.
    QTRY_VERIFY((m_desktop->respond(asked, 0), ending.outcome == "granted"_L1));
    QCOMPARE(ending.count, 1);
}

void TestPortalRequest::ends_data()
{
    QTest::addColumn<QVariantList>("answer");
    QTest::addColumn<QString>("outcome");
    const QVariantMap none;
    QTest::newRow("granted") << QVariantList{0U, none} << u"granted"_s;
    QTest::newRow("refused") << QVariantList{1U, none} << u"refused"_s;
    QTest::newRow("other") << QVariantList{2U, none} << u"failed"_s;
    QTest::newRow("unknown") << QVariantList{77U, none} << u"failed"_s;
    QTest::newRow("nothing") << QVariantList{} << u"failed"_s;
    QTest::newRow("no results") << QVariantList{0U} << u"failed"_s;
    QTest::newRow("signed") << QVariantList{0, none} << u"failed"_s;
    QTest::newRow("turned round") << QVariantList{none, 0U} << u"failed"_s;
    QTest::newRow("words") << QVariantList{u"0"_s, u"granted"_s} << u"failed"_s;
    QTest::newRow("a list") << QVariantList{0U, QStringList{u"uri"_s}} << u"failed"_s;
    QTest::newRow("more") << QVariantList{0U, none, u"more"_s} << u"granted"_s;
}

void TestPortalRequest::ends()
{
    QFETCH(QVariantList, answer);
    Ending ending;
    ask(&ending);
    QTRY_COMPARE(m_desktop->asked.size(), 1);
    m_desktop->respondWith(m_desktop->asked.front(), answer);
    QTRY_COMPARE(ending.count, 1);
    QTEST(ending.outcome, "outcome");
}

void TestPortalRequest::failsWhereItIsNotTaken_data()
{
    QTest::addColumn<bool>("isError");
    QTest::addColumn<QVariant>("handle");
    QTest::newRow("an error") << true << QVariant();
    QTest::newRow("a text") << false << QVariant(u"/org/freedesktop/portal"_s);
    QTest::newRow("a number") << false << QVariant(7);
}

void TestPortalRequest::failsWhereItIsNotTaken()
{
    QFETCH(bool, isError);
    QFETCH(QVariant, handle);
    m_desktop->fails = isError;
    m_desktop->handle = handle;
    Ending ending;
    ask(&ending);
    QTRY_COMPARE(ending.outcome, u"failed"_s);
    QCOMPARE(ending.count, 1);
}

void TestPortalRequest::failsWhenThePortalVanishes()
{
    Ending ending;
    ask(&ending);
    QTRY_COMPARE(m_desktop->asked.size(), 1);
    m_desktop->stop();
    QTRY_COMPARE(ending.outcome, u"failed"_s);
}

void TestPortalRequest::doesNotWaitForEver()
{
    Ending ending;
    ask(&ending, 1ms);
    QTRY_COMPARE(ending.outcome, u"failed"_s);
    QTRY_COMPARE(m_desktop->closed.size(), 1);
    QCOMPARE(m_desktop->closed.front(), m_desktop->asked.front().path);
}

void TestPortalRequest::isWithdrawn()
{
    Ending ending;
    delete ask(&ending);
    QTRY_COMPARE(m_desktop->closed.size(), 1);
    QCOMPARE(m_desktop->closed.front(), m_desktop->asked.front().path);
    QCOMPARE(ending.count, 0);
}

void TestPortalRequest::keepsTwoApart()
{
    Ending first;
    Ending second;
    ask(&first);
    ask(&second);
    QTRY_COMPARE(m_desktop->asked.size(), 2);
    QVERIFY(m_desktop->asked.front().path != m_desktop->asked.back().path);
    m_desktop->respond(m_desktop->asked.back(), 0, {{u"uri"_s, u"second"_s}});
    QTRY_COMPARE(second.results.value(u"uri"_s).toString(), u"second"_s);
    QCOMPARE(first.count, 0);
    m_desktop->respond(m_desktop->asked.front(), 1);
    QTRY_COMPARE(first.outcome, u"refused"_s);
    QCOMPARE(second.count, 1);
}

void TestPortalRequest::believesNobodyElse()
{
    Ending ending;
    ask(&ending);
    QTRY_COMPARE(m_desktop->asked.size(), 1);
    const FakePortal::Asked asked = m_desktop->asked.front();
    QDBusMessage lie = QDBusMessage::createTargetedSignal(
        asked.caller, asked.path, u"org.freedesktop.portal.Request"_s, u"Response"_s);
    lie << 0U << QVariantMap{{u"uri"_s, u"file:///etc/passwd"_s}};
    QDBusConnection stranger = m_bus.connect(u"stranger"_s);
    // The bus keeps the order: what comes back says that the lie has been delivered.
    QVERIFY(stranger.send(lie));
    QDBusMessage ping = QDBusMessage::createMethodCall(asked.caller, u"/"_s,
                                                       u"org.freedesktop.DBus.Peer"_s, u"Ping"_s);
    QCOMPARE(stranger.call(ping).type(), QDBusMessage::ReplyMessage);
    m_desktop->respond(asked, 1);
    QTRY_COMPARE(ending.outcome, u"refused"_s);
}

void TestPortalRequest::failsWithoutABus()
{
    m_portal = std::make_unique<Portal>(QDBusConnection(u"no such connection"_s), u"org.hearth"_s);
    m_portal->look();
    Ending ending;
    ask(&ending);
    QTRY_COMPARE(ending.outcome, u"failed"_s);
}

QTEST_GUILESS_MAIN(TestPortalRequest)
#include "tst_portal_request.moc"
