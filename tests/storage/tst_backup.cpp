// SPDX-License-Identifier: Apache-2.0
#include "storage/backup.h"
#include "storage/conversation_store.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals;
using storage::ConversationStore;

class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void copiesWhatIsThere();
    void doesNotWaitForeverForAnOpenStore();
    void keepsCopiesFromOthersEyes();
    void leavesNothingBehindWhenItFails();
    void removesWhatWasCutShort();
    void refusesADamagedCopy();
    void refusesWhatIsNoDatabase();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void make(const QString &title) const
    {
        auto store = ConversationStore::open(path(u"hearth.db"_s));
        QVERIFY(store);
        QVERIFY((*store)->create(title));
    }
    QStringList titles(const QString &name) const
    {
        QStringList titles;
        auto store = ConversationStore::open(path(name));
        if (!store)
            return {QString::fromStdString(store.error().message)};
        const auto list = (*store)->list(10);
        for (const auto &conversation : *list)
            titles += conversation.title;
        return titles;
    }
    void damage(const QString &name) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 size = file.size();
        QVERIFY(size > 8192);
        file.seek(4096);
        file.write(QByteArray(size - 4096, '\xA5'));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestBackup::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestBackup::copiesWhatIsThere()
{
    make(u"First"_s);
    const auto copied = storage::copyDatabase(path(u"hearth.db"_s), path(u"copy.db"_s));
    QVERIFY2(copied, copied ? "" : copied.error().message.c_str());
    make(u"Second"_s);
    QCOMPARE(titles(u"copy.db"_s), QStringList(u"First"_s));
    QVERIFY(!QFile::exists(path(u"copy.db.part"_s)));
}

void TestBackup::doesNotWaitForeverForAnOpenStore()
{
    const auto store = ConversationStore::open(path(u"hearth.db"_s));
    QVERIFY(store);
    const auto copied = storage::copyDatabase(path(u"hearth.db"_s), path(u"copy.db"_s));
    QVERIFY(!copied);
    QCOMPARE(copied.error().code, base::ErrorCode::Busy);
    QVERIFY(!QFile::exists(path(u"copy.db"_s)));
}

void TestBackup::keepsCopiesFromOthersEyes()
{
    make(u"First"_s);
    QVERIFY(storage::copyDatabase(path(u"hearth.db"_s), path(u"copy.db"_s)));
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    QVERIFY(!(QFile::permissions(path(u"copy.db"_s)) & others));
}

void TestBackup::leavesNothingBehindWhenItFails()
{
    QVERIFY(!storage::copyDatabase(path(u"missing.db"_s), path(u"copy.db"_s)));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList());
}

// Opening is the next chance: what a program that died was writing holds all the words.
void TestBackup::removesWhatWasCutShort()
{
    make(u"First"_s);
    const QStringList kept = {u"hearth.db.before-v5"_s, u"hearth.db.damaged-1"_s, u"letter.part"_s};
    const QStringList unfinished = {
        u"hearth.db.restoring.part"_s,       u"hearth.db.restoring.part-journal"_s,
        u"hearth.db.restoring.recrypting"_s, u"hearth.db.before-v6.part"_s,
        u"hearth.db.before-v5.recrypting"_s, u"hearth.db.recrypting"_s};
    for (const QString &name : kept + unfinished) {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("First") == 5);
    }
    QCOMPARE(titles(u"hearth.db"_s), QStringList(u"First"_s));
    for (const QString &name : unfinished)
        QVERIFY2(!QFile::exists(path(name)), qPrintable(name));
    for (const QString &name : kept)
        QVERIFY2(QFile::exists(path(name)), qPrintable(name));
}

void TestBackup::refusesADamagedCopy()
{
    make(u"First"_s);
    QVERIFY(storage::copyDatabase(path(u"hearth.db"_s), path(u"copy.db"_s)));
    QVERIFY(storage::verifyCopy(path(u"copy.db"_s)));
    damage(u"copy.db"_s);
    const auto verified = storage::verifyCopy(path(u"copy.db"_s));
    QVERIFY(!verified);
    QCOMPARE(verified.error().code, base::ErrorCode::InvalidInput);
}

void TestBackup::refusesWhatIsNoDatabase()
{
    QFile file(path(u"letter.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear reader,\n");
    file.close();
    QVERIFY(!storage::verifyCopy(path(u"letter.db"_s)));
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
