// SPDX-License-Identifier: Apache-2.0
#include "app/agent/agent_plan.h"

#include <QTest>

using namespace Qt::Literals;
using app::planIn;
using app::PlanStep;

class TestAgentPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheChecklist_data();
    void findsTheChecklist();
};

void TestAgentPlan::findsTheChecklist_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("plan"); // each step after "x" or "o"
    QTest::newRow("dashes") << u"I will:\n- [x] read\n- [ ] change it\n"_s
                            << u"xread;ochange it;"_s;
    QTest::newRow("numbers") << u"1. [X] a\n 2) [ ] b"_s << u"xa;ob;"_s;
    QTest::newRow("stars, gaps") << u"* [ ] a\n\n* [ ] b\nDone."_s << u"oa;ob;"_s;
    QTest::newRow("the last one") << u"- [ ] a\n- [ ] b\nNow:\n- [x] a\n- [ ] b"_s << u"xa;ob;"_s;
    QTest::newRow("one step") << u"- [ ] a"_s << QString();
    QTest::newRow("no boxes") << u"- a\n- b\n1. c"_s << QString();
    QTest::newRow("other boxes") << u"- [?] a\n- [] b\n- [ ]"_s << QString();
    QTest::newRow("hidden") << u"- [ ] a\u202Eb\n- [ ] c"_s << u"oa\\u{202e}b;oc;"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestAgentPlan::findsTheChecklist()
{
    QFETCH(QString, words);
    QFETCH(QString, plan);
    QString found;
    for (const PlanStep &step : planIn(words))
        found += (step.isDone ? u'x' : u'o') + step.text + u';';
    QCOMPARE(found, plan);
}

QTEST_GUILESS_MAIN(TestAgentPlan)
#include "tst_agent_plan.moc"
