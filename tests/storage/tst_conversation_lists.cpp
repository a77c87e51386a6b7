// SPDX-License-Identifier: Apache-2.0
#include "storage/conversation_list.h"
#include "storage/trash.h"
#include "tests/storage/store_fixture.h"

#include <QDir>

using namespace Qt::Literals;
using namespace storage;
using storage::test::appendText;
using storage::test::DataFolder;
using storage::test::says;

class TestConversationLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void pinnedAndLooseOnesAreListedApart();
    void archivedOnesLeaveTheList();
    void theTrashShowsWhenEachWasRemoved();
    void onlyTheTrashIsDeletedForGood();
    void deletedOnesLeaveNothingBehind();
    void deletedTextIsWipedFromTheFiles();
    void adoptsAConversationWithItsTimes();
    void expiredOnesGo();
    void expiredOnesGoInPortions();
    void foldersHoldFoldersAndConversations();
    void aFolderCannotMoveIntoItself();
    void removingAFolderMovesItsContentUp();
    void aRemovedFolderComesBackWithItsContent();
    void aRemovedFolderComesBackBesideANewOne();
    void unknownFoldersAreRefused();
    void marksAreKept();
    void attachmentsAreFoundByName();
    void placesSayWhereEachMessageStands();

private:
    ConversationId make(const QString &title);
    QStringList titles(const ListFilter &filter) const;

    std::unique_ptr<DataFolder> m_folder;
    std::unique_ptr<ConversationStore> m_store;
};

void TestConversationLists::init()
{
    m_folder = std::make_unique<DataFolder>();
    m_store = m_folder->open();
}

void TestConversationLists::cleanup()
{
    m_store.reset();
    m_folder.reset();
}

ConversationId TestConversationLists::make(const QString &title)
{
    const auto id = m_store->create(title);
    if (!id)
        qFatal("%s", id.error().message.c_str());
    return *id;
}

QStringList TestConversationLists::titles(const ListFilter &filter) const
{
    QStringList titles;
    const auto list = m_store->list(filter, 100, 0);
    if (!list)
        qFatal("%s", list.error().message.c_str());
    for (const Conversation &each : *list)
        titles.append(each.title);
    titles.sort();
    return titles;
}

