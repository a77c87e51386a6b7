// SPDX-License-Identifier: Apache-2.0
#include "tests/storage/store_fixture.h"

#include <algorithm>

using namespace Qt::Literals;
using namespace storage;
using storage::test::appendText;
using storage::test::DataFolder;
using storage::test::textPart;

namespace {

QStringList texts(const QList<Message> &messages)
{
    QStringList found;
    for (const Message &message : messages)
        found.append(message.parts.isEmpty() ? QString() : message.parts.constFirst().text);
    return found;
}

} // namespace

class TestConversationStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<DataFolder>();
        m_store = m_folder->open();
        const auto made = m_store->create(u"Trip"_s, u"Be brief."_s);
        HEARTH_VERIFY(made);
        m_id = *made;
    }

    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }

    void keepsConversationsAcrossRuns();
    void listsNewestFirstWithPreview();
    void listsInPages();
    void keepsEveryFieldOfMessages();
    void keepsUnusualText_data();
    void keepsUnusualText();
    void appendMovesTheHead();
    void branchFollowsParents();
    void siblingsAreAlternatives();
    void newestLeafFollowsTheLatestMessage();
    void updatesStreamingMessages();
    void finishesWhatWasRemovedMeanwhile();
    void refusesToChangeFinishedMessages();
    void stopsWhatWasStreaming();
    void removesAndRestoresConversations();
    void removesAndRestoresSubtrees();
    void restoresOnlyWhatOneRemovalTook();
    void removingTheOnlyMessageClearsTheHead();
    void refusesStrangers();
    void ownerOnlyMayReadTheFile();

private:
    void restart()
    {
        m_store.reset();
        m_store = m_folder->open();
    }

    QStringList branchTexts(MessageId head)
    {
        const auto branch = m_store->branch(head);
        return branch ? texts(*branch)
                      : QStringList{QString::fromStdString(branch.error().message)};
    }

    std::optional<MessageId> head()
    {
        const auto conversation = m_store->conversation(m_id);
        return conversation ? conversation->head : std::nullopt;
    }

    std::unique_ptr<DataFolder> m_folder;
    std::unique_ptr<ConversationStore> m_store;
    ConversationId m_id = 0;
};

void TestConversationStore::keepsConversationsAcrossRuns()
{
    HEARTH_VERIFY(m_store->rename(m_id, u"Trip to Kyōto"_s));
    HEARTH_VERIFY(m_store->setSystemPrompt(m_id, u"Be kind."_s));
    restart();
    const auto found = m_store->conversation(m_id);
    HEARTH_VERIFY(found);
    QCOMPARE(found->title, u"Trip to Kyōto"_s);
    QCOMPARE(found->systemPrompt, u"Be kind."_s);
    QVERIFY(!found->head);
    QVERIFY(qAbs(found->created.secsTo(QDateTime::currentDateTime())) < 60);
}

void TestConversationStore::listsNewestFirstWithPreview()
{
    const auto second = m_store->create(u"Cooking"_s);
    HEARTH_VERIFY(second);
    // The clock may stand still between the two; ids decide then.
    const QDateTime before = m_store->conversation(*second)->updated;
    QVERIFY(QTest::qWaitFor([&] { return QDateTime::currentDateTime() > before; }));
    appendText(*m_store, m_id, {}, u"\n  Where is the\ttemple?  \nSecond line"_s);
    const auto list = m_store->list(10);
    HEARTH_VERIFY(list);
    QCOMPARE(list->size(), 2);
    QCOMPARE(list->at(0).id, m_id);
    QCOMPARE(list->at(0).preview, u"Where is the temple?"_s);
    QCOMPARE(list->at(1).id, *second);
    QCOMPARE(list->at(1).preview, QString());
}

void TestConversationStore::listsInPages()
{
    for (int i = 0; i < 5; ++i)
        HEARTH_VERIFY(m_store->create(QString::number(i)));
    const auto first = m_store->list(4);
    const auto rest = m_store->list(4, 4);
    HEARTH_VERIFY(first);
    HEARTH_VERIFY(rest);
    QCOMPARE(first->size(), 4);
    QCOMPARE(first->constFirst().title, u"4"_s);
    QCOMPARE(rest->size(), 2);
    QCOMPARE(rest->constLast().title, u"Trip"_s);
}

