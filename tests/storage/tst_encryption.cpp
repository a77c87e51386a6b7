// SPDX-License-Identifier: Apache-2.0
#include "storage/backup.h"
#include "storage/cipher.h"
#include "storage/database.h"
#include "storage/migrations.h"
#include "storage/recrypt.h"
#include "storage/replacement.h"
#include "tests/storage/store_fixture.h"

#include <csignal>
#include <cstdio>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

using namespace Qt::Literals;
using namespace storage;
using namespace storage::test;

namespace {

constexpr auto kPatience = std::chrono::milliseconds(0);
const auto kPhrase = u"Zwetschgenknödel am Fensterbrett"_s;

// The child of diesAnywhere(): kills itself at one step of the work.
int recryptAndDie(const QStringList &words)
{
    const int last = words[4].toInt();
    int step = 0;
    const auto done = recrypt({.path = words[1],
                               .now = Secret::fromPassword(words[2]),
                               .then = Secret::fromPassword(words[3]),
                               .onStep = [&](RecryptStep) {
                                   if (step++ == last)
                                       std::raise(SIGKILL);
                               }});
    if (!done)
        std::fprintf(stderr, "%s\n", done.error().message.c_str());
    return done ? 0 : 1;
}

} // namespace

class TestEncryption : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsEverything();
    void hidesEveryWord();
    void refusesAnotherPassword();
    void saysThatItIsLocked();
    void normalizesThePassword();
    void changesThePasswordAndTakesItBack();
    void tellsADamagedFileFromALockedOne();
    void copiesAndRestores();
    void restoresACopyOfAnotherPassword();
    void migratesAnEncryptedOne();
    void leavesTheOriginalWhenTheCopyCannotBeWritten();
    void diesAnywhere_data();
    void diesAnywhere();
    void costsLittle();

private:
    static void fill(const QString &path, const Secret &key = {})
    {
        const auto store = ConversationStore::open(path, kPatience, key);
        HEARTH_VERIFY(store);
        const auto id = (*store)->create(kPhrase);
        HEARTH_VERIFY(id);
        const MessageId first = appendText(**store, *id, {}, u"Was ist ein "_s + kPhrase + u'?');
        appendText(**store, *id, first, u"Ein Gebäck."_s, Role::Assistant);
        const Part file{PartKind::Attachment, u"Rezept.txt"_s, {{u"text"_s, u"0123"_s}}};
        HEARTH_VERIFY((*store)->append(*id, first, Role::User, {file}));
        HEARTH_VERIFY((*store)->addDocument("0123", kPhrase + u" mit Zimtzucker"_s));
    }
    static QStringList titles(const QString &path, const Secret &key = {})
    {
        const auto store = ConversationStore::open(path, kPatience, key);
        if (!store)
            return {QString::fromStdString(store.error().message)};
        QStringList titles;
        const auto list = (*store)->list(10);
        for (const Conversation &each : *list)
            titles += each.title;
        return titles;
    }
    static QStringList filesWith(const QString &folder, const QByteArray &words)
    {
        QStringList found;
        for (const QString &name : QDir(folder).entryList(QDir::Files)) {
            QFile file(folder + u'/' + name);
            if (!file.open(QIODevice::ReadOnly) || file.readAll().contains(words))
                found += name;
        }
        return found;
    }
    static void lock(const QString &path, const Secret &key)
    {
        HEARTH_VERIFY(recrypt({.path = path, .now = {}, .then = key}));
    }

    const Secret m_key = Secret::fromPassword(u"correct horse"_s);
    const Secret m_other = Secret::fromPassword(u"another"_s);
};

void TestEncryption::initTestCase()
{
    if (!canEncrypt())
        QSKIP("Hearth is built without SQLCipher.");
}

void TestEncryption::keepsEverything()
{
    const DataFolder folder;
    fill(folder.path());
    lock(folder.path(), m_key);
    QVERIFY(looksEncrypted(folder.path()));
    const auto store = ConversationStore::open(folder.path(), kPatience, m_key);
    HEARTH_VERIFY(store);
    const auto list = (*store)->list(10);
    HEARTH_VERIFY(list);
    QCOMPARE(list->size(), 1);
    QCOMPARE(list->first().title, kPhrase);
    const auto messages = (*store)->tree(list->first().id);
    HEARTH_VERIFY(messages);
    QCOMPARE(messages->size(), 3);
    QCOMPARE((*store)->search(u"Zimtzucker"_s, 10)->size(), 1);
    const auto hits = (*store)->search(u"Gebäck"_s, 10); // both kinds of search index came along
    HEARTH_VERIFY(hits);
    QCOMPARE(hits->size(), 1);
    const auto more = (*store)->create(u"Noch eins"_s);
    HEARTH_VERIFY(more);
    QVERIFY(*more > list->first().id);
}

