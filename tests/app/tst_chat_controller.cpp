// SPDX-License-Identifier: Apache-2.0
#include "tests/app/chat_fixture.h"

#include <QMetaEnum>

using namespace Qt::Literals;
using app::ChatController;
using app::TranscriptModel;
using tests::ChatFixture;
using tests::says;

namespace {

tests::ScriptedReply saysAndWaits(const std::string &text)
{
    tests::ScriptedReply reply = says(text);
    reply.waits = true;
    return reply;
}

} // namespace

class TestChatController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void sendsAndShowsTheReply();
    void sendsNothingWithoutAModel();
    void sendsWhileTheModelLoads();
    void takesTheTitleFromTheFirstWords();
    void tellsTheModelWhatWasSaid();
    void stopsAReply();
    void showsAFailure();
    void regeneratesASibling();
    void editsABranch();
    void removesAndRestores();
    void keepsDraftsPerConversation();
    void opensFromDisk();
    void goesOnInTheBackground();
    void keepsAStoppedReplyWhenClosed();
    void showsThoughts();
    void followsASchema();
    void tellsStorageFailures();

private:
    bool say(const QString &text); // sends and waits for the reply's end
    bool openAgain(qint64 conversation);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ChatFixture> m_fixture;
};

void TestChatController::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    tests::useSettingsIn(*m_folder);
    m_fixture = std::make_unique<ChatFixture>(m_folder->path());
    QVERIFY(m_fixture->start());
}

void TestChatController::cleanup()
{
    m_fixture.reset();
    m_folder.reset();
}

bool TestChatController::say(const QString &text)
{
    m_fixture->chat.send(text);
    return m_fixture->waitForReply();
}

bool TestChatController::openAgain(qint64 conversation)
{
    m_fixture.reset();
    m_fixture = std::make_unique<ChatFixture>(m_folder->path());
    if (!m_fixture->start())
        return false;
    m_fixture->chat.open(conversation);
    return QTest::qWaitFor([&] { return m_fixture->chat.conversationId() == conversation; });
}

void TestChatController::sendsAndShowsTheReply()
{
    m_fixture->script->add(says("Hello **there**"));
    ChatController &chat = m_fixture->chat;
    const QSignalSpy finished(&chat, &ChatController::replyFinished);
    const QSignalSpy running(&chat, &ChatController::runningChanged);
    chat.setDraft(u"hi"_s);
    chat.send(u"hi"_s);
    QVERIFY(chat.isRunning());
    QVERIFY(!chat.canSend());
    QCOMPARE(chat.draft(), QString());
    QVERIFY(m_fixture->waitForReply());
    QCOMPARE(m_fixture->lines(), QStringList({u"UserText: hi"_s, u"RichText: Hello there"_s}));
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished[0][0].toString(), u"The reply is complete"_s);
    QCOMPARE(running.size(), 2);
    QCOMPARE(running[1][2].value<storage::MessageState>(), storage::MessageState::Complete);
    QVERIFY(chat.conversationId() > 0);
    QVERIFY(chat.canSend());
    const int footer = chat.transcript()->count() - 1;
    QVERIFY(
        m_fixture->value(footer, TranscriptModel::StatsRole).toString().startsWith(u"Scripted"_s));
}

void TestChatController::sendsNothingWithoutAModel()
{
    m_fixture->inference.unload();
    ChatController &chat = m_fixture->chat;
    QTRY_VERIFY(!chat.canSend());
    chat.send(u"hi"_s);
    QVERIFY(!chat.isRunning());
    QCOMPARE(chat.transcript()->count(), 0);
}

void TestChatController::sendsWhileTheModelLoads()
{
    m_fixture->script->add(says("late"));
    m_fixture->script->holdLoading();
    m_fixture->inference.load({});
    ChatController &chat = m_fixture->chat;
    QVERIFY(chat.canSend());
    chat.send(u"hi"_s);
    QTRY_COMPARE(chat.status(), u"Waiting for the model"_s);
    m_fixture->script->release();
    QVERIFY(m_fixture->waitForReply());
    QCOMPARE(m_fixture->lines(), QStringList({u"UserText: hi"_s, u"RichText: late"_s}));
    const int footer = chat.transcript()->count() - 1;
    QVERIFY(
        m_fixture->value(footer, TranscriptModel::StatsRole).toString().startsWith(u"Scripted"_s));
}

void TestChatController::takesTheTitleFromTheFirstWords()
{
    QVERIFY(say(u"How do I sort\n a list of many numbers quickly in Python, please?"_s));
    QCOMPARE(m_fixture->chat.title(), u"How do I sort a list of many numbers quickly in…"_s);
}