void TestConversationStore::keepsEveryFieldOfMessages()
{
    const QList<Part> parts = {
        {PartKind::Thought, u"Hm."_s, {{u"seconds"_s, 2.5}}},
        {PartKind::Text, u"**Yes**"_s, {}},
        {PartKind::ToolCall,
         {},
         {{u"name"_s, u"read"_s}, {u"arguments"_s, QJsonObject{{u"n"_s, 1}}}}},
        {PartKind::ToolResult, u"ok"_s, {}},
        {PartKind::Attachment, u"a.png"_s, {{u"hash"_s, u"00ff"_s}}},
    };
    const auto made = m_store->append(m_id, {}, Role::Assistant, parts, MessageState::Streaming);
    HEARTH_VERIFY(made);
    const QJsonObject receipt = {{u"model"_s, u"Gemma"_s}, {u"tokens"_s, 12}};
    HEARTH_VERIFY(m_store->update(made->id, parts, MessageState::Failed, receipt));
    restart();
    const auto branch = m_store->branch(made->id);
    HEARTH_VERIFY(branch);
    QCOMPARE(branch->size(), 1);
    const Message &message = branch->constFirst();
    QCOMPARE(message.conversation, m_id);
    QCOMPARE(message.role, Role::Assistant);
    QCOMPARE(message.state, MessageState::Failed);
    QCOMPARE(message.created, made->created);
    QCOMPARE(message.receipt, receipt);
    QCOMPARE(message.parts.size(), parts.size());
    for (qsizetype i = 0; i < parts.size(); ++i) {
        QCOMPARE(message.parts[i].kind, parts[i].kind);
        QCOMPARE(message.parts[i].text, parts[i].text);
        QCOMPARE(message.parts[i].data, parts[i].data);
    }
}

void TestConversationStore::keepsUnusualText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("quotes") << u"'; DROP TABLE messages; --\""_s;
    QTest::newRow("nul") << u"a\0b"_s;
    QTest::newRow("right to left") << u"שלום \u202eعالم"_s;
    QTest::newRow("emoji") << u"👩‍👩‍👧‍👦 🏳️‍🌈"_s;
    QTest::newRow("private use") << u"\uE000x\uE001"_s;
    QTest::newRow("a million characters") << QString(1'000'000, u'ß');
}

void TestConversationStore::keepsUnusualText()
{
    QFETCH(const QString, text);
    HEARTH_VERIFY(m_store->rename(m_id, text));
    const MessageId id = appendText(*m_store, m_id, {}, text);
    restart();
    QCOMPARE(m_store->conversation(m_id)->title, text);
    QCOMPARE(branchTexts(id), QStringList{text});
}

void TestConversationStore::appendMovesTheHead()
{
    const MessageId question = appendText(*m_store, m_id, {}, u"q"_s);
    QCOMPARE(head(), question);
    const MessageId answer = appendText(*m_store, m_id, question, u"a"_s, Role::Assistant);
    QCOMPARE(head(), answer);
    HEARTH_VERIFY(m_store->setHead(m_id, question));
    QCOMPARE(head(), question);
    HEARTH_VERIFY(m_store->setHead(m_id, {}));
    QCOMPARE(head(), std::nullopt);
}

void TestConversationStore::branchFollowsParents()
{
    const MessageId root = appendText(*m_store, m_id, {}, u"root"_s);
    const MessageId left = appendText(*m_store, m_id, root, u"left"_s);
    const MessageId right = appendText(*m_store, m_id, root, u"right"_s);
    const MessageId leftLeaf = appendText(*m_store, m_id, left, u"left leaf"_s);
    QCOMPARE(branchTexts(leftLeaf), (QStringList{u"root"_s, u"left"_s, u"left leaf"_s}));
    QCOMPARE(branchTexts(right), (QStringList{u"root"_s, u"right"_s}));
}

void TestConversationStore::siblingsAreAlternatives()
{
    const MessageId root = appendText(*m_store, m_id, {}, u"root"_s);
    const MessageId otherRoot = appendText(*m_store, m_id, {}, u"root, edited"_s);
    const MessageId left = appendText(*m_store, m_id, root, u"left"_s);
    const MessageId right = appendText(*m_store, m_id, root, u"right"_s);
    QCOMPARE(*m_store->siblings(right), (QList{left, right}));
    QCOMPARE(*m_store->siblings(root), (QList{root, otherRoot}));
    HEARTH_VERIFY(m_store->removeMessage(left));
    QCOMPARE(*m_store->siblings(right), QList{right});
    QCOMPARE(m_store->siblings(left).error().code, base::ErrorCode::NotFound);
}

