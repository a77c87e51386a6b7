// SPDX-License-Identifier: Apache-2.0
#include "storage/backup.h"
#include "storage/replacement.h"
#include "tests/storage/store_fixture.h"

#include <csignal>

#include <QCoreApplication>
#include <QProcess>

using namespace Qt::Literals;
using namespace storage::test;
using storage::ConversationStore;

namespace {

// The child of the deaths: kills itself after so many steps.
int workAndDie(const QStringList &words)
{
    int left = words[2].toInt();
    const auto onStep = [&left] {
        if (--left == 0)
            std::raise(SIGKILL);
    };
    const QString database = words[1] + "/hearth.db"_L1;
    const auto done = words[0] == "--restore"_L1
        ? storage::replaceDatabase(database, words[1] + "/copy.db"_L1, {}, onStep)
        : storage::takeBackReplacement(database, onStep);
    return done ? 0 : 1;
}

} // namespace

// A copy in the place of the database, and back, wherever it ends. A log stays beside a database
// that could not be read to its end; what is in it belongs to that one alone.
class TestReplacement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void replacesAndTakesBack();
    void leavesTheDatabaseWhenTheBackupIsDamaged();
    void takesTheLogOfAnUnreadableOneAlong();
    void wantsALogWithoutADatabaseSetAside();
    void restoringDiesAnywhere_data();
    void restoringDiesAnywhere();
    void takingBackDiesAnywhere_data();
    void takingBackDiesAnywhere();

private:
    QString path(const QString &name = u"hearth.db"_s) const { return m_folder->filePath(name); }
    void make(const QString &title) const
    {
        auto store = ConversationStore::open(path());
        HEARTH_VERIFY(store);
        QVERIFY((*store)->create(title));
    }
    QStringList titles() const
    {
        const auto store = ConversationStore::open(path());
        if (!store)
            return {QString::fromStdString(store.error().message)};
        QStringList titles;
        const auto list = (*store)->list(10);
        for (const auto &conversation : *list)
            titles += conversation.title;
        titles.sort();
        return titles;
    }
    QStringList titlesOfTheOther() const
    {
        const auto back = storage::takeBackReplacement(path());
        return back ? titles() : QStringList(QString::fromStdString(back.error().message));
    }
    // As a Hearth leaves the database that dies with this in its log.
    void leaveALog(const QString &title) const
    {
        {
            const auto store = ConversationStore::open(path());
            HEARTH_VERIFY(store);
            QVERIFY((*store)->create(title));
            QVERIFY(QFile::copy(path(), path(u"was"_s)));
            QVERIFY(QFile::copy(path() + "-wal"_L1, path(u"was-wal"_s)));
        }
        QVERIFY(QFile::remove(path()));
        QVERIFY(QFile::rename(path(u"was"_s), path()));
        QVERIFY(QFile::rename(path(u"was-wal"_s), path() + "-wal"_L1));
        QVERIFY(QFileInfo(path() + "-wal"_L1).size() > 0);
    }
    void begin(bool hasLog, bool hasEarlier) const;
    bool dies(const QString &work, int step) const
    {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {work, m_folder->path(), QString::number(step)});
        if (!child.waitForFinished())
            qFatal("it hangs");
        if (child.exitStatus() == QProcess::NormalExit && child.exitCode() != 0)
            qFatal("it fails");
        return child.exitStatus() == QProcess::CrashExit;
    }
    QStringList leftOver() const
    {
        return QDir(m_folder->path())
            .entryList({u"*.restoring*"_s, u"*.exchanging*"_s, u"*.part"_s}, QDir::Files);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    const QStringList m_backup{u"First"_s};
    const QStringList m_earlier{u"Earlier"_s, u"First"_s};
};

// The backup, what an earlier restoration kept, and the database of today.
void TestReplacement::begin(bool hasLog, bool hasEarlier) const
{
    make(u"First"_s);
    HEARTH_VERIFY(storage::copyDatabase(path(), path(u"copy.db"_s)));
    if (hasEarlier) {
        leaveALog(u"Earlier"_s);
        HEARTH_VERIFY(storage::replaceDatabase(path(), path(u"copy.db"_s)));
    }
    make(u"Second"_s);
    if (hasLog)
        leaveALog(u"Third"_s);
}

void TestReplacement::replacesAndTakesBack()
{
    begin(false, false);
    HEARTH_VERIFY(storage::replaceDatabase(path(), path(u"copy.db"_s)));
    QCOMPARE(titles(), m_backup);
    HEARTH_VERIFY(storage::takeBackReplacement(path()));
    QCOMPARE(titles(), QStringList({u"First"_s, u"Second"_s}));
    HEARTH_VERIFY(storage::takeBackReplacement(path()));
    QCOMPARE(titles(), m_backup);
    QVERIFY2(QFile::exists(path(u"copy.db"_s)), "the backup stays");
    QCOMPARE(leftOver(), QStringList());
}

