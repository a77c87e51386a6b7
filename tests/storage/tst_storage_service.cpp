// SPDX-License-Identifier: Apache-2.0
#include "storage/storage_service.h"
#include "tests/storage/store_fixture.h"
#include "tests/storage/wait_for.h"

#include <new>

#include <QSemaphore>

using namespace Qt::Literals;
using namespace storage;
using storage::test::appendText;
using storage::test::DataFolder;
using storage::test::textPart;
using tests::waitFor;

class TestStorageService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersOnTheCallersThread();
    void worksOnItsOwnThread();
    void keepsTheOrder();
    void answersWithAnErrorBeforeOpen();
    void answersWithTheReasonWhenOpenFailed();
    void opensAgainAfterAFailure();
    void aSecondInstanceIsRefused();
    void finishesWhatWasPosted();
    void survivesLackOfMemory();
    void setsADamagedFileAside();
    void doesNotSetAnOpenFileAside();
    void keepsOthersOutWhileItReplaces();
};

void TestStorageService::answersOnTheCallersThread()
{
    const DataFolder folder;
    StorageService service(folder.path());
    HEARTH_VERIFY(waitFor(service.open()));
    QThread *answeredOn = nullptr;
    service.run([](ConversationStore &store) { return store.create(u"a"_s); })
        .then(this, [&](const base::Result<ConversationId> &id) {
            if (id)
                answeredOn = QThread::currentThread();
        });
    QVERIFY(QTest::qWaitFor([&] { return answeredOn != nullptr; }));
    QCOMPARE(answeredOn, QThread::currentThread());
}

void TestStorageService::worksOnItsOwnThread()
{
    const DataFolder folder;
    StorageService service(folder.path());
    HEARTH_VERIFY(waitFor(service.open()));
    const auto thread = waitFor(service.run(
        [](ConversationStore &) -> base::Result<QThread *> { return QThread::currentThread(); }));
    HEARTH_VERIFY(thread);
    QVERIFY(*thread != QThread::currentThread());
}

void TestStorageService::keepsTheOrder()
{
    const DataFolder folder;
    StorageService service(folder.path());
    service.open(); // nobody needs to wait for it
    auto id = service.run([](ConversationStore &store) { return store.create(u"0"_s); });
    for (int i = 1; i <= 20; ++i) {
        service.run([i](ConversationStore &store) {
            return store.rename(1, store.conversation(1)->title + u' ' + QString::number(i));
        });
    }
    const auto found =
        waitFor(service.run([](ConversationStore &store) { return store.conversation(1); }));
    QCOMPARE(*waitFor(id), 1);
    HEARTH_VERIFY(found);
    QCOMPARE(found->title, u"0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20"_s);
}

void TestStorageService::answersWithAnErrorBeforeOpen()
{
    const DataFolder folder;
    StorageService service(folder.path());
    const auto list = waitFor(service.run([](ConversationStore &store) { return store.list(1); }));
    QVERIFY(!list);
    QCOMPARE(list.error().code, base::ErrorCode::Busy);
}

void TestStorageService::answersWithTheReasonWhenOpenFailed()
{
    const DataFolder folder;
    StorageService service(folder.path(u"hearth.db.d/"_s)); // a folder, not a file
    QVERIFY(QDir().mkpath(folder.path(u"hearth.db.d"_s)));
    const auto opened = waitFor(service.open());
    QVERIFY(!opened);
    const auto list = waitFor(service.run([](ConversationStore &store) { return store.list(1); }));
    QVERIFY(!list);
    QCOMPARE(list.error().code, opened.error().code);
    QCOMPARE(list.error().message, opened.error().message);
}

void TestStorageService::opensAgainAfterAFailure()
{
    const DataFolder folder;
    StorageService service(folder.path());
    {
        const auto other = folder.open();
        QCOMPARE(waitFor(service.open()).error().code, base::ErrorCode::Busy);
    }
    HEARTH_VERIFY(waitFor(service.open()));
    HEARTH_VERIFY(waitFor(service.open())); // is open: stays so
}

void TestStorageService::aSecondInstanceIsRefused()
{
    const DataFolder folder;
    StorageService first(folder.path());
    StorageService second(folder.path());
    HEARTH_VERIFY(waitFor(first.open()));
    const auto refused = waitFor(second.open());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, base::ErrorCode::Busy);
    QVERIFY(test::says(refused.error(), "Another Hearth"));
    HEARTH_VERIFY(waitFor(first.run([](ConversationStore &store) { return store.list(1); })));
}

void TestStorageService::finishesWhatWasPosted()
{
    const DataFolder folder;
    QList<QFuture<base::Result<ConversationId>>> answers;
    QSemaphore gate;
    {
        StorageService service(folder.path());
        service.open();
        // Nothing is done yet when the destructor starts: the thread waits at the gate.
        service.run([&gate](ConversationStore &) -> base::Result<void> {
            gate.acquire();
            return {};
        });
        for (int i = 0; i < 50; ++i)
            answers.append(
                service.run([](ConversationStore &store) { return store.create(u"x"_s); }));
        gate.release();
    }
    for (const auto &answer : answers) {
        QVERIFY(answer.isFinished());
        HEARTH_VERIFY(answer.result());
    }
    QCOMPARE(folder.open()->list(100)->size(), 50);
}

void TestStorageService::survivesLackOfMemory()
{
    const DataFolder folder;
    StorageService service(folder.path());
    HEARTH_VERIFY(waitFor(service.open()));
    const auto failed = waitFor(
        service.run([](ConversationStore &) -> base::Result<int> { throw std::bad_alloc(); }));
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, base::ErrorCode::OutOfMemory);
    HEARTH_VERIFY(
        waitFor(service.run([](ConversationStore &store) { return store.create(u"a"_s); })));
}

void TestStorageService::setsADamagedFileAside()
{
    const DataFolder folder;
    QFile file(folder.path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray damaged = QByteArray(8192, 'x');
    file.write(damaged);
    file.close();
    StorageService service(folder.path());
    QCOMPARE(waitFor(service.open()).error().code, base::ErrorCode::InvalidInput);
    const auto moved = waitFor(service.setAside());
    HEARTH_VERIFY(moved);
    HEARTH_VERIFY(waitFor(service.open()));
    QFile aside(*moved);
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), damaged);
}

void TestStorageService::doesNotSetAnOpenFileAside()
{
    const DataFolder folder;
    StorageService service(folder.path());
    HEARTH_VERIFY(waitFor(service.open()));
    QCOMPARE(waitFor(service.setAside()).error().code, base::ErrorCode::Busy);
    HEARTH_VERIFY(
        waitFor(service.run([](ConversationStore &store) { return store.create(u"a"_s); })));
}

// Where none has the name for a moment, another program would make a new database.
void TestStorageService::keepsOthersOutWhileItReplaces()
{
    const DataFolder folder;
    StorageService service(folder.path());
    HEARTH_VERIFY(waitFor(service.open()));
    const auto replaced = waitFor(service.replace([](const StorageService::Closed &closed) {
        const auto other = ConversationStore::open(closed.path);
        return other || other.error().code != base::ErrorCode::Busy
            ? base::Result<void>(base::Error{base::ErrorCode::Io, "it came in"})
            : base::Result<void>();
    }));
    HEARTH_VERIFY(replaced);
}

QTEST_GUILESS_MAIN(TestStorageService)
#include "tst_storage_service.moc"
