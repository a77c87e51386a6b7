// SPDX-License-Identifier: Apache-2.0
#include "app/models/model_defaults.h"
#include "tests/app/chat_fixture.h"

using namespace Qt::Literals;
using app::ModelChoices;
using tests::ChatFixture;
using tests::says;

// What is chosen for one model file, and what it does to what the model is asked.
class TestModelChoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void areKeptForEachFile();
    void reachThePromptAndTheSampler();
    void giveWayToMessageAndAssistant();
    void doNotHoldForAnEngineElsewhere();
    void recommendWhatGemmaWasMadeFor();
    void showWhatHoldsWithoutThem();
    void takeNothingFromADamagedFile();

private:
    agents::GenerationRequest ask();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ChatFixture> m_fixture;
};

void TestModelChoices::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    tests::useSettingsIn(*m_folder);
    m_fixture = std::make_unique<ChatFixture>(m_folder->path());
    QVERIFY(m_fixture->start());
    m_fixture->script->add(says("fine"));
}

void TestModelChoices::cleanup()
{
    m_fixture.reset();
    m_folder.reset();
}

agents::GenerationRequest TestModelChoices::ask()
{
    m_fixture->chat.send(u"soup?"_s);
    return m_fixture->waitForReply() ? m_fixture->script->requests().back()
                                     : agents::GenerationRequest();
}

void TestModelChoices::areKeptForEachFile()
{
    ModelChoices choices(&m_fixture->settings);
    QSignalSpy changes(&choices, &ModelChoices::changed);
    choices.choose(u"topK"_s, 5); // of no model
    QCOMPARE(changes.count(), 0);
    choices.show(u"/models/a.gguf"_s);
    QVERIFY(!choices.isChanged());
    choices.choose(u"temperature"_s, 0.25);
    choices.choose(u"topK"_s, 7);
    QCOMPARE(choices.choices(), (QVariantMap{{u"temperature"_s, 0.25}, {u"topK"_s, 7}}));
    choices.show(u"/models/b.gguf"_s);
    QVERIFY(!choices.isChanged());
    ModelChoices again(&m_fixture->settings);
    again.show(u"/models/a.gguf"_s);
    QCOMPARE(again.choices(), (QVariantMap{{u"temperature"_s, 0.25}, {u"topK"_s, 7}}));
    again.clear(u"topK"_s);
    QCOMPARE(again.choices(), (QVariantMap{{u"temperature"_s, 0.25}}));
    for (const QString &key : QSettings().allKeys())
        QVERIFY2(!key.contains("a.gguf"_L1), qPrintable(key));
    again.reset();
    QVERIFY(QSettings().allKeys().filter(u"modelChoices"_s).isEmpty());
}

void TestModelChoices::reachThePromptAndTheSampler()
{
    ModelChoices &choices = m_fixture->modelChoices;
    choices.show(u"/models/a.gguf"_s);
    const QVariantMap wanted{
        {u"temperature"_s, 0.25},  {u"topK"_s, 7},        {u"topP"_s, 0.5},
        {u"minP"_s, 0.125},        {u"seed"_s, u"42"_s},  {u"thinking"_s, true},
        {u"thoughtTokens"_s, 300}, {u"maxTokens"_s, 900}, {u"repetitionPenalty"_s, 1.25}};
    for (auto each = wanted.cbegin(); each != wanted.cend(); ++each)
        choices.choose(each.key(), each.value());
    QCOMPARE(ask().sampling.topK, 64U); // another model is in use
    choices.setInUse(u"/models/a.gguf"_s);
    QCOMPARE(m_fixture->chat.next()->temperature(), 0.25);
    QCOMPARE(m_fixture->chat.next()->maxTokens(), 900);
    QVERIFY(!m_fixture->chat.next()->isChanged());
    const agents::GenerationRequest request = ask();
    QCOMPARE(request.sampling.temperature, 0.25F);
    QCOMPARE(request.sampling.topK, 7U);
    QCOMPARE(request.sampling.topP, 0.5F);
    QCOMPARE(request.sampling.minP, 0.125F);
    QCOMPARE(request.sampling.repetitionPenalty, 1.25F);
    QCOMPARE(request.sampling.seed, uint64_t{42});
    QCOMPARE(request.maxThoughtTokens, 300U);
    QCOMPARE(request.maxTokens, 900U);
    QVERIFY(request.prompt.thinking);
    choices.clear(u"topK"_s); // changed while it is in use
    QCOMPARE(ask().sampling.topK, 64U);
    choices.setInUse({});
    QCOMPARE(ask().sampling.temperature, 1.0F);
}

