// SPDX-License-Identifier: Apache-2.0
#include "tests/app/chat_fixture.h"

using namespace Qt::Literals;
using app::ChatController;
using tests::ChatFixture;
using tests::says;

// What becomes of a branch: a conversation of its own, or nothing.
class TestBranchActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void forksOutOfTheArchive();
    void removesAReplyThatIsWritten();

private:
    // Of the storage; what fails is not told.
    template<typename Question, typename Then>
    void ask(Question question, Then then)
    {
        using Answer = decltype(question(std::declval<storage::ConversationStore &>()));
        m_fixture->storage.run([=](storage::ConversationStore &store) { return question(store); })
            .then(&m_fixture->chat, [=](const Answer &answer) {
                if (answer)
                    then(*answer);
            });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ChatFixture> m_fixture;
};

void TestBranchActions::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    tests::useSettingsIn(*m_folder);
    m_fixture = std::make_unique<ChatFixture>(m_folder->path());
    QVERIFY(m_fixture->start());
}

void TestBranchActions::cleanup()
{
    m_fixture.reset();
    m_folder.reset();
}

void TestBranchActions::forksOutOfTheArchive()
{
    ChatController &chat = m_fixture->chat;
    m_fixture->script->add(says("one"));
    chat.send(u"first"_s);
    QVERIFY(m_fixture->waitForReply());
    const qint64 before = chat.conversationId();
    m_fixture->storage.run(
        [=](storage::ConversationStore &store) { return store.setArchived({before}, true); });
    chat.fork(m_fixture->messageOf(1));
    QTRY_VERIFY(chat.conversationId() != before);
    std::optional<bool> isArchived;
    ask([made = chat.conversationId()](auto &store) { return store.conversation(made); },
        [&](const storage::Conversation &copy) { isArchived = copy.archived; });
    QTRY_COMPARE(isArchived, std::optional(false));
}

// Its end comes after the removal.
void TestBranchActions::removesAReplyThatIsWritten()
{
    ChatController &chat = m_fixture->chat;
    tests::ScriptedReply written = says("one");
    written.waits = true;
    m_fixture->script->add(written);
    chat.send(u"first"_s);
    QTRY_VERIFY(m_fixture->script->isReplying());
    const QSignalSpy failures(&chat, &ChatController::failed);
    chat.removeMessage(m_fixture->messageOf(0));
    QTRY_VERIFY(m_fixture->lines().isEmpty());
    QVERIFY(m_fixture->waitForReply());
    chat.undoRemove();
    QTRY_COMPARE(m_fixture->lines().size(), 2);
    std::optional<storage::MessageState> state;
    ask([reply = m_fixture->messageOf(1)](auto &store) { return store.branch(reply); },
        [&](const QList<storage::Message> &branch) { state = branch.back().state; });
    QTRY_COMPARE(state, std::optional(storage::MessageState::Stopped));
    QCOMPARE(failures.count(), 0);
}

QTEST_MAIN(TestBranchActions)
#include "tst_branch_actions.moc"
