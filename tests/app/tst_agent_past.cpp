// SPDX-License-Identifier: Apache-2.0
#include "agents/project/rule_store.h"
#include "tests/app/agent_fixture.h"

using namespace Qt::Literals;
using app::AgentController;
using app::AgentTimeline;
using tests::calls;

// What an agent's page still knows of what was, and shows of it.
class TestAgentPast : public tests::AgentTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void comesBackWithItsFolder();
    void opensOnceAtATime();
    void showsWhatFailedBeforeItBegan();
    void beginsAnotherConversation();
    void goesOnWithATurnOfBefore();
    void forgetsARule();
    void cutsLongDiffs();
};

// After a restart the timeline, the changes and what the model knows are as they were.
void TestAgentPast::comesBackWithItsFolder()
{
    m_script->add(calls("read", {{"file", "bill.py"}}));
    m_script->add(calls("edit", {{"file", "bill.py"}, {"find", "total"}, {"replace", "sum"}}));
    m_script->add(calls("read", {{"file", "nowhere.py"}}));
    m_script->add(tests::says("It is renamed."));
    m_script->add(tests::says("I renamed it."));
    open();
    m_agent->start(u"Rename total to sum"_s);
    QTRY_VERIFY(!m_agent->isRunning());
    const QStringList before = rows();
    QCOMPARE(before.size(), 6);
    const auto roles = [this](AgentTimeline::RoleName role) {
        QVariantList values;
        for (int row = 0; row < m_agent->timeline()->rowCount(); ++row)
            values += m_agent->timeline()->index(row).data(role);
        return values;
    };
    const auto diffs = roles(AgentTimeline::DiffRole);
    const auto turns = roles(AgentTimeline::TurnRole);
    QVERIFY(!turns.last().toString().isEmpty());
    restart();
    open();
    QCOMPARE(rows(), before);
    QCOMPARE(roles(AgentTimeline::DiffRole), diffs);
    QCOMPARE(roles(AgentTimeline::TurnRole), turns);
    QCOMPARE(roles(AgentTimeline::StateRole).at(3).toInt(), int(AgentTimeline::State::Failed));
    QTRY_COMPARE(m_agent->review()->files().size(), 1);
    m_agent->start(u"What did you do?"_s);
    QTRY_VERIFY(!m_agent->isRunning());
    QVERIFY(lastPrompt().find("Rename total to sum") != std::string::npos);
    QVERIFY(lastPrompt().find("It is renamed.") != std::string::npos);
    QSignalSpy undone(m_agent.get(), &AgentController::undone);
    m_agent->undo(turns.last().toString());
    QVERIFY(undone.wait());
    QCOMPARE(content(), u"total = 3\n"_s);
}

// The folder that was chosen last is the one that opens, whatever is still being opened.
void TestAgentPast::opensOnceAtATime()
{
    m_script->add(tests::says("Nothing to do."));
    open();
    m_agent->start(u"Look"_s);
    QTRY_VERIFY(!m_agent->isRunning());
    const QStringList before = rows();
    const auto settle = [this] { // all that was asked for before this is there after it
        QSignalSpy answered(m_agent.get(), &AgentController::diffReady);
        m_agent->requestDiff(u"none"_s, u"none"_s);
        return answered.wait();
    };
    restart();
    m_agent->openPath(m_project);
    m_agent->openPath(m_project); // a double click
    QTRY_VERIFY(!m_agent->folder().isEmpty());
    QVERIFY(settle());
    QCOMPARE(rows(), before);
    restart();
    const QString other = m_root->filePath(u"other"_s);
    QVERIFY(QDir().mkpath(other));
    QStringList shown;
    connect(m_agent.get(), &AgentController::folderChanged, this,
            [&] { shown += m_agent->folder(); });
    m_agent->openPath(m_project);
    m_agent->openPath(other);
    QCOMPARE(m_agent->opening(), other);
    QTRY_VERIFY(m_agent->folder().endsWith("other"_L1));
    QVERIFY(settle());
    QCOMPARE(shown.filter(u"project"_s), QStringList());
    QCOMPARE(rows(), QStringList());
    QCOMPARE(m_agent->turns().size(), 0);
    QVERIFY(m_agent->opening().isEmpty());
}

