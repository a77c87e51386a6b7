// SPDX-License-Identifier: Apache-2.0
#include "app/chat_windows.h"
#include "app/window_keeper.h"
#include "tests/app/chat_fixture.h"

#include <QWindow>

using namespace Qt::Literals;
using app::ChatWindow;
using app::ChatWindows;
using app::KeptWindows;
using app::WindowKeeper;
using tests::says;

// Closing and opening Hearth with several windows, without their looks.
class TestWindowKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void bringsWindowsAndTabsBack();
    void leavesOutWhatIsGone();
    void theLastClosedWindowComesBack();
    void quittingLosesNoTab();
    void nonsenseDoesNoHarm();
    void knowsWhereAWindowStood();
    void writesNothingBeforeItHasRead();
    void keepsNoWords();

private:
    qint64 say(app::ChatController &chat, const QString &text)
    {
        m_fixture->script->add(says("yes"));
        chat.send(text);
        return QTest::qWaitFor([&] { return chat.conversationId() != 0 && !chat.isRunning(); })
            ? chat.conversationId()
            : 0;
    }
    void begin()
    {
        m_fixture = std::make_unique<tests::ChatFixture>(m_folder->path());
        m_windows =
            std::make_unique<ChatWindows>(m_fixture->services, nullptr, app::MakeWordChecker());
        m_keeper = std::make_unique<WindowKeeper>(true);
        QVERIFY(m_fixture->start());
        QSignalSpy restored(m_windows.get(), &ChatWindows::restored);
        m_windows->restore(m_keeper->kept());
        QVERIFY(restored.wait());
        m_keeper->watch(m_windows.get());
    }
    void end()
    {
        m_keeper.reset();
        m_windows.reset();
        m_fixture.reset();
    }
    bool shows(ChatWindow *window, qint64 conversation)
    {
        return QTest::qWaitFor([=] { return window->chat()->conversationId() == conversation; });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<tests::ChatFixture> m_fixture;
    std::unique_ptr<ChatWindows> m_windows;
    std::unique_ptr<WindowKeeper> m_keeper;
};

void TestWindowKeeper::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    tests::useSettingsIn(*m_folder);
    begin();
}

void TestWindowKeeper::cleanup()
{
    end();
}

void TestWindowKeeper::bringsWindowsAndTabsBack()
{
    ChatWindow *const first = m_windows->first();
    const qint64 apples = say(*first->chat(), u"apples"_s);
    first->tabs()->openNew();
    const qint64 pears = say(*first->chat(), u"pears"_s);
    first->tabs()->show(0);
    QVERIFY(shows(first, apples));
    m_windows->open(0);
    const qint64 plums = say(*m_windows->front()->chat(), u"plums"_s);
    QVERIFY(apples != 0 && pears != 0 && plums != 0);
    end();
    begin();
    QCOMPARE(m_windows->openCount(), 2);
    const auto windows = m_windows->openWindows();
    QCOMPARE(windows[0]->tabs()->conversations(), (QList<qint64>{apples, pears}));
    QCOMPARE(windows[1]->tabs()->conversations(), QList<qint64>{plums});
    QCOMPARE(windows[0]->tabs()->data(windows[0]->tabs()->index(1), app::ChatTabs::TitleRole),
             u"pears"_s);
    QVERIFY(shows(windows[0], apples));
    QVERIFY(shows(windows[1], plums));
    QCOMPARE(m_windows->front(), windows[1]);
}

void TestWindowKeeper::leavesOutWhatIsGone()
{
    ChatWindow *const first = m_windows->first();
    const qint64 apples = say(*first->chat(), u"apples"_s);
    first->tabs()->openNew();
    const qint64 pears = say(*first->chat(), u"pears"_s);
    m_windows->open(0);
    const qint64 plums = say(*m_windows->front()->chat(), u"plums"_s);
    m_keeper.reset(); // what happens now, another Hearth did
    bool isDone = false;
    m_fixture->storage
        .run([=](storage::ConversationStore &store) {
            return store.remove(QList<storage::ConversationId>{pears, plums});
        })
        .then(this, [&](const base::Result<void> &removed) { isDone = removed.has_value(); });
    QVERIFY(QTest::qWaitFor([&] { return isDone; }));
    end();
    begin();
    QCOMPARE(m_windows->openCount(), 1);
    QCOMPARE(m_windows->first()->tabs()->conversations(), QList<qint64>{apples});
    QVERIFY(shows(m_windows->first(), apples));
}