void TestConversationStore::newestLeafFollowsTheLatestMessage()
{
    const MessageId root = appendText(*m_store, m_id, {}, u"root"_s);
    const MessageId left = appendText(*m_store, m_id, root, u"left"_s);
    const MessageId right = appendText(*m_store, m_id, root, u"right"_s);
    const MessageId leftLeaf = appendText(*m_store, m_id, left, u"left leaf"_s);
    QCOMPARE(*m_store->newestLeaf(root), leftLeaf);
    QCOMPARE(*m_store->newestLeaf(right), right);
    HEARTH_VERIFY(m_store->removeMessage(leftLeaf));
    QCOMPARE(*m_store->newestLeaf(root), right);
}

void TestConversationStore::updatesStreamingMessages()
{
    const auto made = m_store->append(m_id, {}, Role::Assistant, {}, MessageState::Streaming);
    HEARTH_VERIFY(made);
    QList<Part> parts = {{PartKind::Thought, u"Hm"_s, {}}, {PartKind::Text, u"Y"_s, {}}};
    HEARTH_VERIFY(m_store->update(made->id, parts, MessageState::Streaming));
    QCOMPARE(m_store->branch(made->id)->constFirst().parts.size(), 2);
    parts = textPart(u"Yes"_s);
    HEARTH_VERIFY(m_store->update(made->id, parts, MessageState::Complete, {{u"n"_s, 1}}));
    const auto branch = m_store->branch(made->id);
    HEARTH_VERIFY(branch);
    const Message &message = branch->constFirst();
    QCOMPARE(texts(*branch), QStringList{u"Yes"_s});
    QCOMPARE(message.parts.size(), 1);
    QCOMPARE(message.state, MessageState::Complete);
    QCOMPARE(message.receipt, (QJsonObject{{u"n"_s, 1}}));
}

void TestConversationStore::finishesWhatWasRemovedMeanwhile()
{
    const MessageId root = appendText(*m_store, m_id, {}, u"question"_s);
    const auto made =
        m_store->append(m_id, root, Role::Assistant, textPart(u"Ha"_s), MessageState::Streaming);
    HEARTH_VERIFY(made);
    HEARTH_VERIFY(m_store->removeMessage(root));
    HEARTH_VERIFY(m_store->update(made->id, textPart(u"Half a zebra"_s), MessageState::Stopped));
    QCOMPARE(m_store->branch(made->id).error().code, base::ErrorCode::NotFound); // still removed
    QVERIFY(m_store->search(u"zebra"_s, 5)->isEmpty());
    HEARTH_VERIFY(m_store->restoreMessage(root));
    QCOMPARE(branchTexts(made->id), (QStringList{u"question"_s, u"Half a zebra"_s}));
    QCOMPARE(m_store->branch(made->id)->back().state, MessageState::Stopped);
    QCOMPARE(m_store->search(u"zebra"_s, 5)->size(), 1);
}

void TestConversationStore::refusesToChangeFinishedMessages()
{
    const MessageId id = appendText(*m_store, m_id, {}, u"said"_s);
    const auto changed = m_store->update(id, textPart(u"unsaid"_s), MessageState::Complete);
    QVERIFY(!changed);
    QCOMPARE(changed.error().code, base::ErrorCode::InvalidInput);
    QCOMPARE(branchTexts(id), QStringList{u"said"_s});
}

void TestConversationStore::stopsWhatWasStreaming()
{
    const auto made =
        m_store->append(m_id, {}, Role::Assistant, textPart(u"Half"_s), MessageState::Streaming);
    HEARTH_VERIFY(made);
    restart();
    const auto branch = m_store->branch(made->id);
    HEARTH_VERIFY(branch);
    QCOMPARE(branch->constFirst().state, MessageState::Stopped);
    QCOMPARE(texts(*branch), QStringList{u"Half"_s});
    QCOMPARE(m_store->search(u"half"_s, 5)->size(), 1);
}

