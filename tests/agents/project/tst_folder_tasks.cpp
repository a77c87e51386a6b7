// SPDX-License-Identifier: Apache-2.0
#include "agents/project/folder_tasks.h"
#include "agents/project/project.h"
#include "tests/agents/folder_fixture.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTest>
#include <QTimeZone>

using namespace agents::project;
using namespace Qt::Literals;
using agents::loop::RecordedStep;

// Two folders of one profile, with records whose names say when they began.
class TestFolderTasks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void knowsWhatTurnsBeganWith();
    void tellsFoldersApart();
    void mixesOtherFoldersByTime();
    void passesOverWhatCannotBeRead();
    void tellsWhenTheNewestTurnBegan();
    void tellsWhenATurnBeganInAProject();

private:
    static constexpr auto kHere = "/home/ada/bills";
    static constexpr auto kOther = "/home/ada/letters";
    static constexpr auto kThird = "/home/ada/songs";

    QString record(const char *folder, const QString &name) const
    {
        const QString records = storageOf(m_data, folder) + u"/records/"_s;
        return QDir().mkpath(records) ? records + name : QString();
    }
    void put(const char *folder, const QString &name, const std::vector<RecordedStep> &steps) const
    {
        auto file = agents::journal::RecordFile::create(record(folder, name).toStdString());
        QVERIFY(file);
        agents::loop::TurnRecord turn(*std::move(file));
        for (const RecordedStep &step : steps)
            QVERIFY(turn.add(step));
    }
    void put(const char *folder, const QString &name, const char *task) const
    {
        put(folder, name, {{.text = task}, {.kind = RecordedStep::Kind::Reply, .text = "Yes."}});
    }

    std::unique_ptr<FolderFixture> m_profile;
    QString m_data;
};

using Tasks = std::vector<std::string>;

void TestFolderTasks::init()
{
    m_profile = std::make_unique<FolderFixture>();
    m_data = QString::fromStdString(m_profile->path().string());
}

void TestFolderTasks::knowsWhatTurnsBeganWith()
{
    QVERIFY(tasksHere(m_data, kHere, 9).empty());
    put(kHere, u"20261122-090000-2000"_s, "apples");
    put(kHere, u"20261122-100000-1000"_s, "pears\nand plums");
    QCOMPARE(tasksHere(m_data, kHere, 9), Tasks({"pears\nand plums", "apples"}));
    QCOMPARE(tasksHere(m_data, kHere, 1), Tasks({"pears\nand plums"}));
}

void TestFolderTasks::tellsFoldersApart()
{
    put(kHere, u"20261122-090000-2000"_s, "apples");
    put(kOther, u"20261122-100000-1000"_s, "pears");
    QCOMPARE(tasksHere(m_data, kHere, 9), Tasks({"apples"}));
    QCOMPARE(tasksElsewhere(m_data, kHere, 9), Tasks({"pears"}));
    QCOMPARE(tasksElsewhere(m_data, kThird, 9), Tasks({"pears", "apples"}));
}

void TestFolderTasks::mixesOtherFoldersByTime()
{
    put(kOther, u"20261122-090000-2000"_s, "first");
    put(kThird, u"20261122-100000-1000"_s, "second");
    put(kOther, u"20261122-110000-1000"_s, "third");
    QCOMPARE(tasksElsewhere(m_data, kHere, 9), Tasks({"third", "second", "first"}));
    QCOMPARE(tasksElsewhere(m_data, kHere, 2), Tasks({"third", "second"}));
}

void TestFolderTasks::passesOverWhatCannotBeRead()
{
    put(kHere, u"20261122-090000-2000"_s, "apples");
    put(kHere, u"20261122-100000-1000"_s, {{.kind = RecordedStep::Kind::Reply, .text = "Yes."}});
    QFile torn(record(kHere, u"20261122-110000-1000"_s));
    QVERIFY(torn.open(QIODevice::WriteOnly)
            && torn.write("0123456789abcdef {\"kind\": \"user\"}\n"));
    torn.close();
    QFile endless(record(kHere, u"20261122-120000-1000"_s));
    QVERIFY(endless.open(QIODevice::WriteOnly) && endless.write(QByteArray(2 << 20, 'x')) > 0);
    endless.close();
    QCOMPARE(tasksHere(m_data, kHere, 9), Tasks({"apples"}));
}

void TestFolderTasks::tellsWhenTheNewestTurnBegan()
{
    QCOMPARE(newestTurn(m_data, kHere), 0);
    put(kHere, u"20261122-090000-2000"_s, "apples");
    put(kHere, u"20261121-100000-2000"_s, "pears");
    const QDateTime began(QDate(2026, 11, 22), QTime(9, 0), QTimeZone::utc());
    QCOMPARE(newestTurn(m_data, kHere), began.toMSecsSinceEpoch());
    put(kOther, u"zzz"_s, "no time");
    QCOMPARE(newestTurn(m_data, kOther), 0);
}

// A project's own turns are named so.
void TestFolderTasks::tellsWhenATurnBeganInAProject()
{
    const FolderFixture folder;
    auto project = Project::open(QString::fromStdString(folder.path().string()), {m_data, m_data});
    QVERIFY(project);
    const qint64 before = QDateTime::currentMSecsSinceEpoch() - 1000; // names have seconds
    auto turn = (*project)->begin();
    QVERIFY(turn && turn->record.add({.text = "apples"}));
    const std::string here = (*project)->folder();
    QCOMPARE(tasksHere(m_data, here, 9), Tasks({"apples"}));
    QVERIFY(newestTurn(m_data, here) >= before);
    QVERIFY(newestTurn(m_data, here) <= QDateTime::currentMSecsSinceEpoch());
}

QTEST_GUILESS_MAIN(TestFolderTasks)
#include "tst_folder_tasks.moc"
