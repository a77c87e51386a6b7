// SPDX-License-Identifier: Apache-2.0
#include "app/chat/token_inspector.h"
#include "tests/app/chat_fixture.h"

#include <algorithm>

#include <QMetaEnum>

using namespace Qt::Literals;
using app::TokenInspector;
using app::TranscriptModel;
using tests::ChatFixture;
using tests::says;

class TestTokenInspector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsWhatCouldHaveStoodThere();
    void leavesTheThoughtOut();
    void asksForTheReplysOwnTokens();
    void branchesFromAWord();
    void anotherModelsReplyIsRefused();
    void closingGivesUp();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestTokenInspector::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    tests::useSettingsIn(*m_folder);
}

void TestTokenInspector::showsWhatCouldHaveStoodThere()
{
    agents::InferenceService inference;
    inference.load({.path = QStringLiteral(HEARTH_TEST_DATA "/golden/tiny-e2b/tiny-e2b.gguf")});
    QTRY_VERIFY_WITH_TIMEOUT(inference.isLoaded(), 30'000);
    agents::GenerationRequest request;
    request.messages.push_back({.content = "How do I make soup?"});
    request.inspected =
        inference.tokenizer()->encode("Pea soup with mint.", engine::text::ControlTokens::AsText);
    TokenInspector inspector(&inference);
    inspector.open(5);
    QVERIFY(inspector.isOpen());
    inspector.ask(6, request); // of a reply that was left meanwhile
    QVERIFY(!inspector.isReading());
    inspector.ask(5, request);
    QVERIFY(inspector.isReading());
    QTRY_VERIFY_WITH_TIMEOUT(!inspector.isReading(), 30'000);
    QCOMPARE(inspector.problem(), QString());
    QCOMPARE(inspector.tokens().size(), static_cast<qsizetype>(request.inspected.size()));
    const QVariantList choices = inspector.choices(2);
    QVERIFY(choices.size() > 1);
    QVERIFY(choices[0].toMap()[u"share"_s].toDouble() >= choices[1].toMap()[u"share"_s].toDouble());
    QVERIFY(inspector.choices(-1).isEmpty());
    QVERIFY(inspector.choices(10'000).isEmpty());

    int other = -1;
    for (int i = 0; i < choices.size() && other < 0; ++i)
        other = choices[i].toMap()[u"canBranch"_s].toBool() ? i : -1;
    QVERIFY(other >= 0);
    QSignalSpy branched(&inspector, &TokenInspector::branchRequested);
    inspector.branch(2, 99);
    QCOMPARE(branched.count(), 0);
    const QString text = choices[other].toMap()[u"text"_s].toString();
    inspector.branch(2, other);
    QCOMPARE(branched.count(), 1);
    QCOMPARE(branched.front().at(0).toLongLong(), 5);
    QVERIFY(branched.front().at(1).toString().startsWith(u"P"_s));
    QVERIFY(!inspector.isOpen());
}

void TestTokenInspector::leavesTheThoughtOut()
{
    agents::InferenceService inference;
    inference.load({.path = QStringLiteral(HEARTH_TEST_DATA "/golden/tiny-e2b/tiny-e2b.gguf")});
    QTRY_VERIFY_WITH_TIMEOUT(inference.isLoaded(), 30'000);
    agents::GenerationRequest request;
    request.messages.push_back({.content = "How do I make soup?"});
    const auto tokenizer = inference.tokenizer();
    using engine::text::ControlTokens;
    const auto thought = tokenizer->encode("<|channel>thought\nPeas are green.\n<channel|>",
                                           ControlTokens::Recognised);
    const auto answer = tokenizer->encode("Pea soup with mint.", ControlTokens::AsText);
    request.inspected = thought;
    request.inspected.insert(request.inspected.end(), answer.begin(), answer.end());
    TokenInspector inspector(&inference);
    inspector.open(5);
    inspector.ask(5, request);
    QTRY_VERIFY_WITH_TIMEOUT(!inspector.isReading(), 30'000);
    QCOMPARE(inspector.tokens().size(), static_cast<qsizetype>(answer.size()));
    QCOMPARE(inspector.count(), static_cast<int>(answer.size()));
    QString words;
    const QVariantList tokens = inspector.tokens();
    for (const QVariant &token : tokens)
        words += token.toMap()[u"text"_s].toString();
    QCOMPARE(words, u"Pea soup with mint."_s);
    QVERIFY(inspector.choices(static_cast<int>(answer.size())).isEmpty());
    QVERIFY(std::ranges::any_of(inspector.choices(1), [](const QVariant &choice) {
        return choice.toMap()[u"canBranch"_s].toBool();
    }));
}

void TestTokenInspector::asksForTheReplysOwnTokens()
{
    ChatFixture fixture(m_folder->path());
    QVERIFY(fixture.start());
    fixture.script->add(says("pea soup"));
    fixture.chat.send(u"what?"_s);
    QVERIFY(fixture.waitForReply());
    fixture.chat.inspect(fixture.messageOf(1));
    QVERIFY(fixture.chat.inspector()->isOpen());
    QTRY_COMPARE(fixture.script->requests().size(), size_t{2});
    const agents::GenerationRequest request = fixture.script->requests().back();
    QCOMPARE(request.inspected, (std::vector<engine::text::TokenId>{1000, 1001}));
    QCOMPARE(request.messages.size(), size_t{1}); // what it answered, not itself
    QTRY_VERIFY(!fixture.chat.inspector()->isReading());
    fixture.chat.newConversation();
    QVERIFY(!fixture.chat.inspector()->isOpen());
}

void TestTokenInspector::branchesFromAWord()
{
    ChatFixture fixture(m_folder->path());
    QVERIFY(fixture.start());
    fixture.script->add(says("pea soup"));
    fixture.script->add(says(" with mint"));
    fixture.chat.send(u"what?"_s);
    QVERIFY(fixture.waitForReply());
    Q_EMIT fixture.chat.inspector()->branchRequested(fixture.messageOf(1), u"bean"_s);
    QVERIFY(fixture.waitForReply());
    QCOMPARE(fixture.lines().back(), u"RichText: bean with mint"_s);
    QCOMPARE(fixture.value(1, TranscriptModel::SiblingCountRole).toInt(), 2);
    const auto parts = fixture.script->requests().back().parts;
    QCOMPARE(parts.size(), size_t{1});
    QCOMPARE(parts.front().text.back().text, "bean");
}

void TestTokenInspector::anotherModelsReplyIsRefused()
{
    ChatFixture fixture(m_folder->path());
    QVERIFY(fixture.start());
    fixture.script->add(says("pea soup"));
    fixture.chat.send(u"what?"_s);
    QVERIFY(fixture.waitForReply());
    const qint64 reply = fixture.messageOf(1);
    const qint64 conversation = fixture.chat.conversationId();
    bool isWritten = false;
    fixture.storage
        .run([conversation](storage::ConversationStore &store) {
            const QJsonObject receipt{{u"model"_s, u"Other"_s}, {u"tokens"_s, u"6Ac="_s}};
            const auto made = store.append(conversation, std::nullopt, storage::Role::Assistant, {},
                                           storage::MessageState::Streaming);
            return made ? store.update(made->id, {{storage::PartKind::Text, u"hm"_s, {}}},
                                       storage::MessageState::Complete, receipt)
                        : base::Result<void>(made.error());
        })
        .then(this, [&](const base::Result<void> &written) { isWritten = written.has_value(); });
    QTRY_VERIFY(isWritten);
    fixture.chat.open(conversation);
    QTRY_VERIFY(fixture.messageOf(0) != 0 && fixture.messageOf(0) != reply
                && fixture.chat.transcript()->count() == 2);
    QSignalSpy failed(&fixture.chat, &app::ChatController::failed);
    fixture.chat.inspect(fixture.messageOf(0));
    QCOMPARE(failed.count(), 1);
    QVERIFY(failed.front().at(0).toString().contains(u"Other"_s));
    QVERIFY(!fixture.chat.inspector()->isOpen());
}

void TestTokenInspector::closingGivesUp()
{
    ChatFixture fixture(m_folder->path());
    QVERIFY(fixture.start());
    fixture.script->add(says("pea soup"));
    tests::ScriptedReply slow = says("x");
    slow.waits = true;
    fixture.script->add(slow);
    fixture.chat.send(u"what?"_s);
    QVERIFY(fixture.waitForReply());
    fixture.chat.inspect(fixture.messageOf(1));
    QTRY_VERIFY(fixture.script->isReplying());
    fixture.chat.inspector()->close();
    QTRY_VERIFY(fixture.inference.isIdle());
    QVERIFY(!fixture.chat.inspector()->isOpen());
}

QTEST_MAIN(TestTokenInspector)
#include "tst_token_inspector.moc"