void TestConversationStore::removesAndRestoresConversations()
{
    HEARTH_VERIFY(m_store->remove(m_id));
    QCOMPARE(m_store->list(10)->size(), 0);
    QCOMPARE(m_store->conversation(m_id).error().code, base::ErrorCode::NotFound);
    QCOMPARE(m_store->rename(m_id, u"x"_s).error().code, base::ErrorCode::NotFound);
    restart();
    HEARTH_VERIFY(m_store->restore(m_id));
    QCOMPARE(m_store->list(10)->constFirst().title, u"Trip"_s);
}

void TestConversationStore::removesAndRestoresSubtrees()
{
    const MessageId root = appendText(*m_store, m_id, {}, u"root"_s);
    const MessageId other = appendText(*m_store, m_id, root, u"other"_s);
    const MessageId left = appendText(*m_store, m_id, root, u"left"_s);
    const MessageId leaf = appendText(*m_store, m_id, left, u"leaf"_s);
    HEARTH_VERIFY(m_store->removeMessage(left));
    QCOMPARE(head(), other);
    for (const MessageId gone : {left, leaf})
        QCOMPARE(m_store->branch(gone).error().code, base::ErrorCode::NotFound);
    QCOMPARE(m_store->setHead(m_id, leaf).error().code, base::ErrorCode::NotFound);
    HEARTH_VERIFY(m_store->restoreMessage(left));
    QCOMPARE(head(), leaf);
    QCOMPARE(branchTexts(leaf), (QStringList{u"root"_s, u"left"_s, u"leaf"_s}));
}

void TestConversationStore::restoresOnlyWhatOneRemovalTook()
{
    const MessageId root = appendText(*m_store, m_id, {}, u"root"_s);
    const MessageId left = appendText(*m_store, m_id, root, u"left"_s);
    const MessageId right = appendText(*m_store, m_id, root, u"right"_s);
    HEARTH_VERIFY(m_store->removeMessage(left));
    HEARTH_VERIFY(m_store->removeMessage(root));
    QCOMPARE(m_store->restoreMessage(left).error().code, base::ErrorCode::NotFound);
    HEARTH_VERIFY(m_store->restoreMessage(root));
    QCOMPARE(*m_store->siblings(right), QList{right});
    HEARTH_VERIFY(m_store->restoreMessage(left));
    QCOMPARE(*m_store->siblings(right), (QList{left, right}));
}

void TestConversationStore::removingTheOnlyMessageClearsTheHead()
{
    const MessageId root = appendText(*m_store, m_id, {}, u"root"_s);
    HEARTH_VERIFY(m_store->removeMessage(root));
    QCOMPARE(head(), std::nullopt);
    HEARTH_VERIFY(m_store->restoreMessage(root));
    QCOMPARE(head(), root);
}

void TestConversationStore::refusesStrangers()
{
    const auto other = m_store->create(u"Other"_s);
    HEARTH_VERIFY(other);
    const MessageId foreign = appendText(*m_store, *other, {}, u"foreign"_s);
    const auto notFound = base::ErrorCode::NotFound;
    QCOMPARE(m_store->append(m_id, foreign, Role::User, {}).error().code, notFound);
    QCOMPARE(m_store->append(999, {}, Role::User, {}).error().code, notFound);
    QCOMPARE(m_store->append(m_id, 999, Role::User, {}).error().code, notFound);
    QCOMPARE(m_store->setHead(m_id, foreign).error().code, notFound);
    QCOMPARE(m_store->update(999, {}, MessageState::Complete).error().code, notFound);
    QCOMPARE(m_store->removeMessage(999).error().code, notFound);
    QCOMPARE(m_store->restoreMessage(999).error().code, notFound);
    QCOMPARE(m_store->newestLeaf(999).error().code, notFound);
    QCOMPARE(m_store->restore(999).error().code, notFound);
}

void TestConversationStore::ownerOnlyMayReadTheFile()
{
#ifdef Q_OS_UNIX
    const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    for (const QString &suffix : {QString(), u"-wal"_s, u".lock"_s})
        QVERIFY(!(QFile::permissions(m_folder->path() + suffix) & others));
#else
    QSKIP("Windows keeps the folder's own access list.");
#endif
}

QTEST_GUILESS_MAIN(TestConversationStore)
#include "tst_conversation_store.moc"
