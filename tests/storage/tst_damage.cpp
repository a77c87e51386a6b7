// SPDX-License-Identifier: Apache-2.0
#include "storage/database.h"
#include "storage/migrations.h"
#include "storage/storage_service.h"
#include "tests/storage/store_fixture.h"
#include "tests/storage/wait_for.h"

#include <QDir>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace Qt::Literals;
using namespace storage;
using base::ErrorCode;
using storage::test::appendText;
using storage::test::bytes;
using storage::test::DataFolder;
using storage::test::fill;
using storage::test::overwrite;
using storage::test::says;
using storage::test::textPart;
using tests::waitFor;

namespace {

constexpr qsizetype kPage = 4096;
constexpr auto kNow = std::chrono::seconds(0); // an age that no note is under
constexpr auto kDay = std::chrono::hours(24);

QByteArray damaged(QByteArray content, qsizetype page, qsizetype pages = 1)
{
    return content.replace(page * kPage, pages * kPage, QByteArray(pages * kPage, '\x5a'));
}

qsizetype pageAt(const QByteArray &content, double where)
{
    return static_cast<qsizetype>(where * static_cast<double>(content.size())) / kPage;
}

// All titles and texts, or why they cannot be read.
base::Result<QStringList> readAll(const ConversationStore &store)
{
    const auto list = store.list(1000);
    if (!list)
        return list.error();
    QStringList all;
    for (const Conversation &conversation : *list) {
        all += conversation.title;
        const auto branch = store.branch(conversation.head.value_or(0));
        if (!branch)
            return branch.error();
        for (const Message &message : *branch)
            all += message.parts.isEmpty() ? QString() : message.parts.constFirst().text;
    }
    return all;
}

bool isSaid(const base::Error &error)
{
    return error.code == ErrorCode::InvalidInput && says(error, "It was left as it is");
}

} // namespace

// What becomes of a file that something else has written into.
class TestDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isFoundAtTheStart_data();
    void isFoundAtTheStart();
    void isFoundAtTheStartAfterACrash_data() { addPlaces(); }
    void isFoundAtTheStartAfterACrash();
    void isFoundBeforeAMigration_data() { addPlaces(); }
    void isFoundBeforeAMigration();
    void isFoundByTheDailyLook_data() { addPlaces(); }
    void isFoundByTheDailyLook();
    void isFoundAtEveryStartFromThenOn();
    void noPageIsLostInSilence();
    void nothingIsWrittenOnceItWasMet();
    void randomDamageNeverCrashes();
    void aSoundFileIsLookedThroughOnceADay();
    void isToldOnceAndBeforeTheAnswer();
    void isSetAsideWhileItIsOpen();
    void isLookedForOnceMoreWhenOpenedAnew();

private:
    static void addPlaces();
    DataFolder folderWith(const QByteArray &content) const;

    QByteArray m_sound; // a database that was closed
    QStringList m_words; // of it
};

void TestDamage::initTestCase()
{
    const DataFolder folder;
    fill(*folder.open());
    m_words = *readAll(*folder.open());
    m_sound = bytes(folder.path());
    QCOMPARE(m_words.size(), 220);
    QVERIFY(m_sound.size() > 50 * kPage);
}

void TestDamage::addPlaces()
{
    QTest::addColumn<double>("where"); // part of the file
    QTest::newRow("near the start") << 0.05;
    QTest::newRow("first third") << 0.33;
    QTest::newRow("middle") << 0.5;
    QTest::newRow("second third") << 0.66;
    QTest::newRow("end") << 0.9;
}

DataFolder TestDamage::folderWith(const QByteArray &content) const
{
    DataFolder folder;
    overwrite(folder.path(), content);
    return folder;
}

void TestDamage::isFoundAtTheStart_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("schema page") << damaged(m_sound, 0);
    QTest::newRow("cut off in the middle") << m_sound.first(m_sound.size() / kPage / 2 * kPage);
    QTest::newRow("its last page is missing") << m_sound.chopped(kPage);
}

void TestDamage::isFoundAtTheStart()
{
    QFETCH(const QByteArray, content);
    const DataFolder folder = folderWith(content);
    const auto opened = ConversationStore::open(folder.path());
    QVERIFY(!opened);
    QVERIFY2(isSaid(opened.error()), opened.error().message.c_str());
    QCOMPARE(bytes(folder.path()), content);
}

