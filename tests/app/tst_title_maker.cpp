// SPDX-License-Identifier: Apache-2.0
#include "app/chat/title_maker.h"
#include "tests/app/chat_fixture.h"

#include <QMetaEnum>

using namespace Qt::Literals;
using app::TitleMaker;
using storage::TitleBy;
using tests::says;

class TestTitleMaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void findsTheTitle_data();
    void findsTheTitle();
    void namesAConversationBehindItsOwnWords();
    void neverReplacesTheUsersTitle();
    void waitsUntilNothingRuns();
    void isGivenUpAtOnce();
    void canBeSwitchedOff();
    void asksNoTinyModel();
    void theWindowShowsTheTitle();

private:
    agents::GenerationRequest request() const;
    bool settle();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<tests::ChatFixture> m_fixture;
    std::unique_ptr<TitleMaker> m_titles;
    qint64 m_conversation = 0;
};

void TestTitleMaker::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    tests::useSettingsIn(*m_folder);
    m_fixture = std::make_unique<tests::ChatFixture>(m_folder->path());
    QVERIFY(m_fixture->start());
    m_titles = std::make_unique<TitleMaker>(&m_fixture->inference, &m_fixture->storage,
                                            &m_fixture->settings);
    m_titles->setPatience(std::chrono::milliseconds(0));
    m_conversation = 0;
    m_fixture->storage
        .run([](storage::ConversationStore &store) { return store.create(u"how do I"_s); })
        .then(this, [this](const base::Result<storage::ConversationId> &made) {
            m_conversation = made ? *made : 0;
        });
    QTRY_VERIFY(m_conversation > 0);
}

void TestTitleMaker::cleanup()
{
    m_titles.reset();
    m_fixture.reset();
    m_folder.reset();
}

agents::GenerationRequest TestTitleMaker::request() const
{
    agents::GenerationRequest request;
    request.conversation = m_conversation;
    request.prompt.thinking = true;
    request.sampling.temperature = 0.8F;
    engine::text::Message message;
    message.content = "how do I make soup?";
    request.messages.push_back(message);
    return request;
}

// The title maker had its turn, and the storage answered it.
bool TestTitleMaker::settle()
{
    bool isDone = false;
    QTimer::singleShot(5, this, [&] {
        m_fixture->storage.run([](storage::ConversationStore &store) { return store.list(1); })
            .then(this, [&](const base::Result<QList<storage::Conversation>> &) { isDone = true; });
    });
    return QTest::qWaitFor([&] { return isDone; });
}

void TestTitleMaker::findsTheTitle_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("title");
    QTest::newRow("plain") << u"Pea soup"_s << u"Pea soup"_s;
    QTest::newRow("quoted") << u" “Pea soup.” "_s << u"Pea soup"_s;
    QTest::newRow("markup") << u"## **Pea  soup**\n\nMore"_s << u"Pea soup"_s;
    QTest::newRow("label") << u"**Title: Pea soup**"_s << u"Pea soup"_s;
    QTest::newRow("question") << u"What is a sieve?"_s << u"What is a sieve?"_s;
    QTest::newRow("other script") << u"タイトル：京都へ"_s << u"京都へ"_s;
    QTest::newRow("nothing") << u" \"\" \n"_s << QString();
    QTest::newRow("too long") << QString(61, u'x') << QString();
}

void TestTitleMaker::findsTheTitle()
{
    QFETCH(const QString, written);
    QTEST(app::titleIn(written), "title");
}

void TestTitleMaker::namesAConversationBehindItsOwnWords()
{
    m_fixture->script->add(says("\"Pea soup\""));
    QSignalSpy titled(m_titles.get(), &TitleMaker::titled);
    m_titles->consider(request(), u"With peas."_s);
    QTRY_COMPARE(titled.count(), 1);
    QCOMPARE(titled.front().at(0).toLongLong(), m_conversation);
    QCOMPARE(titled.front().at(1).toString(), u"Pea soup"_s);
    const agents::GenerationRequest asked = m_fixture->script->requests().back();
    QCOMPARE(asked.conversation, m_conversation);
    QCOMPARE(asked.messages.size(), size_t{3});
    QCOMPARE(asked.messages[0].content, "how do I make soup?");
    QCOMPARE(asked.messages[1].content, "With peas.");
    QVERIFY(asked.prompt.thinking); // else the prompt would begin otherwise
    QCOMPARE(asked.sampling.temperature, 0.0F);
    m_titles->consider(request(), u"With peas."_s); // it has a title now
    QVERIFY(settle());
    QCOMPARE(m_fixture->script->requests().size(), size_t{1});
}

void TestTitleMaker::neverReplacesTheUsersTitle()
{
    m_fixture->script->add(says("Pea soup"));
    m_fixture->storage.run([id = m_conversation](storage::ConversationStore &store) {
        return store.rename(id, u"Mine"_s);
    });
    m_titles->consider(request(), u"With peas."_s);
    QVERIFY(settle());
    QCOMPARE(m_fixture->script->requests().size(), size_t{0});
}

void TestTitleMaker::waitsUntilNothingRuns()
{
    tests::ScriptedReply slow = says("slow");
    slow.waits = true;
    m_fixture->script->add(slow);
    m_fixture->script->add(says("Pea soup"));
    QSignalSpy titled(m_titles.get(), &TitleMaker::titled);
    m_fixture->inference.generate({});
    QTRY_VERIFY(m_fixture->script->isReplying());
    m_titles->consider(request(), u"With peas."_s);
    QVERIFY(settle());
    QCOMPARE(m_fixture->script->requests().size(), size_t{1});
    m_fixture->script->release();
    QTRY_COMPARE(titled.count(), 1);
}

void TestTitleMaker::isGivenUpAtOnce()
{
    tests::ScriptedReply slow = says("Pea soup");
    slow.waits = true;
    m_fixture->script->add(slow);
    QSignalSpy titled(m_titles.get(), &TitleMaker::titled);
    m_titles->consider(request(), u"With peas."_s);
    QTRY_VERIFY(m_fixture->script->isReplying());
    m_titles->giveUp();
    QTRY_VERIFY(m_fixture->inference.isIdle());
    QCOMPARE(titled.count(), 0);
}

void TestTitleMaker::canBeSwitchedOff()
{
    m_fixture->settings.setMakesTitles(false);
    m_titles->consider(request(), u"With peas."_s);
    QVERIFY(settle());
    QCOMPARE(m_fixture->script->requests().size(), size_t{0});
}

// The starter answers a wish for a title with what it knows of Hearth.
void TestTitleMaker::asksNoTinyModel()
{
    m_fixture->script->setParameters(8'000'000);
    QSignalSpy loaded(&m_fixture->inference, &agents::InferenceService::loaded);
    m_fixture->inference.load({});
    QVERIFY(loaded.wait());
    m_titles->consider(request(), u"With peas."_s);
    QVERIFY(settle());
    QCOMPARE(m_fixture->script->requests().size(), size_t{0});
}

void TestTitleMaker::theWindowShowsTheTitle()
{
    m_fixture->script->add(says("With peas."));
    m_fixture->script->add(says("Pea soup"));
    m_fixture->chat.send(u"how do I make soup?"_s);
    QVERIFY(m_fixture->waitForReply());
    QCOMPARE(m_fixture->chat.title(), u"how do I make soup?"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->chat.title(), u"Pea soup"_s, 20'000);
}

QTEST_MAIN(TestTitleMaker)
#include "tst_title_maker.moc"
