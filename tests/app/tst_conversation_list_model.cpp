// SPDX-License-Identifier: Apache-2.0
#include "app/chat/conversation_list_model.h"
#include "app/chat/list_sections.h"
#include "tests/storage/wait_for.h"

#include <QAbstractItemModelTester>
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
    void renames();
    void removesAndRestores();
    void marksRunningReplies();
    void groupsByDay_data();
    void groupsByDay();

private:
    void make(const QStringList &titles);
    QStringList titles() const;
    bool waitUntilLoaded();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<storage::StorageService> m_storage;
    std::unique_ptr<ConversationListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestConversationListModel::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
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
    const qint64 id =
        m_model->data(m_model->index(0), ConversationListModel::ConversationIdRole).toLongLong();
    m_model->remove(id);
    QTRY_COMPARE(titles(), QStringList(u"a"_s));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed[0][1].toString(), u"b"_s);
    QVERIFY(m_model->canUndoRemove());
    m_model->undoRemove();
    QTRY_COMPARE(titles().size(), 2);
    QVERIFY(!m_model->canUndoRemove());
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
