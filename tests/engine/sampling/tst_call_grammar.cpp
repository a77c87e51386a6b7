// SPDX-License-Identifier: Apache-2.0
#include "engine/sampling/reply_constraint.h"
#include "engine/sampling/schema_grammar.h"
#include "engine/sampling/substring_automaton.h"
#include "engine/text/tool_call_parser.h"
#include "tests/engine/sampling/sampled_documents.h"
#include "tests/engine/sampling/schema_check.h"
#include "tests/engine/text/text_fixtures.h"

#include <set>

#include <nlohmann/json.hpp>

using namespace engine::sampling;
using nlohmann::json;

namespace {

std::shared_ptr<const json> tool(const char *name, const char *parameters)
{
    return std::make_shared<const json>(
        json{{"type", "function"},
             {"function",
              {{"name", name}, {"description", "."}, {"parameters", json::parse(parameters)}}}});
}

const char *const kEdit = R"({"type":"object","properties":{"file":{"type":"string"},
    "find":{"type":"string"},"replace":{"type":"string"}},"required":["file","find","replace"]})";
const char *const kRead = R"({"type":"object","properties":{"file":{"type":"string"},
    "From":{"type":"integer","minimum":1},"lines":{"type":"integer","minimum":1,"maximum":400}},
    "required":["file"]})";
const char *const kComplex = R"({"type":"object","properties":{"list":{"type":"array","items":
    {"type":"object","properties":{"kind":{"enum":["a b","c"]},"on":{"type":"boolean"},
    "x":{"type":["number","null"]}},"required":["kind"]}},"any":{},"none":{"type":"object"}}})";

} // namespace

class TestCallGrammar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void randomLogitsGiveReadableCalls();
    void bindsLateTextsToTheWorld();
    void knowsEveryPieceOfAText();
    void leavesAReplyFreeOutsideOfCalls();
    void letsAThoughtStandBeforeAnAnswer();
    void refusesArgumentsThatCallsCannotExpress();

private:
    std::vector<uint32_t> encoded(const std::string &text) const
    {
        return m_tokenizer->encode(text, engine::text::ControlTokens::Recognised);
    }
    std::shared_ptr<GrammarMasks> calls() const
    {
        const auto &special = m_tokenizer->special();
        const auto grammar = callGrammar(m_tools, {special.quote, special.toolCallEnd});
        return grammar ? std::make_shared<GrammarMasks>(*grammar, m_masks) : nullptr;
    }

    std::unique_ptr<engine::text::Tokenizer> m_tokenizer;
    std::shared_ptr<VocabularyMasks> m_masks;
    std::vector<std::shared_ptr<const json>> m_tools;
};

void TestCallGrammar::initTestCase()
{
    m_tokenizer = tests::goldenTokenizer();
    QVERIFY(m_tokenizer);
    m_masks = vocabularyMasks(*m_tokenizer);
    m_tools = {tool("edit", kEdit), tool("read", kRead), tool("complex", kComplex)};
}

void TestCallGrammar::randomLogitsGiveReadableCalls()
{
    const auto masks = calls();
    QVERIFY(masks);
    std::set<std::string> seen;
    for (uint64_t seed = 1; seed <= 150; ++seed) {
        std::mt19937_64 random(seed);
        GrammarMatcher matcher(masks);
        std::vector<uint32_t> tokens;
        std::vector<uint32_t> choices;
        while (!matcher.isAtEnd()) {
            TokenSet allowed(m_tokenizer->size());
            matcher.addAllowed(allowed);
            QVERIFY(!allowed.isEmpty());
            choices.clear();
            allowed.forEach([&](uint32_t id) { choices.push_back(id); });
            // Now and then a string ends: at random it would run on for long.
            const bool ends = allowed.has(m_tokenizer->special().quote) && random() % 4 == 0;
            tokens.push_back(ends ? m_tokenizer->special().quote
                                  : choices[random() % choices.size()]);
            QVERIFY(matcher.accept(tokens.back()));
            QVERIFY(tokens.size() < 20000);
        }
        QCOMPARE(tokens.back(), m_tokenizer->special().toolCallEnd);
        tokens.pop_back();
        const auto call = engine::text::parseToolCall(*m_tokenizer, tokens);
        QVERIFY2(call, m_tokenizer->decode(tokens).c_str());
        seen.insert(call->name);
        const auto schema = json::parse(call->name == "edit"       ? kEdit
                                            : call->name == "read" ? kRead
                                                                   : kComplex);
        QVERIFY2(tests::SchemaCheck(schema).accepts(*call->arguments),
                 call->arguments->dump().c_str());
    }
    QCOMPARE(seen.size(), size_t{3});
}

