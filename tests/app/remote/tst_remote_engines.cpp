// SPDX-License-Identifier: Apache-2.0
#include "app/remote/remote_engines.h"
#include "tests/app/remote/engine_server.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals;
using app::RemoteEngines;
using tests::EngineServer;

// Without a session bus no keychain answers, so keys lie in the file.
class TestRemoteEngines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void keepsEnginesAndChoices();
    void nothingGoesElsewhereByItself();
    void refusesWhatIsNoEngine();
    void keepsTheKeyWhereOnlyTheUserReads();
    void looksWhichModelsThereAre();
    void forgetsWhatIsRemoved();
    void readsADamagedFile();

private:
    QString add(RemoteEngines &engines, const QString &key = {})
    {
        const QString problem = engines.save(
            {},
            {{u"name"_s, u"Lab"_s}, {u"address"_s, u"gpu.example.org"_s}, {u"model"_s, u"large"_s}},
            key);
        return problem.isEmpty() ? engines.engines().last().toMap().value(u"id"_s).toString()
                                 : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRemoteEngines::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    qputenv("HEARTH_LOCAL_ONLY", "0");
}

void TestRemoteEngines::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestRemoteEngines::keepsEnginesAndChoices()
{
    {
        RemoteEngines engines(m_folder->path());
        const QString id = add(engines);
        QVERIFY(!id.isEmpty());
        engines.choose(u"7"_s, id);
    }
    RemoteEngines engines(m_folder->path());
    QCOMPARE(engines.engines().size(), 1);
    const QVariantMap engine = engines.engines().first().toMap();
    QCOMPARE(engine.value(u"address"_s).toString(), u"https://gpu.example.org/v1"_s);
    QVERIFY(!engine.value(u"isHere"_s).toBool());
    const auto chosen = engines.engineFor(u"7"_s);
    QVERIFY(chosen);
    QCOMPARE(chosen->address.model, u"large"_s);
    QTRY_VERIFY(engines.engineFor(u"7"_s)->source); // once its key has been looked for
}

void TestRemoteEngines::nothingGoesElsewhereByItself()
{
    {
        RemoteEngines engines(m_folder->path());
        const QString id = add(engines);
        QVERIFY(!engines.engineFor(u"0"_s));
        engines.choose(u"0"_s, id);
        engines.move(u"0"_s, u"8"_s);
        QVERIFY(!engines.engineFor(u"0"_s));
        QVERIFY(engines.engineFor(u"8"_s));
        engines.choose(u"0"_s, id); // a new conversation that is never written
        engines.choose(u"-1"_s, id); // the same in another window
        engines.choose(u"9"_s, id);
        engines.choose(u"9"_s, {});
        engines.choose(u"10"_s, id); // of a conversation that is gone
        engines.move(u"-2"_s, u"10"_s); // and a new one gets its number
        engines.choose(u"11"_s, id);
        engines.choose(u"agent/home/project"_s, id);
    }
    RemoteEngines engines(m_folder->path());
    QVERIFY(!engines.engineFor(u"0"_s));
    QVERIFY(!engines.engineFor(u"-1"_s));
    QVERIFY(!engines.engineFor(u"9"_s));
    QVERIFY(!engines.engineFor(u"10"_s));
    QVERIFY(engines.engineFor(u"8"_s));
    QVERIFY(engines.engineFor(u"11"_s));
    engines.forgetConversations(); // another database
    QVERIFY(!engines.engineFor(u"8"_s));
    QVERIFY(!engines.engineFor(u"11"_s));
    QVERIFY(engines.engineFor(u"agent/home/project"_s));
}

void TestRemoteEngines::refusesWhatIsNoEngine()
{
    RemoteEngines engines(m_folder->path());
    QVERIFY(!engines.save({}, {{u"address"_s, u"http://10.0.0.1"_s}, {u"model"_s, u"m"_s}}, {})
                 .isEmpty());
    QVERIFY(
        !engines.save({}, {{u"address"_s, u"localhost"_s}, {u"model"_s, u" "_s}}, {}).isEmpty());
    QVERIFY(engines.engines().isEmpty());
    engines.choose(u"7"_s, u"unknown"_s);
    QVERIFY(!engines.engineFor(u"7"_s));
}

