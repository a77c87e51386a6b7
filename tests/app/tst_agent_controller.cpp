// SPDX-License-Identifier: Apache-2.0
#include "app/visible_text.h"
#include "tests/app/agent_fixture.h"

using namespace Qt::Literals;
using app::AgentController;
using app::AgentTimeline;
using tests::calls;

class TestAgentController : public tests::AgentTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void tellsWhyAFolderCannotBeOpened();
    void changesAFileAndTakesItBack();
    void goesOnAtItsLimitUntilItIsUndone();
    void anUndoOfAnOlderTurnLeavesTheNewestOpen();
    void takesHunksBack();
    void trustsAFolder();
    void asksBeforeItWrites();
    void deniesWhatIsStopped();
    void remembersTurnsAndFolders();
    void recallsTasksHereAndInOtherFolders();
    void shutsDownWhileItAsks();
    void spellsOutHiddenCharacters();
    void takesASummaryBack_data();
    void takesASummaryBack();
};

void TestAgentController::tellsWhyAFolderCannotBeOpened()
{
    m_agent->openPath(m_root->filePath(u"nowhere"_s));
    QTRY_VERIFY(!m_agent->error().isEmpty());
    QVERIFY(m_agent->folder().isEmpty());
}

void TestAgentController::changesAFileAndTakesItBack()
{
    m_script->add(calls("read", {{"file", "bill.py"}}));
    m_script->add(calls("edit", {{"file", "bill.py"}, {"find", "total"}, {"replace", "sum"}}));
    m_script->add(tests::says("It is renamed."));
    open();
    QVERIFY(!m_agent->sandboxText().isEmpty());
    m_agent->start(u"Rename total to sum"_s);
    QVERIFY(m_agent->isRunning());
    QTRY_VERIFY(!m_agent->isRunning());
    QCOMPARE(content(), u"sum = 3\n"_s);
    QCOMPARE(rows(),
             QStringList({u"Rename total to sum"_s, u"read bill.py"_s, u"edit bill.py"_s,
                          u"It is renamed."_s, u"1 files changed."_s}));
    const AgentTimeline &timeline = *m_agent->timeline();
    QVERIFY(timeline.data(timeline.index(2), AgentTimeline::DiffRole)
                .toStringList()
                .contains(u"+sum = 3"_s));
    QTRY_COMPARE(m_agent->turns().size(), 1);
    const QVariantMap turn = m_agent->turns().first().toMap();
    QVERIFY(turn.value(u"canUndo"_s).toBool());
    const QString id = turn.value(u"id"_s).toString();
    QSignalSpy diff(m_agent.get(), &AgentController::diffReady);
    m_agent->requestDiff(id, u"bill.py"_s);
    QVERIFY(diff.wait());
    QVERIFY(diff.first().at(2).toStringList().contains(u"-total = 3"_s));
    QSignalSpy undone(m_agent.get(), &AgentController::undone);
    m_agent->undo(id);
    QVERIFY(undone.wait());
    QCOMPARE(content(), u"total = 3\n"_s);
    // What changed since is not lost.
    QTRY_VERIFY(!m_agent->turns().first().toMap().value(u"canUndo"_s).toBool());
}

