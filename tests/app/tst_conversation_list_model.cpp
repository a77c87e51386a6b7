// SPDX-License-Identifier: Apache-2.0
#include "app/chat/conversation_list_model.h"
#include "app/chat/list_sections.h"
#include "tests/storage/wait_for.h"

#include <QAbstractItemModelTester>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals;
using app::ConversationListModel;
using tests::waitFor;

class TestConversationListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void listsTheNewestFirst();
    void readsPages();
    void movesAConversationWithoutReset();
    void searches();
    void searchingLeavesTheTrash();
    void hitsTellWhetherTheyAreArchived();
    void renames();
    void removesAndRestores();
    void pinnedAndFoldersStandAboveTheDays();
    void foldersAreNestedAndRemoved();
    void actsOnTheWholeSelection();
    void archiveAndTrashAreShelvesOfTheirOwn();
    void remembersOpenFolders();
    void hitsShowTheirMatchesInBold();
    void marksRunningReplies();
    void groupsByDay_data();
    void groupsByDay();

private:
    void make(const QStringList &titles);
    QStringList titles() const;
    bool waitUntilLoaded();
    QVariant value(int row, int role) const { return m_model->data(m_model->index(row), role); }
    qint64 idOf(const QString &title) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<storage::StorageService> m_storage;
    std::unique_ptr<ConversationListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestConversationListModel::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
    m_storage = std::make_unique<storage::StorageService>(m_folder->filePath(u"hearth.db"_s));
    QVERIFY(waitFor(m_storage->open()));
    m_model = std::make_unique<ConversationListModel>(m_storage.get());
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestConversationListModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_storage.reset();
    m_folder.reset();
}

void TestConversationListModel::make(const QStringList &titles)
{
    const auto work = [=](storage::ConversationStore &store) -> base::Result<int> {
        for (const QString &title : titles) {
            const auto id = store.create(title);
            if (!id)
                return id.error();
            const auto message = store.append(
                *id, {}, storage::Role::User,
                {{storage::PartKind::Text, u"## "_s + title + u" **question**"_s, {}}});
            if (!message)
                return message.error();
            if (const auto head = store.setHead(*id, message->id); !head)
                return head.error();
        }
        return 0;
    };
    QVERIFY(waitFor(m_storage->run(work)));
    m_model->reload();
    QVERIFY(waitUntilLoaded());
}

bool TestConversationListModel::waitUntilLoaded()
{
    return QTest::qWaitFor([&] { return !m_model->isLoading(); });
}

QStringList TestConversationListModel::titles() const
{
    QStringList all;
    for (int row = 0; row < m_model->count(); ++row)
        all.append(m_model->data(m_model->index(row), ConversationListModel::TitleRole).toString());
    return all;
}

qint64 TestConversationListModel::idOf(const QString &title) const
{
    const auto row = static_cast<int>(titles().indexOf(title));
    return value(row, ConversationListModel::ConversationIdRole).toLongLong();
}

void TestConversationListModel::listsTheNewestFirst()
{
    make({u"a"_s, u"b"_s});
    QCOMPARE(titles(), QStringList({u"b"_s, u"a"_s}));
    const QModelIndex first = m_model->index(0);
    QCOMPARE(m_model->data(first, ConversationListModel::PreviewRole).toString(), u"b question"_s);
    QCOMPARE(m_model->data(first, ConversationListModel::SectionRole).toString(), u"Today"_s);
    QVERIFY(!m_model->data(first, ConversationListModel::TimeRole).toString().isEmpty());
    QVERIFY(!m_model->data({}, ConversationListModel::TitleRole).isValid());
}

void TestConversationListModel::readsPages()
{
    m_tester.reset(); // it fetches more itself
    QStringList many;
    for (int i = 0; i < 120; ++i)
        many.append(QString::number(i));
    make(many);
    QCOMPARE(m_model->count(), 50);
    QVERIFY(m_model->canFetchMore({}));
    m_model->fetchMore({});
    QTRY_COMPARE(m_model->count(), 100);
    m_model->fetchMore({});
    QTRY_COMPARE(m_model->count(), 120);
    QVERIFY(!m_model->canFetchMore({}));
    QCOMPARE(titles().last(), u"0"_s);
}