void TestDamage::isFoundAtTheStartAfterACrash()
{
    QFETCH(const double, where);
    const DataFolder running = folderWith(m_sound);
    const auto store = running.open();
    HEARTH_VERIFY(store->create(u"In the log"_s));
    // As a program that dies leaves it: what is in the log is not in the database yet.
    const QByteArray content = damaged(bytes(running.path()), pageAt(m_sound, where), 2);
    const QByteArray log = bytes(running.path() + u"-wal"_s);
    QVERIFY(!log.isEmpty());
    const DataFolder folder = folderWith(content);
    overwrite(folder.path() + u"-wal"_s, log);
    for (int start = 0; start < 2; ++start) { // the log is gone at the second
        const auto opened = ConversationStore::open(folder.path());
        QVERIFY(!opened);
        QVERIFY2(isSaid(opened.error()), opened.error().message.c_str());
    }
}

void TestDamage::isFoundBeforeAMigration()
{
    QFETCH(const double, where);
    const DataFolder folder = folderWith(m_sound);
    {
        const auto database =
            Database::open(folder.path(), newestVersion(), std::chrono::milliseconds(0));
        HEARTH_VERIFY(database);
        HEARTH_VERIFY((*database)->setVersion(newestVersion() - 1));
    }
    const QByteArray content = damaged(bytes(folder.path()), pageAt(m_sound, where), 2);
    overwrite(folder.path(), content);
    const auto opened = ConversationStore::open(folder.path());
    QVERIFY(!opened);
    QVERIFY2(isSaid(opened.error()), opened.error().message.c_str());
    QCOMPARE(bytes(folder.path()), content);
    QVERIFY(QDir(folder.folder.path()).entryList({u"*.before-v*"_s}).isEmpty());
}

void TestDamage::isFoundByTheDailyLook()
{
    QFETCH(const double, where);
    const QByteArray content = damaged(m_sound, pageAt(m_sound, where), 2);
    const DataFolder folder = folderWith(content);
    {
        auto opened = ConversationStore::open(folder.path());
        if (opened) { // else it was met already
            const auto looked = (*opened)->checkWhenDue(kDay);
            QVERIFY(!looked);
            QVERIFY2(isSaid(looked.error()), looked.error().message.c_str());
            const auto again = (*opened)->checkWhenDue(kDay);
            QVERIFY(!again);
        } else {
            QVERIFY2(isSaid(opened.error()), opened.error().message.c_str());
        }
    }
    QCOMPARE(bytes(folder.path()), content);
}

void TestDamage::isFoundAtEveryStartFromThenOn()
{
    const DataFolder folder = folderWith(damaged(m_sound, pageAt(m_sound, 0.5), 2));
    QVERIFY(!folder.open()->checkWhenDue(kNow));
    for (int start = 0; start < 2; ++start)
        QVERIFY(!ConversationStore::open(folder.path()));
    overwrite(folder.path(), m_sound); // a backup in its place
    QVERIFY(ConversationStore::open(folder.path()));
    QVERIFY(!*folder.open()->checkWhenDue(kDay)); // that start looked through it
}

// Whichever page is damaged: everything is there, or it is said that something is not.
void TestDamage::noPageIsLostInSilence()
{
    int met = 0;
    for (qsizetype page = 1; page < m_sound.size() / kPage; page += 3) {
        const DataFolder folder = folderWith(damaged(m_sound, page));
        const auto opened = ConversationStore::open(folder.path());
        if (!opened) {
            QVERIFY2(isSaid(opened.error()), opened.error().message.c_str());
            continue;
        }
        const auto words = readAll(**opened);
        if (words)
            QCOMPARE(*words, m_words);
        else
            QVERIFY2(isSaid(words.error()), words.error().message.c_str());
        const auto id = (*opened)->create(u"new"_s);
        const auto written = id
            ? (*opened)->append(*id, {}, Role::User, textPart(u"東京都 message "_s.repeated(500)))
            : base::Result<Message>(id.error());
        if (!written)
            QVERIFY2(isSaid(written.error()), written.error().message.c_str());
        const auto looked = (*opened)->checkWhenDue(kNow);
        met += !looked;
        if (looked) { // it was of a search index, which is made again from the text
            HEARTH_VERIFY(words);
            const auto hits = (*opened)->search(u"message"_s, 1000);
            HEARTH_VERIFY(hits);
            QVERIFY(hits->size() >= 20);
        } else {
            QVERIFY2(isSaid(looked.error()), looked.error().message.c_str());
        }
    }
    QVERIFY(met > 30);
}

