// SPDX-License-Identifier: Apache-2.0
#include "agents/project/project.h"
#include "app/ledger/ledger.h"
#include "app/models/model_controller.h"
#include "app/upkeep/records.h"
#include "tests/app/chat_fixture.h"
#include "tests/app/marks.h"

#include <QScopeGuard>
#include <QSignalSpy>

using namespace Qt::Literals;

class TestRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatLiesInTheFolder();
    void forgetsTheTurnsOfAgents();
    void followsTheLanguage();
    void reportsNothingPrivate();
    void savesWhatItShows();
    void listsAndSavesEveryConnection();
};

void TestRecords::countsWhatLiesInTheFolder()
{
    QTemporaryDir folder;
    tests::useSettingsIn(folder);
    tests::ChatFixture fixture(folder.path());
    app::ModelController model(&fixture.inference, &fixture.settings);
    app::Records records(&model, &fixture.settings, folder.path());
    QVERIFY(QDir(folder.path()).mkdir(u"models"_s));
    QFile file(folder.filePath(u"models/a.gguf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(2'000'000, 'x'));
    file.close();
    QVERIFY(QDir(folder.path()).mkpath(u"agent/a/journal"_s));
    QFile content(folder.filePath(u"agent/a/journal/content"_s));
    QVERIFY(content.open(QIODevice::WriteOnly));
    content.write(QByteArray(3'000'000, 'x'));
    content.close();
    records.refresh();
    QTRY_VERIFY(records.sizes().size() > 4);
    QCOMPARE(records.sizes().at(4).toMap().value(u"size"_s).toString(), u"3.0 MB"_s);
    QCOMPARE(records.sizes().at(2).toMap().value(u"size"_s).toString(), u"2.0 MB"_s);
}

void TestRecords::forgetsTheTurnsOfAgents()
{
    QTemporaryDir folder;
    tests::useSettingsIn(folder);
    tests::ChatFixture fixture(folder.path());
    app::ModelController model(&fixture.inference, &fixture.settings);
    app::Records records(&model, &fixture.settings, folder.path());
    const auto project = [&folder](const QString &name) {
        QDir(folder.path()).mkdir(name);
        return *agents::project::Project::open(folder.filePath(name),
                                               {folder.path(), folder.path()});
    };
    const auto idle = project(u"idle"_s);
    QVERIFY(idle->begin());
    const auto busy = project(u"busy"_s);
    QVERIFY(busy->begin());
    const auto turn = busy->begin();
    QVERIFY(turn);
    QSignalSpy forgotten(&records, &app::Records::turnsForgotten);
    records.forgetTurns();
    QTRY_VERIFY(!forgotten.isEmpty()); // it may have come at once
    QVERIFY(idle->turns().empty());
    QCOMPARE(busy->turns().size(), size_t{2});
    QVERIFY(records.turnsWords().contains(u"1 turns"_s));
    QVERIFY(records.turnsWords().contains(u"at work"_s));
}

// As catalogues are put in: every text that C++ made is asked for again.
void TestRecords::followsTheLanguage()
{
    QTemporaryDir folder;
    tests::useSettingsIn(folder);
    tests::ChatFixture fixture(folder.path());
    app::ModelController model(&fixture.inference, &fixture.settings);
    app::Records records(&model, &fixture.settings, folder.path());
    QSignalSpy counted(&records, &app::Records::sizesChanged);
    records.retranslate();
    QVERIFY(records.sizes().isEmpty()); // nobody has looked: nothing is counted
    records.refresh();
    QTRY_VERIFY(!counted.isEmpty());
    QSignalSpy forgotten(&records, &app::Records::turnsForgotten);
    records.forgetTurns();
    QTRY_VERIFY(!forgotten.isEmpty()); // it may have come at once
    QTRY_VERIFY(counted.count() > 1);
    const QString before = records.turnsWords();
    counted.clear();
    tests::Marks other("app::Records");
    QCoreApplication::installTranslator(&other);
    records.retranslate();
    QTRY_VERIFY(!counted.isEmpty());
    QCOMPARE(records.sizes().first().toMap()[u"what"_s].toString(), u"«Conversations»"_s);
    QVERIFY(records.turnsWords() != before);
}

void TestRecords::reportsNothingPrivate()
{
    QTemporaryDir folder;
    tests::useSettingsIn(folder);
    tests::ChatFixture fixture(folder.path());
    app::ModelController model(&fixture.inference, &fixture.settings);
    fixture.settings.setSystemPrompt(u"My name is Ada"_s);
    fixture.settings.setTopK(12);
    const app::Records records(&model, &fixture.settings, folder.path());
    const QString report = records.report();
    QVERIFY2(report.contains(u"setting topK: 12"), qPrintable(report));
    QVERIFY(report.contains(u"setting systemPrompt: (set)"));
    QVERIFY(!report.contains(u"Ada"));
    QVERIFY(!report.contains(folder.path()));
    QVERIFY(!report.contains(QDir::homePath() + u'/'));
}

void TestRecords::savesWhatItShows()
{
    QTemporaryDir folder;
    tests::useSettingsIn(folder);
    tests::ChatFixture fixture(folder.path());
    app::ModelController model(&fixture.inference, &fixture.settings);
    app::Records records(&model, &fixture.settings, folder.path());
    QSignalSpy saved(&records, &app::Records::reportSaved);
    const auto problemOf = [&](const QUrl &file) {
        records.saveReport(file);
        return QTest::qWaitFor([&saved] { return !saved.isEmpty(); })
            ? saved.takeFirst().first().toString()
            : u"no answer"_s;
    };
    const QString path = folder.filePath(u"report.txt"_s);
    QCOMPARE(problemOf(QUrl::fromLocalFile(path)), QString());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), records.report());
    QVERIFY(problemOf(QUrl::fromLocalFile(folder.path())).contains(u"Choose another"_s));
    QVERIFY(problemOf(QUrl(u"https://example.org/a"_s)).contains(u"no file of this"_s));
}

void TestRecords::listsAndSavesEveryConnection()
{
    QTemporaryDir folder;
    tests::useSettingsIn(folder);
    tests::ChatFixture fixture(folder.path());
    app::ModelController model(&fixture.inference, &fixture.settings);
    qputenv("HEARTH_LEDGER", folder.filePath(u"connections.jsonl"_s).toUtf8());
    const auto forget = qScopeGuard([] { qunsetenv("HEARTH_LEDGER"); });
    constexpr int kMany = 300;
    for (int i = 0; i < kMany; ++i)
        QVERIFY(app::Ledger::append({QDateTime::fromSecsSinceEpoch(1'700'000'000 + i), u"page"_s,
                                     u"host%1.example"_s.arg(i), i % 2 == 0}));
    app::Records records(&model, &fixture.settings, folder.path());
    records.refresh();
    QTRY_COMPARE(records.connections().size(), kMany);
    QCOMPARE(records.connections().front().toMap().value(u"address"_s), u"host299.example"_s);
    QSignalSpy saved(&records, &app::Records::connectionsSaved);
    const QString path = folder.filePath(u"connections.csv"_s);
    records.saveConnections(QUrl::fromLocalFile(path));
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(saved.front().front().toString(), QString());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArrayList lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), kMany + 1);
    QCOMPARE(
        lines.back().trimmed(),
        QByteArray(R"("2023-11-14T22:13:20Z","Read a page for an agent","host0.example",yes)"));
}

QTEST_MAIN(TestRecords)
#include "tst_records.moc"
