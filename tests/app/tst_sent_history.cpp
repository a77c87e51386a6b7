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

private:
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
    m_history = std::make_unique<SentHistory>(&m_fixture->chat);
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
    QCOMPARE(m_history->older(u"pears"_s), u"pears"_s);
}

void TestSentHistory::knowsNothingElse()
{
    QCOMPARE(m_history->older({}), QString());
    QCOMPARE(m_history->newer(u"x"_s), u"x"_s);
    QVERIFY(say(u"apples"_s));
    QCOMPARE(m_history->older({}), u"apples"_s);
    m_fixture->chat.newConversation();
    QCOMPARE(m_history->older({}), QString());
    QCOMPARE(m_history->newer(u"apples"_s), u"apples"_s); // of another conversation
}

QTEST_MAIN(TestSentHistory)
#include "tst_sent_history.moc"
