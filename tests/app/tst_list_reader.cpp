// SPDX-License-Identifier: Apache-2.0
#include "app/chat/list_reader.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals;
using storage::ConversationStore;

class TestListReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsWhereAFolderGoesOn();
    void tellsWhereThePinnedOnesGoOn();
    void namesTheFileOfAHit();

private:
    QList<storage::ConversationId> make(int count);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ConversationStore> m_store;
};

void TestListReader::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = ConversationStore::open(m_folder->filePath(u"hearth.db"_s));
    QVERIFY(opened);
    m_store = *std::move(opened);
}

QList<storage::ConversationId> TestListReader::make(int count)
{
    QList<storage::ConversationId> ids;
    for (int i = 0; i < count; ++i) {
        if (const auto made = m_store->create(QString::number(i)))
            ids.append(*made);
    }
    return ids;
}

void TestListReader::tellsWhereAFolderGoesOn()
{
    const auto folder = m_store->createFolder(u"Garden"_s, {});
    QVERIFY(folder);
    QVERIFY(m_store->moveTo(make(3), *folder));
    app::ListQuestion question{
        .searchText = {}, .expanded = {*folder}, .limit = 5, .inFolder = 2, .pinned = 5};
    auto answer = app::readList(*m_store, question);
    QVERIFY(answer);
    QCOMPARE(answer->entries.size(), 1 + 2);
    QVERIFY(answer->hasMore);
    question.inFolder = 3;
    answer = app::readList(*m_store, question);
    QVERIFY(answer);
    QCOMPARE(answer->entries.size(), 1 + 3);
    QVERIFY(!answer->hasMore);
}

void TestListReader::tellsWhereThePinnedOnesGoOn()
{
    QVERIFY(m_store->setPinned(make(3), true));
    app::ListQuestion question{
        .searchText = {}, .expanded = {}, .limit = 5, .inFolder = 5, .pinned = 2};
    auto answer = app::readList(*m_store, question);
    QVERIFY(answer);
    QCOMPARE(answer->entries.size(), 2);
    QVERIFY(answer->hasMore);
    question.pinned = 3;
    answer = app::readList(*m_store, question);
    QVERIFY(answer);
    QCOMPARE(answer->entries.size(), 3);
    QVERIFY(!answer->hasMore);
}

void TestListReader::namesTheFileOfAHit()
{
    const storage::ConversationId id = make(1).constFirst();
    const storage::Part file{
        storage::PartKind::Attachment, u"invoice.pdf"_s, {{u"text"_s, u"abc"_s}}};
    const auto message = m_store->append(id, {}, storage::Role::User, {file});
    QVERIFY(message);
    QVERIFY(m_store->addDocument("abc", u"Twelve\nquinces"_s));
    const app::ListQuestion question{
        .searchText = u"quinces"_s, .expanded = {}, .limit = 5, .inFolder = 5, .pinned = 5};
    const auto answer = app::readList(*m_store, question);
    QVERIFY(answer);
    QCOMPARE(answer->entries.size(), 1);
    QCOMPARE(answer->entries[0].file, u"invoice.pdf"_s);
    QCOMPARE(answer->entries[0].message, message->id);
    QCOMPARE(answer->entries[0].preview, u"Twelve \uE000quinces\uE001"_s);
}

QTEST_GUILESS_MAIN(TestListReader)
#include "tst_list_reader.moc"