void TestReplacement::leavesTheDatabaseWhenTheBackupIsDamaged()
{
    begin(false, false);
    QFile copy(path(u"copy.db"_s));
    QVERIFY(copy.open(QIODevice::ReadWrite) && copy.size() > 8192 && copy.seek(4096));
    QVERIFY(copy.write(QByteArray(copy.size() - 4096, '\xA5')) > 0);
    copy.close();
    QVERIFY(!storage::replaceDatabase(path(), path(u"copy.db"_s)));
    QCOMPARE(titles(), QStringList({u"First"_s, u"Second"_s}));
    QCOMPARE(leftOver(), QStringList());
}

void TestReplacement::takesTheLogOfAnUnreadableOneAlong()
{
    begin(true, false);
    QByteArray content = bytes(path());
    content.replace(0, 100, QByteArray(100, 'x'));
    overwrite(path(), content);
    const QByteArray log = bytes(path() + "-wal"_L1);
    QCOMPARE(ConversationStore::open(path()).error().code, base::ErrorCode::InvalidInput);
    HEARTH_VERIFY(storage::replaceDatabase(path(), path(u"copy.db"_s)));
    QCOMPARE(titles(), m_backup);
    HEARTH_VERIFY(storage::verifyCopy(path()));
    HEARTH_VERIFY(storage::takeBackReplacement(path()));
    QCOMPARE(bytes(path()), content);
    QCOMPARE(bytes(path() + "-wal"_L1), log);
}

void TestReplacement::wantsALogWithoutADatabaseSetAside()
{
    begin(true, false);
    QVERIFY(QFile::remove(path()));
    const QByteArray log = bytes(path() + "-wal"_L1);
    const auto replaced = storage::replaceDatabase(path(), path(u"copy.db"_s));
    QVERIFY(!replaced);
    QCOMPARE(replaced.error().code, base::ErrorCode::InvalidInput);
    QCOMPARE(bytes(path() + "-wal"_L1), log);
    HEARTH_VERIFY(ConversationStore::setAside(path()));
    HEARTH_VERIFY(storage::replaceDatabase(path(), path(u"copy.db"_s)));
    QCOMPARE(titles(), m_backup);
}

void TestReplacement::restoringDiesAnywhere_data()
{
    QTest::addColumn<bool>("hasLog");
    QTest::addColumn<bool>("hasEarlier"); // of a restoration before it, with a log
    QTest::newRow("plain") << false << false;
    QTest::newRow("with a log") << true << false;
    QTest::newRow("over an earlier one") << false << true;
    QTest::newRow("with a log, over an earlier one") << true << true;
}

void TestReplacement::restoringDiesAnywhere()
{
    QFETCH(const bool, hasLog);
    QFETCH(const bool, hasEarlier);
    QStringList old{u"First"_s, u"Second"_s};
    if (hasLog)
        old += u"Third"_s;
    int step = 1;
    for (;; ++step) {
        init();
        begin(hasLog, hasEarlier);
        if (!dies(u"--restore"_s, step))
            break;
        const QStringList now = titles();
        QCOMPARE(leftOver(), QStringList());
        const QStringList other = titlesOfTheOther();
        if (now == old)
            QCOMPARE(other, hasEarlier ? m_earlier : m_backup);
        else
            QCOMPARE(std::pair(now, other), std::pair(m_backup, old));
    }
    QCOMPARE(titles(), m_backup);
    QCOMPARE(titlesOfTheOther(), old);
    QCOMPARE(step, hasLog || hasEarlier ? 5 : 4); // an empty log takes the place of the earlier one
}

void TestReplacement::takingBackDiesAnywhere_data()
{
    QTest::addColumn<bool>("hasLog"); // the one that was kept
    QTest::addColumn<bool>("hasLogNow");
    QTest::newRow("plain") << false << false;
    QTest::newRow("the kept one with a log") << true << false;
    QTest::newRow("the one of now with a log") << false << true;
    QTest::newRow("both with a log") << true << true;
}

void TestReplacement::takingBackDiesAnywhere()
{
    QFETCH(const bool, hasLog);
    QFETCH(const bool, hasLogNow);
    QStringList old{u"First"_s, u"Second"_s};
    if (hasLog)
        old += u"Third"_s;
    QStringList restored = m_backup;
    if (hasLogNow)
        restored += u"Fourth"_s;
    int step = 1;
    for (;; ++step) {
        init();
        begin(hasLog, false);
        HEARTH_VERIFY(storage::replaceDatabase(path(), path(u"copy.db"_s)));
        if (hasLogNow)
            leaveALog(u"Fourth"_s);
        if (!dies(u"--take-back"_s, step))
            break;
        const QStringList now = titles();
        QCOMPARE(leftOver(), QStringList());
        const QStringList other = titlesOfTheOther();
        QCOMPARE(std::pair(now, other),
                 now == old ? std::pair(old, restored) : std::pair(restored, old));
    }
    QCOMPARE(titles(), old);
    QCOMPARE(titlesOfTheOther(), restored);
    QVERIFY(step >= 4);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.value(0) == "--restore"_L1 || words.value(0) == "--take-back"_L1)
        return workAndDie(words);
    TestReplacement test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_replacement.moc"