void TestConversationListModel::movesAConversationWithoutReset()
{
    make({u"a"_s, u"b"_s, u"c"_s});
    const QSignalSpy reset(m_model.get(), &ConversationListModel::modelReset);
    const QSignalSpy moved(m_model.get(), &ConversationListModel::rowsMoved);
    const qint64 id =
        m_model->data(m_model->index(2), ConversationListModel::ConversationIdRole).toLongLong();
    const auto work = [=](storage::ConversationStore &store) {
        return store.append(id, {}, storage::Role::User,
                            {{storage::PartKind::Text, u"more"_s, {}}});
    };
    QVERIFY(waitFor(m_storage->run(work)));
    m_model->reload();
    QTRY_COMPARE(titles(), QStringList({u"a"_s, u"c"_s, u"b"_s}));
    QCOMPARE(reset.size(), 0);
    QCOMPARE(moved.size(), 1);
}

void TestConversationListModel::searches()
{
    make({u"apples"_s, u"pears"_s});
    m_model->setSearchText(u"app"_s);
    m_model->setSearchText(u"apples"_s);
    QTRY_VERIFY(!titles().isEmpty() && !titles().contains(u"pears"_s));
    bool hasMessage = false;
    for (int row = 0; row < m_model->count(); ++row) {
        const QModelIndex index = m_model->index(row);
        const QString preview = m_model->data(index, ConversationListModel::PreviewRole).toString();
        QVERIFY(!preview.contains(QChar(u'\ue000')));
        hasMessage = hasMessage
            || m_model->data(index, ConversationListModel::MessageIdRole).toLongLong() > 0;
    }
    QVERIFY(hasMessage);
    m_model->setSearchText({});
    QTRY_COMPARE(titles().size(), 2);
}

void TestConversationListModel::searchingLeavesTheTrash()
{
    make({u"apples"_s, u"pears"_s});
    m_model->remove(idOf(u"pears"_s));
    m_model->setShelf(ConversationListModel::Shelf::Trash);
    QTRY_COMPARE(titles(), QStringList(u"pears"_s));
    m_model->setSearchText(u"apples"_s);
    QCOMPARE(m_model->shelf(), ConversationListModel::Shelf::Active);
    QTRY_VERIFY(titles().contains(u"apples"_s) && !titles().contains(u"pears"_s));
    m_model->setShelf(ConversationListModel::Shelf::Trash);
    QCOMPARE(m_model->searchText(), QString());
    QTRY_COMPARE(titles(), QStringList(u"pears"_s));
}

void TestConversationListModel::hitsTellWhetherTheyAreArchived()
{
    make({u"old apples"_s, u"apples"_s});
    const qint64 old = idOf(u"old apples"_s);
    const qint64 other = idOf(u"apples"_s);
    m_model->setPinned(other, true);
    m_model->setArchived(old, true);
    QTRY_COMPARE(titles(), QStringList(u"apples"_s));
    m_model->setSearchText(u"apples"_s);
    QTRY_VERIFY(titles().contains(u"old apples"_s));
    for (int row = 0; row < m_model->count(); ++row) {
        const bool isOld = value(row, ConversationListModel::ConversationIdRole) == old;
        QCOMPARE(value(row, ConversationListModel::ArchivedRole).toBool(), isOld);
        QCOMPARE(value(row, ConversationListModel::PinnedRole).toBool(), !isOld);
    }
    QVERIFY(m_model->isArchived(old) && !m_model->isArchived(other));
}

void TestConversationListModel::renames()
{
    make({u"a"_s});
    const QSignalSpy renamed(m_model.get(), &ConversationListModel::renamed);
    const qint64 id =
        m_model->data(m_model->index(0), ConversationListModel::ConversationIdRole).toLongLong();
    m_model->rename(id, u"  new\nname "_s);
    QTRY_COMPARE(titles(), QStringList(u"new name"_s));
    QCOMPARE(renamed.size(), 1);
}

void TestConversationListModel::removesAndRestores()
{
    make({u"a"_s, u"b"_s});
    const QSignalSpy removed(m_model.get(), &ConversationListModel::removed);
    const QSignalSpy offered(m_model.get(), &ConversationListModel::undoOffered);
    const qint64 id =
        m_model->data(m_model->index(0), ConversationListModel::ConversationIdRole).toLongLong();
    m_model->remove(id);
    QTRY_COMPARE(titles(), QStringList(u"a"_s));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(offered.size(), 1);
    QVERIFY(offered[0][0].toString().contains(u"“b”"_s));
    m_model->undo();
    QTRY_COMPARE(titles().size(), 2);
    m_model->undo(); // nothing is left to undo
    QVERIFY(!m_model->isLoading());
}

