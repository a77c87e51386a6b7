// SPDX-License-Identifier: Apache-2.0
#include "app/data_folder/left_files.h"
#include "app/data_folder/left_folder.h"
#include "storage/file_lock.h"
#include "tests/app/data_fixture.h"

#include <QLockFile>
#include <QSignalSpy>

using namespace Qt::Literals;
using app::LeftFolder;

class TestLeftFolder : public QObject, private tests::DataFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsOfTheFolderThatWasLeft();
    void removesAllOfIt();
    void leavesWhatOthersPutThere();
    void neverFollowsLinks();
    void goesToTheTrash();
    void forGoodWhereThereIsNoTrash();
    void refusesAFolderInUse();
    void refusesWhileAnAgentWorks();
    void refusesWhatWasWrittenSince();
    void keepsAModelThatIsOnlyLinkedTo();
    void refusesWithoutTheDataElsewhere();
    void offersNothingThatDidNotComeAlong();

private:
    void left(const char *name) const
    {
        QVERIFY(write(m_from + u'/' + QLatin1StringView(name), "theirs"));
    }
    bool isThere(const char *name) const
    {
        return QFileInfo::exists(m_from + u'/' + QLatin1StringView(name));
    }
    // Whether it has looked what was left.
    static bool hasLooked(LeftFolder &folder)
    {
        return QSignalSpy(&folder, &LeftFolder::changed).wait();
    }
    static bool remove(LeftFolder &folder, bool forGood)
    {
        folder.remove(forGood);
        return QTest::qWaitFor([&] { return !folder.isRemoving(); }, 60'000);
    }
};

void TestLeftFolder::init()
{
    makeData();
    for (const char *const name :
         {"hearth.db.lock", "hearth.db.before-v6", "hearth.db-wal", "index.db", "engines.json",
          "attachments/ab/abcd12", "thumbnails/abcd12.png", "backups/2026-11-22.db",
          "states/9.state", "agent/1a2b/records/3", "models/other.gguf.part", "states/8.state.part",
          "attachments/part-aBc123", "backups/hearth-2026-11-22.db.part",
          "backups/hearth-2026-11-22.db.recrypting", "hearth.db.restoring.part",
          "drafts.json.part"})
        left(name);
    QVERIFY(QFile::remove(m_from + "/attachments/empty"_L1)); // no name that Hearth gives
    QVERIFY(QFile::remove(m_from + "/states/1"_L1));
    QVERIFY(write(m_to + "/hearth.db"_L1, "newer"));
    QVERIFY(write(m_to + "/models/gemma.gguf"_L1, QByteArray(2 << 20, 'm')));
    QVERIFY(app::writeFolderPlan({.folder = m_to, .previous = m_from, .wasCopied = true}));
}

void TestLeftFolder::tellsOfTheFolderThatWasLeft()
{
    LeftFolder folder(m_to);
    QCOMPARE(folder.path(), QString()); // nothing waits for its disk
    QVERIFY(hasLooked(folder));
    QCOMPARE(folder.path(), m_from);
    QVERIFY(folder.canRemove());
    LeftFolder another(at("another")); // hearth --data
    QVERIFY(hasLooked(another));
    QCOMPARE(another.path(), QString());
    {
        LeftFolder seen(m_to);
        QVERIFY(hasLooked(seen));
        seen.forget();
        QCOMPARE(seen.path(), QString());
    }
    QCOMPARE(app::readFolderPlan().previous, QString()); // written when it goes
    QCOMPARE(app::dataFolder(), m_to);
}

void TestLeftFolder::removesAllOfIt()
{
    QVERIFY(app::lookAtLeft(m_from, m_to).isAll);
    const auto gone = app::removeLeft(m_from, m_to, app::forGood);
    QVERIFY(gone && *gone);
    QVERIFY(!QFileInfo::exists(m_from));
    QVERIFY(QFileInfo::exists(m_to + "/hearth.db"_L1));
}

void TestLeftFolder::leavesWhatOthersPutThere()
{
    const std::array theirs = {"connections.jsonl", "data-folder.json",    "notes.txt",
                               "hearth.dbx",        "models/own.gguf",     "attachments/cv.pdf",
                               "backups/photo.jpg", "pictures/abcd12.png", "states/.directory"};
    for (const char *const name : theirs)
        left(name);
    left("models/gemma.gguf"); // of another size than the one that came along
    LeftFolder folder(m_to);
    QVERIFY(hasLooked(folder));
    QVERIFY(remove(folder, true));
    QCOMPARE(folder.problem(), QString());
    QVERIFY(folder.holdsOthers());
    QVERIFY(!folder.canRemove());
    for (const char *const name : theirs)
        QVERIFY2(isThere(name), name);
    QVERIFY(isThere("models/gemma.gguf"));
    for (const char *const name : {"hearth.db", "drafts.json", "attachments/ab", "thumbnails",
                                   "states/9.state", "agent", "models/other.gguf.part"})
        QVERIFY2(!isThere(name), name);
    QCOMPARE(app::readFolderPlan().previous, QString());
}

void TestLeftFolder::neverFollowsLinks()
{
    QVERIFY(write(at("disk/other.gguf.part"), "theirs"));
    QVERIFY(QFile::link(at("disk"), m_from + "/models/disk"_L1));
    QVERIFY(QFile::link(at("disk"), m_from + "/agent/disk"_L1));
    const auto gone = app::removeLeft(m_from, m_to, app::forGood);
    QVERIFY(gone && !*gone);
    QVERIFY(QFileInfo::exists(at("disk/other.gguf.part")));
    QVERIFY(QFileInfo(m_from + "/models/disk"_L1).isSymLink());
    QVERIFY(!isThere("hearth.db"));
}

