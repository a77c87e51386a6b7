// SPDX-License-Identifier: Apache-2.0
#include "tests/app/chat_fixture.h"

#include <QMetaEnum>

using namespace Qt::Literals;
using app::ChatController;
using app::TranscriptModel;
using tests::ChatFixture;
using tests::says;

class TestMessageActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void answersWithoutThinkingOnce();
    void replaysAReplyWithItsSeed();
    void replaysWithItsLongestReply();
    void closesAThought();
    void continuesAReply();
    void keepsTheThoughtOfAReplyThatGoesOn();
    void editsAReplyWithoutAskingAgain();
    void forksIntoAConversationOfItsOwn();
    void sendsWhatWaitsWhenTheReplyIsComplete();
    void givesBackWhatWaitsWhenTheReplyIsStopped();
    void givesBackOneThatWaits();
    void sendsWhatWaitsAsItWasQueued();
    void asksBesideWhatIsWritten();
    void keepsAMessageThatCannotBeStored();
    void sendsWhatWaitsInTheBackground();
    void countsTheTokensOfAThought();

private:
    bool say(const QString &text);
    tests::ScriptedReply waiting(const std::string &text);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ChatFixture> m_fixture;
};

void TestMessageActions::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    tests::useSettingsIn(*m_folder);
    m_fixture = std::make_unique<ChatFixture>(m_folder->path());
    QVERIFY(m_fixture->start());
}

void TestMessageActions::cleanup()
{
    m_fixture.reset();
    m_folder.reset();
}

bool TestMessageActions::say(const QString &text)
{
    m_fixture->chat.send(text);
    return m_fixture->waitForReply();
}

tests::ScriptedReply TestMessageActions::waiting(const std::string &text)
{
    tests::ScriptedReply reply = says(text);
    reply.waits = true;
    return reply;
}

void TestMessageActions::answersWithoutThinkingOnce()
{
    ChatController &chat = m_fixture->chat;
    m_fixture->script->add(says("one"));
    chat.next()->setThinking(true);
    QVERIFY(say(u"hi"_s));
    chat.answerAgain(m_fixture->messageOf(1), false);
    QVERIFY(m_fixture->waitForReply());
    QVERIFY(!m_fixture->script->requests().back().prompt.thinking);
    QCOMPARE(m_fixture->value(1, TranscriptModel::SiblingCountRole).toInt(), 2);
    QVERIFY(chat.next()->thinking());
    chat.answerAgain(m_fixture->messageOf(0), false); // the user's message is no reply
    QCOMPARE(m_fixture->script->requests().size(), size_t{2});
}

void TestMessageActions::replaysAReplyWithItsSeed()
{
    ChatController &chat = m_fixture->chat;
    m_fixture->script->add(says("once"));
    m_fixture->script->add(says("once"));
    QVERIFY(say(u"tell"_s));
    QSignalSpy failures(&chat, &ChatController::failed);
    chat.replay(m_fixture->messageOf(1));
    QVERIFY(m_fixture->waitForReply());
    const auto requests = m_fixture->script->requests();
    QCOMPARE(requests.size(), size_t{2});
    QCOMPARE(requests[1].sampling.seed, requests[0].sampling.seed);
    QCOMPARE(requests[1].sampling.temperature, requests[0].sampling.temperature);
    QCOMPARE(requests[1].prompt.thinking, requests[0].prompt.thinking);
    QCOMPARE(m_fixture->value(1, TranscriptModel::SiblingCountRole).toInt(), 2);
    const QString line = m_fixture->value(2, TranscriptModel::StatsRole).toString();
    QVERIFY2(line.contains("replayed, the same tokens"_L1), qPrintable(line));
    chat.replay(m_fixture->messageOf(0)); // the user's message is no reply
    QCOMPARE(m_fixture->script->requests().size(), size_t{2});
    QCOMPARE(failures.count(), 0);
}

void TestMessageActions::replaysWithItsLongestReply()
{
    ChatController &chat = m_fixture->chat;
    m_fixture->script->add(says("once"));
    chat.next()->choose(u"maxTokens"_s, 300);
    QVERIFY(say(u"tell"_s));
    QCOMPARE(m_fixture->script->requests().back().maxTokens, 300U);
    m_fixture->settings.setMaxTokens(10);
    chat.replay(m_fixture->messageOf(1));
    QVERIFY(m_fixture->waitForReply());
    QCOMPARE(m_fixture->script->requests().size(), size_t{2});
    QCOMPARE(m_fixture->script->requests().back().maxTokens, 300U);
}

