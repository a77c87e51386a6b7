// SPDX-License-Identifier: Apache-2.0
#include "app/lock/folder_lock.h"
#include "storage/attachment_store.h"
#include "storage/backup.h"
#include "storage/cipher.h"
#include "storage/conversation_store.h"

#include <csignal>
#include <cstdio>

#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals;
using app::FolderKeys;
using app::FolderLock;
using app::LockStep;
using storage::ConversationStore;
using storage::Secret;

namespace {

constexpr auto kPhrase = "Zwetschgendatschi";

// The child of diesAnywhere(): kills itself when it comes to the step.
int changeAndDie(const QStringList &words)
{
    const FolderLock lock(words[1]);
    const Secret now = Secret::fromPassword(words[2]);
    const Secret then = Secret::fromPassword(words[3]);
    const int last = words[4].toInt();
    const app::OnLockStep onStep = [last](LockStep step) {
        if (static_cast<int>(step) == last)
            std::raise(SIGKILL);
    };
    if (now.isEmpty())
        return lock.turnOn(then, onStep) ? 0 : 1;
    if (then.isEmpty())
        return lock.turnOff(now, onStep) ? 0 : 1;
    return lock.change(now, then, onStep) ? 0 : 1;
}

} // namespace

class TestFolderLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void hidesEverything();
    void bringsEverythingBack();
    void changesThePassword();
    void refusesAnotherPassword();
    void encryptsACopyThatComesLater();
    void leavesACopyOfAnotherPassword();
    void refusesWhileAHearthIsOpen();
    void knowsALockedFolderWhoseRestorationDied();
    void diesAnywhere_data();
    void diesAnywhere();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &content) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QByteArray contentOf(const QString &file) const
    {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray("not there");
    }
    // A folder as a Hearth leaves it, with the phrase wherever words of a conversation are.
    void fill();
    QStringList filesWithPhrase() const
    {
        QStringList found;
        QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            if (contentOf(file).contains(kPhrase))
                found += QDir(m_folder->path()).relativeFilePath(file);
        }
        return found;
    }
    QStringList titles(const Secret &key) const
    {
        const auto store =
            ConversationStore::open(path(u"hearth.db"_s), std::chrono::seconds(0), key);
        if (!store)
            return {QString::fromStdString(store.error().message)};
        QStringList titles;
        const auto list = (*store)->list(10);
        for (const storage::Conversation &each : *list)
            titles += each.title;
        return titles;
    }
    void checkAll(const FolderKeys &keys) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_attachment; // its name
    const Secret m_key = Secret::fromPassword(u"correct horse"_s);
    const Secret m_other = Secret::fromPassword(u"battery staple"_s);
    const QStringList m_titles{QString::fromLatin1(kPhrase)};
};

void TestFolderLock::initTestCase()
{
    if (!storage::canEncrypt())
        QSKIP("Hearth is built without SQLCipher.");
}

void TestFolderLock::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    fill();
}

void TestFolderLock::fill()
{
    {
        const auto store = ConversationStore::open(path(u"hearth.db"_s));
        QVERIFY(store);
        QVERIFY((*store)->create(m_titles.front()));
    }
    QDir().mkpath(path(u"backups"_s));
    for (const QString &copy : {u"backups/hearth-2026-11-20T09-00-00.db"_s,
                                u"hearth.db.before-restore"_s, u"hearth.db.before-v4"_s})
        QVERIFY(storage::copyDatabase(path(u"hearth.db"_s), path(copy)));
    const auto kept = storage::AttachmentStore(path(u"attachments"_s)).addBytes(kPhrase);
    QVERIFY(kept);
    m_attachment = kept->sha256;
    for (const QString &name :
         {u"drafts.json"_s, u"index.db"_s, u"index.db-wal"_s, u"states/one.state"_s,
          u"attachments/part-XyZ"_s, u"backups/hearth-2026-11-18T09-00-00.db.part"_s,
          u"backups/hearth-2026-11-18T09-00-00.db.recrypting"_s, u"hearth.db.restoring.part"_s,
          u"drafts.json.part"_s, u"thumbnails/"_s + QString::fromLatin1(m_attachment) + u".png"_s})
        write(name, QByteArray("{\"0\": \"") + kPhrase + "\"}");
}

void TestFolderLock::checkAll(const FolderKeys &keys) const
{
    QCOMPARE(titles(keys.password), m_titles);
    const storage::AttachmentStore files(path(u"attachments"_s), keys.vault);
    QCOMPARE(contentOf(files.pathOf(m_attachment)), QByteArray(kPhrase));
    const QByteArray drafts =
        keys.vault ? *keys.vault.content("drafts") : contentOf(path(u"drafts.json"_s));
    QVERIFY2(drafts.contains(kPhrase), drafts.constData());
    for (const QString &copy : {u"backups/hearth-2026-11-20T09-00-00.db"_s,
                                u"hearth.db.before-restore"_s, u"hearth.db.before-v4"_s}) {
        const auto sound = storage::verifyCopy(path(copy), keys.password);
        QVERIFY2(sound, sound ? "" : sound.error().message.c_str());
    }
}

void TestFolderLock::hidesEverything()
{
    QVERIFY(filesWithPhrase().size() > 8); // it can be found where it is
    const FolderLock lock(m_folder->path());
    QVERIFY(!lock.isLocked());
    const auto keys = lock.turnOn(m_key, {});
    QVERIFY2(keys, keys ? "" : keys.error().message.c_str());
    QVERIFY(lock.isLocked());
    QCOMPARE(filesWithPhrase(), QStringList());
    checkAll(*keys);
    QCOMPARE(filesWithPhrase(), QStringList());
}

