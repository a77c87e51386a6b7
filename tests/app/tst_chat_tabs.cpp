// SPDX-License-Identifier: Apache-2.0
#include "app/chat/chat_tabs.h"
#include "tests/app/chat_fixture.h"

using namespace Qt::Literals;
using app::ChatTabs;
using tests::says;

class TestChatTabs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void followsWhatIsOpened();
    void goesToTheTabThatIsThere();
    void closes();
    void forgetsWhatIsRemoved();

private:
    QStringList titles() const
    {
        QStringList titles;
        for (int row = 0; row < m_tabs->count(); ++row)
            titles += m_tabs->data(m_tabs->index(row), ChatTabs::TitleRole).toString();
        return titles;
    }
    qint64 say(const QString &text)
    {
        m_fixture->chat.send(text);
        return QTest::qWaitFor([this] { return m_fixture->chat.conversationId() != 0; })
                && m_fixture->waitForReply()
            ? m_fixture->chat.conversationId()
            : 0;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<tests::ChatFixture> m_fixture;
    std::unique_ptr<ChatTabs> m_tabs;
};

void TestChatTabs::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    tests::useSettingsIn(*m_folder);
    m_fixture = std::make_unique<tests::ChatFixture>(m_folder->path());
    m_fixture->script->add(says("yes"));
    m_tabs = std::make_unique<ChatTabs>(&m_fixture->chat);
    QVERIFY(m_fixture->start());
}

void TestChatTabs::cleanup()
{
    m_tabs.reset();
    m_fixture.reset();
}

void TestChatTabs::followsWhatIsOpened()
{
    QCOMPARE(titles(), QStringList{QString()});
    QVERIFY(say(u"apples"_s) != 0);
    QCOMPARE(titles(), QStringList{u"apples"_s});
    m_fixture->chat.rename(u"pears"_s);
    QCOMPARE(titles(), QStringList{u"pears"_s});
    m_tabs->openNew();
    QCOMPARE(m_tabs->current(), 1);
    QVERIFY(say(u"plums"_s) != 0);
    QCOMPARE(titles(), (QStringList{u"pears"_s, u"plums"_s}));
    m_fixture->chat.newConversation(); // in the tab that is shown
    QCOMPARE(titles(), (QStringList{u"pears"_s, QString()}));
}

void TestChatTabs::goesToTheTabThatIsThere()
{
    const qint64 apples = say(u"apples"_s);
    m_tabs->openNew();
    m_tabs->openNew(); // there is one already
    QCOMPARE(m_tabs->count(), 2);
    m_fixture->chat.open(apples);
    QTRY_COMPARE(m_tabs->current(), 0);
    QCOMPARE(titles(), (QStringList{u"apples"_s, QString()}));
    m_tabs->step(1);
    QCOMPARE(m_tabs->current(), 1);
    QCOMPARE(m_fixture->chat.conversationId(), 0);
    m_tabs->step(1); // past the end
    QTRY_COMPARE(m_tabs->current(), 0);
    const qint64 plums = (m_tabs->openNew(), say(u"plums"_s));
    m_tabs->show(0);
    QTRY_COMPARE(m_fixture->chat.conversationId(), apples);
    m_tabs->open(plums, u"plums"_s); // has one
    QTRY_COMPARE(m_fixture->chat.conversationId(), plums);
    QCOMPARE(m_tabs->current(), 1);
}

void TestChatTabs::closes()
{
    QVERIFY(!m_tabs->close(0)); // the only one
    const qint64 apples = say(u"apples"_s);
    m_tabs->openNew();
    const qint64 plums = say(u"plums"_s);
    m_fixture->chat.setDraft(u"and"_s);
    QVERIFY(m_tabs->close(1));
    QTRY_COMPARE(m_fixture->chat.conversationId(), apples);
    QCOMPARE(titles(), QStringList{u"apples"_s});
    m_tabs->open(plums, u"plums"_s);
    QCOMPARE(titles(), (QStringList{u"apples"_s, u"plums"_s}));
    QTRY_COMPARE(m_fixture->chat.conversationId(), plums);
    QCOMPARE(m_fixture->chat.draft(), u"and"_s);
    QVERIFY(m_tabs->close(0)); // not the one that is shown
    QCOMPARE(m_tabs->current(), 0);
    QCOMPARE(m_fixture->chat.conversationId(), plums);
    QVERIFY(!m_tabs->close(7));
}

void TestChatTabs::forgetsWhatIsRemoved()
{
    const qint64 apples = say(u"apples"_s);
    m_tabs->openNew();
    QVERIFY(say(u"plums"_s) != 0);
    m_tabs->setRunning(apples, true);
    QVERIFY(m_tabs->data(m_tabs->index(0), ChatTabs::RunningRole).toBool());
    m_tabs->onRenamed(apples, u"fruit"_s);
    QCOMPARE(titles(), (QStringList{u"fruit"_s, u"plums"_s}));
    m_tabs->onRemoved(apples);
    QCOMPARE(titles(), QStringList{u"plums"_s});
    QCOMPARE(m_tabs->current(), 0);
}

QTEST_MAIN(TestChatTabs)
#include "tst_chat_tabs.moc"