void TestMessageActions::closesAThought()
{
    using namespace engine::text;
    ChatController &chat = m_fixture->chat;
    tests::ScriptedReply thinking;
    thinking.pieces = {ThoughtBegin{}, ThoughtPiece{"Let me "}, ThoughtPiece{"see"}};
    thinking.waits = true;
    m_fixture->script->add(thinking);
    m_fixture->script->add(says("It is so."));
    chat.next()->setThinking(true);
    QVERIFY(!chat.canAnswerNow());
    chat.send(u"why"_s);
    QTRY_VERIFY(chat.canAnswerNow());
    chat.answerNow();
    QTRY_COMPARE(m_fixture->lines().size(), 3);
    QVERIFY(m_fixture->waitForReply());
    QCOMPARE(m_fixture->lines()[1], u"Thought: Let me see"_s);
    QCOMPARE(m_fixture->lines()[2], u"RichText: It is so."_s);
    const auto parts = m_fixture->script->requests().back().parts;
    QCOMPARE(parts.size(), size_t{3});
    QCOMPARE(parts[1].tokens.size(), size_t{3}); // just as the model wrote them
    QCOMPARE(engine::text::renderedText(parts[2].text), std::string("\n<channel|>"));
    QSignalSpy failures(&chat, &ChatController::failed);
    chat.replay(m_fixture->messageOf(1)); // no seed gives that again
    QCOMPARE(failures.count(), 1);
}

void TestMessageActions::continuesAReply()
{
    ChatController &chat = m_fixture->chat;
    m_fixture->script->add(says("Once upon "));
    m_fixture->script->add(says("a time"));
    QVERIFY(say(u"tell"_s));
    const qint64 first = m_fixture->messageOf(1);
    chat.continueReply(first);
    QVERIFY(m_fixture->waitForReply());
    QCOMPARE(m_fixture->lines().back(), u"RichText: Once upon a time"_s);
    QCOMPARE(m_fixture->value(1, TranscriptModel::SiblingIndexRole).toInt(), 2);
    const auto request = m_fixture->script->requests().back();
    QCOMPARE(request.parts.size(), size_t{1});
    const std::string prompt = engine::text::renderedText(request.parts[0].text);
    QVERIFY2(prompt.ends_with("Once upon "), prompt.c_str());
    QVERIFY(request.parts[0].text.back().control == engine::text::ControlTokens::AsText);
    chat.showSibling(m_fixture->messageOf(1), -1);
    QTRY_COMPARE(m_fixture->lines().back().trimmed(), u"RichText: Once upon"_s);
}

void TestMessageActions::keepsTheThoughtOfAReplyThatGoesOn()
{
    using namespace engine::text;
    tests::ScriptedReply reply;
    reply.pieces = {ThoughtBegin{}, ThoughtPiece{"Let me see."}, ThoughtEnd{}, TextPiece{"Yes"}};
    m_fixture->script->add(reply);
    m_fixture->script->add(says(", it is."));
    QVERIFY(say(u"hi"_s));
    m_fixture->chat.continueReply(m_fixture->messageOf(1));
    QVERIFY(m_fixture->waitForReply());
    const QStringList shown = {u"UserText: hi"_s, u"Thought: Let me see."_s,
                               u"RichText: Yes, it is."_s};
    QCOMPARE(m_fixture->lines(), shown);
}

void TestMessageActions::editsAReplyWithoutAskingAgain()
{
    ChatController &chat = m_fixture->chat;
    m_fixture->script->add(says("wrong"));
    QVERIFY(say(u"hi"_s));
    chat.edit(m_fixture->messageOf(1), u"right"_s);
    QTRY_COMPARE(m_fixture->lines().back(), u"RichText: right"_s);
    QVERIFY(!chat.isRunning());
    QCOMPARE(m_fixture->script->requests().size(), size_t{1});
    QVERIFY(say(u"and now?"_s));
    QCOMPARE(m_fixture->script->requests().back().messages.at(1).content, std::string("right"));
    chat.edit(m_fixture->messageOf(1), u"  "_s); // nothing
    QCOMPARE(m_fixture->value(1, TranscriptModel::SiblingCountRole).toInt(), 2);
}

