// SPDX-License-Identifier: Apache-2.0
#include "storage/migrations.h"
#include "storage/statement.h"
#include "tests/storage/store_fixture.h"

#include <array>
#include <vector>

using namespace Qt::Literals;
using namespace storage;
using storage::test::DataFolder;
using storage::test::says;

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsVersion1UpToDate();
    void newDatabasesNeedNoBackup();
    void keepsACopyOfVersion1();
    void keepsAFewCopiesOnly();
    void aFailedStepChangesNothing();
    void refusesNewerVersionsUntouched();
    void refusesDatabasesOfOtherPrograms();
    void withoutACopyNothingIsChanged();

private:
    static std::unique_ptr<Database> database(const QString &path, int newest)
    {
        auto opened = Database::open(path, newest, std::chrono::milliseconds(0));
        if (!opened)
            qFatal("%s", opened.error().message.c_str());
        return *std::move(opened);
    }

    // What the first version of Hearth left behind.
    static void makeVersion1(const QString &path)
    {
        const auto made = database(path, 1);
        HEARTH_VERIFY(migrate(*made, migrations().first(1)));
        QFile rows(QStringLiteral(HEARTH_TEST_DATA "/storage/version1.sql"));
        QVERIFY(rows.open(QIODevice::ReadOnly));
        HEARTH_VERIFY(made->execute(rows.readAll().toStdString()));
    }

    static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void TestMigrations::bringsVersion1UpToDate()
{
    const DataFolder folder;
    makeVersion1(folder.path());
    const auto store = folder.open();
    const auto list = store->list(10);
    HEARTH_VERIFY(list);
    QCOMPARE(list->size(), 1);
    QCOMPARE(list->constFirst().title, u"Erste Unterhaltung"_s);
    const auto branch = store->branch(*list->constFirst().head);
    HEARTH_VERIFY(branch);
    QCOMPARE(branch->size(), 3);
    QCOMPARE(branch->at(1).parts.at(1).text, u"京都へ行こう。"_s);
    QCOMPARE(branch->at(1).receipt.value(u"tokens"_s).toInt(), 7);
    QCOMPARE(branch->at(2).state, MessageState::Stopped);
    QCOMPARE(store->search(u"unterhaltung"_s, 5)->size(), 1);
    QCOMPARE(store->search(u"京都へ"_s, 5)->size(), 1);
    QCOMPARE(store->search(u"halfway"_s, 5)->size(), 1); // was streaming when version 1 died
    QCOMPARE(store->search(u"hidden"_s, 5)->size(), 0); // a thought
}

void TestMigrations::newDatabasesNeedNoBackup()
{
    const DataFolder folder;
    folder.open();
    const QStringList files = QDir(folder.folder.path()).entryList(QDir::Files);
    QCOMPARE(files, (QStringList{u"hearth.db"_s, u"hearth.db.lock"_s}));
}

void TestMigrations::keepsACopyOfVersion1()
{
    const DataFolder folder;
    makeVersion1(folder.path());
    folder.open();
    const QString copy = backupPath(folder.path(), 2);
    QVERIFY(QFile::exists(copy));
    QVERIFY(!(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther)));
    const auto old = database(copy, 2);
    QCOMPARE(old->version(), 1);
    Statement count(*old, "SELECT count(*) FROM messages");
    QVERIFY(count.next());
    QCOMPARE(count.integer(0), 3);
}

void TestMigrations::keepsAFewCopiesOnly()
{
    const DataFolder folder;
    const QString path = folder.path();
    makeVersion1(path);
    std::vector<Migration> steps;
    for (int version = 2; version <= 11; ++version) { // a Hearth with one step more each time
        steps.push_back({version, "CREATE TABLE IF NOT EXISTS extra(x INTEGER) STRICT"});
        HEARTH_VERIFY(migrate(*database(path, version), steps));
    }
    const QStringList copies =
        QDir(folder.folder.path()).entryList({u"*.before-*"_s}, QDir::Files, QDir::Name);
    QCOMPARE(copies,
             (QStringList{u"hearth.db.before-v10"_s, u"hearth.db.before-v11"_s,
                          u"hearth.db.before-v9"_s}));
}

void TestMigrations::aFailedStepChangesNothing()
{
    const DataFolder folder;
    makeVersion1(folder.path());
    constexpr std::array kSteps = {
        Migration{2, "UPDATE conversations SET title = 'x'; CREATE TABLE broken("}};
    {
        const auto opened = database(folder.path(), 2);
        const auto migrated = migrate(*opened, kSteps);
        QVERIFY(!migrated);
    }
    const auto again = database(folder.path(), 2);
    QCOMPARE(again->version(), 1);
    Statement read(*again, "SELECT title FROM conversations");
    QVERIFY(read.next());
    QCOMPARE(read.text(0), u"Erste Unterhaltung"_s);
}

void TestMigrations::refusesNewerVersionsUntouched()
{
    const DataFolder folder;
    folder.open();
    HEARTH_VERIFY(database(folder.path(), newestVersion())->setVersion(newestVersion() + 1));
    const QByteArray before = bytes(folder.path());
    const auto opened = ConversationStore::open(folder.path());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, base::ErrorCode::Unsupported);
    QVERIFY(says(opened.error(), "newer Hearth"));
    QCOMPARE(bytes(folder.path()), before);
}

void TestMigrations::refusesDatabasesOfOtherPrograms()
{
    const DataFolder folder;
    HEARTH_VERIFY(
        database(folder.path(), 1)->execute("CREATE TABLE theirs(x); PRAGMA application_id = 42"));
    const QByteArray before = bytes(folder.path());
    const auto opened = ConversationStore::open(folder.path());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, base::ErrorCode::InvalidInput);
    QVERIFY(says(opened.error(), "another program"));
    QCOMPARE(bytes(folder.path()), before);
}

void TestMigrations::withoutACopyNothingIsChanged()
{
    const DataFolder folder;
    makeVersion1(folder.path());
    // A folder in the way of the copy.
    QVERIFY(QDir().mkpath(backupPath(folder.path(), 2) + u".part"_s));
    const auto opened = ConversationStore::open(folder.path());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, base::ErrorCode::Io);
    QVERIFY(says(opened.error(), "Nothing was changed"));
    QCOMPARE(database(folder.path(), 2)->version(), 1);
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
