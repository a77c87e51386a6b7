// SPDX-License-Identifier: Apache-2.0
#include "app/server/stop_finder.h"

#include <QTest>

using namespace Qt::Literals;
using app::server::StopFinder;

class TestStopFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesEverythingWithoutStops();
    void findsAStopInPieces();
    void givesBackWhatOnlyBeganLikeOne();
    void takesTheFirstOfSeveral();
};

void TestStopFinder::givesEverythingWithoutStops()
{
    StopFinder finder;
    QCOMPARE(finder.add(u"abc"_s), u"abc"_s);
    QCOMPARE(finder.finish(), QString());
}

void TestStopFinder::findsAStopInPieces()
{
    StopFinder finder({"END"});
    QCOMPARE(finder.add(u"so E"_s), u"so "_s);
    QCOMPARE(finder.add(u"N"_s), QString());
    QCOMPARE(finder.add(u"D and more"_s), QString());
    QCOMPARE(finder.found(), u"END"_s);
    QCOMPARE(finder.add(u"later"_s), QString());
    QCOMPARE(finder.finish(), QString());
}

void TestStopFinder::givesBackWhatOnlyBeganLikeOne()
{
    StopFinder finder({"\n\n"});
    QCOMPARE(finder.add(u"a\n"_s), u"a"_s);
    QCOMPARE(finder.add(u"b\n"_s), u"\nb"_s);
    QCOMPARE(finder.finish(), u"\n"_s);
    QVERIFY(finder.found().isEmpty());
}

void TestStopFinder::takesTheFirstOfSeveral()
{
    StopFinder finder({"two", "one"});
    QCOMPARE(finder.add(u"a one b two"_s), u"a "_s);
    QCOMPARE(finder.found(), u"one"_s);
}

QTEST_GUILESS_MAIN(TestStopFinder)
#include "tst_stop_finder.moc"