void TestMessageActions::forksIntoAConversationOfItsOwn()
{
    ChatController &chat = m_fixture->chat;
    m_fixture->script->add(says("one"));
    chat.setSystemPrompt(u"Be brief."_s);
    QVERIFY(say(u"first"_s));
    QVERIFY(say(u"second"_s));
    const qint64 before = chat.conversationId();
    const qsizetype rows = m_fixture->lines().size();
    chat.fork(m_fixture->messageOf(1));
    QTRY_VERIFY(chat.conversationId() != before);
    QCOMPARE(m_fixture->lines(), QStringList({u"UserText: first"_s, u"RichText: one"_s}));
    QCOMPARE(chat.systemPrompt(), u"Be brief."_s);
    QVERIFY(say(u"other way"_s));
    chat.open(before);
    QTRY_COMPARE(m_fixture->lines().size(), rows); // as it was
}

void TestMessageActions::sendsWhatWaitsWhenTheReplyIsComplete()
{
    ChatController &chat = m_fixture->chat;
    chat.queue(u"nothing runs"_s);
    QVERIFY(chat.queued().isEmpty());
    m_fixture->script->add(waiting("one"));
    m_fixture->script->add(says("two"));
    chat.send(u"first"_s);
    chat.queue(u"second"_s);
    chat.queue(u"third"_s);
    QCOMPARE(chat.queued(), QStringList({u"second"_s, u"third"_s}));
    QTRY_VERIFY(m_fixture->script->isReplying());
    m_fixture->script->release();
    const QStringList shown = {u"UserText: first"_s, u"RichText: one"_s,   u"UserText: second"_s,
                               u"RichText: two"_s,   u"UserText: third"_s, u"RichText: two"_s};
    QTRY_COMPARE(m_fixture->lines(), shown);
    QVERIFY(chat.queued().isEmpty());
}

void TestMessageActions::givesBackWhatWaitsWhenTheReplyIsStopped()
{
    ChatController &chat = m_fixture->chat;
    m_fixture->script->add(waiting("one"));
    chat.send(u"first"_s);
    chat.queue(u"second"_s);
    chat.setDraft(u"a draft"_s);
    QTRY_VERIFY(m_fixture->script->isReplying());
    chat.stop();
    QVERIFY(m_fixture->waitForReply());
    QVERIFY(chat.queued().isEmpty());
    QCOMPARE(chat.draft(), u"second\n\na draft"_s);
    QCOMPARE(m_fixture->script->requests().size(), size_t{1});
}

void TestMessageActions::givesBackOneThatWaits()
{
    ChatController &chat = m_fixture->chat;
    m_fixture->script->add(waiting("one"));
    chat.send(u"first"_s);
    chat.queue(u"second"_s);
    chat.queue(u"third"_s);
    chat.unqueue(0);
    QCOMPARE(chat.draft(), u"second"_s);
    QCOMPARE(chat.queued(), QStringList(u"third"_s));
    chat.unqueue(7);
    QCOMPARE(chat.queued().size(), 1);
}

void TestMessageActions::sendsWhatWaitsAsItWasQueued()
{
    ChatController &chat = m_fixture->chat;
    m_fixture->script->add(waiting("one"));
    m_fixture->script->add(says("{}"));
    chat.send(u"first"_s);
    QTRY_VERIFY(m_fixture->script->isReplying());
    chat.next()->choose(u"temperature"_s, 0.25);
    QCOMPARE(chat.answerSchema()->use(uR"({"type":"object"})"_s), QString());
    chat.queue(u"second"_s);
    QVERIFY(!chat.next()->isChanged()); // it went with the message
    chat.newConversation();
    QCOMPARE(chat.answerSchema()->use(uR"({"type":"array"})"_s), QString());
    m_fixture->script->release();
    QTRY_COMPARE(m_fixture->script->requests().size(), size_t{2});
    const agents::GenerationRequest second = m_fixture->script->requests()[1];
    QCOMPARE(second.sampling.temperature, 0.25F);
    QCOMPARE(second.answerSchema, std::string(R"({"type":"object"})"));
}