void TestConversationLists::pinnedAndLooseOnesAreListedApart()
{
    const auto a = make(u"a"_s);
    make(u"b"_s);
    const auto c = make(u"c"_s);
    const auto folder = m_store->createFolder(u"Work"_s, {});
    HEARTH_VERIFY(folder);
    HEARTH_VERIFY(m_store->setPinned({a, 4711}, true));
    HEARTH_VERIFY(m_store->moveTo({c}, *folder));
    QCOMPARE(titles({.pinned = true}), QStringList{u"a"_s});
    QCOMPARE(titles({.pinned = false, .folder = 0}), QStringList{u"b"_s});
    QCOMPARE(titles({.folder = *folder}), QStringList{u"c"_s});
    QCOMPARE(titles({}), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QVERIFY(m_store->conversation(a)->pinned);
    QCOMPARE(m_store->conversation(c)->folder, *folder);
}

void TestConversationLists::archivedOnesLeaveTheList()
{
    const auto a = make(u"a"_s);
    const auto b = make(u"b"_s);
    HEARTH_VERIFY(m_store->setArchived({a, b}, true));
    HEARTH_VERIFY(m_store->setArchived({b}, false));
    QCOMPARE(titles({}), QStringList{u"b"_s});
    QCOMPARE(titles({.shelf = Shelf::Archive}), QStringList{u"a"_s});
    QCOMPARE(m_store->search(u"a"_s, 5)->size(), 1); // still found
}

void TestConversationLists::theTrashShowsWhenEachWasRemoved()
{
    const auto a = make(u"a"_s);
    const auto b = make(u"b"_s);
    const auto before = QDateTime::currentDateTime().addSecs(-1);
    HEARTH_VERIFY(m_store->remove({a, b}));
    const auto trash = m_store->list({.shelf = Shelf::Trash}, 10, 0);
    HEARTH_VERIFY(trash);
    QCOMPARE(trash->size(), 2);
    QVERIFY(trash->constFirst().removed > before);
    HEARTH_VERIFY(m_store->restore({a, b}));
    QCOMPARE(titles({.shelf = Shelf::Trash}), QStringList());
    QVERIFY(!m_store->conversation(a)->removed.isValid());
}

void TestConversationLists::onlyTheTrashIsDeletedForGood()
{
    const auto a = make(u"kept"_s);
    const auto b = make(u"gone"_s);
    HEARTH_VERIFY(m_store->remove(b));
    HEARTH_VERIFY(m_store->deleteForGood({a, b}));
    QCOMPARE(titles({}), QStringList{u"kept"_s});
    QVERIFY(!m_store->conversation(b));
}

void TestConversationLists::deletedOnesLeaveNothingBehind()
{
    const auto id = make(u"gone"_s);
    const auto root = appendText(*m_store, id, {}, u"A very particular zebra"_s);
    appendText(*m_store, id, root, u"and another zebra"_s, Role::Assistant);
    appendText(*m_store, id, root, u"and a third zebra"_s, Role::Assistant);
    HEARTH_VERIFY(m_store->remove(id));
    HEARTH_VERIFY(m_store->deleteForGood({id}));
    QVERIFY(!m_store->branch(root));
    QVERIFY(m_store->search(u"zebra"_s, 5)->isEmpty());
    m_store.reset();
    m_store = m_folder->open(); // its check would find a damaged index
    QVERIFY(m_store->search(u"gone"_s, 5)->isEmpty());
}

void TestConversationLists::deletedTextIsWipedFromTheFiles()
{
    const auto findInFiles = [this](const QByteArray &words) {
        QStringList found;
        const QDir folder(m_folder->folder.path());
        for (const QString &name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(words))
                found.append(name);
        }
        return found;
    };
    const ConversationId id = make(u"Plan zebrafinkish"_s);
    appendText(*m_store, id, {}, u"The word quetzalquartz stands here only. 秘密の庭園"_s);
    for (int i = 0; i < 50; ++i) // others share its pages
        appendText(*m_store, make(u"Other %1"_s.arg(i)), {}, u"Some other text"_s);
    QVERIFY(!findInFiles("quetzalquartz").isEmpty());
    HEARTH_VERIFY(m_store->remove(id));
    HEARTH_VERIFY(m_store->deleteForGood({id}));
    QCOMPARE(findInFiles("quetzalquartz"), QStringList());
    QCOMPARE(findInFiles("zebrafinkish"), QStringList());
    QCOMPARE(findInFiles(QStringLiteral("秘密の").toUtf8()), QStringList());
}

void TestConversationLists::adoptsAConversationWithItsTimes()
{
    Conversation conversation;
    conversation.title = u"From elsewhere"_s;
    conversation.created = QDateTime::fromMSecsSinceEpoch(1'600'000'000'000);
    conversation.updated = conversation.created.addDays(1);
    conversation.head = 20;
    conversation.folder = 4711; // there is none
    Message first;
    first.id = 10;
    first.created = conversation.created;
    first.parts = test::textPart(u"Hello elsewhere"_s);
    Message second = first;
    second.id = 20;
    second.parent = 10;
    second.role = Role::Assistant;
    second.state = MessageState::Streaming;
    Message third = second;
    third.id = 30;
    const auto id = m_store->adopt(conversation, {first, second, third});
    HEARTH_VERIFY(id);
    const auto stored = m_store->conversation(*id);
    QCOMPARE(stored->updated, conversation.updated);
    QVERIFY(!stored->folder);
    const auto tree = m_store->tree(*id);
    QCOMPARE(tree->size(), 3);
    QCOMPARE(tree->at(1).state, MessageState::Stopped);
    QCOMPARE(tree->at(1).created, conversation.created);
    QCOMPARE(*stored->head, tree->at(1).id);
    QCOMPARE(m_store->search(u"elsewhere"_s, 10)->size(), 4); // the title and three messages
    QVERIFY(!m_store->adopt(conversation, {second, first}));
    QCOMPARE(m_store->list(10)->size(), 1); // all or nothing
}