void TestEncryption::hidesEveryWord()
{
    const DataFolder folder;
    fill(folder.path());
    const QByteArray words = kPhrase.first(10).toUtf8();
    QVERIFY(!filesWith(folder.folder.path(), words).isEmpty()); // it can be found where it is
    lock(folder.path(), m_key);
    QCOMPARE(filesWith(folder.folder.path(), words), QStringList());
    // The log, while it is open.
    const auto store = ConversationStore::open(folder.path(), kPatience, m_key);
    HEARTH_VERIFY(store);
    HEARTH_VERIFY((*store)->create(kPhrase));
    QVERIFY(QFile(folder.path(u"hearth.db-wal"_s)).size() > 0);
    QCOMPARE(filesWith(folder.folder.path(), words), QStringList());
}

void TestEncryption::refusesAnotherPassword()
{
    const DataFolder folder;
    fill(folder.path());
    lock(folder.path(), m_key);
    QFile file(folder.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    const auto opened = ConversationStore::open(folder.path(), kPatience, m_other);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code,
             base::ErrorCode::Unsupported); // not damaged: nothing to set aside
    QVERIFY(says(opened.error(), "does not open"));
    const auto fitting = fits(folder.path(), m_other);
    HEARTH_VERIFY(fitting);
    QVERIFY(!*fitting);
    QVERIFY(!recrypt({.path = folder.path(), .now = m_other, .then = {}}));
    file.seek(0);
    QCOMPARE(file.readAll(), before);
    QCOMPARE(titles(folder.path(), m_key), QStringList(kPhrase));
}

void TestEncryption::saysThatItIsLocked()
{
    const DataFolder folder;
    fill(folder.path());
    lock(folder.path(), m_key);
    const auto opened = ConversationStore::open(folder.path(), kPatience);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, base::ErrorCode::Unsupported);
    QVERIFY(says(opened.error(), "locked with a password"));
}

void TestEncryption::normalizesThePassword()
{
    const DataFolder folder;
    fill(folder.path());
    lock(folder.path(), Secret::fromPassword(u"M\u00fcsli"_s));
    QCOMPARE(titles(folder.path(), Secret::fromPassword(u"Mu\u0308sli"_s)), QStringList(kPhrase));
}

void TestEncryption::changesThePasswordAndTakesItBack()
{
    const DataFolder folder;
    fill(folder.path());
    lock(folder.path(), m_key);
    const auto files = (*ConversationStore::open(folder.path(), kPatience, m_key))->filesKey();
    QCOMPARE(files.bytes().size(), size_t{32});
    HEARTH_VERIFY(recrypt({.path = folder.path(), .now = m_key, .then = m_other, .files = files}));
    QVERIFY(!*fits(folder.path(), m_key));
    const auto after = (*ConversationStore::open(folder.path(), kPatience, m_other))->filesKey();
    QVERIFY(std::ranges::equal(files.bytes(), after.bytes()));
    HEARTH_VERIFY(recrypt({.path = folder.path(), .now = m_other, .then = {}}));
    QVERIFY(!looksEncrypted(folder.path()));
    QCOMPARE(titles(folder.path()), QStringList(kPhrase));
    QCOMPARE(filesWith(folder.folder.path(), "files_key"), QStringList());
}

void TestEncryption::tellsADamagedFileFromALockedOne()
{
    const DataFolder folder;
    fill(folder.path());
    QFile file(folder.path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write("This was the header of a database once, and is no more.");
    file.close();
    QVERIFY(!looksEncrypted(folder.path()));
    const auto opened = ConversationStore::open(folder.path(), kPatience);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, base::ErrorCode::InvalidInput);

    const DataFolder locked;
    fill(locked.path());
    lock(locked.path(), m_key);
    QFile broken(locked.path());
    QVERIFY(broken.open(QIODevice::ReadWrite));
    broken.seek(5 * 4096 + 100);
    broken.write(QByteArray(64, 'x'));
    broken.close();
    QVERIFY(*fits(locked.path(), m_key)); // the password is right all the same
    if (const auto read = ConversationStore::open(locked.path(), kPatience, m_key)) {
        const auto looked = (*read)->checkWhenDue(std::chrono::seconds(0));
        QVERIFY(!looked);
        QVERIFY2((*read)->damage().has_value(), looked.error().message.c_str());
    }
    const auto read = ConversationStore::open(locked.path(), kPatience, m_key);
    QVERIFY(!read); // from then on
    const auto taken = recrypt({.path = locked.path(), .now = m_key, .then = {}});
    QVERIFY(!taken);
    QVERIFY(looksEncrypted(locked.path()));
    QVERIFY(!QFile::exists(locked.path() + u".recrypting"_s));
}

