// SPDX-License-Identifier: Apache-2.0
#include "agents/project/project.h"
#include "app/agent/agent_errors.h"
#include "app/agent/agent_words.h"
#include "tests/agents/folder_fixture.h"
#include "tests/app/marks.h"

#include <QTest>

using namespace Qt::Literals;
using agents::loop::StopReason;
using agents::project::Project;

class TestAgentWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::installTranslator(&m_marks); }
    void cleanupTestCase() { QCoreApplication::removeTranslator(&m_marks); }
    void saysInTheChosenLanguageWhyATurnEnded_data();
    void saysInTheChosenLanguageWhyATurnEnded();
    void leavesWhatItDoesNotKnow();
    void saysInTheChosenLanguageWhatTheJournalSays();
    void tellsWhatAnUndoLeft();
    void tellsWhatTheSandboxDoesNotHold();
    void tellsThatAStrangerMayHaveAsked();

private:
    tests::Marks m_marks{"app::Agent"};
};

void TestAgentWords::saysInTheChosenLanguageWhyATurnEnded_data()
{
    QTest::addColumn<StopReason>("reason");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("words");
    const QString many = u"«The agent has done many steps. Shall it go on?»"_s;
    const QString jobs = u"«Stopped in the background: %n commands.»"_s;
    QTest::newRow("answer") << StopReason::Answer << QString() << QString();
    QTest::newRow("limit") << StopReason::CallLimit << u"The turn has made 25 calls."_s << many;
    QTest::newRow("circles") << StopReason::Repeating
                             << u"The model repeats the same calls with the same results."_s
                             << u"«The agent went round in circles and was stopped.»"_s;
    QTest::newRow("cut off") << StopReason::TokenBudget
                             << u"The reply was longer than a reply may be and was cut off."_s
                             << u"«The reply was longer than a reply may be and was cut off.»"_s;
    QTest::newRow("job") << StopReason::Answer << u"A command in the background was stopped."_s
                         << QString(jobs).replace(u"%n"_s, u"1"_s);
    QTest::newRow("jobs") << StopReason::HardCallLimit
                          << u"The turn has made 50 calls. 3 commands in the background were "
                             "stopped."_s
                          << u"«The agent has done as many steps as one turn may have.» "_s
            + QString(jobs).replace(u"%n"_s, u"3"_s);
    QTest::newRow("busy")
        << StopReason::Failed
        << u"Another agent is at work in “/a”, in this window or another program. Wait until it "
           "is done, or stop it: a folder has one turn at a time."_s
        << u"«Another agent is at work in “/a”, in this window or another program. Wait until it "
           "is done, or stop it: a folder has one turn at a time.»"_s;
}

void TestAgentWords::saysInTheChosenLanguageWhyATurnEnded()
{
    QFETCH(const StopReason, reason);
    QFETCH(const QString, message);
    QTEST(app::stopWords({reason, {}, message.toStdString()}), "words");
}

void TestAgentWords::leavesWhatItDoesNotKnow()
{
    QCOMPARE(app::stopWords({StopReason::Failed, {}, "The disk is \u202egone."}),
             u"The disk is \\u{202e}gone."_s);
    QCOMPARE(app::stopWords({StopReason::Failed, {}, {}}), u"«The turn failed.»"_s);
    QCOMPARE(app::errorWords("%2 was changed by another program."),
             u"«%2 was changed by another program.»"_s);
    QVERIFY(!app::knownErrorWords(""));
}

