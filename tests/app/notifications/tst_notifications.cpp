// SPDX-License-Identifier: Apache-2.0
#include "app/notifications/desktop_notifier.h"
#include "app/notifications/notifications.h"
#include "app/notifications/tray_notifier.h"
#include "tests/app/chat_fixture.h"

using namespace Qt::Literals;
using app::Note;
using app::Notifications;
using storage::MessageState;

namespace {

// Writes down what it is told to show.
class Recorder final : public app::DesktopNotifier
{
public:
    explicit Recorder(QStringList *shown)
        : m_shown(shown)
    {
    }
    void show(const QString &title, const QString &text, const QString &place) override
    {
        m_shown->append(title + u'|' + text + u'|' + place);
    }

private:
    QStringList *m_shown;
};

const Note kNote = {.words = u"A reply is complete"_s,
                    .privateTitle = u"My diagnosis"_s,
                    .privateText = u"It is\nnothing"_s,
                    .place = u"conversation/3"_s};

} // namespace

class TestNotifications : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysNothingPrivateByItself();
    void showsTitlesWhereTheUserAllowsIt();
    void isSilentWhileTheUserLooks();
    void isSilentWhenTheUserWantsNone();
    void doesNotTellShortReplies();
    void tellsHowAReplyEnded();
    void worksWithoutAPlaceForThem();
    void passesClicksOn();
    void standsAtTheTraysIconWhereNothingElseIs();

private:
    std::unique_ptr<Notifications> make()
    {
        auto notifier = std::make_unique<Recorder>(&m_shown);
        m_recorder = notifier.get();
        auto made = std::make_unique<Notifications>(m_settings.get(), std::move(notifier));
        made->setIsWatched([this] { return m_isWatched; });
        return made;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<app::Settings> m_settings;
    Recorder *m_recorder = nullptr;
    QStringList m_shown;
    bool m_isWatched = false;
};

void TestNotifications::init()
{
    tests::useSettingsIn(m_folder);
    m_settings = std::make_unique<app::Settings>(nullptr);
    m_shown.clear();
    m_isWatched = false;
}

void TestNotifications::saysNothingPrivateByItself()
{
    make()->tell(kNote);
    QCOMPARE(m_shown, QStringList(u"A reply is complete||conversation/3"_s));
}

void TestNotifications::showsTitlesWhereTheUserAllowsIt()
{
    m_settings->setNotifiesWithText(true);
    make()->tell(kNote);
    QCOMPARE(m_shown,
             QStringList(u"My diagnosis|A reply is complete It is nothing|conversation/3"_s));
}

void TestNotifications::isSilentWhileTheUserLooks()
{
    m_isWatched = true;
    make()->tell(kNote);
    QCOMPARE(m_shown, QStringList());
}

void TestNotifications::isSilentWhenTheUserWantsNone()
{
    m_settings->setNotifies(false);
    make()->tell(kNote);
    QCOMPARE(m_shown, QStringList());
}

void TestNotifications::doesNotTellShortReplies()
{
    const auto notifications = make();
    notifications->onRunning(1, true, MessageState::Streaming);
    notifications->onRunning(1, false, MessageState::Complete);
    notifications->onRunning(2, false, MessageState::Complete); // never began
    QCOMPARE(m_shown, QStringList());
}

void TestNotifications::tellsHowAReplyEnded()
{
    const auto notifications = make();
    notifications->setWorthTelling({});
    const auto tell = [&](MessageState state) {
        m_shown.clear();
        notifications->onRunning(1, true, MessageState::Streaming);
        notifications->onRunning(1, false, state);
        return m_shown;
    };
    QCOMPARE(tell(MessageState::Complete), QStringList(u"A reply is complete||conversation/1"_s));
    QCOMPARE(tell(MessageState::Failed), QStringList(u"A reply failed||conversation/1"_s));
    QCOMPARE(tell(MessageState::Stopped), QStringList()); // the user did that
}

void TestNotifications::worksWithoutAPlaceForThem()
{
    Notifications notifications(m_settings.get(), nullptr);
    notifications.setIsWatched([] { return false; });
    notifications.tell(kNote);
}

void TestNotifications::passesClicksOn()
{
    const auto notifications = make();
    const QSignalSpy requested(notifications.get(), &Notifications::placeRequested);
    Q_EMIT m_recorder->opened(u"agent"_s);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.front().front().toString(), u"agent"_s);
}

void TestNotifications::standsAtTheTraysIconWhereNothingElseIs()
{
    Notifications notifications(m_settings.get(), std::make_unique<app::TrayNotifier>());
    notifications.setIsWatched([] { return false; });
    const QSignalSpy balloons(&notifications, &Notifications::balloonRequested);
    const QSignalSpy places(&notifications, &Notifications::placeRequested);
    notifications.onBalloonClicked(); // of nothing
    QVERIFY(places.isEmpty());
    notifications.tell(kNote);
    QCOMPARE(balloons.size(), 1);
    QCOMPARE(balloons.front().front().toString(), u"A reply is complete"_s);
    notifications.onBalloonClicked();
    notifications.onBalloonClicked(); // it is gone
    QCOMPARE(places.size(), 1);
    QCOMPARE(places.front().front().toString(), u"conversation/3"_s);
}

QTEST_MAIN(TestNotifications)
#include "tst_notifications.moc"