void TestCallGrammar::bindsLateTextsToTheWorld()
{
    const std::string content = "int main()\n{\n    return größe(1);\n}\n";
    const std::vector<std::string> files{"src/main.cpp", "src/größe.h", "README.md"};
    std::vector<std::string> asked;
    const LateRule rule =
        [&](const LateText &text,
            const std::map<std::string, std::string> &earlier) -> std::shared_ptr<const Leaf> {
        if (text.argument == "file")
            return textLeaf(Quoting::Raw, {}, std::make_shared<ByteDfa>(*ByteDfa::anyOf(files)));
        if (text.tool != "edit" || text.argument != "find")
            return {};
        asked.push_back(earlier.at("file"));
        return textLeaf(Quoting::Raw, {},
                        std::shared_ptr<SubstringAutomaton>(*SubstringAutomaton::make(content)));
    };
    const auto masks = calls();
    for (uint64_t seed = 1; seed <= 30; ++seed) {
        std::mt19937_64 random(seed);
        GrammarMatcher matcher(masks, rule);
        std::vector<uint32_t> tokens = encoded("call:edit{");
        for (const uint32_t token : tokens)
            QVERIFY(matcher.accept(token));
        while (!matcher.isAtEnd()) {
            TokenSet allowed(m_tokenizer->size());
            matcher.addAllowed(allowed);
            QVERIFY(!allowed.isEmpty());
            std::vector<uint32_t> choices;
            allowed.forEach([&](uint32_t id) { choices.push_back(id); });
            const bool ends = allowed.has(m_tokenizer->special().quote) && random() % 4 == 0;
            tokens.push_back(ends ? m_tokenizer->special().quote
                                  : choices[random() % choices.size()]);
            QVERIFY(matcher.accept(tokens.back()));
        }
        tokens.pop_back();
        const auto call = engine::text::parseToolCall(*m_tokenizer, tokens);
        QVERIFY(call);
        const auto file = call->arguments->at("file").get<std::string>();
        const auto find = call->arguments->at("find").get<std::string>();
        QVERIFY(std::ranges::find(files, file) != files.end());
        QVERIFY(!find.empty());
        QVERIFY2(content.find(find) != std::string::npos, find.c_str());
        QCOMPARE(asked.back(), file);
    }
}

void TestCallGrammar::knowsEveryPieceOfAText()
{
    const std::string text = "abcbcbabcc\nabab";
    const auto automaton = SubstringAutomaton::make(text);
    QVERIFY(automaton);
    const auto knows = [&](const std::string &piece) {
        uint32_t state = 0;
        return std::ranges::all_of(
            piece, [&](char c) { return (*automaton)->step(state, static_cast<uint8_t>(c)); });
    };
    for (size_t begin = 0; begin < text.size(); ++begin) {
        for (size_t length = 1; begin + length <= text.size(); ++length)
            QVERIFY(knows(text.substr(begin, length)));
    }
    std::mt19937 random(7);
    for (int i = 0; i < 5000; ++i) {
        std::string piece(1 + random() % 6, 'a');
        for (char &c : piece)
            c = "abc\nd"[random() % 5];
        QCOMPARE(knows(piece), text.find(piece) != std::string::npos);
    }
    QVERIFY(!SubstringAutomaton::make(""));
}

void TestCallGrammar::leavesAReplyFreeOutsideOfCalls()
{
    const auto &special = m_tokenizer->special();
    ReplyConstraint constraint(*m_tokenizer, {}, calls());
    QVERIFY(!constraint.allowed());
    for (const uint32_t token : encoded("call:nothing{"))
        constraint.accept(token);
    QVERIFY(!constraint.allowed());
    constraint.accept(special.toolCallBegin);
    QVERIFY(constraint.allowed());
    for (const uint32_t token : encoded("call:read{file:<|\"|>a<|\"|>}")) {
        QVERIFY(constraint.allowed()->has(token));
        constraint.accept(token);
    }
    QVERIFY(constraint.allowed()->has(special.toolCallEnd));
    QVERIFY(!constraint.allowed()->has(special.turnEnd));
    constraint.accept(special.toolCallEnd);
    QVERIFY(!constraint.allowed());
}

void TestCallGrammar::letsAThoughtStandBeforeAnAnswer()
{
    const auto &special = m_tokenizer->special();
    const auto grammar = jsonGrammar(R"({"type":"boolean"})");
    QVERIFY(grammar);
    const auto masks = std::make_shared<GrammarMasks>(*grammar, m_masks);
    ReplyConstraint thoughtless(*m_tokenizer, masks, {}, {}, false);
    QVERIFY(!thoughtless.allowed()->has(special.channelBegin));
    ReplyConstraint constraint(*m_tokenizer, masks, {});
    QVERIFY(!constraint.allowed()->has(special.turnEnd));
    QVERIFY(constraint.allowed()->has(special.channelBegin));
    constraint.accept(special.channelBegin);
    for (const uint32_t token : encoded("thought\nAnything {")) {
        QVERIFY(constraint.allowed()->has(token));
        constraint.accept(token);
    }
    QVERIFY(!constraint.allowed()->has(special.turnEnd));
    constraint.accept(special.channelEnd);
    for (const uint32_t token : encoded("true")) {
        QVERIFY(constraint.allowed()->has(token));
        constraint.accept(token);
    }
    QVERIFY(constraint.allowed()->has(special.turnEnd));
    QVERIFY(!constraint.allowed()->has(special.channelBegin));
}

void TestCallGrammar::refusesArgumentsThatCallsCannotExpress()
{
    const std::vector<std::shared_ptr<const json>> tools{
        tool("bad", R"({"properties":{"a b":{"type":"string"}}})")};
    const auto grammar = callGrammar(tools, {});
    QVERIFY(!grammar);
    QVERIFY(grammar.error().message.find("“bad”") != std::string::npos);
}

QTEST_APPLESS_MAIN(TestCallGrammar)
#include "tst_call_grammar.moc"