void TestConversationLists::expiredOnesGo()
{
    const auto old = make(u"old"_s);
    const auto young = make(u"young"_s);
    HEARTH_VERIFY(m_store->remove({old, young}));
    m_store.reset();
    {
        const auto database = Database::open(m_folder->path(), 1000, std::chrono::milliseconds(0));
        HEARTH_VERIFY(database);
        Statement age(**database, "UPDATE conversations SET deleted = ? WHERE id = ?");
        const auto time = QDateTime::currentDateTime().addDays(-kTrashDays).addSecs(-1);
        HEARTH_VERIFY(age.bind(time.toMSecsSinceEpoch(), old).run());
    }
    m_store = m_folder->open();
    const auto deleted = deleteExpired(*m_store);
    HEARTH_VERIFY(deleted);
    QCOMPARE(*deleted, QList<ConversationId>{old}); // who has words that wait there drops them
    QCOMPARE(titles({.shelf = Shelf::Trash}), QStringList{u"young"_s});
}

void TestConversationLists::expiredOnesGoInPortions()
{
    HEARTH_VERIFY(m_store->remove(make(u"young"_s)));
    m_store.reset();
    HEARTH_VERIFY(test::throwAwayLongAgo(m_folder->path(), 450));
    m_store = m_folder->open();
    qsizetype left = 450;
    while (left > 0) {
        const auto deleted = deleteExpired(*m_store);
        HEARTH_VERIFY(deleted);
        QVERIFY(!deleted->isEmpty() && deleted->size() <= 200);
        left -= deleted->size();
    }
    QVERIFY(deleteExpired(*m_store)->isEmpty());
    QCOMPARE(titles({.shelf = Shelf::Trash}), QStringList{u"young"_s});
}

void TestConversationLists::foldersHoldFoldersAndConversations()
{
    const auto work = m_store->createFolder(u"Work"_s, {});
    const auto inner = m_store->createFolder(u"Budget"_s, *work);
    HEARTH_VERIFY(inner);
    const auto id = make(u"a"_s);
    HEARTH_VERIFY(m_store->moveTo({id}, *inner));
    const auto folders = m_store->folders();
    HEARTH_VERIFY(folders);
    QCOMPARE(folders->size(), 2);
    QCOMPARE(folders->at(0).name, u"Budget"_s); // by name
    QCOMPARE(folders->at(0).parent, *work);
    QCOMPARE(folders->at(0).conversations, 1);
    QCOMPARE(folders->at(1).conversations, 0);
    HEARTH_VERIFY(m_store->moveFolder(*inner, {}));
    QVERIFY(!m_store->folders()->at(0).parent);
}

void TestConversationLists::aFolderCannotMoveIntoItself()
{
    const auto outer = m_store->createFolder(u"Outer"_s, {});
    const auto middle = m_store->createFolder(u"Middle"_s, *outer);
    const auto inner = m_store->createFolder(u"Inner"_s, *middle);
    for (const FolderId target : {*outer, *middle, *inner}) {
        const auto moved = m_store->moveFolder(*outer, target);
        QVERIFY(!moved);
        QVERIFY(says(moved.error(), "into itself"));
    }
    HEARTH_VERIFY(m_store->moveFolder(*inner, *outer));
}

void TestConversationLists::removingAFolderMovesItsContentUp()
{
    const auto outer = m_store->createFolder(u"Outer"_s, {});
    const auto middle = m_store->createFolder(u"Middle"_s, *outer);
    const auto inner = m_store->createFolder(u"Inner"_s, *middle);
    const auto id = make(u"a"_s);
    HEARTH_VERIFY(m_store->moveTo({id}, *middle));
    const auto removed = m_store->removeFolder(*middle);
    HEARTH_VERIFY(removed);
    QCOMPARE(m_store->conversation(id)->folder, *outer);
    QCOMPARE(m_store->folders()->size(), 2);
    QCOMPARE(m_store->folders()->at(0).parent, *outer);
    QCOMPARE(removed->folders, QList<FolderId>{*inner});
}

