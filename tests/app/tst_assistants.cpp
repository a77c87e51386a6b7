// SPDX-License-Identifier: Apache-2.0
#include "tests/app/chat_fixture.h"

#include <QMetaEnum>

using namespace Qt::Literals;
using app::ChatController;
using app::NextReply;
using app::PresetList;
using tests::ChatFixture;
using tests::says;

// What assistants and choices for one message do to what the model is asked.
class TestAssistants : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theAssistantReachesPromptAndSampler();
    void theConversationKeepsItsAssistant();
    void anEditedAssistantHoldsFromTheNextReplyOn();
    void aRemovedAssistantIsNone();
    void newConversationsHaveNone();
    void choicesHoldForOneMessage();
    void regeneratingKeepsTheMessagesChoices();
    void thinkingGoesToTheSettingsWhereNobodyDecides();
    void replayTakesTheReceiptsThoughtLimit();

private:
    bool say(const QString &text);
    qint64 makeAssistant();
    agents::GenerationRequest lastRequest() const { return m_fixture->script->requests().back(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ChatFixture> m_fixture;
};

void TestAssistants::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    tests::useSettingsIn(*m_folder);
    m_fixture = std::make_unique<ChatFixture>(m_folder->path());
    QVERIFY(m_fixture->start());
    m_fixture->script->add(says("fine"));
}

void TestAssistants::cleanup()
{
    m_fixture.reset();
    m_folder.reset();
}

bool TestAssistants::say(const QString &text)
{
    m_fixture->chat.send(text);
    return m_fixture->waitForReply();
}

qint64 TestAssistants::makeAssistant()
{
    const QVariantMap choices{
        {u"temperature"_s, 0.25},  {u"topK"_s, 7},        {u"seed"_s, u"42"_s},
        {u"thinking"_s, true},     {u"topP"_s, 0.5},      {u"minP"_s, 0.125},
        {u"thoughtTokens"_s, 300}, {u"maxTokens"_s, 900}, {u"repetitionPenalty"_s, 1.25}};
    m_fixture->assistants.keep(
        QVariantMap{{u"name"_s, u"Cook"_s}, {u"text"_s, u"You cook."_s}, {u"choices"_s, choices}});
    if (!QTest::qWaitFor([&] { return m_fixture->assistants.count() > 0; }))
        return 0;
    return m_fixture->assistants.index(0).data(PresetList::PresetIdRole).toLongLong();
}

void TestAssistants::theAssistantReachesPromptAndSampler()
{
    ChatController &chat = m_fixture->chat;
    chat.setSystemPrompt(u"Be brief."_s);
    chat.setAssistant(makeAssistant());
    QCOMPARE(chat.next()->name(), u"Cook"_s);
    QVERIFY(chat.next()->thinking());
    QVERIFY(say(u"soup?"_s));
    const agents::GenerationRequest request = lastRequest();
    QCOMPARE(request.messages.front().content, "You cook.\n\nBe brief.");
    QVERIFY(request.prompt.thinking);
    QCOMPARE(request.sampling.temperature, 0.25F);
    QCOMPARE(request.sampling.topP, 0.5F);
    QCOMPARE(request.sampling.minP, 0.125F);
    QCOMPARE(request.sampling.repetitionPenalty, 1.25F);
    QCOMPARE(request.sampling.topK, 7U);
    QCOMPARE(request.sampling.seed, 42U);
    QCOMPARE(request.maxThoughtTokens, 300U);
    QCOMPARE(request.maxTokens, 900U);
}

void TestAssistants::theConversationKeepsItsAssistant()
{
    const qint64 id = makeAssistant();
    m_fixture->chat.setAssistant(id);
    QVERIFY(say(u"soup?"_s));
    const qint64 conversation = m_fixture->chat.conversationId();
    m_fixture = std::make_unique<ChatFixture>(m_folder->path());
    QVERIFY(m_fixture->start());
    QTRY_COMPARE(m_fixture->assistants.count(), 1);
    m_fixture->script->add(says("fine"));
    m_fixture->chat.open(conversation);
    QTRY_COMPARE(m_fixture->chat.conversationId(), conversation);
    QCOMPARE(m_fixture->chat.next()->assistant(), id);
    QVERIFY(say(u"and bread?"_s));
    QCOMPARE(lastRequest().messages.front().content, "You cook.");
    m_fixture->chat.setAssistant(0);
    QVERIFY(say(u"and wine?"_s));
    QVERIFY(lastRequest().messages.front().role == engine::text::Role::User);
}

