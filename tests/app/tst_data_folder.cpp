// SPDX-License-Identifier: Apache-2.0
#include "app/models/model_keys.h"
#include "storage/file_lock.h"
#include "tests/app/data_fixture.h"

#include <csignal>

#include <QCoreApplication>
#include <QDirIterator>
#include <QLockFile>
#include <QProcess>
#include <QScopeGuard>
#include <QSettings>

using namespace Qt::Literals;
using app::DataCopy;

class TestDataFolder : public QObject, private tests::DataFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeData(); }
    void isTheUsualOneAtFirst();
    void doesNotBelieveEverything_data();
    void doesNotBelieveEverything();
    void movesAtTheNextStart();
    void usesWhatIsThere();
    void waitsWhileSomebodyWrites();
    void saysWhenTheTargetIsGone();
    void makesNoFolderThatIsGone();
    void nothingIsChosenWhereItIsPortable();
    void believesNoPlanOfFoldersInEachOther();
    void stopsWhenTheDiskIsFull();
    void losesNothingWhenKilled();
    void losesNothingBetweenTheLastSteps();

private:
    app::FolderPlan planned() const { return {.next = m_to, .copies = true}; }
};

void TestDataFolder::isTheUsualOneAtFirst()
{
    QCOMPARE(app::readFolderPlan(), app::FolderPlan{});
    QCOMPARE(app::dataFolder(), m_from);
    QVERIFY(app::carryOutFolderPlan());
    QCOMPARE(contents(m_from), m_data);
    QVERIFY(app::writeFolderPlan({.folder = m_to}));
    QCOMPARE(app::dataFolder(), m_to);
    QVERIFY(app::writeFolderPlan({})); // nothing is left of it
    QCOMPARE(app::dataFolder(), m_from);
}

void TestDataFolder::doesNotBelieveEverything_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no JSON") << QByteArray("{\"folder\":");
    QTest::newRow("another type") << QByteArray(R"({"folder":7,"next":[]})");
    QTest::newRow("a relative path") << QByteArray(R"({"folder":"conversations","next":".."})");
}

