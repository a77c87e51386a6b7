// SPDX-License-Identifier: Apache-2.0
#include "app/chat/sent_history.h"
#include "tests/app/chat_fixture.h"

using namespace Qt::Literals;
using app::SentHistory;
using tests::says;

class TestSentHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void leadsBackAndForward();
    void leavesWhatIsWritten();
    void tellsTheSameWordsOnce();
    void knowsTheBranchThatIsShown();
    void knowsNothingElse();
    void goesOnInOtherConversations();
    void comesTooLateForAnotherConversation();

private:
    QString up(const QString &text);
    bool say(const QString &text)
    {
        m_fixture->script->add(says("yes"));
        m_fixture->chat.send(text);
        return QTest::qWaitFor([this] { return m_fixture->chat.conversationId() != 0; })
            && m_fixture->waitForReply();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<tests::ChatFixture> m_fixture;
    std::unique_ptr<SentHistory> m_history;
};

void TestSentHistory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    tests::useSettingsIn(*m_folder);
    m_fixture = std::make_unique<tests::ChatFixture>(m_folder->path());
    m_history = std::make_unique<SentHistory>(&m_fixture->chat, &m_fixture->storage);
    QVERIFY(m_fixture->start());
}

void TestSentHistory::cleanup()
{
    m_history.reset();
    m_fixture.reset();
}

void TestSentHistory::leadsBackAndForward()
{
    QVERIFY(say(u"apples"_s) && say(u"pears\nand **plums**"_s) && say(u"quinces"_s));
    QCOMPARE(m_history->older({}), u"quinces"_s);
    QCOMPARE(m_history->older(u"quinces"_s), u"pears\nand **plums**"_s);
    QCOMPARE(m_history->older(u"pears\nand **plums**"_s), u"apples"_s);
    QCOMPARE(m_history->older(u"apples"_s), u"apples"_s); // the first
    QCOMPARE(m_history->newer(u"apples"_s), u"pears\nand **plums**"_s);
    QCOMPARE(m_history->newer(u"pears\nand **plums**"_s), u"quinces"_s);
    QCOMPARE(m_history->newer(u"quinces"_s), QString());
    QCOMPARE(m_history->newer({}), QString());
    QCOMPARE(m_history->older({}), u"quinces"_s);
}

void TestSentHistory::leavesWhatIsWritten()
{
    QVERIFY(say(u"apples"_s) && say(u"pears"_s));
    QCOMPARE(m_history->older(u"a draft"_s), u"a draft"_s);
    QCOMPARE(m_history->older({}), u"pears"_s);
    QCOMPARE(m_history->older(u"pears!"_s), u"pears!"_s);
    QCOMPARE(m_history->newer(u"pears!"_s), u"pears!"_s);
    QCOMPARE(m_history->newer(u"apples"_s), u"apples"_s); // typed, not given
}

void TestSentHistory::tellsTheSameWordsOnce()
{
    QVERIFY(say(u"apples"_s) && say(u"pears"_s) && say(u"pears"_s));
    QCOMPARE(m_history->older({}), u"pears"_s);
    QCOMPARE(m_history->older(u"pears"_s), u"apples"_s);
    QCOMPARE(m_history->newer(u"apples"_s), u"pears"_s);
    QCOMPARE(m_history->newer(u"pears"_s), QString());
}

void TestSentHistory::knowsTheBranchThatIsShown()
{
    QVERIFY(say(u"apples"_s));
    m_fixture->script->add(says("yes"));
    m_fixture->chat.edit(m_fixture->messageOf(0), u"pears"_s);
    QVERIFY(m_fixture->waitForReply());
    QTRY_COMPARE(m_history->older({}), u"pears"_s);
    QCOMPARE(m_history->older(u"pears"_s), u"pears"_s); // nor what another branch of it says
}

void TestSentHistory::knowsNothingElse()
{
    QCOMPARE(m_history->older({}), QString());
    QCOMPARE(m_history->newer(u"x"_s), u"x"_s);
    QVERIFY(say(u"apples"_s));
    QCOMPARE(m_history->older({}), u"apples"_s);
    m_fixture->chat.newConversation();
    QCOMPARE(m_history->newer(u"apples"_s), u"apples"_s); // given in another conversation
}

// What stands in the composer after Up and, where nothing could be said at once, a while.
QString TestSentHistory::up(const QString &text)
{
    QSignalSpy late(m_history.get(), &SentHistory::recalled);
    const QString now = m_history->older(text);
    if (now != text
        || !QTest::qWaitFor([&] { return !late.isEmpty(); }, tests::ChatFixture::kPatience))
        return now;
    return late[0][0].toString() == text ? late[0][1].toString() : u"(of another text)"_s;
}

void TestSentHistory::goesOnInOtherConversations()
{
    QVERIFY(say(u"apples"_s) && say(u"pears"_s));
    m_fixture->chat.newConversation();
    QVERIFY(say(u"plums"_s));
    m_fixture->chat.newConversation();
    QCOMPARE(up({}), u"plums"_s); // it is empty here: read, and brought
    QCOMPARE(m_history->older(u"plums"_s), u"pears"_s);
    QCOMPARE(m_history->older(u"pears"_s), u"apples"_s);
    QCOMPARE(m_history->older(u"apples"_s), u"apples"_s);
    QCOMPARE(m_history->newer(u"apples"_s), u"pears"_s);
    QCOMPARE(m_history->newer(u"pears"_s), u"plums"_s);
    QCOMPARE(m_history->newer(u"plums"_s), QString());

    QVERIFY(say(u"quinces"_s));
    QCOMPARE(m_history->older({}), u"quinces"_s); // this conversation's own come first
    QCOMPARE(up(u"quinces"_s), u"plums"_s);
    QCOMPARE(m_history->newer(u"plums"_s), u"quinces"_s);
    QCOMPARE(m_history->newer(u"quinces"_s), QString());
}

void TestSentHistory::comesTooLateForAnotherConversation()
{
    QVERIFY(say(u"apples"_s));
    m_fixture->chat.newConversation();
    QSignalSpy late(m_history.get(), &SentHistory::recalled);
    QCOMPARE(m_history->older({}), QString());
    Q_EMIT m_fixture->chat.conversationChanged(); // before the answer
    bool isAnswered = false; // whatever was asked before this was answered before it
    m_fixture->storage.run([](storage::ConversationStore &store) { return store.sentTexts(0, 1); })
        .then(m_history.get(), [&](const base::Result<QStringList> &) { isAnswered = true; });
    QTRY_VERIFY(isAnswered);
    QVERIFY(late.isEmpty());
}

QTEST_MAIN(TestSentHistory)
#include "tst_sent_history.moc"