void TestConversationLists::aRemovedFolderComesBackWithItsContent()
{
    const auto outer = m_store->createFolder(u"Outer"_s, {});
    const auto inner = m_store->createFolder(u"Inner"_s, *outer);
    const auto id = make(u"a"_s);
    HEARTH_VERIFY(m_store->moveTo({id}, *inner));
    HEARTH_VERIFY(m_store->changeFolder({*inner, {}, u"Renamed"_s, u"green"_s, 0}));
    const auto removed = m_store->removeFolder(*inner);
    const auto removedOuter = m_store->removeFolder(*outer);
    HEARTH_VERIFY(removedOuter);
    HEARTH_VERIFY(m_store->restoreFolder(*removed)); // its parent is gone: it stands at the top
    const auto folders = m_store->folders();
    QCOMPARE(folders->size(), 1);
    QCOMPARE(folders->at(0).name, u"Renamed"_s);
    QCOMPARE(folders->at(0).mark, u"green"_s);
    QVERIFY(!folders->at(0).parent);
    QCOMPARE(m_store->conversation(id)->folder, *inner);
}

void TestConversationLists::aRemovedFolderComesBackBesideANewOne()
{
    const auto outer = m_store->createFolder(u"Outer"_s, {});
    const auto inner = m_store->createFolder(u"Inner"_s, *outer);
    HEARTH_VERIFY(inner);
    const auto id = make(u"a"_s);
    HEARTH_VERIFY(m_store->moveTo({id}, *inner));
    const auto removed = m_store->removeFolder(*inner);
    const auto other = m_store->createFolder(u"Other"_s, {});
    QCOMPARE(*other, *inner); // SQLite gives the highest number again
    HEARTH_VERIFY(m_store->restoreFolder(*removed));
    const auto folders = m_store->folders();
    QCOMPARE(folders->size(), 3);
    QCOMPARE(folders->at(0).name, u"Inner"_s);
    QCOMPARE(folders->at(0).parent, *outer);
    QCOMPARE(m_store->conversation(id)->folder, folders->at(0).id);
}

void TestConversationLists::unknownFoldersAreRefused()
{
    const auto id = make(u"a"_s);
    for (const auto &answer :
         {m_store->moveTo({id}, 99), m_store->changeFolder({99, {}, {}, {}, 0}),
          m_store->moveFolder(99, {})}) {
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, base::ErrorCode::NotFound);
    }
    QVERIFY(!m_store->createFolder(u"x"_s, 99));
    QVERIFY(!m_store->removeFolder(99));
    QVERIFY(!m_store->conversation(id)->folder);
}

void TestConversationLists::marksAreKept()
{
    const auto id = make(u"a"_s);
    HEARTH_VERIFY(m_store->setMark({id}, u"🌱"_s));
    QCOMPARE(m_store->conversation(id)->mark, u"🌱"_s);
}

void TestConversationLists::attachmentsAreFoundByName()
{
    const auto id = make(u"a"_s);
    const auto message = m_store->append(
        id, {}, Role::User,
        {{PartKind::Text, u"Look"_s, {}}, {PartKind::Attachment, u"quarterly-report.pdf"_s, {}}});
    HEARTH_VERIFY(message);
    const auto hits = m_store->search(u"quarterly"_s, 5);
    HEARTH_VERIFY(hits);
    QCOMPARE(hits->size(), 1);
    QCOMPARE(hits->at(0).message, message->id);
}

void TestConversationLists::placesSayWhereEachMessageStands()
{
    const auto id = make(u"a"_s);
    const auto root = appendText(*m_store, id, {}, u"1"_s);
    const auto first = appendText(*m_store, id, root, u"2a"_s, Role::Assistant);
    const auto second = appendText(*m_store, id, root, u"2b"_s, Role::Assistant);
    const auto removed = appendText(*m_store, id, root, u"2c"_s, Role::Assistant);
    HEARTH_VERIFY(m_store->removeMessage(removed));
    const auto leaf = appendText(*m_store, id, second, u"3"_s);
    const auto places = m_store->places(leaf);
    HEARTH_VERIFY(places);
    QCOMPARE(places->size(), 3);
    QCOMPARE(places->at(0).count, 1);
    QCOMPARE(places->at(1).index, 2);
    QCOMPARE(places->at(1).count, 2);
    QCOMPARE(m_store->places(first)->at(1).index, 1);
}

QTEST_GUILESS_MAIN(TestConversationLists)
#include "tst_conversation_lists.moc"