void TestWindowKeeper::theLastClosedWindowComesBack()
{
    const qint64 apples = say(*m_windows->first()->chat(), u"apples"_s);
    m_windows->open(0);
    ChatWindow *const second = m_windows->front();
    const qint64 plums = say(*second->chat(), u"plums"_s);
    m_windows->close(m_windows->first());
    m_keeper->save();
    m_windows->close(second); // which ends Hearth
    end();
    begin();
    QCOMPARE(m_windows->openCount(), 1);
    QCOMPARE(m_windows->first()->tabs()->conversations(), QList<qint64>{plums});
    QVERIFY(shows(m_windows->first(), plums));
    QVERIFY(apples != plums);
}

// Qt closes one window after the other.
void TestWindowKeeper::quittingLosesNoTab()
{
    ChatWindow *const first = m_windows->first();
    const qint64 apples = say(*first->chat(), u"apples"_s);
    first->tabs()->openNew();
    const qint64 pears = say(*first->chat(), u"pears"_s);
    m_windows->open(0);
    m_keeper->end();
    for (ChatWindow *const window : m_windows->openWindows())
        m_windows->close(window);
    end();
    begin();
    QCOMPARE(m_windows->openCount(), 2);
    QCOMPARE(m_windows->first()->tabs()->conversations(), (QList<qint64>{apples, pears}));
    QVERIFY(shows(m_windows->first(), pears));
}

void TestWindowKeeper::nonsenseDoesNoHarm()
{
    const qint64 apples = say(*m_windows->first()->chat(), u"apples"_s);
    end();
    const QString nonsense =
        u"{\"windows\":[{\"tabs\":[99,%1,-1],\"current\":7,\"place\":[1e9,0,5]},{\"tabs\":[%1,98]},"
        "{\"tabs\":[0,0]}],\"front\":1}"_s.arg(apples);
    QSettings().setValue(u"windows/open"_s, nonsense);
    begin();
    QCOMPARE(m_windows->first()->tabs()->conversations(), QList<qint64>{apples});
    QVERIFY(shows(m_windows->first(), apples));
    QCOMPARE(m_windows->openCount(), 2); // with a new conversation
    end();
    QSettings().setValue(u"windows/open"_s, QVariantList{1, u"x"_s});
    begin();
    QCOMPARE(m_windows->openCount(), 1);
    QCOMPARE(m_windows->first()->chat()->conversationId(), 0);
}

void TestWindowKeeper::knowsWhereAWindowStood()
{
    QWindow view;
    view.setGeometry(20, 30, 700, 500);
    view.setProperty("sidebarWidth", 310.0);
    m_keeper->follow(m_windows->first(), &view);
    view.show();
    view.setGeometry(40, 50, 720, 520);
    m_keeper->save();
    view.showMaximized();
    QVERIFY(QTest::qWaitFor([&] { return view.visibility() == QWindow::Maximized; }));
    end();
    m_keeper = std::make_unique<WindowKeeper>(true);
    const QVariantMap place = m_keeper->placeOf(0);
    QCOMPARE(place[u"visibility"_s].toInt(), int(QWindow::Maximized));
    QCOMPARE(place[u"width"_s].toInt(), 720);
    QCOMPARE(place[u"height"_s].toInt(), 520);
    QCOMPARE(m_keeper->sidebarOf(0), (QVariantMap{{u"sidebarWidth"_s, 310}}));
    QVERIFY(m_keeper->sidebarOf(1).isEmpty());
    QVERIFY(m_keeper->placeOf(1).isEmpty());
    QVERIFY(m_keeper->placeOf(-1).isEmpty());
}

void TestWindowKeeper::writesNothingBeforeItHasRead()
{
    const qint64 apples = say(*m_windows->first()->chat(), u"apples"_s);
    end();
    const QVariant before = QSettings().value(u"windows/open"_s);
    {
        WindowKeeper keeper(true); // the storage could not be opened
        keeper.save();
        WindowKeeper off(false);
        QVERIFY(off.kept().windows.isEmpty());
    }
    QCOMPARE(QSettings().value(u"windows/open"_s), before);
    begin();
    QVERIFY(shows(m_windows->first(), apples));
}

void TestWindowKeeper::keepsNoWords()
{
    say(*m_windows->first()->chat(), u"quetzalquartz"_s);
    end();
    QSettings settings;
    settings.sync();
    QFile file(settings.fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains("tabs"));
    QVERIFY(!content.contains("quetzalquartz"));
}

QTEST_MAIN(TestWindowKeeper)
#include "tst_window_keeper.moc"