void TestConversationListModel::pinnedAndFoldersStandAboveTheDays()
{
    make({u"a"_s, u"b"_s, u"c"_s});
    m_model->createFolder(u"Work"_s, 0);
    QTRY_COMPARE(titles().size(), 4);
    const qint64 work = value(0, ConversationListModel::FolderIdRole).toLongLong();
    m_model->moveToFolder(idOf(u"b"_s), work);
    QTRY_COMPARE(titles(), QStringList({u"Work"_s, u"b"_s, u"c"_s, u"a"_s}));
    QCOMPARE(value(1, ConversationListModel::DepthRole).toInt(), 1);
    QCOMPARE(value(1, ConversationListModel::SectionRole).toString(), u"Folders"_s);
    m_model->setPinned(idOf(u"a"_s), true);
    QTRY_COMPARE(titles(), QStringList({u"a"_s, u"Work"_s, u"b"_s, u"c"_s}));
    QCOMPARE(value(0, ConversationListModel::SectionRole).toString(), u"Pinned"_s);
    m_model->toggleFolder(work);
    QTRY_COMPARE(titles(), QStringList({u"a"_s, u"Work"_s, u"c"_s}));
    QCOMPARE(value(1, ConversationListModel::InsideRole).toInt(), 1);
}

void TestConversationListModel::foldersAreNestedAndRemoved()
{
    make({u"a"_s});
    m_model->createFolder(u"Outer"_s, 0);
    QTRY_COMPARE(titles().size(), 2);
    const qint64 outer = value(0, ConversationListModel::FolderIdRole).toLongLong();
    m_model->createFolder({}, outer);
    QTRY_COMPARE(titles(), QStringList({u"Outer"_s, u"New folder"_s, u"a"_s}));
    const qint64 inner = value(1, ConversationListModel::FolderIdRole).toLongLong();
    m_model->renameFolder(inner, u" Inner "_s);
    m_model->moveToFolder(idOf(u"a"_s), inner);
    QTRY_COMPARE(titles(), QStringList({u"Outer"_s, u"Inner"_s, u"a"_s}));
    QTRY_COMPARE(value(2, ConversationListModel::DepthRole).toInt(), 2);
    QCOMPARE(m_model->folders().size(), 2);
    m_model->setFolderMark(inner, u"teal"_s);
    QTRY_COMPARE(value(1, ConversationListModel::MarkRole).toString(), u"teal"_s);
    const QSignalSpy failed(m_model.get(), &ConversationListModel::failed);
    m_model->moveFolder(outer, inner);
    QTRY_COMPARE(failed.size(), 1);
    m_model->removeFolder(outer);
    QTRY_COMPARE(titles(), QStringList({u"Inner"_s, u"a"_s}));
    m_model->undo();
    QTRY_COMPARE(titles(), QStringList({u"Outer"_s, u"Inner"_s, u"a"_s}));
}

