// SPDX-License-Identifier: Apache-2.0
#include "agents/project/project.h"
#include "agents/tools/command_policy.h"
#include "agents/workspace/content_hash.h"
#include "agents/workspace/file_walker.h"
#include "tests/agents/folder_fixture.h"

#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace agents::project;
using agents::loop::RecordedStep;
using agents::workspace::Access;
using agents::workspace::contentHash;
using agents::workspace::Workspace;
using State = agents::journal::TurnInfo::State;

class TestProject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsTurnsWithTheirChanges();
    void showsDiffs();
    void undoesATurn();
    void resumesAndUndoesBothParts();
    void resumesOnlyWhatStopped_data();
    void resumesOnlyWhatStopped();
    void doesNotResumeOverForeignChanges();
    void marksATurnThatDied();
    void countsRulesOfItsFolder();
    void hasOneTurnAtATime();
    void isFreeAfterAProgramDied();
    void forgetsOldTurns();
    void keepsItsProfileToItself();
    void forgetsAllTurnsWhenTold();

private:
    static agents::workspace::RelativePath at(const char *path)
    {
        return *agents::workspace::RelativePath::fromRecord(path);
    }
    static bool edit(OpenTurn &turn, const char *path, const QByteArray &from, const QByteArray &to)
    {
        return turn.journal->replace(at(path), to.toStdString(), contentHash(from.toStdString()))
            .has_value();
    }
    static bool note(OpenTurn &turn, RecordedStep::Kind kind, const char *text)
    {
        return turn.record.add({.kind = kind, .text = text}).has_value();
    }
    std::string writtenTurn(const char *reason);

    std::unique_ptr<FolderFixture> m_folder; // the project
    std::unique_ptr<FolderFixture> m_profile;
    std::unique_ptr<Project> m_project;
};

void TestProject::init()
{
    m_project.reset();
    m_folder = std::make_unique<FolderFixture>();
    m_profile = std::make_unique<FolderFixture>();
    m_folder->put("a.txt", "one\ntwo\n");
    const QString profile = QString::fromStdString(m_profile->path().string());
    auto project = Project::open(QString::fromStdString(m_folder->path().string()),
                                 {profile + QStringLiteral("/config"), profile});
    QVERIFY(project);
    m_project = *std::move(project);
}

// A turn that changed a.txt, made b.txt and ended so; an empty reason: not at all.
std::string TestProject::writtenTurn(const char *reason)
{
    auto turn = *m_project->begin();
    const bool isDone = note(turn, RecordedStep::Kind::User, "Make it three.")
        && edit(turn, "a.txt", "one\ntwo\n", "one\nthree\n")
        && turn.journal->create(at("b.txt"), "new\n").has_value()
        && note(turn, RecordedStep::Kind::Reply, "It is three.")
        && (*reason == 0 || note(turn, RecordedStep::Kind::End, reason));
    return isDone ? turn.id : std::string("the turn could not be written");
}

void TestProject::listsTurnsWithTheirChanges()
{
    QVERIFY(m_project->turns().empty());
    const std::string id = writtenTurn("answer");
    const auto turns = m_project->turns();
    QCOMPARE(turns.size(), size_t{1});
    const PastTurn &turn = turns.front();
    QCOMPARE(turn.id, id);
    QCOMPARE(turn.state, State::Ended);
    QCOMPARE(turn.task, std::string("Make it three."));
    QCOMPARE(turn.answer, std::string("It is three."));
    QCOMPARE(turn.reason, std::string("answer"));
    QVERIFY(!turn.canResume);
    QCOMPARE(turn.files.size(), size_t{2});
    QCOMPARE(turn.files[0].path, std::string("a.txt"));
    QCOMPARE(turn.files[0].kind, ChangedFile::Kind::Changed);
    QCOMPARE(turn.files[1].kind, ChangedFile::Kind::Created);
    QCOMPARE(m_project->turns(0).size(), size_t{0});
}

void TestProject::showsDiffs()
{
    const std::string id = writtenTurn("answer");
    const auto diff = m_project->diff(id, "a.txt");
    QVERIFY(diff);
    QCOMPARE(diff->text, std::string("@@ -1,2 +1,2 @@\n one\n-two\n+three\n"));
    QCOMPARE(m_project->diff(id, "b.txt")->added, 1U);
    QVERIFY(!m_project->diff(id, "c.txt"));
    QVERIFY(!m_project->diff("no-turn", "a.txt"));
}