void TestEncryption::copiesAndRestores()
{
    const DataFolder folder;
    fill(folder.path());
    lock(folder.path(), m_key);
    HEARTH_VERIFY(copyDatabase(folder.path(), folder.path(u"copy.db"_s), m_key));
    QVERIFY(looksEncrypted(folder.path(u"copy.db"_s)));
    QVERIFY(!verifyCopy(folder.path(u"copy.db"_s), m_other));
    HEARTH_VERIFY(attachedContentsOf(folder.path(u"copy.db"_s), m_key));
    HEARTH_VERIFY((*ConversationStore::open(folder.path(), kPatience, m_key))->create(u"Later"_s));
    HEARTH_VERIFY(replaceDatabase(folder.path(), folder.path(u"copy.db"_s),
                                  {.database = m_key, .backup = m_key, .files = {}}));
    QCOMPARE(titles(folder.path(), m_key), QStringList(kPhrase));
    HEARTH_VERIFY(takeBackReplacement(folder.path()));
    QCOMPARE(titles(folder.path(), m_key).size(), 2);
}

void TestEncryption::restoresACopyOfAnotherPassword()
{
    const DataFolder folder;
    fill(folder.path());
    fill(folder.path(u"old.db"_s));
    lock(folder.path(u"old.db"_s), m_other);
    lock(folder.path(), m_key);
    const Secret files = Secret::random();
    const ReplaceKeys wrong{.database = m_key, .backup = m_key, .files = files};
    QVERIFY(!replaceDatabase(folder.path(), folder.path(u"old.db"_s), wrong));
    QCOMPARE(titles(folder.path(), m_key), QStringList(kPhrase));
    const ReplaceKeys right{.database = m_key, .backup = m_other, .files = files};
    HEARTH_VERIFY(replaceDatabase(folder.path(), folder.path(u"old.db"_s), right));
    const auto store = ConversationStore::open(folder.path(), kPatience, m_key);
    HEARTH_VERIFY(store);
    QVERIFY(std::ranges::equal((*store)->filesKey().bytes(), files.bytes()));
}

void TestEncryption::migratesAnEncryptedOne()
{
    const DataFolder folder;
    {
        const auto old = Database::open(folder.path(), 3, kPatience, m_key);
        HEARTH_VERIFY(old);
        HEARTH_VERIFY(migrate(**old, migrations().first(3)));
    }
    QVERIFY(ConversationStore::open(folder.path(), kPatience, m_key));
    const QString copy = backupPath(folder.path(), 4);
    QVERIFY(looksEncrypted(copy)); // what is kept of it before is no plain copy
    QVERIFY(*fits(copy, m_key));
}

void TestEncryption::leavesTheOriginalWhenTheCopyCannotBeWritten()
{
    const DataFolder folder;
    fill(folder.path());
    QVERIFY(QDir().mkpath(folder.path(u"hearth.db.recrypting/in-the-way"_s)));
    QVERIFY(!recrypt({.path = folder.path(), .now = {}, .then = m_key}));
    QCOMPARE(titles(folder.path()), QStringList(kPhrase));
}

void TestEncryption::diesAnywhere_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("then");
    QTest::addColumn<int>("step");
    for (int step = 0; step < 4; ++step) {
        QTest::addRow("on, step %d", step) << QString() << u"new"_s << step;
        QTest::addRow("off, step %d", step) << u"old"_s << QString() << step;
        QTest::addRow("change, step %d", step) << u"old"_s << u"new"_s << step;
    }
}

void TestEncryption::diesAnywhere()
{
    QFETCH(const QString, now);
    QFETCH(const QString, then);
    QFETCH(const int, step);
    const DataFolder folder;
    fill(folder.path());
    if (!now.isEmpty())
        lock(folder.path(), Secret::fromPassword(now));
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(),
                {u"--recrypt"_s, folder.path(), now, then, QString::number(step)});
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    const bool isReplaced = step == static_cast<int>(RecryptStep::Replaced);
    const Secret key = Secret::fromPassword(isReplaced ? then : now);
    QCOMPARE(titles(folder.path(), key), QStringList(kPhrase));
    QVERIFY(!QFile::exists(folder.path() + u".recrypting"_s)); // opening cleared it away
}

void TestEncryption::costsLittle()
{
    const DataFolder folder;
    fill(folder.path());
    lock(folder.path(), m_key);
    QElapsedTimer clock;
    clock.start();
    QVERIFY(*fits(folder.path(), m_key));
    qInfo("A password is tried in %lld ms.", static_cast<long long>(clock.elapsed()));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.value(0) == u"--recrypt")
        return recryptAndDie(words);
    TestEncryption test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_encryption.moc"