// A question from elsewhere finds somebody in the middle of writing.
void TestMessageActions::asksBesideWhatIsWritten()
{
    ChatController &chat = m_fixture->chat;
    m_fixture->script->add(waiting("one"));
    m_fixture->script->add(says("two"));
    chat.send(u"first"_s);
    QTRY_VERIFY(m_fixture->script->isReplying());
    chat.newConversation();
    chat.setDraft(u"half a"_s);
    chat.attachments()->addUrls({QUrl::fromLocalFile(m_folder->filePath(u"missing"_s))});
    QVERIFY(chat.canAsk());
    chat.ask(u"quick"_s);
    const QSignalSpy drafts(&chat, &ChatController::draftChanged);
    QTRY_VERIFY(chat.conversationId() != 0);
    QVERIFY(drafts.count() > 0); // what the composer shows is the new conversation's
    QCOMPARE(chat.attachments()->count(), 0);
    QCOMPARE(chat.title(), u"quick"_s);
    QCOMPARE(chat.draft(), QString());
    m_fixture->script->release();
    QTRY_COMPARE(m_fixture->lines(), (QStringList{u"UserText: quick"_s, u"RichText: two"_s}));
    chat.newConversation();
    QCOMPARE(chat.draft(), u"half a"_s);
    QCOMPARE(chat.attachments()->count(), 1);
}

void TestMessageActions::keepsAMessageThatCannotBeStored()
{
    ChatController &chat = m_fixture->chat;
    m_fixture->script->add(says("one"));
    QVERIFY(say(u"first"_s));
    const qint64 conversation = chat.conversationId();
    bool isGone = false;
    m_fixture->storage
        .run([=](storage::ConversationStore &store) -> base::Result<void> {
            if (const auto removed = store.remove({conversation}); !removed)
                return removed.error();
            return store.deleteForGood({conversation});
        })
        .then(&chat, [&](const base::Result<void> &done) { isGone = done.has_value(); });
    QTRY_VERIFY(isGone);
    const QSignalSpy failures(&chat, &ChatController::failed);
    chat.setDraft(u"second"_s);
    chat.send(u"second"_s);
    chat.setDraft(u"third"_s);
    chat.newConversation(); // looks elsewhere meanwhile
    QTRY_COMPARE(failures.count(), 1);
    QCOMPARE(chat.draft(), QString());
    QCOMPARE(m_fixture->outbox.drafts()->draft(conversation), u"second\n\nthird"_s);
}

void TestMessageActions::sendsWhatWaitsInTheBackground()
{
    ChatController &chat = m_fixture->chat;
    m_fixture->script->add(waiting("one"));
    m_fixture->script->add(says("two"));
    chat.send(u"first"_s);
    QTRY_VERIFY(chat.conversationId() != 0);
    const qint64 conversation = chat.conversationId();
    chat.queue(u"second"_s);
    QTRY_VERIFY(m_fixture->script->isReplying());
    chat.newConversation();
    QVERIFY(chat.queued().isEmpty()); // of this one
    m_fixture->script->release();
    QTRY_COMPARE(m_fixture->script->requests().size(), size_t{2});
    QVERIFY(m_fixture->lines().isEmpty());
    chat.open(conversation);
    QTRY_COMPARE(m_fixture->lines().size(), 4);
    QCOMPARE(m_fixture->lines()[2], u"UserText: second"_s);
}

void TestMessageActions::countsTheTokensOfAThought()
{
    using namespace engine::text;
    tests::ScriptedReply reply;
    reply.pieces = {ThoughtBegin{}, ThoughtPiece{"Let "}, ThoughtPiece{"me."}, ThoughtEnd{},
                    TextPiece{"Yes."}};
    m_fixture->script->add(reply);
    QVERIFY(say(u"hi"_s));
    // Counted by batches: one may hold the first of the words as well.
    const int tokens = m_fixture->value(1, TranscriptModel::TokensRole).toInt();
    QVERIFY2(tokens >= 2 && tokens <= 5, qPrintable(QString::number(tokens)));
}

QTEST_MAIN(TestMessageActions)
#include "tst_message_actions.moc"
