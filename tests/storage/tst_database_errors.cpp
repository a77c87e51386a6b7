// SPDX-License-Identifier: Apache-2.0
#include "storage/health.h"
#include "storage/migrations.h"
#include "storage/sqlite_error.h"
#include "storage/statement.h"
#include "tests/storage/store_fixture.h"

#include <cerrno>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::Literals;
using namespace storage;
using base::ErrorCode;
using storage::test::bytes;
using storage::test::DataFolder;
using storage::test::fill;
using storage::test::overwrite;
using storage::test::says;

namespace {

constexpr auto kNoPatience = std::chrono::milliseconds(0);

std::unique_ptr<Database> openDatabase(const QString &path)
{
    auto opened = Database::open(path, newestVersion(), kNoPatience);
    if (!opened)
        qFatal("%s", opened.error().message.c_str());
    return *std::move(opened);
}

} // namespace

class TestDatabaseErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatToDo_data();
    void tellsWhatToDo();
    void anotherHearthIsBusy();
    void anotherProgramIsBusy();
    void aFullDiskLosesNothing();
    void aFolderThatMayNotBeWritten();
    void aFileThatMayNotBeWritten();
    void aFolderThatCannotBeMade();
    void notADatabase_data();
    void notADatabase();
    void aLogWithoutItsDatabase();
    void aSearchIndexThatForgotIsRebuilt();
    void aDamagedSearchIndexStopsNoChange();
    void setAsideKeepsEverything();
};

void TestDatabaseErrors::tellsWhatToDo_data()
{
    QTest::addColumn<int>("sqliteCode");
    QTest::addColumn<int>("systemCode");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("busy") << 5 << 0 << ErrorCode::Busy;
    QTest::newRow("busy, a recovery runs") << (5 | 1 << 8) << 0 << ErrorCode::Busy;
    QTest::newRow("full") << 13 << 0 << ErrorCode::OutOfMemory;
    QTest::newRow("write error, no space") << (10 | 3 << 8) << ENOSPC << ErrorCode::OutOfMemory;
#ifdef EDQUOT
    QTest::newRow("write error, quota") << (10 | 3 << 8) << EDQUOT << ErrorCode::OutOfMemory;
#endif
    QTest::newRow("write error") << (10 | 3 << 8) << EIO << ErrorCode::Io;
    QTest::newRow("no memory") << 7 << 0 << ErrorCode::OutOfMemory;
    QTest::newRow("read-only") << 8 << 0 << ErrorCode::Io;
    QTest::newRow("cannot open") << 14 << 0 << ErrorCode::Io;
    QTest::newRow("damaged") << 11 << 0 << ErrorCode::InvalidInput;
    QTest::newRow("not a database") << 26 << 0 << ErrorCode::InvalidInput;
    QTest::newRow("too big") << 18 << 0 << ErrorCode::Unsupported;
    QTest::newRow("anything else") << 1 << 0 << ErrorCode::Io;
}

void TestDatabaseErrors::tellsWhatToDo()
{
    QFETCH(const int, sqliteCode);
    QFETCH(const int, systemCode);
    QFETCH(const ErrorCode, code);
    const base::Error error = sqliteError(sqliteCode, systemCode, u"/data/hearth.db"_s);
    QCOMPARE(error.code, code);
    QVERIFY(error.message.ends_with('.'));
    QVERIFY(error.message.find(". ") != std::string::npos); // a cause and a remedy
}

void TestDatabaseErrors::anotherHearthIsBusy()
{
    const DataFolder folder;
    const auto first = folder.open();
    const auto second = ConversationStore::open(folder.path(), kNoPatience);
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Busy);
    QVERIFY(says(second.error(), "Another Hearth"));
}

void TestDatabaseErrors::anotherProgramIsBusy()
{
    const DataFolder folder;
    folder.open();
    const auto other = openDatabase(folder.path()); // takes no lock file, as sqlite3 does not
    HEARTH_VERIFY(other->execute("BEGIN EXCLUSIVE"));
    const auto opened = ConversationStore::open(folder.path(), kNoPatience);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Busy);
    QVERIFY(says(opened.error(), "Another program"));
}

void TestDatabaseErrors::aFullDiskLosesNothing()
{
    const DataFolder folder;
    const auto database = openDatabase(folder.path());
    HEARTH_VERIFY(migrate(*database));
    HEARTH_VERIFY(database->execute("PRAGMA max_page_count = 60"));
    int stored = 0;
    std::optional<base::Error> error;
    while (!error && stored < 1000) {
        const auto written = database->transaction([&]() -> base::Result<void> {
            Statement insert(*database,
                             "INSERT INTO conversations(title, system_prompt, created, updated) "
                             "VALUES (?, '', 0, 0)");
            return insert.bind(QString(1000, u'x')).run();
        });
        if (written)
            ++stored;
        else
            error = written.error();
    }
    QVERIFY(stored > 0);
    QVERIFY(error.has_value());
    QCOMPARE(error->code, ErrorCode::OutOfMemory);
    QVERIFY(says(*error, "is full"));
    // Room again: the database works on, with everything that was acknowledged.
    HEARTH_VERIFY(database->execute("PRAGMA max_page_count = 1000000"));
    HEARTH_VERIFY(database->transaction(
        [&] { return database->execute("UPDATE conversations SET system_prompt = 'on'"); }));
    QCOMPARE(database->changes(), stored);
    HEARTH_VERIFY(checkDatabase(*database, SearchCheck::AgainstText));
}