void TestConversationListModel::actsOnTheWholeSelection()
{
    make({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    m_model->toggleSelected(1);
    m_model->selectTo(2);
    QCOMPARE(m_model->selectedCount(), 2);
    QVERIFY(value(2, ConversationListModel::SelectedRole).toBool());
    const QSignalSpy removed(m_model.get(), &ConversationListModel::removed);
    m_model->remove(m_model->firstSelected());
    QTRY_COMPARE(titles(), QStringList({u"d"_s, u"a"_s}));
    QCOMPARE(removed.size(), 2);
    QCOMPARE(m_model->selectedCount(), 0);
    m_model->undo();
    QTRY_COMPARE(titles().size(), 4);
    m_model->selectAll();
    m_model->toggleSelected(0);
    QCOMPARE(m_model->selectedCount(), 3);
    m_model->remove(idOf(u"d"_s)); // not selected: only itself
    QTRY_COMPARE(titles().size(), 3);
}

void TestConversationListModel::archiveAndTrashAreShelvesOfTheirOwn()
{
    make({u"a"_s, u"b"_s, u"c"_s});
    m_model->setArchived(idOf(u"a"_s), true);
    QTRY_COMPARE(titles().size(), 2);
    m_model->remove(idOf(u"b"_s));
    QTRY_COMPARE(titles().size(), 1);
    m_model->setShelf(ConversationListModel::Shelf::Archive);
    QTRY_COMPARE(titles(), QStringList(u"a"_s));
    m_model->setShelf(ConversationListModel::Shelf::Trash);
    QTRY_COMPARE(titles(), QStringList(u"b"_s));
    QVERIFY(value(0, ConversationListModel::SectionRole).toString().contains(u"30"_s));
    m_model->restore(idOf(u"b"_s));
    QTRY_COMPARE(titles().size(), 0);
    m_model->undo();
    QTRY_COMPARE(titles(), QStringList(u"b"_s));
    m_model->deleteForGood(idOf(u"b"_s));
    QTRY_COMPARE(titles().size(), 0);
    m_model->setShelf(ConversationListModel::Shelf::Active);
    QTRY_COMPARE(titles(), QStringList(u"c"_s));
    m_model->remove(idOf(u"c"_s));
    QTRY_COMPARE(titles().size(), 0);
    m_model->emptyTrash();
    m_model->setShelf(ConversationListModel::Shelf::Trash);
    QVERIFY(waitUntilLoaded());
    QCOMPARE(titles().size(), 0);
}

void TestConversationListModel::remembersOpenFolders()
{
    m_model->createFolder(u"Garden"_s, 0);
    QTRY_COMPARE(m_model->folders().size(), 1);
    const qint64 folder = m_model->folders()[0].toMap()[u"id"_s].toLongLong();
    make({u"Roses"_s});
    m_model->moveToFolder(idOf(u"Roses"_s), folder);
    QTRY_COMPARE(titles(), QStringList({u"Garden"_s, u"Roses"_s}));
    ConversationListModel again(m_storage.get());
    again.reload();
    QTRY_COMPARE(again.count(), 2); // open
    m_model->toggleFolder(folder);
    ConversationListModel closed(m_storage.get());
    closed.reload();
    QTRY_COMPARE(closed.count(), 1);
}

void TestConversationListModel::hitsShowTheirMatchesInBold()
{
    make({u"<apples>"_s});
    m_model->setSearchText(u"apples"_s);
    QTRY_VERIFY(m_model->count() > 0
                && value(0, ConversationListModel::SectionRole).toString().isEmpty());
    QCOMPARE(value(0, ConversationListModel::PreviewHtmlRole).toString(),
             u"&lt;<b>apples</b>&gt;"_s);
}

void TestConversationListModel::marksRunningReplies()
{
    make({u"a"_s, u"b"_s});
    const QSignalSpy changed(m_model.get(), &ConversationListModel::dataChanged);
    const QModelIndex second = m_model->index(1);
    const qint64 id = m_model->data(second, ConversationListModel::ConversationIdRole).toLongLong();
    m_model->setRunning(id, true);
    QVERIFY(m_model->data(second, ConversationListModel::RunningRole).toBool());
    QCOMPARE(changed.size(), 1);
    m_model->setRunning(id, false);
    QVERIFY(!m_model->data(second, ConversationListModel::RunningRole).toBool());
}

void TestConversationListModel::groupsByDay_data()
{
    QTest::addColumn<QDateTime>("time");
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("shown");
    QTest::newRow("today") << QDateTime(QDate(2024, 5, 15), QTime(9, 2)) << u"Today"_s
                           << u"09:02"_s;
    QTest::newRow("yesterday") << QDateTime(QDate(2024, 5, 14), QTime(23, 59)) << u"Yesterday"_s
                               << u"Tue"_s;
    QTest::newRow("week") << QDateTime(QDate(2024, 5, 10), QTime(1, 0)) << u"Earlier this week"_s
                          << u"Fri"_s;
    QTest::newRow("month") << QDateTime(QDate(2024, 3, 3), QTime(1, 0)) << u"March"_s << u"3 Mar"_s;
    QTest::newRow("year") << QDateTime(QDate(2022, 3, 3), QTime(1, 0)) << u"March 2022"_s
                          << u"3 Mar"_s;
    QTest::newRow("future") << QDateTime(QDate(2024, 5, 16), QTime(1, 0)) << u"Today"_s
                            << u"01:00"_s;
}

void TestConversationListModel::groupsByDay()
{
    QFETCH(QDateTime, time);
    const QDateTime now(QDate(2024, 5, 15), QTime(12, 0));
    QTEST(app::sectionOf(time, now), "section");
    QTEST(app::shortTime(time, now), "shown");
}

QTEST_GUILESS_MAIN(TestConversationListModel)
#include "tst_conversation_list_model.moc"