void TestLeftFolder::goesToTheTrash()
{
    LeftFolder folder(m_to);
    QVERIFY(hasLooked(folder));
    QVERIFY(remove(folder, false));
    if (folder.hasNoTrash())
        QSKIP("no trash on this disk");
    QCOMPARE(folder.path(), QString());
    QVERIFY(!QFileInfo::exists(m_from));
    QVERIFY(QFileInfo::exists(qEnvironmentVariable("XDG_DATA_HOME") + "/Trash/files/hearth.db"_L1)
            || !QFileInfo::exists(qEnvironmentVariable("XDG_DATA_HOME") + "/Trash"_L1));
}

void TestLeftFolder::forGoodWhereThereIsNoTrash()
{
    LeftFolder folder(m_to);
    QVERIFY(hasLooked(folder));
    folder.setTrash([](const QString &) { return false; });
    QVERIFY(remove(folder, false));
    QVERIFY(folder.hasNoTrash());
    QVERIFY(!folder.problem().isEmpty());
    QCOMPARE(folder.path(), m_from);
    QVERIFY(isThere("hearth.db"));
    QVERIFY(remove(folder, true));
    QVERIFY(!folder.hasNoTrash());
    QCOMPARE(folder.path(), QString());
    QVERIFY(!QFileInfo::exists(m_from));
}

void TestLeftFolder::refusesAFolderInUse()
{
    const auto lock = storage::FileLock::take(m_from + "/hearth.db.lock"_L1);
    QVERIFY(lock);
    LeftFolder folder(m_to);
    QVERIFY(hasLooked(folder));
    QVERIFY(remove(folder, true));
    QVERIFY(!folder.problem().isEmpty());
    QVERIFY(!folder.hasNoTrash());
    QVERIFY(isThere("drafts.json"));
}

void TestLeftFolder::refusesWhileAnAgentWorks()
{
    QLockFile agent(m_from + "/agent/1a2b/at-work"_L1);
    QVERIFY(agent.tryLock(0));
    const auto gone = app::removeLeft(m_from, m_to, app::forGood);
    QVERIFY(!gone);
    QCOMPARE(gone.error().code, base::ErrorCode::Busy);
    QVERIFY(isThere("hearth.db") && isThere("agent/1a2b/records/3"));
    agent.unlock();
    QVERIFY(app::removeLeft(m_from, m_to, app::forGood));
}

// hearth --data OLD, or an agent that was begun before the move and goes on.
void TestLeftFolder::refusesWhatWasWrittenSince()
{
    const QDateTime moved = QDateTime::currentDateTime().addSecs(60);
    const auto setTime = [&](const char *name, int seconds) {
        QFile file(m_from + u'/' + QLatin1StringView(name));
        return file.open(QIODevice::ReadWrite)
            && file.setFileTime(moved.addSecs(seconds), QFileDevice::FileModificationTime);
    };
    QVERIFY(app::writeFolderPlan({.folder = m_to,
                                  .previous = m_from,
                                  .wasCopied = true,
                                  .moved = moved.toMSecsSinceEpoch()}));
    LeftFolder folder(m_to);
    QVERIFY(hasLooked(folder));
    for (const char *const name :
         {"hearth.db", "hearth.db-wal", "drafts.json", "agent/1a2b/records/3"}) {
        QVERIFY(setTime(name, 1));
        QVERIFY(remove(folder, true));
        QVERIFY2(!folder.problem().isEmpty(), name);
        QVERIFY(folder.canRemove());
        QVERIFY(isThere(name) && isThere("backups"));
        QVERIFY(setTime(name, -1));
    }
    QVERIFY(remove(folder, true));
    QCOMPARE(folder.problem(), QString());
    QVERIFY(!QFileInfo::exists(m_from));
}

void TestLeftFolder::keepsAModelThatIsOnlyLinkedTo()
{
    QVERIFY(QDir(m_to + "/models"_L1).removeRecursively());
    QVERIFY(QFile::link(m_from + "/models"_L1, m_to + "/models"_L1));
    const auto gone = app::removeLeft(m_from, m_to, app::forGood);
    QVERIFY(gone && !*gone);
    QVERIFY(isThere("models/gemma.gguf"));
    QVERIFY(!isThere("hearth.db"));
}

void TestLeftFolder::refusesWithoutTheDataElsewhere()
{
    QVERIFY(QFile::remove(m_to + "/hearth.db"_L1));
    const auto without = app::removeLeft(m_from, m_to, app::forGood);
    QVERIFY(!without && without.error().code == base::ErrorCode::InvalidInput);
    const auto nested = app::removeLeft(m_from, m_from + "/models"_L1, app::forGood);
    QVERIFY(!nested);
    QVERIFY(!app::removeLeft(m_from, m_from, app::forGood));
    QVERIFY(isThere("hearth.db"));
}

void TestLeftFolder::offersNothingThatDidNotComeAlong()
{
    QVERIFY(app::writeFolderPlan({.folder = m_to, .previous = m_from}));
    LeftFolder folder(m_to);
    QVERIFY(hasLooked(folder));
    QCOMPARE(folder.path(), m_from);
    QVERIFY(!folder.canRemove());
    folder.remove(true);
    QVERIFY(!folder.isRemoving());
    QVERIFY(isThere("hearth.db"));
}

QTEST_GUILESS_MAIN(TestLeftFolder)
#include "tst_left_folder.moc"
