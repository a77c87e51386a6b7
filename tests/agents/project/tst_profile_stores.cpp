// SPDX-License-Identifier: Apache-2.0
#include "agents/project/rule_store.h"
#include "agents/project/trust_store.h"
#include "tests/agents/folder_fixture.h"

#include <QTest>

using namespace agents::project;
using agents::loop::CommandRule;
using agents::loop::Verdict;

class TestProfileStores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsRules();
    void keepsARuleOnce();
    void refusesRulesThatItCannotRead_data();
    void refusesRulesThatItCannotRead();
    void leavesUnreadableRulesAlone();
    void trustsOneFolderOnly();

private:
    static QString in(const FolderFixture &folder)
    {
        return QString::fromStdString((folder.path() / "new/list.json").string());
    }
};

void TestProfileStores::keepsRules()
{
    const FolderFixture folder;
    const RuleStore store(in(folder));
    QVERIFY(store.load()->empty());
    const CommandRule everywhere{{"git", "push"}, Verdict::Deny};
    const CommandRule here{{"make", "test"}, Verdict::Allow, "/home/a/ä"};
    QVERIFY(store.add(everywhere));
    QVERIFY(store.add(here));
    const RuleStore other(in(folder));
    QVERIFY(*other.load() == (std::vector{everywhere, here}));
    QVERIFY(other.remove(everywhere));
    QVERIFY(*store.load() == std::vector{here});
}

void TestProfileStores::keepsARuleOnce()
{
    const FolderFixture folder;
    const RuleStore store(in(folder));
    const CommandRule rule{{"make"}, Verdict::Allow, "/a"};
    QVERIFY(store.add(rule));
    QVERIFY(store.add(rule));
    QCOMPARE(store.load()->size(), size_t{1});
}

void TestProfileStores::refusesRulesThatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no list") << QByteArray("{}");
    QTest::newRow("no JSON") << QByteArray("[");
    QTest::newRow("a rule for everything") << QByteArray(R"([{"prefix":[],"verdict":"allow"}])");
    QTest::newRow("an empty word") << QByteArray(R"([{"prefix":[""],"verdict":"allow"}])");
    QTest::newRow("no word") << QByteArray(R"([{"prefix":[1],"verdict":"deny"}])");
    QTest::newRow("no verdict") << QByteArray(R"([{"prefix":["a"]}])");
    QTest::newRow("no such verdict") << QByteArray(R"([{"prefix":["a"],"verdict":"yes"}])");
    QTest::newRow("no folder") << QByteArray(R"([{"prefix":["a"],"verdict":"allow","folder":1}])");
}

void TestProfileStores::refusesRulesThatItCannotRead()
{
    QFETCH(QByteArray, json);
    const FolderFixture folder;
    folder.put("new/list.json", json);
    const auto rules = RuleStore(in(folder)).load();
    QVERIFY(!rules);
    QVERIFY(contains(rules.error().message, "list.json"));
}

void TestProfileStores::leavesUnreadableRulesAlone()
{
    const FolderFixture folder;
    folder.put("new/list.json", "[{\"prefix\": [\"rm\"], \"verdict\": \"deny\"},]");
    QVERIFY(!RuleStore(in(folder)).add({{"make"}, Verdict::Allow}));
    QVERIFY(folder.content("new/list.json").contains("deny"));
}

void TestProfileStores::trustsOneFolderOnly()
{
    const FolderFixture folder;
    const TrustStore store(in(folder));
    const auto home = QStringLiteral("/home/a");
    QVERIFY(!*store.isTrusted(home));
    QVERIFY(store.setTrusted(home, true));
    QVERIFY(store.setTrusted(home, true));
    QVERIFY(*store.isTrusted(home));
    QVERIFY(!*store.isTrusted(home + QStringLiteral("/b")));
    QCOMPARE(store.folders()->size(), 1);
    QVERIFY(store.setTrusted(home, false));
    QVERIFY(!*store.isTrusted(home));
    folder.put("new/list.json", "{\"a\": 1}");
    QVERIFY(!store.isTrusted(home));
}

QTEST_GUILESS_MAIN(TestProfileStores)
#include "tst_profile_stores.moc"
