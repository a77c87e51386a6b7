// SPDX-License-Identifier: Apache-2.0
#include "app/upkeep/backups.h"
#include "tests/app/chat_fixture.h"
#include "tests/storage/store_fixture.h"

#include <QDir>

using namespace Qt::Literals;
using app::Backups;

class TestBackups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void makesTheDaysCopyOnce();
    void makesNoneWhereTheUserWantsNone();
    void looksForDamageOnceADay();
    void deletesWhatWasLongInTheTrash();
    void aDamagedFileIsNotCopied();
    void keepsAsManyAsTheUserSays();
    void restoresAndTakesBack();
    void waitsForAReplyToEnd();
    void refusesNamesThatItDidNotGive();
    void removesWhatWasCutShort();

private:
    bool make(const QString &title)
    {
        bool isDone = false;
        m_storage->run([title](storage::ConversationStore &store) { return store.create(title); })
            .then(this, [&](const base::Result<storage::ConversationId> &) { isDone = true; });
        return QTest::qWaitFor([&] { return isDone; });
    }
    int count()
    {
        qsizetype found = -1;
        m_storage->run([](storage::ConversationStore &store) { return store.list(100); })
            .then(this, [&](const base::Result<QList<storage::Conversation>> &list) {
                found = list ? list->size() : 0;
            });
        const bool isDone = QTest::qWaitFor([&] { return found >= 0; });
        return isDone ? static_cast<int>(found) : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Settings> m_settings;
    std::unique_ptr<storage::StorageService> m_storage;
    std::unique_ptr<Backups> m_backups;
};

void TestBackups::init()
{
    m_backups.reset();
    m_storage.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    tests::useSettingsIn(*m_folder);
    m_settings = std::make_unique<app::Settings>(nullptr);
    m_storage = std::make_unique<storage::StorageService>(m_folder->filePath(u"hearth.db"_s));
    bool isOpen = false;
    m_storage->open().then(this,
                           [&](const base::Result<void> &opened) { isOpen = opened.has_value(); });
    QTRY_VERIFY(isOpen);
    m_backups = std::make_unique<Backups>(m_storage.get(), m_settings.get(), m_folder->path());
}

void TestBackups::makesTheDaysCopyOnce()
{
    m_backups->makeWhenDue();
    QTRY_COMPARE(m_backups->entries().size(), 1);
    QTRY_VERIFY(!m_backups->isBusy());
    QCOMPARE(m_backups->error(), QString());
    m_backups->makeWhenDue();
    QCOMPARE(count(), 0); // answered after the look
    QVERIFY(!m_backups->isBusy());
    QCOMPARE(m_backups->entries().size(), 1);
}

void TestBackups::makesNoneWhereTheUserWantsNone()
{
    m_settings->setBacksUp(false);
    m_backups->makeWhenDue();
    QCOMPARE(count(), 0);
    QVERIFY(!m_backups->isBusy());
}

void TestBackups::looksForDamageOnceADay()
{
    const QString note = m_folder->filePath(u"hearth.db.check"_s);
    m_backups->onRunning(1, true);
    m_backups->makeWhenDue();
    QCOMPARE(count(), 0);
    QVERIFY(!QFile::exists(note)); // a reply is being written
    m_backups->onRunning(1, false);
    m_settings->setBacksUp(false);
    m_backups->makeWhenDue();
    QCOMPARE(count(), 0);
    QVERIFY(QFile::exists(note));
}

void TestBackups::deletesWhatWasLongInTheTrash()
{
    m_backups.reset();
    m_storage.reset();
    const QString path = m_folder->filePath(u"hearth.db"_s);
    QVERIFY(storage::test::throwAwayLongAgo(path, 450));
    m_settings->setBacksUp(false);
    m_storage = std::make_unique<storage::StorageService>(path);
    bool isOpen = false;
    m_storage->open().then(this,
                           [&](const base::Result<void> &opened) { isOpen = opened.has_value(); });
    QTRY_VERIFY(isOpen);
    m_backups = std::make_unique<Backups>(m_storage.get(), m_settings.get(), m_folder->path());
    QSet<qint64> expired;
    connect(m_backups.get(), &Backups::expired, this, [&](const QList<qint64> &ids) {
        for (const qint64 id : ids)
            expired.insert(id);
    });
    m_backups->makeWhenDue();
    QTRY_COMPARE(expired.size(), 450);
    qsizetype left = -1;
    m_storage
        ->run([](storage::ConversationStore &store) {
            return store.list({.shelf = storage::Shelf::Trash}, 1000, 0);
        })
        .then(this, [&](const base::Result<QList<storage::Conversation>> &list) {
            left = list ? list->size() : -1;
        });
    QTRY_COMPARE(left, 0);
}