void TestChatController::tellsTheModelWhatWasSaid()
{
    m_fixture->chat.setSystemPrompt(u"Be brief."_s);
    m_fixture->script->add(says("one"));
    QVERIFY(say(u"first"_s));
    QVERIFY(say(u"second"_s));
    const auto requests = m_fixture->script->requests();
    QCOMPARE(requests.size(), size_t{2});
    std::vector<std::string> contents;
    for (const auto &message : requests[1].messages)
        contents.push_back(message.content);
    QVERIFY(contents == std::vector<std::string>({"Be brief.", "first", "one", "second"}));
}

void TestChatController::stopsAReply()
{
    m_fixture->script->add(saysAndWaits("some words"));
    ChatController &chat = m_fixture->chat;
    chat.send(u"hi"_s);
    QTRY_COMPARE(m_fixture->lines().size(), 2); // the first words; the batcher may hold the others
    QCOMPARE(chat.status(), u"Writing"_s);
    const QSignalSpy finished(&chat, &ChatController::replyFinished);
    chat.stop();
    QVERIFY(chat.isStopping());
    QVERIFY(m_fixture->waitForReply());
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished[0][0].toString(), u"The reply was stopped"_s);
    QCOMPARE(m_fixture->lines(), QStringList({u"UserText: hi"_s, u"RichText: some words"_s}));
    const int footer = chat.transcript()->count() - 1;
    QVERIFY(m_fixture->value(footer, TranscriptModel::StatsRole).toString().endsWith(u"stopped"_s));
}

void TestChatController::showsAFailure()
{
    tests::ScriptedReply reply = says("half");
    reply.error =
        base::Error{base::ErrorCode::ContextFull, "The context is full. Start a new conversation."};
    m_fixture->script->add(reply);
    const QSignalSpy finished(&m_fixture->chat, &ChatController::replyFinished);
    QVERIFY(say(u"hi"_s));
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished[0][0].toString(), u"The reply failed"_s);
    const QStringList shown = {u"UserText: hi"_s, u"RichText: half"_s,
                               u"Error: The context is full. Start a new conversation."_s};
    QCOMPARE(m_fixture->lines(), shown);
    QVERIFY(openAgain(m_fixture->chat.conversationId()));
    QCOMPARE(m_fixture->lines(), shown);
}

void TestChatController::regeneratesASibling()
{
    m_fixture->script->add(says("one"));
    m_fixture->script->add(says("two"));
    ChatController &chat = m_fixture->chat;
    QVERIFY(say(u"hi"_s));
    const qint64 first = m_fixture->messageOf(1);
    chat.regenerate(first);
    QVERIFY(m_fixture->waitForReply());
    QCOMPARE(m_fixture->lines().back(), u"RichText: two"_s);
    QCOMPARE(m_fixture->value(1, TranscriptModel::SiblingIndexRole).toInt(), 2);
    QCOMPARE(m_fixture->value(1, TranscriptModel::SiblingCountRole).toInt(), 2);
    chat.showSibling(m_fixture->messageOf(1), -1);
    QTRY_COMPARE(m_fixture->messageOf(1), first);
    QCOMPARE(m_fixture->lines().back(), u"RichText: one"_s);
    QVERIFY(openAgain(chat.conversationId()));
    QCOMPARE(m_fixture->messageOf(1), first);
}

void TestChatController::editsABranch()
{
    m_fixture->script->add(says("one"));
    ChatController &chat = m_fixture->chat;
    QVERIFY(say(u"hi"_s));
    QVERIFY(say(u"more"_s));
    const qint64 before = m_fixture->messageOf(0);
    chat.edit(before, u"hello"_s);
    QVERIFY(m_fixture->waitForReply());
    QCOMPARE(m_fixture->lines(), QStringList({u"UserText: hello"_s, u"RichText: one"_s}));
    chat.showSibling(m_fixture->messageOf(0), -1);
    QTRY_COMPARE(m_fixture->lines().size(), 4);
    QCOMPARE(m_fixture->messageOf(0), before);
}

void TestChatController::removesAndRestores()
{
    m_fixture->script->add(says("one"));
    ChatController &chat = m_fixture->chat;
    QVERIFY(say(u"hi"_s));
    QVERIFY(say(u"more"_s));
    const QStringList whole = m_fixture->lines();
    QCOMPARE(whole.size(), 4);
    const QSignalSpy removed(&chat, &ChatController::messageRemoved);
    const int row = chat.transcript()->rowOfMessage(m_fixture->messageOf(3));
    chat.removeMessage(m_fixture->messageOf(row));
    QTRY_COMPARE(removed.size(), 1);
    QCOMPARE(m_fixture->lines(), whole.first(2));
    chat.undoRemove();
    QTRY_COMPARE(m_fixture->lines(), whole);
}

