// SPDX-License-Identifier: Apache-2.0
#include "app/chat/conversation_list_model.h"
#include "tests/app/chat_fixture.h"

#include <QMetaEnum>

using namespace Qt::Literals;
using app::ChatController;
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

// What was written or chosen stays, whatever happens meanwhile.
class TestChatKeeps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepsAnEditThatCannotBeStored();
    void keepsWhatWaitsWhenHearthEnds();
    void restoresInAnotherConversation();
    void openingAHitKeepsTheBranch();
    void aNewConversationFollowsItsPrompt();
    void aSearchSelectsNothing();

private:
    bool say(const QString &text); // sends and waits for the reply's end
    bool deleteForGood(qint64 conversation); // behind the controller's back

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ChatFixture> m_fixture;
};

void TestChatKeeps::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    tests::useSettingsIn(*m_folder);
    m_fixture = std::make_unique<ChatFixture>(m_folder->path());
    QVERIFY(m_fixture->start());
}

void TestChatKeeps::cleanup()
{
    m_fixture.reset();
    m_folder.reset();
}

bool TestChatKeeps::say(const QString &text)
{
    m_fixture->chat.send(text);
    return m_fixture->waitForReply();
}

bool TestChatKeeps::deleteForGood(qint64 conversation)
{
    bool isGone = false;
    m_fixture->storage
        .run([=](storage::ConversationStore &store) -> base::Result<void> {
            if (const auto removed = store.remove({conversation}); !removed)
                return removed.error();
            return store.deleteForGood({conversation});
        })
        .then(&m_fixture->chat, [&](const base::Result<void> &done) { isGone = done.has_value(); });
    return QTest::qWaitFor([&] { return isGone; }, ChatFixture::kPatience);
}

void TestChatKeeps::keepsAnEditThatCannotBeStored()
{
    ChatController &chat = m_fixture->chat;
    m_fixture->script->add(says("one"));
    QVERIFY(say(u"first"_s));
    QVERIFY(deleteForGood(chat.conversationId()));
    const QSignalSpy returned(&chat, &ChatController::editFailed);
    const QSignalSpy failures(&chat, &ChatController::failed);
    for (const int row : {0, 1}) { // the question, the reply
        chat.edit(m_fixture->messageOf(row), u"better"_s);
        QTRY_COMPARE(returned.count(), row + 1);
        QCOMPARE(returned[row][0].toLongLong(), m_fixture->messageOf(row));
        QCOMPARE(returned[row][1].toString(), u"better"_s);
        QTRY_COMPARE(failures.count(), row + 1);
    }
}

void TestChatKeeps::keepsWhatWaitsWhenHearthEnds()
{
    m_fixture->script->add(saysAndWaits("one"));
    m_fixture->chat.send(u"first"_s);
    m_fixture->chat.queue(u"second"_s); // the conversation gets its number afterwards
    QTRY_VERIFY(m_fixture->script->isReplying());
    const qint64 conversation = m_fixture->chat.conversationId();
    m_fixture->chat.queue(u"third"_s);
    m_fixture->chat.setDraft(u"a draft"_s);
    m_fixture.reset();
    m_fixture = std::make_unique<ChatFixture>(m_folder->path());
    QVERIFY(m_fixture->start());
    app::Drafts &drafts = *m_fixture->outbox.drafts();
    QCOMPARE(drafts.draft(conversation), u"second\n\nthird\n\na draft"_s);
    QCOMPARE(drafts.draft(0), QString());
}

void TestChatKeeps::restoresInAnotherConversation()
{
    m_fixture->script->add(says("one"));
    ChatController &chat = m_fixture->chat;
    QVERIFY(say(u"hi"_s));
    const qint64 first = chat.conversationId();
    const QStringList whole = m_fixture->lines();
    const QSignalSpy removed(&chat, &ChatController::messageRemoved);
    chat.removeMessage(m_fixture->messageOf(0));
    QTRY_COMPARE(removed.size(), 1);
    QVERIFY(m_fixture->lines().isEmpty());
    chat.newConversation();
    const QSignalSpy stored(&chat, &ChatController::conversationStored);
    chat.undoRemove();
    QTRY_COMPARE(stored.size(), 1);
    QCOMPARE(stored[0][0].toLongLong(), first);
    QCOMPARE(chat.conversationId(), 0); // not opened by that
    QVERIFY(m_fixture->lines().isEmpty());
    chat.open(first);
    QTRY_COMPARE(m_fixture->lines(), whole);
}

void TestChatKeeps::openingAHitKeepsTheBranch()
{
    m_fixture->script->add(says("one"));
    m_fixture->script->add(says("two"));
    ChatController &chat = m_fixture->chat;
    QVERIFY(say(u"hi"_s));
    const qint64 question = m_fixture->messageOf(0);
    const qint64 first = m_fixture->messageOf(1);
    chat.regenerate(first);
    QVERIFY(m_fixture->waitForReply());
    const qint64 second = m_fixture->messageOf(1);
    chat.showSibling(second, -1);
    QTRY_COMPARE(m_fixture->messageOf(1), first);
    const QSignalSpy scrolls(&chat, &ChatController::scrollToRow);
    chat.open(chat.conversationId(), question);
    QTRY_COMPARE(scrolls.size(), 1);
    QCOMPARE(m_fixture->messageOf(1), first); // not the newest
    chat.open(chat.conversationId(), second); // on another branch
    QTRY_COMPARE(scrolls.size(), 2);
    QCOMPARE(m_fixture->messageOf(1), second);
}

void TestChatKeeps::aNewConversationFollowsItsPrompt()
{
    ChatController &chat = m_fixture->chat;
    const QSignalSpy changed(&chat, &ChatController::systemPromptChanged);
    m_fixture->settings.setSystemPrompt(u"Be brief."_s);
    QCOMPARE(chat.systemPrompt(), u"Be brief."_s);
    QCOMPARE(changed.size(), 1);
    chat.setSystemPrompt(u"Be long."_s); // of its own
    m_fixture->settings.setSystemPrompt(u"Be kind."_s);
    QCOMPARE(chat.systemPrompt(), u"Be long."_s);
    chat.newConversation();
    QCOMPARE(chat.systemPrompt(), u"Be kind."_s);
    QVERIFY(say(u"hi"_s));
    m_fixture->settings.setSystemPrompt({});
    QCOMPARE(chat.systemPrompt(), u"Be kind."_s); // it has begun
}

void TestChatKeeps::aSearchSelectsNothing()
{
    QVERIFY(say(u"apples"_s));
    app::ConversationListModel list(&m_fixture->storage);
    list.reload();
    QTRY_COMPARE(list.count(), 1);
    list.selectAll();
    QCOMPARE(list.selectedCount(), 1);
    list.setSearchText(u"pears"_s); // what is hidden now is not acted on
    QCOMPARE(list.selectedCount(), 0);
}

QTEST_MAIN(TestChatKeeps)
#include "tst_chat_keeps.moc"