void TestAgentWords::saysInTheChosenLanguageWhatTheJournalSays()
{
    const FolderFixture folder;
    const FolderFixture profileFolder;
    const QString profile = QString::fromStdString(profileFolder.path().string());
    const auto open = [&](const QString &path) {
        return Project::open(path, {.configuration = profile, .data = profile});
    };
    QStringList said;
    const auto note = [&](const base::Error &error) { said += app::errorWords(error.message); };
    note(open(profile + u"/nowhere"_s).error());
    const auto project = open(QString::fromStdString(folder.path().string()));
    QVERIFY(project);
    std::string id;
    {
        const auto turn = (*project)->begin();
        QVERIFY(turn);
        id = turn->id;
        note((*project)->begin().error());
        note((*project)->undo(id).error());
        note((*project)->resume(id).error());
    }
    QVERIFY((*project)->undo(id)->done);
    note((*project)->undo(id).error());
    note((*project)->undo("nothing").error());
    note((*project)->diff(id, "a.txt").error());
    note((*project)->review({id}, "a.txt").error());
    QCOMPARE(said.size(), 8);
    for (const QString &words : std::as_const(said))
        QVERIFY2(words.startsWith(u'«') && words.endsWith(u'»'), qPrintable(words));
}

void TestAgentWords::tellsWhatAnUndoLeft()
{
    const agents::journal::UndoReport part{
        .done = true, .changedSince = {}, .restored = {"a.txt"}, .notRestorable = {"big.bin"}};
    QCOMPARE(app::undoProblem(part), QString());
    QVERIFY(app::undoneWords(part).contains(u"big.bin"_s));
    QVERIFY(app::undoneWords(part).contains(u"Undone: 1 files"_s));
    QVERIFY(!app::undoneWords(part).contains(u"in the way"_s));
    const agents::journal::UndoReport aside{.done = true,
                                            .changedSince = {},
                                            .restored = {"a.txt"},
                                            .notRestorable = {},
                                            .setAside = {"set-aside-1-a.txt"}};
    QVERIFY(app::undoneWords(aside).contains(u"set-aside-1-a.txt"_s));
    const agents::journal::UndoReport nothing{
        .done = true, .changedSince = {}, .restored = {}, .notRestorable = {"big.bin"}};
    QVERIFY(!app::undoneWords(nothing).contains(u"Undone"_s));
    const agents::journal::UndoReport left{.done = true,
                                           .changedSince = {},
                                           .restored = {"a.txt"},
                                           .notRestorable = {},
                                           .leftAlone = {"app.log"}};
    QVERIFY(app::undoneWords(left).contains(u"app.log"_s));
    const agents::journal::UndoReport refused{
        .done = false, .changedSince = {"a.txt"}, .restored = {}, .notRestorable = {"big.bin"}};
    QVERIFY(app::undoProblem(refused).contains(u"a.txt"_s));
}

void TestAgentWords::tellsWhatTheSandboxDoesNotHold()
{
    agents::sandbox::SandboxState state{.writesConfined = true,
                                        .attributesConfined = true,
                                        .readsConfined = true,
                                        .networkOff = true,
                                        .newTopLevelEntries = true,
                                        .reason = {}};
    const QString most = app::sandboxWords(state);
    QVERIFY(!most.contains(u"permissions"_s) && !most.contains(u"top of the folder"_s));
    state.attributesConfined = state.newTopLevelEntries = false;
    state.reason = "bubblewrap is not installed. Landlock is used: commands cannot make new files.";
    const QString less = app::sandboxWords(state);
    QVERIFY(less.contains(u"permissions"_s) && less.contains(u"top of the folder"_s));
    QVERIFY(less.contains(u"«bubblewrap is not installed.»"_s) && !less.contains(u"Landlock"_s));
    state = {.reason = "The trial took too long."};
    QVERIFY(app::sandboxWords(state).endsWith(u" The trial took too long."_s));
}

void TestAgentWords::tellsThatAStrangerMayHaveAsked()
{
    agents::loop::CallInfo info;
    info.preview.argv = {"make"};
    QVERIFY(!app::questionWords(info).value(u"tainted"_s).toBool());
    info.tainted = true;
    QVERIFY(app::questionWords(info).value(u"tainted"_s).toBool());
}

QTEST_GUILESS_MAIN(TestAgentWords)
#include "tst_agent_words.moc"