void TestChatController::keepsDraftsPerConversation()
{
    ChatController &chat = m_fixture->chat;
    QVERIFY(say(u"hi"_s));
    const qint64 conversation = chat.conversationId();
    chat.setDraft(u"to be sent"_s);
    chat.newConversation();
    QCOMPARE(chat.draft(), QString());
    chat.setDraft(u"new"_s);
    QVERIFY(openAgain(conversation));
    QCOMPARE(m_fixture->chat.draft(), u"to be sent"_s);
    m_fixture->chat.newConversation();
    QCOMPARE(m_fixture->chat.draft(), u"new"_s);
}

void TestChatController::opensFromDisk()
{
    m_fixture->script->add(says("# Title\n\n```cpp\nint x;\n```\n\n| a |\n|-|\n| 1 |\n"));
    QVERIFY(say(u"hi"_s));
    const QStringList shown = m_fixture->lines();
    QCOMPARE(shown.size(), 4);
    QVERIFY(openAgain(m_fixture->chat.conversationId()));
    QCOMPARE(m_fixture->lines(), shown);
    QCOMPARE(m_fixture->chat.title(), u"hi"_s);
    QVERIFY(m_fixture->chat.contextUsed() > 0);
}

void TestChatController::goesOnInTheBackground()
{
    m_fixture->script->add(saysAndWaits("slow words"));
    m_fixture->script->add(says("quick"));
    ChatController &chat = m_fixture->chat;
    chat.send(u"first"_s);
    QTRY_COMPARE(m_fixture->lines().size(), 2); // the first words; the batcher may hold the others
    const qint64 first = chat.conversationId();
    chat.newConversation();
    QVERIFY(!chat.isRunning());
    chat.send(u"second"_s);
    QTRY_COMPARE(m_fixture->lines(), QStringList({u"UserText: second"_s}));
    QCOMPARE(chat.status(), u"Waiting for the model"_s);

    chat.open(first);
    QTRY_COMPARE(chat.conversationId(), first);
    QVERIFY(chat.isRunning());
    QVERIFY(m_fixture->lines().back().startsWith(u"RichText: slow"_s));
    m_fixture->script->release();
    QVERIFY(m_fixture->waitForReply());
    QCOMPARE(m_fixture->lines(), QStringList({u"UserText: first"_s, u"RichText: slow words"_s}));
}

void TestChatController::keepsAStoppedReplyWhenClosed()
{
    m_fixture->script->add(saysAndWaits("half a reply"));
    m_fixture->chat.send(u"hi"_s);
    QTRY_COMPARE(m_fixture->lines().size(), 2); // the first words; the batcher may hold the others
    QVERIFY(openAgain(m_fixture->chat.conversationId()));
    QCOMPARE(m_fixture->lines().size(), 2);
    QVERIFY(m_fixture->lines().back().startsWith(u"RichText: half"_s));
}

void TestChatController::showsThoughts()
{
    using namespace engine::text;
    tests::ScriptedReply reply;
    reply.pieces = {ThoughtBegin{}, ThoughtPiece{"Let me see."}, ThoughtEnd{}, TextPiece{"Yes."}};
    m_fixture->script->add(reply);
    m_fixture->chat.next()->setThinking(true);
    QVERIFY(say(u"hi"_s));
    const QStringList shown = {u"UserText: hi"_s, u"Thought: Let me see."_s, u"RichText: Yes."_s};
    QCOMPARE(m_fixture->lines(), shown);
    QVERIFY(!m_fixture->value(1, TranscriptModel::OpenRole).toBool());
    QVERIFY(m_fixture->script->requests().back().prompt.thinking);
    QVERIFY(say(u"again"_s));
    // The thoughts of a finished reply are not read again.
    QCOMPARE(m_fixture->script->requests().back().messages.at(1).content, std::string("Yes."));
    QVERIFY(m_fixture->script->requests().back().messages.at(1).thought.empty());
}

void TestChatController::followsASchema()
{
    app::AnswerSchema *const schema = m_fixture->chat.answerSchema();
    QVERIFY(!schema->use(u"{"_s).isEmpty());
    QVERIFY(!schema->isOn());
    QCOMPARE(schema->use(u"{\"type\": \"boolean\"}"_s), QString());
    QVERIFY(say(u"Is it?"_s));
    QCOMPARE(m_fixture->script->requests().back().answerSchema, "{\"type\": \"boolean\"}");
    m_fixture->chat.newConversation();
    QVERIFY(!schema->isOn());
    QVERIFY(say(u"Hello"_s));
    QVERIFY(m_fixture->script->requests().back().answerSchema.empty());
}

void TestChatController::tellsStorageFailures()
{
    ChatController &chat = m_fixture->chat;
    const QSignalSpy failed(&chat, &ChatController::failed);
    chat.open(12345);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!failed[0][0].toString().isEmpty());
}

QTEST_MAIN(TestChatController)
#include "tst_chat_controller.moc"