void TestProject::undoesATurn()
{
    const std::string id = writtenTurn("answer");
    m_folder->put("b.txt", "mine\n");
    QCOMPARE(m_project->previewUndo(id)->changedSince, std::vector<std::string>{"b.txt"});
    QVERIFY(!m_project->undo(id)->done);
    m_folder->put("b.txt", "new\n");
    QVERIFY(m_project->undo(id)->done);
    QCOMPARE(m_folder->content("a.txt"), QByteArray("one\ntwo\n"));
    QVERIFY(!m_folder->exists("b.txt"));
    QCOMPARE(m_project->turn(id)->state, State::Undone);
    QVERIFY(!m_project->resume(id));
}

void TestProject::resumesAndUndoesBothParts()
{
    const std::string id = writtenTurn("user");
    {
        auto turn = m_project->resume(id);
        QVERIFY(turn);
        QCOMPARE(turn->steps.size(), size_t{3});
        QCOMPARE(m_project->turn(id)->state, State::Running);
        QVERIFY(!m_project->resume(id));
        QVERIFY(edit(*turn, "a.txt", "one\nthree\n", "four\n"));
        QVERIFY(note(*turn, RecordedStep::Kind::End, "answer"));
    }
    QCOMPARE(m_project->turns().size(), size_t{1});
    QCOMPARE(m_project->turn(id)->reason, std::string("answer"));
    QCOMPARE(m_project->diff(id, "a.txt")->removed, 2U);
    QVERIFY(m_project->undo(id)->done);
    QCOMPARE(m_folder->content("a.txt"), QByteArray("one\ntwo\n"));
}

void TestProject::resumesOnlyWhatStopped_data()
{
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<bool>("canResume");
    for (const char *reason : {"", "user", "call_limit", "token_budget", "context_full", "failed"})
        QTest::newRow(*reason == 0 ? "none" : reason) << QByteArray(reason) << true;
    for (const char *reason : {"answer", "question", "hard_call_limit"})
        QTest::newRow(reason) << QByteArray(reason) << false;
}

void TestProject::resumesOnlyWhatStopped()
{
    QFETCH(QByteArray, reason);
    QFETCH(bool, canResume);
    const std::string id = writtenTurn(reason.constData());
    QCOMPARE(m_project->turn(id)->canResume, canResume);
    QCOMPARE(m_project->resume(id).has_value(), canResume);
}

// Its undo would take back what somebody else wrote.
void TestProject::doesNotResumeOverForeignChanges()
{
    const std::string id = writtenTurn("user");
    m_folder->put("a.txt", "mine\n");
    const auto turn = m_project->resume(id);
    QVERIFY(!turn);
    QVERIFY(contains(turn.error().message, "a.txt"));
    QCOMPARE(m_project->turn(id)->state, State::Ended);
}

void TestProject::marksATurnThatDied()
{
    const std::string id = writtenTurn("");
    const PastTurn turn = *m_project->turn(id);
    QVERIFY(turn.reason.empty());
    QVERIFY(turn.canResume);
}

void TestProject::countsRulesOfItsFolder()
{
    using agents::loop::Verdict;
    QVERIFY(m_project->rules().add({{"a"}, Verdict::Allow}));
    QVERIFY(m_project->rules().add({{"b"}, Verdict::Allow, m_project->folder()}));
    QVERIFY(m_project->rules().add({{"c"}, Verdict::Allow, "/elsewhere"}));
    QCOMPARE(m_project->rulesHere()->size(), size_t{2});
    QVERIFY(!*m_project->isTrusted());
}

void TestProject::hasOneTurnAtATime()
{
    const auto other = Project::open(QString::fromStdString(m_folder->path().string() + "/."),
                                     m_project->profile());
    QVERIFY(other);
    {
        const auto turn = m_project->begin();
        QVERIFY(turn);
        const auto second = (*other)->begin();
        QVERIFY(!second);
        QVERIFY(second.error().code == base::ErrorCode::Busy);
        QVERIFY(contains(second.error().message, "Another agent is at work"));
    }
    QVERIFY((*other)->begin());
}

