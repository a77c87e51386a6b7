// SPDX-License-Identifier: Apache-2.0
#include "app/data_folder/data_folder.h"
#include "app/lock/app_lock.h"
#include "storage/cipher.h"
#include "storage/conversation_store.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals;
using app::AppLock;
using app::FolderKeys;

class TestAppLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void setsAPassword();
    void refusesEmptyAndDifferentOnes();
    void leavesNoCopyInTheOpen();
    void opensWithThePasswordOnly();
    void waitsLongerAfterEachFailure();
    void changesAndRemovesThePassword();
    void tellsWhyAndGoesOn();
    void locksOnlyWhatIsOpen();

private:
    // What WindowSession does.
    std::unique_ptr<AppLock> make() const
    {
        auto lock = std::make_unique<AppLock>(m_folder->path());
        connect(lock.get(), &AppLock::closeRequested, lock.get(), &AppLock::carryOut,
                Qt::QueuedConnection);
        return lock;
    }
    // Counts, and keeps no keys: they would hold the vault open.
    struct Opened {
        explicit Opened(AppLock &lock)
        {
            connect(&lock, &AppLock::opened, &lock, [this](const FolderKeys &keys) {
                ++count;
                isLocked = !keys.password.isEmpty();
            });
        }
        bool wait(int times = 1) const
        {
            return QTest::qWaitFor([&] { return count >= times; }, 20'000);
        }
        int count = 0;
        bool isLocked = false;
    };

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestAppLock::initTestCase()
{
    if (!storage::canEncrypt())
        QSKIP("Hearth is built without SQLCipher.");
}

void TestAppLock::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto store = storage::ConversationStore::open(m_folder->filePath(u"hearth.db"_s));
    QVERIFY(store);
    QVERIFY((*store)->create(u"One"_s));
}

void TestAppLock::setsAPassword()
{
    const auto lock = make();
    QVERIFY(!lock->isOn());
    const Opened opened(*lock);
    QCOMPARE(lock->turnOn(u"secret"_s, u"secret"_s), QString());
    QVERIFY(opened.wait());
    QVERIFY(lock->isOn());
    QVERIFY(opened.isLocked);
    QVERIFY(make()->isOn()); // at the next start
}

void TestAppLock::refusesEmptyAndDifferentOnes()
{
    const auto lock = make();
    const QSignalSpy closing(lock.get(), &AppLock::closeRequested);
    QVERIFY(!lock->turnOn({}, {}).isEmpty());
    QVERIFY(!lock->turnOn(u"secret"_s, u"secrte"_s).isEmpty());
    QVERIFY(closing.isEmpty());
}

// Of a move: neither one that is planned nor one that is only then, when Hearth closes.
void TestAppLock::leavesNoCopyInTheOpen()
{
    qputenv("XDG_CONFIG_HOME", m_folder->filePath(u"config"_s).toUtf8());
    const QString other = m_folder->path() + "-elsewhere"_L1;
    const app::FolderPlan planned{.folder = m_folder->path(), .next = other, .copies = true};
    QVERIFY(app::writeFolderPlan(planned));
    const auto lock = make();
    const QSignalSpy closing(lock.get(), &AppLock::closeRequested);
    QVERIFY(lock->turnOn(u"secret"_s, u"secret"_s).contains(other));
    QVERIFY(closing.isEmpty());
    QVERIFY(app::writeFolderPlan({.folder = m_folder->path()}));
    QCOMPARE(lock->turnOn(u"secret"_s, u"secret"_s), QString());
    QVERIFY(app::writeFolderPlan(planned));
    QTRY_VERIFY(lock->problem().contains(other));
    QVERIFY(!lock->isOn() && lock->canGoOn());
    QVERIFY(app::writeFolderPlan({}));
}

void TestAppLock::opensWithThePasswordOnly()
{
    {
        const auto first = make();
        const Opened opened(*first);
        QCOMPARE(first->turnOn(u"secret"_s, u"secret"_s), QString());
        QVERIFY(opened.wait());
    }
    const auto lock = make();
    const Opened opened(*lock);
    lock->unlock(u"guess"_s);
    QVERIFY(lock->isWorking());
    QTRY_VERIFY(!lock->isWorking());
    QVERIFY(!lock->problem().isEmpty());
    QCOMPARE(opened.count, 0);
    lock->unlock(u"secret"_s);
    QVERIFY(opened.wait());
    QCOMPARE(lock->problem(), QString());
}

void TestAppLock::waitsLongerAfterEachFailure()
{
    const auto lock = make();
    const Opened opened(*lock);
    QCOMPARE(lock->turnOn(u"secret"_s, u"secret"_s), QString());
    QVERIFY(opened.wait());
    lock->lockNow();
    for (int i = 0; i < 3; ++i) {
        QTRY_COMPARE(lock->secondsLeft(), 0);
        lock->unlock(u"guess"_s);
        QTRY_VERIFY(!lock->isWorking());
    }
    QCOMPARE(lock->secondsLeft(), 1);
    lock->unlock(u"secret"_s); // too early: not even looked at
    QVERIFY(!lock->isWorking());
    QTRY_COMPARE(lock->secondsLeft(), 0);
    lock->unlock(u"guess"_s);
    QTRY_VERIFY(!lock->isWorking());
    QCOMPARE(lock->secondsLeft(), 2);
}

void TestAppLock::changesAndRemovesThePassword()
{
    const auto lock = make();
    const Opened opened(*lock);
    QCOMPARE(lock->turnOn(u"secret"_s, u"secret"_s), QString());
    QVERIFY(opened.wait());
    QVERIFY(!lock->change(u"guess"_s, u"new"_s, u"new"_s).isEmpty());
    QCOMPARE(lock->change(u"secret"_s, u"new"_s, u"new"_s), QString());
    QVERIFY(opened.wait(2));
    QVERIFY(!lock->turnOff(u"secret"_s).isEmpty());
    QCOMPARE(lock->turnOff(u"new"_s), QString());
    QVERIFY(opened.wait(3));
    QVERIFY(!lock->isOn());
    QVERIFY(!opened.isLocked);
}

void TestAppLock::tellsWhyAndGoesOn()
{
    const auto other = storage::ConversationStore::open(m_folder->filePath(u"hearth.db"_s));
    QVERIFY(other);
    const auto lock = make();
    const Opened opened(*lock);
    QCOMPARE(lock->turnOn(u"secret"_s, u"secret"_s), QString());
    QTRY_VERIFY(lock->canGoOn());
    QVERIFY(!lock->problem().isEmpty());
    QVERIFY(!lock->isOn());
    lock->goOn();
    QCOMPARE(opened.count, 1);
}

void TestAppLock::locksOnlyWhatIsOpen()
{
    const auto lock = make();
    const QSignalSpy closing(lock.get(), &AppLock::closeRequested);
    lock->lockNow();
    QVERIFY(closing.isEmpty());
}

QTEST_GUILESS_MAIN(TestAppLock)
#include "tst_app_lock.moc"