void TestFolderLock::bringsEverythingBack()
{
    const FolderLock lock(m_folder->path());
    QVERIFY(lock.turnOn(m_key, {}));
    const auto off = lock.turnOff(m_key, {});
    QVERIFY2(off, off ? "" : off.error().message.c_str());
    QVERIFY(!lock.isLocked());
    QVERIFY(!QFile::exists(path(u"vault.db"_s)));
    checkAll({});
}

void TestFolderLock::changesThePassword()
{
    const FolderLock lock(m_folder->path());
    QVERIFY(lock.turnOn(m_key, {}));
    const auto keys = lock.change(m_key, m_other, {});
    QVERIFY2(keys, keys ? "" : keys.error().message.c_str());
    QCOMPARE(filesWithPhrase(), QStringList());
    checkAll(*keys);
    QVERIFY(!*storage::fits(path(u"hearth.db"_s), m_key));
}

void TestFolderLock::refusesAnotherPassword()
{
    const FolderLock lock(m_folder->path());
    QVERIFY(lock.turnOn(m_key, {}));
    const QByteArray before = contentOf(path(u"hearth.db"_s));
    const auto unlocked = lock.unlock(m_other);
    QVERIFY(unlocked);
    QVERIFY(!*unlocked);
    QVERIFY(!lock.change(m_other, m_key, {}));
    QVERIFY(!lock.turnOff(m_other, {}));
    QCOMPARE(contentOf(path(u"hearth.db"_s)), before);
    const auto right = lock.unlock(m_key);
    QVERIFY(right && *right);
    checkAll(**right);
}

// As restoring in an older Hearth, or a copy from elsewhere, leaves it.
void TestFolderLock::encryptsACopyThatComesLater()
{
    const QString copy = u"backups/hearth-2026-11-19T09-00-00.db"_s;
    const QByteArray plain = contentOf(path(u"hearth.db"_s));
    const FolderLock lock(m_folder->path());
    QVERIFY(lock.turnOn(m_key, {}));
    write(copy, plain);
    QVERIFY(lock.unlock(m_key));
    QVERIFY(*storage::fits(path(copy), m_key));
    QCOMPARE(filesWithPhrase(), QStringList());
}

void TestFolderLock::leavesACopyOfAnotherPassword()
{
    const QString copy = u"backups/hearth-2026-11-19T09-00-00.db"_s;
    const FolderLock lock(m_folder->path());
    QVERIFY(lock.turnOn(m_other, {}));
    const QByteArray locked = contentOf(path(u"hearth.db"_s));
    QVERIFY(lock.turnOff(m_other, {}));
    write(copy, locked);
    QVERIFY(lock.turnOn(m_key, {}));
    QCOMPARE(contentOf(path(copy)), locked);
}

void TestFolderLock::refusesWhileAHearthIsOpen()
{
    const auto store = ConversationStore::open(path(u"hearth.db"_s));
    QVERIFY(store);
    const auto done = FolderLock(m_folder->path()).turnOn(m_key, {});
    QVERIFY(!done);
    QCOMPARE(done.error().code, base::ErrorCode::Busy);
}

// A restoration that died between two names: where no database has the name, nothing would tell.
void TestFolderLock::knowsALockedFolderWhoseRestorationDied()
{
    QVERIFY(FolderLock(m_folder->path()).turnOn(m_key, {}));
    for (const QString &name : {u"hearth.db.restoring"_s, u"hearth.db.exchanging"_s}) {
        QVERIFY(QFile::rename(path(u"hearth.db"_s), path(name)));
        const FolderLock lock(m_folder->path());
        QVERIFY(lock.isLocked());
        QCOMPARE(titles(m_key), m_titles);
    }
}

void TestFolderLock::diesAnywhere_data()
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

void TestFolderLock::diesAnywhere()
{
    QFETCH(const QString, now);
    QFETCH(const QString, then);
    QFETCH(const int, step);
    const FolderLock lock(m_folder->path());
    if (!now.isEmpty())
        QVERIFY(lock.turnOn(Secret::fromPassword(now), {}));
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(),
                {u"--change"_s, m_folder->path(), now, then, QString::number(step)});
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    if (!lock.isLocked()) {
        checkAll({});
        QVERIFY(lock.turnOn(Secret::fromPassword(u"again"_s), {})); // and nothing stands in the way
        QCOMPARE(filesWithPhrase(), QStringList());
        return;
    }
    for (const QString &password : {now, then}) {
        if (password.isEmpty())
            continue;
        const auto keys = lock.unlock(Secret::fromPassword(password));
        QVERIFY2(keys, keys ? "" : keys.error().message.c_str());
        if (!*keys)
            continue;
        QCOMPARE(titles((*keys)->password), m_titles);
        QCOMPARE(filesWithPhrase(), QStringList());
        const storage::AttachmentStore files(path(u"attachments"_s), (*keys)->vault);
        QCOMPARE(contentOf(files.pathOf(m_attachment)), QByteArray(kPhrase));
        QVERIFY((*keys)->vault.content("drafts")->contains(kPhrase));
        return;
    }
    QFAIL("No password opens it any more.");
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.value(0) == u"--change")
        return changeAndDie(words);
    TestFolderLock test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_folder_lock.moc"