void TestProject::isFreeAfterAProgramDied()
{
#ifdef Q_OS_UNIX
    const pid_t child = ::fork();
    QVERIFY(child >= 0);
    if (child == 0) {
        const auto turn = m_project->begin();
        ::_exit(turn ? 7 : 1);
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QCOMPARE(WEXITSTATUS(status), 7);
    QVERIFY(m_project->begin());
#endif
}

void TestProject::forgetsOldTurns()
{
    namespace fs = std::filesystem;
    const std::string id = writtenTurn("answer");
    for (const auto &file : fs::recursive_directory_iterator(m_profile->path())) {
        if (file.path().filename() == id + ".turn")
            fs::last_write_time(file.path(),
                                fs::file_time_type::clock::now() - std::chrono::days(91));
    }
    const auto count = [this] {
        const QString profile = QString::fromStdString(m_profile->path().string());
        const auto project = Project::open(QString::fromStdString(m_folder->path().string()),
                                           {profile + QStringLiteral("/config"), profile});
        return (*project)->turns().size();
    };
    QCOMPARE(count(), size_t{1}); // it is looked at once a day
    QVERIFY(fs::remove(m_profile->path() / "agent/pruned"));
    QCOMPARE(count(), size_t{0});
    for (const auto &file : fs::recursive_directory_iterator(m_profile->path()))
        QVERIFY(file.path().filename() != id);
}

void TestProject::keepsItsProfileToItself()
{
    m_folder->put("conf/agent-rules.json", "[]");
    m_folder->put("home/data/hearth.db", "words");
    m_folder->put("home/other.txt", "plain");
    std::filesystem::create_directory_symlink("home/data", m_folder->path() / "link");
    const QString folder = QString::fromStdString(m_folder->path().string());
    auto opened =
        Project::open(folder, {folder + QStringLiteral("/conf"), folder + QStringLiteral("/link")});
    QVERIFY(opened);
    const Workspace &workspace = (*opened)->workspace();
    for (const char *path : {"conf", "conf/agent-rules.json", "CONF/new.json", "home/data",
                             "home/data/hearth.db", "./home/x/../data/hearth.db"}) {
        QVERIFY2(!workspace.resolve(path, Access::Read), path);
        QVERIFY2(!workspace.resolve(path, Access::Write), path);
    }
    QVERIFY(workspace.resolve("home/other.txt", Access::Write));
    QVERIFY(workspace.resolve("confer.txt", Access::Write));
    const auto all = agents::workspace::walk(workspace, {}, {.ignored = true}, {});
    QVERIFY(all);
    std::string names;
    for (const auto &entry : all->entries)
        names += entry.path + ' ';
    QCOMPARE(names, std::string("a.txt home/other.txt link "));
    const auto spec = agents::tools::commandSpec(workspace, {});
    QVERIFY2(spec, spec ? "" : spec.error().message.c_str());
    for (const char *name : {"conf", "home/data"})
        QVERIFY(std::ranges::find(spec->hidden, (m_folder->path() / name).string())
                != spec->hidden.end());
}

void TestProject::forgetsAllTurnsWhenTold()
{
    namespace fs = std::filesystem;
    const std::string first = writtenTurn("answer");
    QVERIFY(m_project->begin());
    {
        const auto turn = m_project->begin();
        QVERIFY(turn);
        QCOMPARE(m_project->forgetTurns().error().code, base::ErrorCode::Busy);
        QCOMPARE(m_project->turns().size(), size_t{3});
    }
    const auto forgotten = m_project->forgetTurns();
    QVERIFY(forgotten);
    QCOMPARE(*forgotten, 3);
    QVERIFY(m_project->turns().empty());
    QVERIFY(!m_project->undo(first));
    // Neither what was said nor any content is left.
    for (const auto &file : fs::recursive_directory_iterator(m_profile->path() / "agent"))
        QVERIFY2(!file.is_regular_file() || file.path().filename() == "pruned",
                 file.path().c_str());
    QCOMPARE(*m_project->forgetTurns(), 0);
    QVERIFY(m_project->begin());
}

QTEST_GUILESS_MAIN(TestProject)
#include "tst_project.moc"