// Root may write anywhere; without its rights it sees what a user sees.
#ifdef Q_OS_UNIX
class AsUser
{
public:
    AsUser()
        : m_isRoot(geteuid() == 0)
        , m_works(!m_isRoot || seteuid(65534) == 0)
    {
    }
    ~AsUser()
    {
        if (m_isRoot && seteuid(0) != 0)
            qFatal("The test cannot become root again.");
    }
    Q_DISABLE_COPY_MOVE(AsUser)
    bool works() const { return m_works; }

private:
    bool m_isRoot;
    bool m_works;
};
#endif

void TestDatabaseErrors::aFolderThatMayNotBeWritten()
{
#ifdef Q_OS_UNIX
    const DataFolder folder;
    QVERIFY(QFile::setPermissions(folder.folder.path(),
                                  QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther
                                      | QFile::ExeOther));
    const AsUser user;
    if (!user.works())
        QSKIP("root cannot give up its rights here");
    const auto opened = ConversationStore::open(folder.path(), kNoPatience);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Io);
    QVERIFY(says(opened.error(), "may not write in the folder"));
#else
    QSKIP("POSIX permissions");
#endif
}

void TestDatabaseErrors::aFileThatMayNotBeWritten()
{
#ifdef Q_OS_UNIX
    const DataFolder folder;
    folder.open();
    // Root without its rights keeps its group.
    const auto everybody = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup
        | QFile::WriteGroup | QFile::ExeGroup;
    QVERIFY(QFile::setPermissions(folder.folder.path(), everybody));
    QVERIFY(QFile::setPermissions(folder.path() + u".lock"_s, everybody));
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ReadGroup));
    const AsUser user;
    if (!user.works())
        QSKIP("root cannot give up its rights here");
    const auto opened = ConversationStore::open(folder.path(), kNoPatience);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Io);
    QVERIFY2(says(opened.error(), "may not write to"), opened.error().message.c_str());
#else
    QSKIP("POSIX permissions");
#endif
}

void TestDatabaseErrors::aFolderThatCannotBeMade()
{
    const DataFolder folder;
    overwrite(folder.path(u"file"_s), "x");
    const auto opened = ConversationStore::open(folder.path(u"file/hearth.db"_s), kNoPatience);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Io);
}

void TestDatabaseErrors::notADatabase_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("Dear diary,\n").repeated(100);
    QTest::newRow("zeros, as after a power cut") << QByteArray(16384, '\0');
    QTest::newRow("one byte") << QByteArray("x");
    QTest::newRow("header only") << QByteArray("SQLite format 3\0", 16);
}

void TestDatabaseErrors::notADatabase()
{
    QFETCH(const QByteArray, content);
    const DataFolder folder;
    overwrite(folder.path(), content);
    const auto opened = ConversationStore::open(folder.path(), kNoPatience);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::InvalidInput);
    QVERIFY(says(opened.error(), "damaged or is not a Hearth database"));
    QCOMPARE(bytes(folder.path()), content);
}

void TestDatabaseErrors::aLogWithoutItsDatabase()
{
    const DataFolder folder;
    overwrite(folder.path() + u"-wal"_s, "recent messages");
    const auto opened = ConversationStore::open(folder.path(), kNoPatience);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::InvalidInput);
    QCOMPARE(bytes(folder.path() + u"-wal"_s), QByteArray("recent messages"));
}

void TestDatabaseErrors::aSearchIndexThatForgotIsRebuilt()
{
    const DataFolder folder;
    fill(*folder.open());
    {
        const auto database = openDatabase(folder.path());
        // The pitfall of external content: the rows are there, the index knows nothing of them.
        HEARTH_VERIFY(
            database->execute("INSERT INTO part_words(part_words) VALUES ('delete-all')"));
    }
    const auto database = openDatabase(folder.path());
    HEARTH_VERIFY(checkDatabase(*database, SearchCheck::AgainstText));
    Statement find(*database, "SELECT count(*) FROM part_words WHERE part_words MATCH 'message'");
    QVERIFY(find.next());
    QCOMPARE(find.integer(0), 200);
}

void TestDatabaseErrors::aDamagedSearchIndexStopsNoChange()
{
    const DataFolder folder;
    const ConversationId id = *folder.open()->create(u"Before"_s);
    // An index that knows of nothing refuses to forget the old title.
    HEARTH_VERIFY(openDatabase(folder.path())
                      ->execute("INSERT INTO title_words(title_words) VALUES ('delete-all')"));
    const auto store = folder.open();
    HEARTH_VERIFY(store->rename(id, u"After"_s));
    QCOMPARE(store->search(u"after"_s, 5)->size(), 1);
    QCOMPARE(store->search(u"before"_s, 5)->size(), 0);
}

void TestDatabaseErrors::setAsideKeepsEverything()
{
    const DataFolder folder;
    overwrite(folder.path(), "not a database");
    overwrite(folder.path() + u"-wal"_s, "its log");
    const auto moved = ConversationStore::setAside(folder.path());
    HEARTH_VERIFY(moved);
    QCOMPARE(bytes(*moved), QByteArray("not a database"));
    QCOMPARE(bytes(*moved + u"-wal"_s), QByteArray("its log"));
    QVERIFY(folder.open()->create(u"Fresh"_s));
}

QTEST_GUILESS_MAIN(TestDatabaseErrors)
#include "tst_database_errors.moc"