void TestAssistants::anEditedAssistantHoldsFromTheNextReplyOn()
{
    const qint64 id = makeAssistant();
    m_fixture->chat.setAssistant(id);
    QVERIFY(say(u"soup?"_s));
    QVariantMap preset = m_fixture->assistants.preset(id);
    preset[u"text"_s] = u"You bake."_s;
    preset[u"choices"_s] = QVariantMap();
    m_fixture->assistants.keep(preset);
    QTRY_COMPARE(m_fixture->assistants.preset(id)[u"text"_s].toString(), u"You bake."_s);
    QVERIFY(say(u"bread?"_s));
    QCOMPARE(lastRequest().messages.front().content, "You bake.");
    QCOMPARE(lastRequest().sampling.temperature, 1.0F);
}

void TestAssistants::aRemovedAssistantIsNone()
{
    const qint64 id = makeAssistant();
    m_fixture->chat.setAssistant(id);
    m_fixture->assistants.remove(id);
    QTRY_COMPARE(m_fixture->assistants.count(), 0);
    QCOMPARE(m_fixture->chat.next()->name(), QString());
    QVERIFY(say(u"soup?"_s));
    QVERIFY(lastRequest().messages.front().role == engine::text::Role::User);
}

void TestAssistants::newConversationsHaveNone()
{
    m_fixture->chat.setAssistant(makeAssistant());
    m_fixture->chat.newConversation();
    QCOMPARE(m_fixture->chat.next()->assistant(), 0);
    QVERIFY(say(u"soup?"_s));
    QVERIFY(!lastRequest().prompt.thinking);
}

void TestAssistants::choicesHoldForOneMessage()
{
    NextReply *const next = m_fixture->chat.next();
    m_fixture->chat.setAssistant(makeAssistant());
    next->choose(u"temperature"_s, 1.5);
    next->choose(u"thinking"_s, false);
    QVERIFY(next->isChanged());
    QVERIFY(!next->thinking());
    QVERIFY(say(u"soup?"_s));
    QCOMPARE(lastRequest().sampling.temperature, 1.5F);
    QCOMPARE(lastRequest().sampling.topK, 7U);
    QVERIFY(!lastRequest().prompt.thinking);
    QVERIFY(!next->isChanged());
    QCOMPARE(next->temperature(), 0.25);
    QVERIFY(say(u"bread?"_s));
    QCOMPARE(lastRequest().sampling.temperature, 0.25F);
    QVERIFY(lastRequest().prompt.thinking);
    next->choose(u"topK"_s, 3);
    next->choose(u"minP"_s, 0.5);
    next->clear(u"topK"_s);
    QCOMPARE(next->choices(), (QVariantMap{{u"minP"_s, 0.5}}));
    next->reset();
    QVERIFY(next->choices().isEmpty());
    QCOMPARE(next->topK(), 7);
}

void TestAssistants::regeneratingKeepsTheMessagesChoices()
{
    m_fixture->chat.next()->choose(u"temperature"_s, 1.5);
    m_fixture->chat.next()->choose(u"thinking"_s, true);
    m_fixture->chat.next()->choose(u"thoughtTokens"_s, 64);
    QVERIFY(say(u"soup?"_s));
    m_fixture->chat.regenerate(m_fixture->messageOf(1));
    QVERIFY(m_fixture->waitForReply());
    QCOMPARE(m_fixture->script->requests().size(), size_t{2});
    QCOMPARE(lastRequest().sampling.temperature, 1.5F);
    QVERIFY(lastRequest().prompt.thinking);
    QCOMPARE(lastRequest().maxThoughtTokens, 64U);
    m_fixture->chat.answerAgain(m_fixture->messageOf(1), false);
    QVERIFY(m_fixture->waitForReply());
    QCOMPARE(lastRequest().sampling.temperature, 1.5F);
    QVERIFY(!lastRequest().prompt.thinking);
}

void TestAssistants::thinkingGoesToTheSettingsWhereNobodyDecides()
{
    ChatController &chat = m_fixture->chat;
    chat.next()->setThinking(true);
    QVERIFY(m_fixture->settings.thinking());
    chat.setAssistant(makeAssistant());
    chat.next()->setThinking(false);
    QVERIFY(!chat.next()->thinking());
    QVERIFY(chat.next()->isChanged());
    QVERIFY(m_fixture->settings.thinking());
}

void TestAssistants::replayTakesTheReceiptsThoughtLimit()
{
    m_fixture->chat.next()->choose(u"thoughtTokens"_s, 64);
    m_fixture->chat.next()->choose(u"thinking"_s, true);
    QVERIFY(say(u"soup?"_s));
    m_fixture->chat.replay(m_fixture->messageOf(1));
    QVERIFY(m_fixture->waitForReply());
    QCOMPARE(m_fixture->script->requests().size(), size_t{2});
    QCOMPARE(lastRequest().maxThoughtTokens, 64U);
    QVERIFY(lastRequest().prompt.thinking);
    QCOMPARE(lastRequest().sampling.seed, m_fixture->script->requests().front().sampling.seed);
}

QTEST_MAIN(TestAssistants)
#include "tst_assistants.moc"
