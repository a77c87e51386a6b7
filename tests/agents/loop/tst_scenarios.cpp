// SPDX-License-Identifier: Apache-2.0
#include "tests/agents/loop/loop_fixture.h"
#include "tests/engine/text/text_fixtures.h"

#include <QDir>
#include <QFile>
#include <QtTest>

using namespace agents::loop;
using nlohmann::json;
using tests::LoopFixture;

// Turns that are data: tests/agents/scenarios/README.md says how they are written.
class TestScenarios : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void endsAsWritten_data();
    void endsAsWritten();

private:
    static void fill(LoopFixture &fixture, const json &scenario);
    static void addReply(LoopFixture &fixture, const json &reply);
    static std::vector<CommandRule> rules(const json &scenario);
    static void checkResults(const LoopFixture &fixture, const json &expected);
    static void checkFiles(const LoopFixture &fixture, const json &expected);
    static void removeLeftovers(const LoopFixture &fixture, const json &files);

    std::unique_ptr<engine::text::Tokenizer> m_tokenizer;
};

void TestScenarios::initTestCase()
{
    m_tokenizer = tests::goldenTokenizer();
    QVERIFY(m_tokenizer);
}

void TestScenarios::endsAsWritten_data()
{
    QTest::addColumn<QByteArray>("text");
    const QDir folder(QStringLiteral(HEARTH_TEST_DATA "/agents/scenarios"));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")})) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const json scenarios = json::parse(file.readAll().toStdString(), nullptr, false);
        QVERIFY2(scenarios.is_array(), qPrintable(name));
        for (const json &scenario : scenarios) {
            const auto title = scenario.at("name").get<std::string>();
            QTest::newRow((name.toStdString() + ": " + title).c_str())
                << QByteArray::fromStdString(scenario.dump());
        }
    }
}

void TestScenarios::fill(LoopFixture &fixture, const json &scenario)
{
    const json files = scenario.value("files", json::object());
    for (const auto &[path, content] : files.items())
        fixture.work.folder.put(path, QByteArray::fromStdString(content.get<std::string>()));
    for (const json &reply : scenario.at("replies")) {
        const int times = reply.is_object() ? reply.value("times", 1) : 1;
        for (int i = 0; i < times; ++i)
            addReply(fixture, reply);
    }
    const json approves = scenario.value("approves", json(false));
    fixture.noted.approval = approves == "always" ? Approval::AllowAlways
        : approves == true                        ? Approval::AllowOnce
                                                  : Approval::Deny;
    if (approves.is_object())
        fixture.noted.why = approves.at("no").get<std::string>();
}

void TestScenarios::addReply(LoopFixture &fixture, const json &reply)
{
    if (reply.is_string())
        return fixture.model.add({.text = reply.get<std::string>()});
    tests::ScriptedTurn turn{.text = reply.value("text", ""), .isFree = reply.value("free", false)};
    const std::string end = reply.value("end", "");
    if (end == "max_tokens")
        turn.reason = engine::StopReason::MaxTokens;
    else if (end == "context_full")
        turn.reason = engine::StopReason::ContextFull;
    if (reply.contains("error"))
        turn.error =
            base::Error{end == "too_long" ? base::ErrorCode::ContextFull : base::ErrorCode::Io,
                        reply["error"].get<std::string>()};
    fixture.model.add(turn);
}

std::vector<CommandRule> TestScenarios::rules(const json &scenario)
{
    std::vector<CommandRule> rules;
    for (const json &rule : scenario.value("rules", json::array())) {
        const auto verdict = rule.at("verdict").get<std::string>();
        rules.push_back({.prefix = rule.at("prefix").get<std::vector<std::string>>(),
                         .verdict = verdict == "allow" ? Verdict::Allow
                             : verdict == "deny"       ? Verdict::Deny
                                                       : Verdict::Ask});
    }
    return rules;
}

