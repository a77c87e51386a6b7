// SPDX-License-Identifier: Apache-2.0
#include "agents/project/project.h"
#include "tests/agents/folder_fixture.h"

#include <QTest>

using namespace Qt::Literals;
using agents::project::Project;

// What turns changed together, and single hunks of it taken back.
class TestAgentReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void mergesTurns();
    void takesOneHunkBack();
    void undoesATakeBack();
    void refusesWhatChangedSince();
    void takesANewFileAway();
    void bringsARemovedFileBack();
    void keepsLineEndsAndAMissingOne();
    void readsHunks();

private:
    std::string change(const std::string &path, const QByteArray &bytes)
    {
        auto turn = m_project->begin();
        if (!turn)
            qFatal("%s", turn.error().message.c_str());
        if (!turn->journal->beforeRun({}, m_never))
            qFatal("no snapshot");
        if (bytes.isNull())
            std::filesystem::remove(m_folder->path() / path);
        else
            m_folder->put(path, bytes);
        if (!turn->journal->afterRun())
            qFatal("no changes");
        m_ids.push_back(turn->id);
        return turn->id;
    }
    std::vector<std::string> hunks(const std::string &path)
    {
        const auto diff = m_project->review(m_ids, path);
        return diff ? agents::workspace::hunksOf(diff->text) : std::vector<std::string>();
    }

    base::CancelToken m_never;
    std::unique_ptr<FolderFixture> m_folder;
    std::unique_ptr<FolderFixture> m_profile;
    std::unique_ptr<Project> m_project;
    std::vector<std::string> m_ids;
    QByteArray m_text;
};

void TestAgentReview::init()
{
    m_project.reset();
    m_ids.clear();
    m_folder = std::make_unique<FolderFixture>();
    m_profile = std::make_unique<FolderFixture>();
    m_text.clear();
    for (int i = 1; i <= 30; ++i)
        m_text += "line " + QByteArray::number(i) + "\n";
    m_folder->put("a.txt", m_text);
    const QString profile = QString::fromStdString(m_profile->path().string());
    auto project = Project::open(QString::fromStdString(m_folder->path().string()),
                                 {.configuration = profile, .data = profile});
    QVERIFY(project);
    m_project = *std::move(project);
}

void TestAgentReview::mergesTurns()
{
    change("a.txt", QByteArray(m_text).replace("line 3\n", "three\n"));
    change("a.txt", QByteArray(m_text).replace("line 3\n", "3\n"));
    change("b.txt", "new\n");
    const auto files = m_project->changesOf(m_ids);
    QCOMPARE(files.size(), size_t{2});
    QCOMPARE(files[0].path, "a.txt");
    QVERIFY(files[1].kind == agents::project::ChangedFile::Kind::Created);
    QCOMPARE(hunks("a.txt").size(), size_t{1});
    QVERIFY(contains(hunks("a.txt")[0], "-line 3\n+3\n"));
    QVERIFY(m_project->undo(m_ids[2])->done);
    QCOMPARE(m_project->changesOf(m_ids).size(), size_t{1});
    change("a.txt", m_text); // as it was
    QVERIFY(m_project->changesOf(m_ids).empty());
}

void TestAgentReview::takesOneHunkBack()
{
    change("a.txt",
           QByteArray(m_text).replace("line 3\n", "three\n").replace("line 25\n", "x\ny\n"));
    const auto before = hunks("a.txt");
    QCOMPARE(before.size(), size_t{2});
    const auto turn = m_project->takeBack(m_ids, "a.txt", before[0]);
    QVERIFY(turn);
    QCOMPARE(m_folder->content("a.txt"), QByteArray(m_text).replace("line 25\n", "x\ny\n"));
    m_ids.push_back(*turn);
    QCOMPARE(hunks("a.txt").size(), size_t{1});
    const auto last = m_project->takeBack(m_ids, "a.txt", hunks("a.txt")[0]);
    QVERIFY(last);
    QCOMPARE(m_folder->content("a.txt"), m_text);
}

void TestAgentReview::undoesATakeBack()
{
    const QByteArray changed = QByteArray(m_text).replace("line 3\n", "three\n");
    change("a.txt", changed);
    const auto turn = m_project->takeBack(m_ids, "a.txt", hunks("a.txt")[0]);
    QVERIFY(turn);
    QVERIFY(m_project->undo(*turn)->done);
    QCOMPARE(m_folder->content("a.txt"), changed);
    QCOMPARE(m_project->turn(*turn)->task, "Take back a change in a.txt");
}

void TestAgentReview::refusesWhatChangedSince()
{
    change("a.txt", QByteArray(m_text).replace("line 3\n", "three\n"));
    const std::string hunk = hunks("a.txt")[0];
    m_folder->put("a.txt", QByteArray(m_text).replace("line 3\n", "by hand\n"));
    const auto turn = m_project->takeBack(m_ids, "a.txt", hunk);
    QVERIFY(!turn);
    QCOMPARE(turn.error().code, base::ErrorCode::Busy);
    QVERIFY(m_folder->content("a.txt").contains("by hand"));
    QVERIFY(!m_project->takeBack(m_ids, "../a.txt", hunk));
}

void TestAgentReview::takesANewFileAway()
{
    change("sub/b.txt", "new\n");
    const auto turn = m_project->takeBack(m_ids, "sub/b.txt", hunks("sub/b.txt")[0]);
    QVERIFY(turn);
    QVERIFY(!std::filesystem::exists(m_folder->path() / "sub/b.txt"));
    QVERIFY(m_project->undo(*turn)->done);
    QCOMPARE(m_folder->content("sub/b.txt"), "new\n");
    m_folder->put("sub/b.txt", "new\nby hand\n");
    const auto refused = m_project->takeBack(m_ids, "sub/b.txt", hunks("sub/b.txt")[0]);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, base::ErrorCode::Busy);
    QCOMPARE(m_folder->content("sub/b.txt"), "new\nby hand\n");
}

void TestAgentReview::bringsARemovedFileBack()
{
    change("a.txt", QByteArray());
    QCOMPARE(hunks("a.txt").size(), size_t{1});
    QVERIFY(m_project->takeBack(m_ids, "a.txt", hunks("a.txt")[0]));
    QCOMPARE(m_folder->content("a.txt"), m_text);
}

void TestAgentReview::keepsLineEndsAndAMissingOne()
{
    QByteArray windows = QByteArray(m_text).replace("\n", "\r\n");
    windows.chop(2);
    m_folder->put("c.txt", windows);
    change("c.txt", QByteArray(windows).replace("line 30", "thirty"));
    QVERIFY(m_project->takeBack(m_ids, "c.txt", hunks("c.txt")[0]));
    QCOMPARE(m_folder->content("c.txt"), windows);
}

void TestAgentReview::readsHunks()
{
    using agents::workspace::placeOf;
    const auto place = placeOf("@@ -3,2 +4,0 @@\n");
    QCOMPARE(place.oldFirst, size_t{2});
    QCOMPARE(place.oldCount, size_t{2});
    QCOMPARE(place.newFirst, size_t{4});
    QCOMPARE(place.newCount, size_t{0});
    for (const char *text : {"", "@@", "@@ -1 +1 @@", "@@ -99999999999999999999,1 +1,1 @@"})
        QCOMPARE(placeOf(text).newCount, size_t{0});
    QVERIFY(agents::workspace::hunksOf("").empty());
}

QTEST_GUILESS_MAIN(TestAgentReview)
#include "tst_agent_review.moc"