void TestDamage::nothingIsWrittenOnceItWasMet()
{
    const QByteArray content = damaged(m_sound, pageAt(m_sound, 0.5), 2);
    const DataFolder folder = folderWith(content);
    {
        const auto store = folder.open();
        QVERIFY(!store->damage());
        QVERIFY(!store->checkWhenDue(kNow));
        QVERIFY(store->damage().has_value());
        const auto written = store->create(u"new"_s);
        QVERIFY(!written);
        QVERIFY2(isSaid(written.error()), written.error().message.c_str());
        HEARTH_VERIFY(store->folders()); // a table that is sound
    }
    QCOMPARE(bytes(folder.path()), content);
}

void TestDamage::randomDamageNeverCrashes()
{
    QRandomGenerator random(20260101);
    for (int round = 0; round < 30; ++round) {
        QByteArray content = m_sound;
        for (int i = 0; i < 20; ++i)
            content[random.bounded(content.size())] = static_cast<char>(random.bounded(256));
        const DataFolder folder = folderWith(content);
        const auto opened = ConversationStore::open(folder.path());
        if (!opened) {
            QVERIFY2(opened.error().code == ErrorCode::InvalidInput,
                     opened.error().message.c_str());
            continue;
        }
        // Damage inside a text cannot be seen; reading and writing must still answer.
        static_cast<void>(readAll(**opened));
        static_cast<void>((*opened)->search(u"message 東京都"_s, 10));
        static_cast<void>((*opened)->create(u"new"_s));
        static_cast<void>((*opened)->checkWhenDue(kNow));
    }
}

void TestDamage::aSoundFileIsLookedThroughOnceADay()
{
    const DataFolder folder = folderWith(m_sound);
    QCOMPARE(*folder.open()->checkWhenDue(kDay), true);
    QCOMPARE(*folder.open()->checkWhenDue(kDay), false);
    QCOMPARE(*folder.open()->checkWhenDue(kNow), true);
    for (const QByteArray &note : {QByteArray("sound 99999999999"), QByteArray("sound"),
                                   QByteArray("sound 99999999999999999999"), QByteArray("\xff")}) {
        overwrite(folder.path(u"hearth.db.check"_s), note); // of the future, or no note at all
        QCOMPARE(*folder.open()->checkWhenDue(kDay), true);
    }
}

void TestDamage::isToldOnceAndBeforeTheAnswer()
{
    const DataFolder folder = folderWith(damaged(m_sound, pageAt(m_sound, 0.5), 2));
    StorageService service(folder.path());
    QSignalSpy told(&service, &StorageService::damaged);
    HEARTH_VERIFY(waitFor(service.open()));
    QCOMPARE(told.size(), 0);
    const auto look = [](ConversationStore &store) { return store.checkWhenDue(kNow); };
    QVERIFY(!waitFor(service.run(look)));
    QCOMPARE(told.size(), 1);
    QVERIFY(told.front().front().toString().contains(u"It was left as it is"_s));
    QVERIFY(!waitFor(service.run(look)));
    QCOMPARE(told.size(), 1);
}

void TestDamage::isSetAsideWhileItIsOpen()
{
    const QByteArray content = damaged(m_sound, pageAt(m_sound, 0.5), 2);
    const DataFolder folder = folderWith(content);
    StorageService service(folder.path());
    HEARTH_VERIFY(waitFor(service.open()));
    QVERIFY(
        !waitFor(service.run([](ConversationStore &store) { return store.checkWhenDue(kNow); })));
    const auto moved = waitFor(service.setAside());
    HEARTH_VERIFY(moved);
    QCOMPARE(bytes(*moved), content);
    const auto closed =
        waitFor(service.run([](ConversationStore &store) { return store.list(10); }));
    QVERIFY(!closed);
    QVERIFY(isSaid(closed.error()));
    HEARTH_VERIFY(waitFor(service.open()));
    const auto fresh =
        waitFor(service.run([](ConversationStore &store) { return store.create(u"Fresh"_s); }));
    HEARTH_VERIFY(fresh);
}

void TestDamage::isLookedForOnceMoreWhenOpenedAnew()
{
    const DataFolder folder = folderWith(damaged(m_sound, pageAt(m_sound, 0.5), 2));
    StorageService service(folder.path());
    HEARTH_VERIFY(waitFor(service.open()));
    QVERIFY(
        !waitFor(service.run([](ConversationStore &store) { return store.checkWhenDue(kNow); })));
    const auto opened = waitFor(service.open());
    QVERIFY(!opened);
    QVERIFY(isSaid(opened.error()));
}

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