void TestScenarios::checkResults(const LoopFixture &fixture, const json &expected)
{
    if (expected.contains("results")) {
        const json &results = expected["results"];
        QCOMPARE(fixture.noted.results.size(), results.size());
        for (size_t i = 0; i < results.size(); ++i) {
            const std::string &text = fixture.noted.results[i].text;
            QVERIFY2(contains(text, results[i].get<std::string>()), text.c_str());
        }
    }
    if (expected.contains("asked"))
        QCOMPARE(fixture.noted.asked.size(), expected["asked"].get<size_t>());
    if (expected.contains("summaries"))
        QCOMPARE(fixture.noted.cards.size(), expected["summaries"].get<size_t>());
    if (expected.contains("began"))
        QCOMPARE(fixture.noted.began.size(), expected["began"].get<size_t>());
    for (const json &part : expected.value("prompt", json::array())) {
        QVERIFY2(contains(fixture.model.prompt(), part.get<std::string>()),
                 fixture.model.prompt().c_str());
    }
}

void TestScenarios::checkFiles(const LoopFixture &fixture, const json &expected)
{
    const json files = expected.value("files", json::object());
    for (const auto &[path, content] : files.items()) {
        if (content.is_null())
            QVERIFY2(!fixture.work.folder.exists(path), path.c_str());
        else
            QCOMPARE(fixture.work.folder.content(path).toStdString(), content.get<std::string>());
    }
}

// What must not be made outside of the folder may lie there since a run in which a guard was
// broken.
void TestScenarios::removeLeftovers(const LoopFixture &fixture, const json &files)
{
    for (const auto &[path, content] : files.items()) {
        if (content.is_null() && path.starts_with("../"))
            std::filesystem::remove(fixture.work.folder.path() / path);
    }
}

void TestScenarios::endsAsWritten()
{
    QFETCH(QByteArray, text);
    const json scenario = json::parse(text.toStdString());
    if (scenario.value("sandbox", false)) {
        const LoopFixture probe(*m_tokenizer);
        if (probe.work.sandbox.state().mechanism == agents::sandbox::Mechanism::None)
            QSKIP("there is no sandbox here");
    }
    LoopFixture fixture(*m_tokenizer);
    fill(fixture, scenario);
    removeLeftovers(fixture, scenario.at("expect").value("files", json::object()));
    const std::string modeName = scenario.value("mode", "edit");
    const Mode mode = modeName == "ask" ? Mode::Ask : modeName == "auto" ? Mode::Auto : Mode::Edit;
    LoopSetup setup = fixture.setup(mode);
    setup.policy = ApprovalPolicy(mode, rules(scenario));
    setup.limits.calls = scenario.value("calls", setup.limits.calls);
    setup.limits.tokens = scenario.value("tokens", setup.limits.tokens);
    fixture.model.contextLength = scenario.value("context", 0U);
    setup.thinking = scenario.value("thinking", false);
    AgentLoop loop(std::move(setup));
    for (const json &words : scenario.value("steering", json::array()))
        fixture.noted.onResult = [&loop, words] { loop.steer(words.get<std::string>()); };

    TurnEnd end = loop.run(scenario.value("task", "Do it."));
    if (scenario.value("goes on", false)
        && (end.reason == StopReason::CallLimit || end.reason == StopReason::Failed))
        end = loop.goOn();

    const json &expected = scenario.at("expect");
    for (const std::string &problem : fixture.model.problems())
        QVERIFY2(false, problem.c_str());
    QCOMPARE(std::string(nameOf(end.reason)), expected.at("reason").get<std::string>());
    QVERIFY2(contains(end.text, expected.value("text", "")), end.text.c_str());
    QVERIFY2(contains(end.message, expected.value("message", "")), end.message.c_str());
    QVERIFY2(fixture.model.isSpent(), "the turn ended before the script");
    checkResults(fixture, expected);
    checkFiles(fixture, expected);
}

QTEST_GUILESS_MAIN(TestScenarios)
#include "tst_scenarios.moc"
