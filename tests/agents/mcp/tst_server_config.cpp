// SPDX-License-Identifier: Apache-2.0
#include "agents/mcp/server_config.h"
#include "tests/agents/folder_fixture.h"

#include <QTest>

using namespace agents::mcp;

class TestServerConfig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAServer();
    void refuses_data();
    void refuses();
    void hasNoServersWithoutAFile();
};

void TestServerConfig::readsAServer()
{
    const auto servers = parseServers(R"([{"name": "notes", "command": ["node", "a.js"],
        "environment": {"A": "b"}, "readable": ["/opt"], "network": true, "sandbox": false},
        {"name": "other", "command": ["x"]}])");
    QVERIFY(servers);
    QCOMPARE(servers->size(), size_t{2});
    const ServerConfig &first = servers->front();
    QCOMPARE(first.name, std::string("notes"));
    QCOMPARE(first.command.size(), size_t{2});
    QVERIFY(first.environment == std::vector<std::string>{"A=b"});
    QVERIFY(first.network && !first.sandboxed);
    // What is not said is safe.
    QVERIFY(!servers->back().network && servers->back().sandboxed);
}

void TestServerConfig::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no JSON") << QByteArray("[");
    QTest::newRow("no list") << QByteArray("{}");
    QTest::newRow("no entry") << QByteArray("[1]");
    QTest::newRow("no name") << QByteArray(R"([{"command": ["x"]}])");
    QTest::newRow("a colon") << QByteArray(R"([{"name": "a:b", "command": ["x"]}])");
    QTest::newRow("upper case") << QByteArray(R"([{"name": "A", "command": ["x"]}])");
    QTest::newRow("no command") << QByteArray(R"([{"name": "a", "command": []}])");
    QTest::newRow("a text") << QByteArray(R"([{"name": "a", "command": "x y"}])");
    QTest::newRow("relative") << QByteArray(
        R"([{"name": "a", "command": ["x"], "readable": ["."]}])");
    QTest::newRow("sandbox is no truth")
        << QByteArray(R"([{"name": "a", "command": ["x"], "sandbox": "no"}])");
    QTest::newRow("a value is no text")
        << QByteArray(R"([{"name": "a", "command": ["x"], "environment": {"A": 1}}])");
    QTest::newRow("twice") << QByteArray(
        R"([{"name": "a", "command": ["x"]}, {"name": "a", "command": ["y"]}])");
}

void TestServerConfig::refuses()
{
    QFETCH(QByteArray, json);
    const auto servers = parseServers(json.toStdString());
    QVERIFY(!servers);
    QVERIFY(contains(servers.error().message, "mcp-servers.json"));
}

void TestServerConfig::hasNoServersWithoutAFile()
{
    const FolderFixture folder;
    QVERIFY(readServers((folder.path() / "none.json").string())->empty());
    folder.put("some.json", R"([{"name": "a", "command": ["x"]}])");
    QCOMPARE(readServers((folder.path() / "some.json").string())->size(), size_t{1});
}

QTEST_GUILESS_MAIN(TestServerConfig)
#include "tst_server_config.moc"