void TestAgentController::goesOnAtItsLimitUntilItIsUndone()
{
    for (int i = 0; i < 26; ++i)
        m_script->add(calls("write", {{"file", "f" + std::to_string(i)}, {"text", "new\n"}}));
    open();
    m_agent->start(u"Write."_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_agent->canGoOn(), 30'000);
    QTRY_COMPARE(m_agent->turns().size(), 1);
    const QString turn = m_agent->turns().first().toMap().value(u"id"_s).toString();
    QSignalSpy changed(m_agent.get(), &AgentController::runningChanged);
    QSignalSpy undone(m_agent.get(), &AgentController::undone);
    m_agent->undo(turn);
    QVERIFY(!m_agent->canGoOn());
    QCOMPARE(changed.size(), 1);
    QVERIFY(undone.wait());
    QVERIFY(!QFile::exists(m_project + u"/f0"_s));
    m_agent->goOn(); // nothing is left that could
    QVERIFY(!m_agent->isRunning());
    QTRY_VERIFY(!m_agent->turns().first().toMap().value(u"canResume"_s).toBool());
}

void TestAgentController::anUndoOfAnOlderTurnLeavesTheNewestOpen()
{
    m_script->add(calls("write", {{"file", "old"}, {"text", "old\n"}}));
    m_script->add(tests::says("Written."));
    for (int i = 0; i < 26; ++i)
        m_script->add(calls("write", {{"file", "f" + std::to_string(i)}, {"text", "new\n"}}));
    m_script->add(tests::says("All written."));
    open();
    m_agent->start(u"Write."_s);
    QTRY_COMPARE(m_agent->turns().size(), 1);
    QTRY_VERIFY(!m_agent->isRunning());
    const QString older = m_agent->turns().first().toMap().value(u"id"_s).toString();
    m_agent->start(u"Write more."_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_agent->canGoOn(), 30'000);
    QSignalSpy undone(m_agent.get(), &AgentController::undone);
    m_agent->undo(older);
    QVERIFY(undone.wait());
    QVERIFY(m_agent->canGoOn());
    m_agent->goOn();
    QTRY_VERIFY(!m_agent->isRunning());
    QVERIFY(rows().contains(u"All written."_s));
}

void TestAgentController::takesHunksBack()
{
    m_script->add(calls("read", {{"file", "bill.py"}}));
    m_script->add(calls("edit", {{"file", "bill.py"}, {"find", "total"}, {"replace", "sum"}}));
    m_script->add(tests::says("It is renamed."));
    open();
    app::AgentReview *review = m_agent->review();
    m_agent->start(u"Rename total to sum"_s);
    QTRY_COMPARE(review->files().size(), 1);
    QTRY_VERIFY(!m_agent->isRunning());
    const auto hunks = [&review] {
        return review->files().value(0).toMap().value(u"hunks"_s).toList();
    };
    const QString hunk = hunks().value(0).toMap().value(u"text"_s).toString();
    review->accept(u"bill.py"_s, hunk);
    QTRY_VERIFY(hunks().value(0).toMap().value(u"accepted"_s).toBool());
    restart();
    review = m_agent->review();
    open();
    QTRY_COMPARE(review->files().size(), 1);
    QVERIFY(hunks().value(0).toMap().value(u"accepted"_s).toBool());
    review->takeBack(u"bill.py"_s, hunk);
    QTRY_VERIFY(review->canUndo());
    QCOMPARE(content(), u"total = 3\n"_s);
    QVERIFY(review->files().isEmpty());
    QTRY_COMPARE(m_agent->turns().size(), 2);
    review->undo();
    QTRY_COMPARE(review->files().size(), 1);
    QCOMPARE(content(), u"sum = 3\n"_s);
    review->takeBack(u"bill.py"_s, u"@@ -1 +1 @@\n-x\n+y\n"_s);
    QTRY_VERIFY(!review->error().isEmpty());
    QCOMPARE(content(), u"sum = 3\n"_s);
}

void TestAgentController::trustsAFolder()
{
    QFile file(m_project + u"/AGENTS.md"_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Use tabs.\n") > 0);
    file.close();
    open();
    QTRY_VERIFY(m_agent->hasInstructions());
    QVERIFY(!m_agent->isTrusted());
    m_script->add(tests::says("Done."));
    const auto isTold = [this] { // what the file says, to the model
        m_agent->start(u"Look"_s);
        [&] { QTRY_VERIFY(!m_agent->isRunning()); }();
        const auto requests = m_script->requests();
        std::string told;
        for (const auto &part : requests.back().parts)
            told += engine::text::renderedText(part.text);
        return told.find("Use tabs.") != std::string::npos;
    };
    QVERIFY(!isTold());
    m_agent->setTrusted(true);
    QTRY_VERIFY(m_agent->isTrusted());
    m_agent->closeFolder();
    open();
    QTRY_VERIFY(m_agent->isTrusted());
    QVERIFY(isTold());
    m_agent->setTrusted(false);
    QTRY_VERIFY(!m_agent->isTrusted());
}

void TestAgentController::asksBeforeItWrites()
{
    m_script->add(calls("read", {{"file", "bill.py"}}));
    m_script->add(calls("edit", {{"file", "bill.py"}, {"find", "total"}, {"replace", "sum"}}));
    m_script->add(calls("edit", {{"file", "bill.py"}, {"find", "3"}, {"replace", "4"}}));
    m_script->add(tests::says("Done."));
    open();
    m_agent->setMode(AgentController::Mode::Ask);
    m_agent->start(u"Change it"_s);
    QTRY_VERIFY(!m_agent->question().isEmpty());
    QCOMPARE(content(), u"total = 3\n"_s);
    QCOMPARE(m_agent->question().value(u"path"_s).toString(), u"bill.py"_s);
    QVERIFY(m_agent->question().value(u"diffLines"_s).toStringList().contains(u"+sum = 3"_s));
    m_agent->approve();
    QVERIFY(m_agent->question().isEmpty());
    QTRY_VERIFY(!m_agent->question().isEmpty());
    QCOMPARE(content(), u"sum = 3\n"_s);
    m_agent->deny(u" Three is right "_s);
    QTRY_VERIFY(!m_agent->isRunning());
    QCOMPARE(content(), u"sum = 3\n"_s);
    std::string told; // what the model read after the no
    const auto requests = m_script->requests();
    for (const auto &part : requests.back().parts)
        told += engine::text::renderedText(part.text);
    QVERIFY(told.find("and says: Three is right\n") != std::string::npos);
    const AgentTimeline *const timeline = m_agent->timeline();
    const QModelIndex denied = timeline->index(timeline->rowCount() - 3);
    QCOMPARE(denied.data(timeline->roleNames().key("state")).toInt(),
             int(AgentTimeline::State::Denied));
    QCOMPARE(denied.data(timeline->roleNames().key("text")).toString(), u"Three is right"_s);
}

void TestAgentController::deniesWhatIsStopped()
{
    m_script->add(calls("read", {{"file", "bill.py"}}));
    m_script->add(calls("edit", {{"file", "bill.py"}, {"find", "total"}, {"replace", "sum"}}));
    open();
    m_agent->setMode(AgentController::Mode::Ask);
    m_agent->start(u"Change it"_s);
    QTRY_VERIFY(!m_agent->question().isEmpty());
    m_agent->stop();
    QTRY_VERIFY(!m_agent->isRunning());
    QCOMPARE(content(), u"total = 3\n"_s);
    QVERIFY(m_agent->question().isEmpty());
}

void TestAgentController::remembersTurnsAndFolders()
{
    m_script->add(tests::says("Nothing to do."));
    open();
    m_agent->start(u"Look around"_s);
    QTRY_VERIFY(!m_agent->isRunning());
    m_agent->closeFolder();
    QVERIFY(m_agent->folder().isEmpty());
    QTRY_COMPARE(m_agent->recentFolders().size(), 1);
    open();
    QTRY_COMPARE(m_agent->turns().size(), 1);
    QCOMPARE(m_agent->turns().first().toMap().value(u"task"_s).toString(), u"Look around"_s);
    QCOMPARE(rows(), QStringList({u"Look around"_s, u"Nothing to do."_s}));
}

void TestAgentController::recallsTasksHereAndInOtherFolders()
{
    const auto ask = [this](const QString &task) {
        m_script->add(tests::says("Yes."));
        m_agent->start(task);
        [&] { QTRY_VERIFY(!m_agent->isRunning()); }();
    };
    open();
    ask(u"apples"_s);
    ask(u"pears\nand plums"_s);
    app::SentHistory *sent = m_agent->sent();
    QCOMPARE(sent->older({}), u"pears\nand plums"_s);
    QCOMPARE(sent->older(u"pears\nand plums"_s), u"apples"_s);
    QCOMPARE(sent->newer(u"apples"_s), u"pears\nand plums"_s);
    restart(); // they come back with the folder
    open();
    QTRY_VERIFY(rows().contains(u"pears\nand plums"_s));
    sent = m_agent->sent();
    QCOMPARE(sent->older({}), u"pears\nand plums"_s);
    m_project = m_root->filePath(u"other"_s);
    QVERIFY(QDir().mkpath(m_project));
    m_agent->closeFolder();
    QCOMPARE(sent->newer(u"pears\nand plums"_s), u"pears\nand plums"_s); // given elsewhere
    open();
    QSignalSpy late(sent, &app::SentHistory::recalled);
    QString older = sent->older({}); // of another folder, if it has been read yet
    if (older.isEmpty()) {
        QTRY_COMPARE(late.size(), 1);
        older = late[0].value(1).toString();
    }
    QCOMPARE(older, u"pears\nand plums"_s);
    ask(u"quinces"_s);
    QCOMPARE(sent->older({}), u"quinces"_s); // this folder's own come first
}

void TestAgentController::shutsDownWhileItAsks()
{
    m_script->add(calls("write", {{"file", "new.txt"}, {"text", "x"}}));
    open();
    m_agent->setMode(AgentController::Mode::Ask);
    m_agent->start(u"Write"_s);
    QTRY_VERIFY(!m_agent->question().isEmpty());
    m_agent.reset();
    QVERIFY(!QFile::exists(m_project + u"/new.txt"_s));
}

void TestAgentController::spellsOutHiddenCharacters()
{
    QCOMPARE(app::visibleText(u"rm \u202egnp.txt\x1b[2J\n\tä"_s),
             u"rm \\u{202e}gnp.txt\\u{1b}[2J\n\tä"_s);
}

void TestAgentController::takesASummaryBack_data()
{
    QTest::addColumn<bool>("isResumed");
    QTest::newRow("for the next turn") << false;
    QTest::newRow("for the same turn") << true;
}

// Two long results fill the context, so the turn goes on from a summary.
void TestAgentController::takesASummaryBack()
{
    QFETCH(const bool, isResumed);
    QByteArray text;
    for (int line = 0; line < 400; ++line)
        text += "price" + QByteArray::number(line) + " = " + QByteArray(40, '1') + '\n';
    write(text);
    tests::ScriptedReply reads = calls("read", {{"file", "bill.py"}});
    const auto more = calls("read", {{"file", "bill.py"}, {"from", 201}});
    reads.pieces.insert(reads.pieces.end(), more.pieces.begin(), more.pieces.end());
    m_script->add(reads);
    m_script->add(tests::says(R"({"done": "Read it.", "found": "Prices.", "next": "Add them."})"));
    tests::ScriptedReply fails;
    fails.error = base::Error{base::ErrorCode::Io, "The disk is gone."};
    if (isResumed)
        m_script->add(fails);
    m_script->add(tests::says("It is done."));
    open();
    m_agent->start(u"Add the prices"_s);
    QTRY_VERIFY(!m_agent->isRunning());
    AgentTimeline &timeline = *m_agent->timeline();
    const auto isSummary = [&](int row) {
        return timeline.data(timeline.index(row), AgentTimeline::KindRole).toInt()
            == static_cast<int>(AgentTimeline::Kind::Summary);
    };
    int row = 0;
    while (row < timeline.rowCount() && !isSummary(row))
        ++row;
    QVERIFY2(row < timeline.rowCount(), qPrintable(rows().join(u'\n')));
    const QModelIndex summary = timeline.index(row);
    QVERIFY(timeline.data(summary, AgentTimeline::TextRole).toString().contains(u"Add them."_s));
    QVERIFY(timeline.data(summary, AgentTimeline::OriginalRole).toString().contains(u"price7 "_s));
    QVERIFY(timeline.data(summary, AgentTimeline::UndoRole).toBool());
    m_agent->undoSummary();
    QVERIFY(!timeline.data(summary, AgentTimeline::UndoRole).toBool());
    QCOMPARE(timeline.data(summary, AgentTimeline::StateRole).toInt(),
             static_cast<int>(AgentTimeline::State::Denied));
    if (isResumed) {
        QTRY_COMPARE(m_agent->turns().size(), 1);
        m_agent->resume(m_agent->turns().first().toMap().value(u"id"_s).toString());
        QVERIFY2(m_agent->isRunning(), qPrintable(m_agent->error()));
    } else {
        m_agent->start(u"And now?"_s);
    }
    QTRY_VERIFY(!m_agent->isRunning());
    const auto requests = m_script->requests();
    std::string seen;
    for (const auto &message : requests.back().messages) {
        seen += message.content + "\n";
        for (const auto &response : message.toolResponses)
            seen += response.value->dump();
    }
    QVERIFY(seen.find("price7 ") != std::string::npos);
    QVERIFY(seen.find("your own summary") == std::string::npos);
}

QTEST_GUILESS_MAIN(TestAgentController)
#include "tst_agent_controller.moc"