void TestRemoteEngines::keepsTheKeyWhereOnlyTheUserReads()
{
    RemoteEngines engines(m_folder->path());
    QSignalSpy told(&engines, &RemoteEngines::lookChanged);
    add(engines, u" secret "_s);
    QTRY_VERIFY(!told.isEmpty());
    QVERIFY(engines.keepsKeysInFile());
    QVERIFY2(engines.problem().isEmpty(), qPrintable(engines.problem()));
    QFile keys(m_folder->filePath(u"engine-keys.json"_s));
    QVERIFY(keys.open(QIODevice::ReadOnly));
    QVERIFY(keys.readAll().contains("\"secret\""));
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup
        | QFileDevice::WriteOther;
    QVERIFY(!(QFileInfo(keys).permissions() & others));
    QFile kept(m_folder->filePath(u"engines.json"_s));
    QTRY_VERIFY(kept.exists());
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QVERIFY(!kept.readAll().contains("secret"));
    QVERIFY(!(QFileInfo(kept).permissions() & others));
}

void TestRemoteEngines::looksWhichModelsThereAre()
{
    EngineServer server([](const EngineServer::Request &request) {
        if (request.headers.value("authorization") != "Bearer secret")
            return EngineServer::Answer{.status = "401 No", .headers = {}, .body = {}};
        return EngineServer::Answer{.headers = {"Content-Type: application/json"},
                                    .body = R"({"data":[{"id":"a"},{"id":"b"}]})"};
    });
    RemoteEngines engines(m_folder->path());
    engines.look(server.url().toString(), u"wrong"_s, false, {});
    QVERIFY(engines.isLooking());
    QTRY_VERIFY(!engines.isLooking());
    QVERIFY2(engines.problem().contains(u"key"_s), qPrintable(engines.problem()));
    engines.look(server.url().toString(), u"secret"_s, false, {});
    QTRY_COMPARE(engines.offered(), (QStringList{u"a"_s, u"b"_s}));
    QVERIFY(engines.problem().isEmpty());
    engines.look(u"http://10.0.0.1"_s, {}, false, {});
    QVERIFY(engines.problem().contains(u"not encrypted"_s));
    QVERIFY(engines.offered().isEmpty());
    engines.stopLooking();
    QVERIFY(engines.problem().isEmpty());
}

void TestRemoteEngines::forgetsWhatIsRemoved()
{
    RemoteEngines engines(m_folder->path());
    QSignalSpy told(&engines, &RemoteEngines::lookChanged);
    const QString id = add(engines, u"secret"_s);
    QTRY_VERIFY(!told.isEmpty());
    engines.choose(u"7"_s, id);
    engines.remove(id);
    QVERIFY(!engines.engineFor(u"7"_s));
    QVERIFY(engines.engines().isEmpty());
    const auto keptKeys = [this] {
        QFile keys(m_folder->filePath(u"engine-keys.json"_s));
        return keys.open(QIODevice::ReadOnly) ? keys.readAll() : QByteArray();
    };
    QTRY_VERIFY(!keptKeys().contains("secret"));
    engines.undo();
    QCOMPARE(engines.engines().size(), 1);
    QVERIFY(engines.engineFor(u"7"_s));
    QTRY_VERIFY(keptKeys().contains("secret"));
}

void TestRemoteEngines::readsADamagedFile()
{
    QFile file(m_folder->filePath(u"engines.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"engines":[7,{"id":"a","address":"ftp://x"},{"id":"b","address":"localhost:1",)"
               R"("contextLength":-5}],"chosen":{"1":"a","2":"b","3":[]}})");
    file.close();
    RemoteEngines engines(m_folder->path());
    QCOMPARE(engines.engines().size(), 1);
    QVERIFY(!engines.engineFor(u"1"_s));
    QVERIFY(engines.engineFor(u"2"_s));
    QCOMPARE(engines.engineFor(u"2"_s)->address.contextLength, 0U);
}

QTEST_GUILESS_MAIN(TestRemoteEngines)
#include "tst_remote_engines.moc"
