// SPDX-License-Identifier: Apache-2.0
#include "app/kept_windows.h"

#include <QTest>

using namespace Qt::Literals;
using app::KeptWindow;
using app::KeptWindows;
using app::keptWindowsOf;

class TestKeptWindows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas();
    void takesAnyBytes_data();
    void takesAnyBytes();
    void dropsWhatMakesNoSense();
    void keepsAConversationOnce();
    void keepsItsNumberOfThings();
    void fitsOnTheScreens_data();
    void fitsOnTheScreens();
};

void TestKeptWindows::comesBackAsItWas()
{
    const KeptWindows kept{
        {{{4, 0, 9}, 2, QRect(-1500, 40, 1180, 800), false}, {{7}, 0, {}, true, 300}}, 1};
    QCOMPARE(keptWindowsOf(app::toJson(kept)), kept);
    QCOMPARE(keptWindowsOf(app::toJson({})), KeptWindows());
}

void TestKeptWindows::takesAnyBytes_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("@Invalid(\xff)");
    QTest::newRow("a list") << QByteArray("[1,2]");
    QTest::newRow("other types") << QByteArray(R"({"windows":{"tabs":1},"front":[]})");
    QTest::newRow("no tabs") << QByteArray(R"({"windows":[{},{"tabs":[]},{"tabs":"1"},7]})");
    QTest::newRow("deep") << QByteArray(10'000, '[');
    QTest::newRow("long") << QByteArray(R"({"windows":[{"tabs":[1]}],"x":")")
            + QByteArray(100'000, 'x') + "\"}";
}

void TestKeptWindows::takesAnyBytes()
{
    QFETCH(const QByteArray, json);
    QCOMPARE(keptWindowsOf(json), KeptWindows());
}

void TestKeptWindows::dropsWhatMakesNoSense()
{
    const KeptWindows kept = keptWindowsOf(
        R"({"windows":[{"tabs":[]},
            {"tabs":[-3,"x",5,1e300,null,2.5,6],"current":99,"place":[1,2,-5,8],"maximized":"y"},
            {"tabs":[8],"current":-4,"place":[1e300,-1e300,1e300,700],"sidebar":1e9},{"tabs":[9],"sidebar":-7}],"front":77})");
    QCOMPARE(kept.windows.size(), 3);
    QCOMPARE(kept.front, 2); // the last there is
    QCOMPARE(kept.windows[0].tabs, (QList<qint64>{5, 6}));
    QCOMPARE(kept.windows[0].current, 1);
    QCOMPARE(kept.windows[0].place, QRect());
    QVERIFY(!kept.windows[0].isMaximized);
    QCOMPARE(kept.windows[1].current, 0);
    QCOMPARE(kept.windows[1].place, QRect(100'000, -100'000, 100'000, 700));
    QCOMPARE(kept.windows[1].sidebar, 480);
    QCOMPARE(kept.windows[2].sidebar, 0);
}

void TestKeptWindows::keepsAConversationOnce()
{
    const KeptWindows kept = keptWindowsOf(
        R"({"windows":[{"tabs":[4,0,4,0,5],"current":4},{"tabs":[5,4]},{"tabs":[0,6,5],"current":2}],
            "front":2})");
    QCOMPARE(kept.windows.size(), 2);
    QCOMPARE(kept.windows[0].tabs, (QList<qint64>{4, 0, 5}));
    QCOMPARE(kept.windows[0].current, 2);
    QCOMPARE(kept.windows[1].tabs, (QList<qint64>{0, 6}));
    QCOMPARE(kept.windows[1].current, 1);
    QCOMPARE(kept.front, 1);
}

void TestKeptWindows::keepsItsNumberOfThings()
{
    KeptWindows many;
    for (int window = 0; window < 40; ++window) {
        KeptWindow each;
        for (int tab = 1; tab <= 80; ++tab)
            each.tabs.append(window * 100 + tab);
        many.windows.append(each);
    }
    const KeptWindows kept = keptWindowsOf(app::toJson(many));
    QCOMPARE(kept.windows.size(), 12);
    for (const KeptWindow &each : kept.windows)
        QCOMPARE(each.tabs.size(), 50);
}

void TestKeptWindows::fitsOnTheScreens_data()
{
    QTest::addColumn<QList<QRect>>("screens");
    QTest::addColumn<QRect>("wanted");
    QTest::addColumn<QRect>("place");
    const QRect main(0, 0, 1920, 1080);
    const QRect left(-1280, 100, 1280, 1024);
    const QRect window(100, 50, 1180, 800);
    QTest::newRow("as it was") << QList{main} << window << window;
    QTest::newRow("on the other screen")
        << QList{main, left} << QRect(-1200, 150, 700, 500) << QRect(-1200, 150, 700, 500);
    QTest::newRow("between both: where most of it is")
        << QList{main, left} << QRect(-1000, 150, 1180, 800) << QRect(-1180, 150, 1180, 800);
    QTest::newRow("its screen is gone")
        << QList{main} << QRect(-1200, 150, 700, 500) << QRect(610, 290, 700, 500);
    QTest::newRow("half outside") << QList{main} << QRect(1500, 900, 1180, 800)
                                  << QRect(740, 280, 1180, 800);
    QTest::newRow("larger than the screen")
        << QList{main} << QRect(-50, -50, 5000, 4000) << QRect(0, 0, 1920, 1080);
    QTest::newRow("smaller than a window")
        << QList{main} << QRect(10, 10, 1, 1) << QRect(10, 10, 640, 480);
    QTest::newRow("a small screen")
        << QList{QRect(0, 0, 600, 400)} << window << QRect(0, 0, 600, 400);
    QTest::newRow("no place") << QList{main} << QRect() << QRect();
    QTest::newRow("no screen") << QList<QRect>() << window << QRect();
}

void TestKeptWindows::fitsOnTheScreens()
{
    QFETCH(const QList<QRect>, screens);
    QFETCH(const QRect, wanted);
    QTEST(app::placeOn(screens, wanted), "place");
}

QTEST_GUILESS_MAIN(TestKeptWindows)
#include "tst_kept_windows.moc"