void TestModelChoices::giveWayToMessageAndAssistant()
{
    ModelChoices &choices = m_fixture->modelChoices;
    choices.show(u"/models/a.gguf"_s);
    choices.setInUse(u"/models/a.gguf"_s);
    choices.choose(u"temperature"_s, 0.25);
    choices.choose(u"topK"_s, 7);
    choices.choose(u"thinking"_s, true);
    m_fixture->assistants.keep(QVariantMap{{u"name"_s, u"Cook"_s},
                                           {u"text"_s, u"You cook."_s},
                                           {u"choices"_s, QVariantMap{{u"temperature"_s, 0.75}}}});
    QTRY_COMPARE(m_fixture->assistants.count(), 1);
    m_fixture->chat.setAssistant(
        m_fixture->assistants.index(0).data(app::PresetList::PresetIdRole).toLongLong());
    m_fixture->chat.next()->choose(u"topK"_s, 3);
    m_fixture->chat.next()->setThinking(false); // the model's own is left as it is
    QVERIFY(!m_fixture->settings.thinking());
    const agents::GenerationRequest request = ask();
    QCOMPARE(request.sampling.temperature, 0.75F);
    QCOMPARE(request.sampling.topK, 3U);
    QVERIFY(!request.prompt.thinking);
    const agents::GenerationRequest next = ask();
    QCOMPARE(next.sampling.topK, 7U);
    QVERIFY(next.prompt.thinking);
}

void TestModelChoices::doNotHoldForAnEngineElsewhere()
{
    ModelChoices &choices = m_fixture->modelChoices;
    choices.show(u"/models/a.gguf"_s);
    choices.setInUse(u"/models/a.gguf"_s);
    choices.choose(u"topK"_s, 7);
    QCOMPARE(app::modelChoicesOf(&choices, false).topK, std::optional(7));
    QVERIFY(app::modelChoicesOf(&choices, true).isEmpty());
    QVERIFY(app::modelChoicesOf(nullptr, false).isEmpty());
    app::NextReply *const next = m_fixture->chat.next();
    QSignalSpy changes(next, &app::NextReply::changed);
    next->setElsewhere(true);
    QCOMPARE(next->topK(), 64);
    QCOMPARE(changes.count(), 1);
    next->setElsewhere(false);
    QCOMPARE(next->topK(), 7);
}

void TestModelChoices::recommendWhatGemmaWasMadeFor()
{
    m_fixture->settings.setTemperature(0.5);
    ModelChoices &choices = m_fixture->modelChoices;
    choices.show(u"/models/a.gguf"_s);
    choices.choose(u"seed"_s, u"42"_s);
    choices.choose(u"topK"_s, 7);
    QVERIFY(!choices.isRecommended());
    choices.recommend();
    QVERIFY(choices.isRecommended());
    QCOMPARE(choices.choices(),
             (QVariantMap{{u"temperature"_s, 1.0},
                          {u"topK"_s, 64},
                          {u"topP"_s, 0.95},
                          {u"minP"_s, 0.0},
                          {u"seed"_s, u"42"_s}}));
    choices.setInUse(u"/models/a.gguf"_s);
    QCOMPARE(ask().sampling.temperature, 1.0F);
}

void TestModelChoices::showWhatHoldsWithoutThem()
{
    ModelChoices &choices = m_fixture->modelChoices;
    m_fixture->settings.setMaxTokens(500);
    choices.show(u"/models/a.gguf"_s);
    QCOMPARE(choices.shown()[u"maxTokens"_s].toInt(), 500);
    QCOMPARE(choices.words(), QString());
    choices.choose(u"maxTokens"_s, 0);
    choices.choose(u"temperature"_s, 99); // the nearest that there is
    QCOMPARE(choices.shown()[u"maxTokens"_s].toInt(), 0);
    QCOMPARE(choices.words(), u"Temperature 2.00 · Replies without a limit"_s);
    QSignalSpy changes(&choices, &ModelChoices::changed);
    m_fixture->settings.setTopK(9);
    QCOMPARE(choices.shown()[u"topK"_s].toInt(), 9);
    QCOMPARE(changes.count(), 1);
}

void TestModelChoices::takeNothingFromADamagedFile()
{
    app::setModelChoices(u"/models/a.gguf"_s, {.topK = 7});
    const QString key = QSettings().allKeys().filter(u"modelChoices"_s).value(0);
    QCOMPARE(app::modelChoices(u"/models/a.gguf"_s).topK, std::optional(7));
    QSettings().setValue(key, QByteArray(R"({"topK": "many", "temperature": 1e300, "minP": []})"));
    const app::ReplyChoices choices = app::modelChoices(u"/models/a.gguf"_s);
    QVERIFY(!choices.topK);
    QCOMPARE(choices.temperature, std::optional(2.0));
    QSettings().setValue(key, QStringList{u"?"_s, u"!"_s});
    QVERIFY(app::modelChoices(u"/models/a.gguf"_s).isEmpty());
}

QTEST_MAIN(TestModelChoices)
#include "tst_model_choices.moc"