void TestBackups::aDamagedFileIsNotCopied()
{
    for (int i = 0; i < 200; ++i)
        QVERIFY(make(u"Conversation %1 "_s.arg(i).repeated(20)));
    m_backups.reset();
    m_storage.reset(); // the log is in the file now
    QFile file(m_folder->filePath(u"hearth.db"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(file.size() - 4 * 4096);
    file.write(QByteArray(3 * 4096, '\x5a'));
    file.close();
    m_storage = std::make_unique<storage::StorageService>(file.fileName());
    QSignalSpy told(m_storage.get(), &storage::StorageService::damaged);
    bool isOpen = false;
    m_storage->open().then(this,
                           [&](const base::Result<void> &opened) { isOpen = opened.has_value(); });
    QTRY_VERIFY(isOpen);
    m_backups = std::make_unique<Backups>(m_storage.get(), m_settings.get(), m_folder->path());
    m_backups->makeWhenDue();
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(count() >= 0);
    QVERIFY(!m_backups->isBusy());
    QVERIFY(m_backups->entries().isEmpty());
}

void TestBackups::keepsAsManyAsTheUserSays()
{
    m_settings->setBackupsKept(2);
    QVERIFY(QDir(m_folder->path()).mkdir(u"backups"_s));
    for (const QString &day : {u"01"_s, u"02"_s, u"03"_s}) {
        QFile old(m_folder->filePath(u"backups/hearth-2020-01-%1T00-00-00.db"_s.arg(day)));
        QVERIFY(old.open(QIODevice::WriteOnly));
    }
    m_backups->makeWhenDue();
    QTRY_COMPARE(m_backups->entries().size(), 2);
    QTRY_VERIFY(!m_backups->isBusy());
    QCOMPARE(m_backups->entries().last().toMap().value(u"name"_s).toString(),
             u"hearth-2020-01-03T00-00-00.db"_s);
}

void TestBackups::restoresAndTakesBack()
{
    QVERIFY(make(u"First"_s));
    m_backups->make();
    QTRY_VERIFY(!m_backups->isBusy());
    QVERIFY(make(u"Second"_s));
    QVERIFY(!m_backups->canTakeBack());
    const QSignalSpy restored(m_backups.get(), &Backups::restored);
    m_backups->restore(m_backups->entries().front().toMap().value(u"name"_s).toString());
    QTRY_COMPARE(restored.size(), 1);
    QCOMPARE(m_backups->error(), QString());
    QCOMPARE(count(), 1);
    QVERIFY(m_backups->canTakeBack());
    m_backups->takeBack();
    QTRY_COMPARE(restored.size(), 2);
    QCOMPARE(count(), 2);
}

void TestBackups::waitsForAReplyToEnd()
{
    m_backups->make();
    QTRY_VERIFY(!m_backups->isBusy());
    m_backups->onRunning(1, true);
    m_backups->restore(m_backups->entries().front().toMap().value(u"name"_s).toString());
    QVERIFY(!m_backups->isBusy());
    QVERIFY(!m_backups->error().isEmpty());
    QVERIFY(!m_backups->canTakeBack());
}

void TestBackups::refusesNamesThatItDidNotGive()
{
    m_backups->restore(u"../hearth.db"_s);
    QVERIFY(!m_backups->isBusy());
}

void TestBackups::removesWhatWasCutShort()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"backups"_s));
    QFile part(m_folder->filePath(u"backups/hearth-2020-01-01T00-00-00.db.part"_s));
    QVERIFY(part.open(QIODevice::WriteOnly));
    m_backups->onOpened();
    QCOMPARE(count(), 0); // answered after it
    QVERIFY(!part.exists());
}

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