// Calls are numbered by turn: what fails before it begins is a row of its own.
void TestAgentPast::showsWhatFailedBeforeItBegan()
{
    m_script->add(calls("read", {{"file", "bill.py"}}));
    m_script->add(tests::says("Read."));
    m_script->add(calls("read", {{"file", "nowhere.py"}}));
    m_script->add(tests::says("There is none."));
    open();
    m_agent->start(u"Read it"_s);
    QTRY_VERIFY(!m_agent->isRunning());
    m_agent->start(u"Read another"_s);
    QTRY_VERIFY(!m_agent->isRunning());
    QCOMPARE(rows(),
             QStringList({u"Read it"_s, u"read bill.py"_s, u"Read."_s, u"Read another"_s,
                          u"read nowhere.py"_s, u"There is none."_s}));
    const auto stateOf = [this](int row) {
        return m_agent->timeline()->index(row).data(AgentTimeline::StateRole).toInt();
    };
    QCOMPARE(stateOf(1), int(AgentTimeline::State::Done));
    QCOMPARE(stateOf(4), int(AgentTimeline::State::Failed));
}

void TestAgentPast::beginsAnotherConversation()
{
    m_script->add(tests::says("Nothing to do."));
    m_script->add(tests::says("Hello."));
    open();
    m_agent->start(u"Look around"_s);
    QTRY_VERIFY(!m_agent->isRunning());
    QTRY_COMPARE(m_agent->turns().size(), 1);
    m_agent->beginAnew();
    QCOMPARE(m_agent->timeline()->rowCount(), 0);
    m_agent->start(u"Say hello"_s);
    QTRY_VERIFY(!m_agent->isRunning());
    QVERIFY(lastPrompt().find("Look around") == std::string::npos);
    restart();
    open();
    QCOMPARE(rows(), QStringList({u"Say hello"_s, u"Hello."_s}));
    QTRY_COMPARE(m_agent->turns().size(), 2); // nothing is lost
}

void TestAgentPast::goesOnWithATurnOfBefore()
{
    tests::ScriptedReply fails;
    fails.error = base::Error{base::ErrorCode::Io, "The disk is gone."};
    m_script->add(calls("read", {{"file", "bill.py"}}));
    m_script->add(fails);
    m_script->add(tests::says("All is well."));
    open();
    m_agent->start(u"Look around"_s);
    QTRY_VERIFY(!m_agent->isRunning());
    QTRY_COMPARE(m_agent->turns().size(), 1);
    m_agent->beginAnew();
    m_agent->resume(m_agent->turns().first().toMap().value(u"id"_s).toString());
    QTRY_VERIFY(!m_agent->isRunning());
    QCOMPARE(rows(),
             QStringList(
                 {u"Look around"_s, u"read bill.py"_s, u"The turn failed."_s, u"All is well."_s}));
}

void TestAgentPast::forgetsARule()
{
    open();
    const agents::project::RuleStore store(m_root->filePath(u"profile/agent-rules.json"_s));
    QVERIFY(store.add({.prefix = {"make", "test"}, .verdict = agents::loop::Verdict::Allow}));
    app::AgentRules *const rules = m_agent->rules();
    rules->read();
    QTRY_COMPARE(rules->list().size(), 1);
    QCOMPARE(rules->list().first().toMap().value(u"words"_s).toString(), u"make test"_s);
    QVERIFY(rules->list().first().toMap().value(u"isEverywhere"_s).toBool());
    rules->forget(0);
    QTRY_VERIFY(rules->canUndo());
    QTRY_VERIFY(rules->list().isEmpty());
    QVERIFY(store.load()->empty());
    rules->undo();
    QTRY_COMPARE(rules->list().size(), 1);
    QVERIFY(!rules->canUndo());
    QCOMPARE(store.load()->size(), size_t{1});
}

// The lines that are left out are counted, and those that are shown keep their colours.
void TestAgentPast::cutsLongDiffs()
{
    std::string text;
    for (int line = 0; line < 500; ++line)
        text += "price = " + std::to_string(line) + "\n";
    m_script->add(calls("write", {{"file", "long.py"}, {"text", text}}));
    m_script->add(tests::says("It is written."));
    open();
    m_agent->start(u"Write"_s);
    QTRY_VERIFY(!m_agent->isRunning());
    const QModelIndex row = m_agent->timeline()->index(1);
    const auto lines = row.data(AgentTimeline::DiffRole).toStringList();
    QCOMPARE(lines.size(), 400);
    QCOMPARE(row.data(AgentTimeline::DiffHtmlRole).toStringList().size(), lines.size());
    QCOMPARE(row.data(AgentTimeline::DiffMoreRole).toInt(), 101); // with the line of the place
}

QTEST_GUILESS_MAIN(TestAgentPast)
#include "tst_agent_past.moc"
