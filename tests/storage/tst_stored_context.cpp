// SPDX-License-Identifier: Apache-2.0
#include "tests/storage/store_fixture.h"

using namespace Qt::Literals;
using namespace storage;
using storage::test::DataFolder;

class TestStoredContext : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void choicesStayWithTheConversation();
    void aSummaryIsNoPartOfTheMessage();
    void copiesKeepBoth();
    void whatIsGoneCannotBeChanged();

private:
    std::unique_ptr<DataFolder> m_folder;
    std::unique_ptr<ConversationStore> m_store;
    ConversationId m_conversation = 0;
    MessageId m_message = 0;
};

void TestStoredContext::init()
{
    m_folder = std::make_unique<DataFolder>();
    m_store = m_folder->open();
    QVERIFY(m_store);
    m_conversation = *m_store->create(u"Cats"_s);
    m_message =
        m_store->append(m_conversation, {}, Role::Assistant, {{PartKind::Text, u"Miu"_s, {}}})->id;
}

void TestStoredContext::cleanup()
{
    m_store.reset();
    m_folder.reset();
}

void TestStoredContext::choicesStayWithTheConversation()
{
    const QJsonObject choices{{u"leavesOutSystem"_s, true}};
    QVERIFY(m_store->conversation(m_conversation)->context.isEmpty());
    QVERIFY(m_store->setContext(m_conversation, choices));
    m_store.reset();
    m_store = m_folder->open();
    QCOMPARE(m_store->conversation(m_conversation)->context, choices);
    QVERIFY(m_store->setContext(m_conversation, {}));
    QVERIFY(m_store->conversation(m_conversation)->context.isEmpty());
}

void TestStoredContext::aSummaryIsNoPartOfTheMessage()
{
    QVERIFY(m_store->setSummary(m_message, u"A cat."_s));
    const auto branch = m_store->branch(m_message);
    QVERIFY(branch);
    QCOMPARE(branch->back().summary, u"A cat."_s);
    QCOMPARE(branch->back().parts.size(), 1);
    QVERIFY(m_store->search(u"A cat"_s, 10)->isEmpty());
    QVERIFY(m_store->setSummary(m_message, {}));
    QVERIFY(m_store->branch(m_message)->back().summary.isEmpty());
}

void TestStoredContext::copiesKeepBoth()
{
    const QJsonObject choices{{u"leavesOutSystem"_s, true}};
    QVERIFY(m_store->setContext(m_conversation, choices));
    QVERIFY(m_store->setSummary(m_message, u"A cat."_s));
    const auto copy =
        m_store->adopt(*m_store->conversation(m_conversation), *m_store->tree(m_conversation));
    QVERIFY(copy);
    QCOMPARE(m_store->conversation(*copy)->context, choices);
    QCOMPARE(m_store->tree(*copy)->back().summary, u"A cat."_s);
}

void TestStoredContext::whatIsGoneCannotBeChanged()
{
    QVERIFY(m_store->removeMessage(m_message));
    QVERIFY(!m_store->setSummary(m_message, u"A cat."_s));
    QVERIFY(m_store->remove(m_conversation));
    QVERIFY(!m_store->setContext(m_conversation, {}));
}

QTEST_GUILESS_MAIN(TestStoredContext)
#include "tst_stored_context.moc"