void TestDataFolder::doesNotBelieveEverything()
{
    QFETCH(QByteArray, text);
    QVERIFY(app::writeFolderPlan({.folder = m_to}));
    QDirIterator plans(m_home->filePath(u"home"_s), {u"data-folder.json"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    QVERIFY(plans.hasNext());
    QVERIFY(write(plans.next(), text));
    QCOMPARE(app::dataFolder(), m_from);
    QVERIFY(app::carryOutFolderPlan());
}

void TestDataFolder::movesAtTheNextStart()
{
    const QString model = m_from + "/models/gemma.gguf"_L1;
    QSettings().setValue(u"model"_s, model);
    QSettings().setValue(u"recent"_s, QStringList{model, u"/elsewhere/b.gguf"_s});
    QSettings().setValue(app::modelKey(app::kModelContext, model), 8192);
    QVERIFY(DataCopy(m_from, m_to).run(DataCopy::Scope::Settled, {}));
    QVERIFY(app::writeFolderPlan(planned()));
    QCOMPARE(app::dataFolder(), m_from); // until then
    QVERIFY(write(m_from + "/hearth.db"_L1, "written since"));
    m_data = contents(m_from);
    QVERIFY(app::carryOutFolderPlan());
    QCOMPARE(app::dataFolder(), m_to);
    QCOMPARE(contents(m_to), m_data);
    QCOMPARE(contents(m_from), m_data); // stays until the user deletes it
    QCOMPARE(app::readFolderPlan().previous, m_from);
    QVERIFY(app::readFolderPlan().wasCopied);
    QVERIFY(app::readFolderPlan().moved > 0);
    QCOMPARE(QSettings().value(u"model"_s).toString(), m_to + "/models/gemma.gguf"_L1);
    QCOMPARE(QSettings().value(u"recent"_s).toStringList().value(1), u"/elsewhere/b.gguf"_s);
    const QString moved = m_to + "/models/gemma.gguf"_L1;
    QCOMPARE(QSettings().value(app::modelKey(app::kModelContext, moved)).toInt(), 8192);
    QVERIFY(app::carryOutFolderPlan()); // nothing more to do
    QCOMPARE(app::dataFolder(), m_to);
}

void TestDataFolder::usesWhatIsThere()
{
    QVERIFY(write(m_to + "/hearth.db"_L1, "other conversations"));
    const QString model = m_from + "/models/gemma.gguf"_L1;
    QSettings().setValue(u"model"_s, model);
    QVERIFY(app::writeFolderPlan({.next = m_to, .copies = false}));
    QVERIFY(app::carryOutFolderPlan());
    QCOMPARE(app::dataFolder(), m_to);
    QVERIFY(!app::readFolderPlan().wasCopied); // what was left is nowhere else
    QCOMPARE(QSettings().value(u"model"_s).toString(), model); // it is not in the other folder
    QCOMPARE(contents(m_to).value(u"hearth.db"_s), QByteArray("other conversations"));
    QVERIFY(app::writeFolderPlan({.folder = m_to, .next = m_from, .copies = false})); // and back
    QVERIFY(app::carryOutFolderPlan());
    QCOMPARE(app::dataFolder(), m_from);
    QCOMPARE(contents(m_from), m_data);
}

void TestDataFolder::waitsWhileSomebodyWrites()
{
    QVERIFY(copySettled());
    QVERIFY(app::writeFolderPlan(planned()));
    {
        const auto lock = storage::FileLock::take(m_from + "/hearth.db.lock"_L1);
        QVERIFY(lock);
        QVERIFY(!app::carryOutFolderPlan());
        QCOMPARE(app::dataFolder(), m_from);
        QVERIFY(!app::readFolderPlan().problem.isEmpty());
    }
    {
        QVERIFY(QDir().mkpath(m_from + "/agent/0123"_L1)); // a command at work in a folder
        QLockFile agent(m_from + "/agent/0123/at-work"_L1);
        QVERIFY(agent.tryLock(0));
        const auto moved = app::carryOutFolderPlan();
        QVERIFY(!moved);
        QCOMPARE(moved.error().code, base::ErrorCode::Busy);
        QCOMPARE(app::dataFolder(), m_from);
    }
    QVERIFY(app::carryOutFolderPlan());
    QCOMPARE(app::dataFolder(), m_to);
    QCOMPARE(app::readFolderPlan().problem, QString());
}

// A disk that is not connected, and a place where it would be: nothing is made there.
void TestDataFolder::saysWhenTheTargetIsGone()
{
    QVERIFY(copySettled());
    QVERIFY(app::writeFolderPlan(planned()));
    QVERIFY(QDir().rename(m_to, m_to + "-away"_L1));
    for (const bool isMountPoint : {false, true}) {
        if (isMountPoint)
            QVERIFY(QDir().mkpath(m_to));
        QVERIFY(!app::carryOutFolderPlan());
        QCOMPARE(app::dataFolder(), m_from);
        QVERIFY(app::readFolderPlan().problem.contains(m_to));
        QCOMPARE(QDir(m_to).exists(), isMountPoint);
        QVERIFY(!isMountPoint || QDir(m_to).isEmpty());
        QCOMPARE(contents(m_from), m_data);
    }
    QVERIFY(QDir().rmdir(m_to));
    QVERIFY(QDir().rename(m_to + "-away"_L1, m_to));
    QVERIFY(app::carryOutFolderPlan());
    QCOMPARE(contents(m_to), m_data);
}

void TestDataFolder::makesNoFolderThatIsGone()
{
    const auto opened = app::openDataFolder();
    QVERIFY(opened);
    QCOMPARE(*opened, m_from);
    QVERIFY(app::writeFolderPlan({.folder = m_to}));
    QVERIFY(!app::isDataFolderThere());
    QVERIFY(!app::openDataFolder());
    QVERIFY(QDir().mkpath(m_to)); // the place of the disk, without it
    QVERIFY(!app::openDataFolder());
    QVERIFY(QDir(m_to).isEmpty());
    QVERIFY(write(m_to + "/hearth.db"_L1, "conversations"));
    QVERIFY(app::isDataFolderThere());
    QCOMPARE(*app::openDataFolder(), m_to);
}

// What was chosen for the Hearth that is installed.
void TestDataFolder::nothingIsChosenWhereItIsPortable()
{
    QVERIFY(app::writeFolderPlan({.folder = m_to, .next = m_from, .copies = true}));
    qputenv("HEARTH_PORTABLE", m_home->path().toUtf8());
    const auto restore = qScopeGuard([] { qunsetenv("HEARTH_PORTABLE"); });
    QCOMPARE(app::dataFolder(), app::usualDataFolder());
    QVERIFY(app::carryOutFolderPlan());
    QVERIFY(app::isDataFolderThere());
}

void TestDataFolder::believesNoPlanOfFoldersInEachOther()
{
    for (const QString &next : {m_from, m_from + "/models"_L1, QFileInfo(m_from).path()}) {
        QVERIFY(app::writeFolderPlan({.next = next, .copies = true}));
        QVERIFY(!app::carryOutFolderPlan());
        QCOMPARE(app::dataFolder(), m_from);
        QCOMPARE(contents(m_from), m_data);
    }
}

// The pieces fit: a disk that is full in the middle of it.
void TestDataFolder::stopsWhenTheDiskIsFull()
{
    QVERIFY(copySettled());
    QVERIFY(app::writeFolderPlan(planned()));
    QProcess mover; // no file of it may be larger than 1 MiB
    mover.start(u"/bin/sh"_s,
                {u"-c"_s, u"trap '' XFSZ; ulimit -f 1024; exec \"$0\" --move-until 1000"_s,
                 QCoreApplication::applicationFilePath()});
    QVERIFY(mover.waitForFinished());
    QCOMPARE(mover.exitStatus(), QProcess::NormalExit);
    QCOMPARE(mover.exitCode(), 1);
    QCOMPARE(app::dataFolder(), m_from);
    QVERIFY(app::readFolderPlan().problem.contains("hearth.db"_L1));
    QCOMPARE(contents(m_from), m_data);
    QVERIFY(!DataCopy::holdsData(m_to));
    QVERIFY(app::carryOutFolderPlan()); // there is room again
    QCOMPARE(contents(m_to), m_data);
}

// A process of its own does the move and kills itself at its first, second, third… megabyte.
void TestDataFolder::losesNothingWhenKilled()
{
    const DataCopy begun(m_from, m_to); // stopped by the end of Hearth, as early as it can be
    QVERIFY(!begun.run(DataCopy::Scope::Settled, [](qint64, qint64) { return false; }));
    QVERIFY(app::writeFolderPlan(planned()));
    int kills = 0;
    for (int step = 1;; ++step) {
        QVERIFY(step < 100);
        QProcess mover;
        mover.start(QCoreApplication::applicationFilePath(),
                    {u"--move-until"_s, QString::number(step)});
        QVERIFY(mover.waitForFinished());
        if (mover.exitStatus() == QProcess::NormalExit) {
            QCOMPARE(mover.exitCode(), 0);
            break;
        }
        ++kills;
        QCOMPARE(app::dataFolder(), m_from);
        QCOMPARE(contents(m_from), m_data);
        QVERIFY(!DataCopy::holdsData(m_to)); // nobody takes the half for the whole
    }
    QVERIFY(kills >= 5);
    QCOMPARE(app::dataFolder(), m_to);
    QCOMPARE(contents(m_to), m_data);
    QCOMPARE(contents(m_from), m_data);
}

// Of those steps none tells that it goes on: what each leaves is made by hand.
void TestDataFolder::losesNothingBetweenTheLastSteps()
{
    QVERIFY(DataCopy(m_from, m_to).run(DataCopy::Scope::Everything, {}));
    QVERIFY(app::writeFolderPlan(planned())); // killed before the plan was rewritten
    QVERIFY(app::carryOutFolderPlan());
    QCOMPARE(contents(m_to), m_data);

    const QString third = m_home->filePath(u"third"_s);
    QVERIFY(DataCopy(m_to, third).run(DataCopy::Scope::Everything, {}));
    QVERIFY(app::writeFolderPlan({.folder = third, .previous = m_to})); // killed after that
    QVERIFY(!DataCopy::holdsData(third));
    QSettings().setValue(u"model"_s, m_to + "/models/gemma.gguf"_L1);
    QVERIFY(app::carryOutFolderPlan());
    QVERIFY(DataCopy::holdsData(third));
    QCOMPARE(QSettings().value(u"model"_s).toString(), third + "/models/gemma.gguf"_L1);
    QCOMPARE(app::dataFolder(), third);
    QCOMPARE(contents(third), m_data);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"Hearth"_s);
    QCoreApplication::setApplicationName(u"Hearth"_s);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == "--move-until"_L1) {
        int left = words.value(2).toInt();
        return app::carryOutFolderPlan([&left](qint64, qint64) {
            if (--left == 0)
                std::raise(SIGKILL);
            return true;
        })
            ? 0
            : 1;
    }
    TestDataFolder test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_data_folder.moc"
