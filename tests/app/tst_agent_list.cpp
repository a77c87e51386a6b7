// SPDX-License-Identifier: Apache-2.0
#include "app/agent/agent_list.h"
#include "app/settings.h"
#include "tests/agents/scripted_reply_source.h"
#include "tests/app/chat_fixture.h"

#include <QTemporaryDir>

using namespace Qt::Literals;
using app::AgentController;
using app::AgentList;

// Several agents, one per folder, of which one is looked at.
class TestAgentList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void beginsWithOneWithoutAFolder();
    void worksInSeveralFolders();
    void closesFolders();
    void opensAFolderOnce();
    void opensOneWhileAnotherOpens();
    void opensRecentFolders();
    void tellsWhatHappensInRecentFolders();

private:
    void open(const QString &name)
    {
        QVERIFY(QDir(m_root->path()).mkpath(name));
        m_list->current()->openPath(m_root->filePath(name));
        QTRY_VERIFY(!m_list->current()->folder().isEmpty());
    }

    QStringList shown() const
    {
        QStringList names;
        const app::AgentFolders &folders = *m_list->folders();
        for (int row = 0; row < folders.rowCount(); ++row)
            names += folders.data(folders.index(row), app::AgentFolders::NameRole).toString();
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_root;
    std::unique_ptr<app::Settings> m_settings;
    std::unique_ptr<agents::InferenceService> m_inference;
    QList<app::Note> m_told;
    std::unique_ptr<AgentList> m_list;
};

void TestAgentList::init()
{
    m_list.reset();
    m_root = std::make_unique<QTemporaryDir>();
    tests::useSettingsIn(*m_root);
    m_settings = std::make_unique<app::Settings>(nullptr);
    m_inference = std::make_unique<agents::InferenceService>();
    m_told.clear();
    m_list = std::make_unique<AgentList>(
        [this] {
            const QString profile = m_root->filePath(u"profile"_s);
            return std::make_unique<AgentController>(
                m_inference.get(), m_settings.get(),
                agents::project::ProfileFolders{.configuration = profile, .data = profile});
        },
        [this](const app::Note &note) { m_told.append(note); });
}

void TestAgentList::beginsWithOneWithoutAFolder()
{
    QVERIFY(m_list->current());
    QVERIFY(m_list->agents().isEmpty());
    AgentController *const first = m_list->current();
    m_list->another();
    QCOMPARE(m_list->current(), first); // it has no folder yet
}

void TestAgentList::worksInSeveralFolders()
{
    open(u"one"_s);
    AgentController *const first = m_list->current();
    m_list->another();
    QVERIFY(m_list->current() != first);
    open(u"two"_s);
    QCOMPARE(m_list->agents().size(), 2);
    QCOMPARE(m_list->agents()[1].toMap().value(u"name"_s).toString(), u"two"_s);
    QVERIFY(m_list->agents()[1].toMap().value(u"isCurrent"_s).toBool());
    m_list->show(first->folder());
    QCOMPARE(m_list->current(), first);
    m_list->show(u"/nowhere"_s);
    QCOMPARE(m_list->current(), first);
    // Without a model a turn ends at once, and that is told.
    first->start(u"Do it"_s);
    QTRY_COMPARE(m_told.size(), 1);
    QCOMPARE(m_told[0].place, u"agent/"_s + first->folder());
    QVERIFY(m_told[0].privateTitle.startsWith(u"one"_s));
}

void TestAgentList::closesFolders()
{
    open(u"one"_s);
    m_list->another();
    open(u"two"_s);
    AgentController *const second = m_list->current();
    m_list->close(second->folder());
    QCOMPARE(m_list->agents().size(), 1);
    QVERIFY(m_list->current() != second);
    m_list->another();
    QCOMPARE(m_list->current(), second); // taken again
}

void TestAgentList::opensAFolderOnce()
{
    open(u"one"_s);
    AgentController *const first = m_list->current();
    m_list->another();
    m_list->current()->openPath(m_root->filePath(u"one"_s));
    QTRY_COMPARE(m_list->current(), first);
    QCOMPARE(m_list->agents().size(), 1);
}

// One that still opens its folder is not free for another one.
void TestAgentList::opensOneWhileAnotherOpens()
{
    for (const auto &name : {u"one"_s, u"two"_s}) {
        QVERIFY(QDir(m_root->path()).mkpath(name));
        m_list->open(m_root->filePath(name));
    }
    AgentController *const second = m_list->current();
    m_list->open(m_root->filePath(u"two"_s)); // a double click
    QCOMPARE(m_list->current(), second);
    QTRY_COMPARE(m_list->agents().size(), 2);
    QCOMPARE(second->folder(), m_root->filePath(u"two"_s));
}

void TestAgentList::opensRecentFolders()
{
    open(u"one"_s);
    open(u"two"_s); // in its place
    const QString two = m_list->current()->folder();
    QTRY_COMPARE(shown(), QStringList({u"two"_s, u"one"_s}));
    m_list->open(two);
    QCOMPARE(m_list->agents().size(), 1);
    AgentController *const second = m_list->current();
    m_list->open(m_root->filePath(u"one"_s));
    QVERIFY(m_list->current() != second); // that one goes on
    QTRY_VERIFY(!m_list->current()->folder().isEmpty());
    QTRY_COMPARE(shown(), QStringList({u"one"_s, u"two"_s}));
    QVERIFY(QDir(m_root->filePath(u"two"_s)).removeRecursively());
    m_list->current()->closeFolder();
    QTRY_COMPARE(shown(), QStringList({u"one"_s}));
}

void TestAgentList::tellsWhatHappensInRecentFolders()
{
    using Work = app::AgentFolders::Work;
    open(u"one"_s);
    QTRY_COMPARE(shown(), QStringList({u"one"_s}));
    const QModelIndex row = m_list->folders()->index(0);
    const auto work = [&row] { return row.data(app::AgentFolders::WorkRole).value<int>(); };
    const auto time = [&row] { return row.data(app::AgentFolders::TimeRole).toString(); };
    QCOMPARE(work(), int(Work::Idle));
    QCOMPARE(time(), QString());
    QSignalSpy changed(m_list->folders(), &app::AgentFolders::dataChanged);
    QSignalSpy reset(m_list->folders(), &app::AgentFolders::modelReset);
    m_list->current()->start(u"Do it"_s);
    QCOMPARE(work(), int(Work::Running));
    QTRY_COMPARE(work(), int(Work::Done)); // without a model at once
    QVERIFY(!time().isEmpty());
    QVERIFY(!changed.isEmpty());
    QVERIFY(reset.isEmpty()); // who looks at a row keeps it
}

QTEST_GUILESS_MAIN(TestAgentList)
#include "tst_agent_list.moc"
