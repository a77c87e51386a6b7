// SPDX-License-Identifier: Apache-2.0
#include "app/chat/conversation_exchange.h"
#include "storage/storage_service.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals;
using app::ConversationExchange;
using Format = ConversationExchange::Format;

class TestConversationExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void exportsAllAndImportsThemAgain();
    void makesAFolderOfItsOwn();
    void stopsWhenAsked();
    void stopsWhenItIsDestroyed();
    void tellsWhenThereIsNoStorage();
    void tellsWhenThereIsNoMemory();

private:
    bool openStorage();
    int countConversations();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<storage::StorageService> m_storage;
    std::unique_ptr<ConversationExchange> m_exchange;
};

void TestConversationExchange::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_storage = std::make_unique<storage::StorageService>(m_folder->filePath(u"hearth.db"_s));
    m_exchange = std::make_unique<ConversationExchange>(m_storage.get(),
                                                        m_folder->filePath(u"attachments"_s));
}

void TestConversationExchange::cleanup()
{
    m_exchange.reset();
    m_storage.reset();
    m_folder.reset();
}

bool TestConversationExchange::openStorage()
{
    m_storage->open();
    m_storage->run([](storage::ConversationStore &store) -> base::Result<bool> {
        for (int i = 0; i < 3; ++i) {
            const auto id = store.create(u"Number %1"_s.arg(i));
            if (!id
                || !store.append(*id, {}, storage::Role::User,
                                 {{storage::PartKind::Text, u"Hello"_s, {}}}))
                return false;
        }
        return true;
    });
    return countConversations() == 3;
}

int TestConversationExchange::countConversations()
{
    int count = -1;
    m_storage->run([](storage::ConversationStore &store) { return store.list(1000); })
        .then(this, [&](const base::Result<QList<storage::Conversation>> &list) {
            count = list ? static_cast<int>(list->size()) : -2;
        });
    return QTest::qWaitFor([&] { return count != -1; }) ? count : -1;
}

void TestConversationExchange::exportsAllAndImportsThemAgain()
{
    QVERIFY(openStorage());
    const QSignalSpy done(m_exchange.get(), &ConversationExchange::done);
    const QSignalSpy imported(m_exchange.get(), &ConversationExchange::imported);
    const QUrl file = QUrl::fromLocalFile(m_folder->filePath(u"all.json"_s));
    m_exchange->exportTo({}, Format::Json, file);
    QVERIFY(m_exchange->isRunning());
    QTRY_COMPARE(done.size(), 1);
    QVERIFY(!m_exchange->isRunning());
    QCOMPARE(m_exchange->progress(), 1.0);
    QVERIFY(done[0][0].toString().startsWith("3 "_L1));
    m_exchange->importFrom({file});
    QTRY_COMPARE(done.size(), 2);
    QCOMPARE(imported.size(), 1);
    QCOMPARE(countConversations(), 6);
}

void TestConversationExchange::makesAFolderOfItsOwn()
{
    QVERIFY(openStorage());
    const QSignalSpy done(m_exchange.get(), &ConversationExchange::done);
    const QString target = m_folder->filePath(u"out"_s);
    QVERIFY(QDir().mkpath(target + "/Hearth"_L1));
    m_exchange->exportTo({1, 2}, Format::Html, QUrl::fromLocalFile(target));
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(QDir(target + "/Hearth 2"_L1).entryList(QDir::Files).size(), 2);
    QVERIFY(QDir(target + "/Hearth"_L1).isEmpty());
}

void TestConversationExchange::stopsWhenAsked()
{
    QVERIFY(openStorage());
    const QSignalSpy failed(m_exchange.get(), &ConversationExchange::failed);
    const QString path = m_folder->filePath(u"all.json"_s);
    m_exchange->exportTo({}, Format::Json, QUrl::fromLocalFile(path));
    m_exchange->cancel();
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!QFile::exists(path));
}

void TestConversationExchange::stopsWhenItIsDestroyed()
{
    QVERIFY(openStorage());
    m_exchange->exportTo({}, Format::Json, QUrl::fromLocalFile(m_folder->filePath(u"all.json"_s)));
    m_exchange.reset(); // returns
}

void TestConversationExchange::tellsWhenThereIsNoStorage()
{
    const QSignalSpy failed(m_exchange.get(), &ConversationExchange::failed);
    m_exchange->exportTo({}, Format::Json, QUrl::fromLocalFile(m_folder->filePath(u"a.json"_s)));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!failed[0][0].toString().isEmpty());
}

void TestConversationExchange::tellsWhenThereIsNoMemory()
{
    const QSignalSpy failed(m_exchange.get(), &ConversationExchange::failed);
    m_exchange->start(true, []() -> base::Result<QString> { throw std::bad_alloc(); });
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed[0][0].toString().contains("memory"_L1));
    QVERIFY(!m_exchange->isRunning());
    m_exchange.reset(); // does not throw it again
}

QTEST_GUILESS_MAIN(TestConversationExchange)
#include "tst_conversation_exchange.moc"
