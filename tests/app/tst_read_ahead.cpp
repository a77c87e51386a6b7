// SPDX-License-Identifier: Apache-2.0
#include "tests/app/chat_fixture.h"

using namespace Qt::Literals;
using engine::text::Role;

// What the model is given to read while the user writes.
class TestReadAhead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void readsTheDraftWhenTheUserStops();
    void readsTheConversationAfterAReply();
    void readsFilesBeforeTheQuestion();
    void readsNothingThatIsOnlyLookedAt();
    void endsWhenTheMessageIsSent();

private:
    std::vector<agents::GenerationRequest> readings() const { return m_chat->script->readings(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<tests::ChatFixture> m_chat;
};

void TestReadAhead::init()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // no keychain
    m_folder = std::make_unique<QTemporaryDir>();
    tests::useSettingsIn(*m_folder);
    m_chat = std::make_unique<tests::ChatFixture>(m_folder->path());
    m_chat->script->add(tests::says("It is four."));
    QVERIFY(m_chat->start());
}

void TestReadAhead::cleanup()
{
    m_chat.reset();
}

void TestReadAhead::readsTheDraftWhenTheUserStops()
{
    m_chat->chat.setSystemPrompt(u"Be brief."_s);
    for (const QString &draft : {u"How"_s, u"How much"_s, u"How much is two and"_s})
        m_chat->chat.setDraft(draft);
    QTRY_COMPARE(readings().size(), size_t{1});
    const auto messages = readings().front().messages;
    QCOMPARE(messages.size(), size_t{2});
    QCOMPARE(messages[0].role, Role::System);
    QCOMPARE(messages[1].content, std::string("How much is two and"));
    QTRY_VERIFY(m_chat->inference.isIdle());
    QVERIFY(m_chat->script->requests().empty());
}

void TestReadAhead::readsTheConversationAfterAReply()
{
    m_chat->chat.send(u"How much is two and two?"_s);
    QVERIFY(m_chat->waitForReply());
    QTRY_VERIFY(!readings().empty());
    const auto read = readings().back();
    QCOMPARE(read.conversation, m_chat->chat.conversationId());
    QCOMPARE(read.messages.size(), size_t{3});
    QCOMPARE(read.messages[1].content, std::string("It is four."));
    QCOMPARE(read.messages[2].content, std::string());
}

void TestReadAhead::readsFilesBeforeTheQuestion()
{
    m_chat->chat.attachments()->addText(u"The invoice is for 12 pears. "_s.repeated(200));
    QTRY_VERIFY(m_chat->chat.attachments()->hasReady());
    const auto isRead = [this] {
        const auto all = readings();
        return !all.empty()
            && all.back().messages.back().content.find("pears") != std::string::npos;
    };
    QTRY_VERIFY(isRead());
    QCOMPARE(m_chat->chat.attachments()->count(), 1); // it stays there
}

void TestReadAhead::readsNothingThatIsOnlyLookedAt()
{
    m_chat->chat.send(u"How much is two and two?"_s);
    QVERIFY(m_chat->waitForReply());
    app::ReplyRequest request;
    request.conversation = m_chat->chat.conversationId();
    request.userText = QString();
    m_chat->chat.newConversation();
    app::ReadAhead ahead({&m_chat->storage, &m_chat->inference, &m_chat->settings, m_folder->path(),
                          &m_chat->assistants, &m_chat->engines});
    ahead.setPatience(std::chrono::milliseconds(0));
    const QSignalSpy read(&ahead, &app::ReadAhead::readChanged);
    ahead.consider(request, {});
    request.userText = u"And three?"_s;
    app::ReadAhead other({&m_chat->storage, &m_chat->inference, &m_chat->settings, m_folder->path(),
                          &m_chat->assistants, &m_chat->engines});
    other.setPatience(std::chrono::milliseconds(0));
    other.consider(request, {}); // later, and behind it on the storage thread
    QTRY_VERIFY(other.isRead());
    QVERIFY(read.isEmpty());
    request.userText = QString();
    ahead.onReplied(request.conversation);
    ahead.consider(request, {});
    QTRY_VERIFY(ahead.isRead());
}

void TestReadAhead::endsWhenTheMessageIsSent()
{
    m_chat->script->holdReading();
    m_chat->chat.setDraft(u"How much is two and two?"_s);
    QTRY_COMPARE(readings().size(), size_t{1});
    m_chat->chat.send(u"How much is two and two?"_s);
    QVERIFY(m_chat->waitForReply());
    QCOMPARE(m_chat->script->requests().size(), size_t{1});
    QVERIFY(m_chat->lines().contains(u"RichText: It is four."_s));
}

QTEST_MAIN(TestReadAhead)
#include "tst_read_ahead.moc"
