// SPDX-License-Identifier: Apache-2.0
#include "engine/sampling/schema_grammar.h"
#include "tests/engine/sampling/sampled_documents.h"
#include "tests/engine/sampling/schema_check.h"

#include <set>

#include <QElapsedTimer>
#include <QtTest>

using tests::SampledDocument;
using tests::Vocabulary;
using namespace engine::sampling;

class TestSchemaGrammar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomLogitsGiveValidDocuments_data();
    void randomLogitsGiveValidDocuments();
    void acceptsEveryWayToWriteADocument_data();
    void acceptsEveryWayToWriteADocument();
    void refusesBrokenDocuments_data();
    void refusesBrokenDocuments();
    void masksAgreeWithTheAutomaton();
    void makesOneLeafOfAnEnum();
    void refusesHostileSchemas_data();
    void refusesHostileSchemas();

private:
    std::shared_ptr<GrammarMasks> compiled(const QByteArray &schema)
    {
        auto grammar =
            jsonGrammar(std::string_view(schema.constData(), static_cast<size_t>(schema.size())));
        if (!grammar) {
            qWarning("%s", grammar.error().message.c_str());
            return {};
        }
        return std::make_shared<GrammarMasks>(*grammar, m_masks);
    }

    bool matches(const QByteArray &schema, const QByteArray &document)
    {
        auto masks = compiled(schema);
        if (!masks)
            return false;
        GrammarMatcher matcher(masks);
        for (const char byte : document) {
            if (!matcher.accept(Vocabulary::kFirstByte + static_cast<uint8_t>(byte)))
                return false;
        }
        return matcher.isAtEnd();
    }

    Vocabulary m_vocabulary;
    std::shared_ptr<VocabularyMasks> m_masks = m_vocabulary.masks();
};

void TestSchemaGrammar::randomLogitsGiveValidDocuments_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::newRow("string") << QByteArray(R"({"type":"string"})");
    QTest::newRow("lengths") << QByteArray(R"({"type":"string","minLength":3,"maxLength":7})");
    QTest::newRow("pattern") << QByteArray(
        R"({"type":"string","pattern":"^[A-Z][a-z]{2,5}-\\d+(\\.x|é)?$"})");
    QTest::newRow("loose pattern")
        << QByteArray(R"({"type":"string","pattern":"ab|cd$","maxLength":9})");
    QTest::newRow("escapes") << QByteArray(
        R"({"type":"string","pattern":"^[\\t\\n\\x01\"\\\\]{4,8}$"})");
    QTest::newRow("integer") << QByteArray(R"({"type":"integer"})");
    QTest::newRow("range") << QByteArray(R"({"type":"integer","minimum":-12,"maximum":345})");
    QTest::newRow("negative range")
        << QByteArray(R"({"type":"integer","minimum":-345,"exclusiveMaximum":-17})");
    QTest::newRow("number") << QByteArray(R"({"type":"number"})");
    QTest::newRow("number range") << QByteArray(
        R"({"type":"number","exclusiveMinimum":-0.5,"maximum":1.25})");
    QTest::newRow("small range") << QByteArray(
        R"({"type":"number","minimum":0.1,"maximum":0.1001})");
    QTest::newRow("enum") << QByteArray(R"({"enum":["red","green","re\"d",null,7,{"a":[1]}]})");
    QTest::newRow("array") << QByteArray(
        R"({"type":"array","items":{"type":"boolean"},"minItems":2,"maxItems":4})");
    QTest::newRow("open array") << QByteArray(R"({"type":"array","items":{"enum":["a","b"]}})");
    QTest::newRow("anything") << QByteArray("{}");
    QTest::newRow("map") << QByteArray(
        R"({"type":"object","additionalProperties":{"type":"integer"}})");
    QTest::newRow("union") << QByteArray(
        R"({"anyOf":[{"type":"integer"},{"type":"null"},{"type":"array","items":{"type":"string"}}]})");
    QTest::newRow("types") << QByteArray(R"({"type":["boolean","null","string"],"maxLength":3})");
    QTest::newRow("object") << QByteArray(
        R"({"type":"object","properties":{"name":{"type":"string"},"a":{"type":"integer"},
            "b":{"type":"boolean"},"c":{"const":"x"}},"required":["name","b"]})");
    QTest::newRow("all optional") << QByteArray(
        R"({"properties":{"a":{"type":"null"},"b":{"type":"boolean","nullable":true}}})");
    QTest::newRow("nested") << QByteArray(
        R"({"type":"object","properties":{"list":{"type":"array","minItems":1,"items":
            {"$ref":"#/$defs/point"}}},"required":["list"],
            "$defs":{"point":{"type":"object","properties":{"x":{"type":"number","minimum":0},
            "tags":{"type":"array","items":{"type":"string","maxLength":5},"maxItems":2}},
            "required":["x"],"additionalProperties":false}}})");
}

void TestSchemaGrammar::randomLogitsGiveValidDocuments()
{
    QFETCH(QByteArray, schema);
    const auto masks = compiled(schema);
    QVERIFY(masks);
    const auto root = nlohmann::json::parse(schema.toStdString());
    int complete = 0;
    for (uint64_t seed = 1; seed <= 60; ++seed) {
        const SampledDocument document =
            tests::sampleDocument(GrammarMatcher(masks), m_vocabulary, seed);
        QVERIFY2(document.isComplete, document.text.c_str());
        ++complete;
        const auto value = nlohmann::json::parse(document.text, nullptr, false);
        QVERIFY2(!value.is_discarded(), document.text.c_str());
        QVERIFY2(tests::SchemaCheck(root).accepts(value), document.text.c_str());
    }
    QCOMPARE(complete, 60);
}

void TestSchemaGrammar::acceptsEveryWayToWriteADocument_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("document");
    const QByteArray object(R"({"properties":{"b":{"type":"integer"},"a":{"type":"string"}}})");
    QTest::newRow("empty") << object << QByteArray("{}");
    QTest::newRow("one") << object << QByteArray(R"({"a":"x"})");
    QTest::newRow("both, as declared") << object << QByteArray(R"({"b": 1, "a": "x"})");
    QTest::newRow("lines") << object << QByteArray("{\n  \"b\": 1,\n  \"a\": \"x\"\n}");
    QTest::newRow("escapes") << QByteArray(R"({"type":"string"})")
                             << QByteArray(R"("\n\t\"\\\u001f\u0000é日😀")");
    QTest::newRow("limits") << QByteArray(R"({"type":"string","maxLength":3})")
                            << QByteArray("\"日\\n😀\"");
    QTest::newRow("largest") << QByteArray(R"({"type":"integer","maximum":100})")
                             << QByteArray("100");
    QTest::newRow("zero") << QByteArray(R"({"type":"number"})") << QByteArray("0.0");
    QTest::newRow("pattern in the middle")
        << QByteArray(R"({"pattern":"b+"})") << QByteArray("\"abbc\"");
}

void TestSchemaGrammar::acceptsEveryWayToWriteADocument()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, document);
    QVERIFY(matches(schema, document));
}

void TestSchemaGrammar::refusesBrokenDocuments_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("document");
    const QByteArray object(
        R"({"properties":{"b":{"type":"integer"},"a":{"type":"string"}},"required":["a"]})");
    const QByteArray text(R"({"type":"string"})");
    QTest::newRow("missing") << object << QByteArray(R"({"b":1})");
    QTest::newRow("unknown") << object << QByteArray(R"({"c":1,"a":""})");
    QTest::newRow("comma") << object << QByteArray(R"({"a":"",})");
    QTest::newRow("not closed") << object << QByteArray(R"({"a":"")");
    QTest::newRow("more") << object << QByteArray(R"({"a":""}})");
    QTest::newRow("control character") << text << QByteArray("\"\n\"");
    QTest::newRow("bad UTF-8") << text << QByteArray("\"\xC0\xAF\"");
    QTest::newRow("surrogate") << text << QByteArray("\"\xED\xA0\x80\"");
    QTest::newRow("cut character") << text << QByteArray("\"\xE6\x97\"");
    QTest::newRow("unknown escape") << text << QByteArray("\"\\q\"");
    QTest::newRow("too long") << QByteArray(R"({"type":"string","maxLength":2})")
                              << QByteArray("\"abc\"");
    QTest::newRow("too short") << QByteArray(R"({"type":"string","minLength":2})")
                               << QByteArray("\"a\"");
    QTest::newRow("leading zero") << QByteArray(R"({"type":"integer"})") << QByteArray("01");
    QTest::newRow("minus zero") << QByteArray(R"({"type":"integer"})") << QByteArray("-0");
    QTest::newRow("too large") << QByteArray(R"({"type":"integer","maximum":9})")
                               << QByteArray("10");
    QTest::newRow("no digit") << QByteArray(R"({"type":"number"})") << QByteArray("1.");
}

void TestSchemaGrammar::refusesBrokenDocuments()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, document);
    QVERIFY(!matches(schema, document));
}

void TestSchemaGrammar::masksAgreeWithTheAutomaton()
{
    const QByteArray schema(
        R"({"type":"object","properties":{"a":{"type":"string","maxLength":6},
            "b":{"type":"array","items":{"type":"number","maximum":55}},
            "c":{"type":"string","pattern":"^a*b$"}},"required":["a"]})");
    const auto masks = compiled(schema);
    QVERIFY(masks);
    for (uint64_t seed = 1; seed <= 20; ++seed) {
        const auto document = tests::sampleDocument(GrammarMatcher(masks), m_vocabulary, seed);
        GrammarMatcher matcher(masks);
        for (const uint32_t token : document.tokens) {
            TokenSet allowed(m_vocabulary.bytes.size());
            matcher.addAllowed(allowed);
            for (uint32_t id = 0; id < m_vocabulary.bytes.size(); ++id)
                QCOMPARE(allowed.has(id), GrammarMatcher(matcher).accept(id));
            QVERIFY(matcher.accept(token));
        }
    }
}

// Those of all edges that the start leads to.
std::set<const Leaf *> leavesOf(const Grammar &grammar)
{
    std::set<const Leaf *> leaves;
    std::set<uint32_t> seen;
    std::vector<uint32_t> open{Grammar::kStart};
    while (!open.empty()) {
        const uint32_t id = open.back();
        open.pop_back();
        if (!seen.insert(id).second)
            continue;
        const Grammar::State &state = grammar.state(id);
        for (const auto &edge : state.bytes)
            open.push_back(edge.target);
        for (const uint32_t leaf : state.leaves) {
            leaves.insert(grammar.leafEdge(leaf).leaf.get());
            open.push_back(grammar.leafEdge(leaf).target);
        }
        open.insert(open.end(), state.free.begin(), state.free.end());
    }
    return leaves;
}

// However often it may be written: a table of it can take megabytes.
void TestSchemaGrammar::makesOneLeafOfAnEnum()
{
    const std::string text(1000, 'x');
    const auto grammar = jsonGrammar(R"({"type":"array","maxItems":1000,"items":{"enum":[")" + text
                                     + R"(",7]},"minItems":3})");
    QVERIFY(grammar);
    QCOMPARE(leavesOf(**grammar).size(), size_t{2}); // and white space
}

void TestSchemaGrammar::refusesHostileSchemas_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QByteArray>("reason");
    const auto row = [](const char *name, const QByteArray &schema, const char *reason) {
        QTest::newRow(name) << schema << QByteArray(reason);
    };
    row("no JSON", "{", "no JSON text");
    row("no schema", "7", "no JSON object");
    row("recursion", R"({"type":"array","items":{"$ref":"#"}})", "contains itself");
    row("remote", R"({"$ref":"https://example.org/s.json"})", "not a part of it");
    row("missing part", R"({"$ref":"#/$defs/x"})", "no such part");
    row("unknown type", R"({"type":"strnig"})", "unknown type");
    row("oneOf", R"({"oneOf":[{"type":"null"}]})", "anyOf");
    row("impossible range", R"({"type":"integer","minimum":3,"maximum":2})", "no number");
    row("impossible text", R"({"pattern":"^ab$","minLength":5})", "No text at all");
    row("nested counts",
        R"({"type":"array","minItems":9999,"items":{"type":"array","minItems":9999}})",
        "too large");
    row("doubling references",
        R"({"$ref":"#/$defs/a","$defs":{"a":{"anyOf":[{"$ref":"#/$defs/a"},{"$ref":"#/$defs/a"}]}}})",
        "contains itself");
    row("exponential pattern", R"x({"pattern":"^(a|b)*a(a|b){40}$"})x", "too large");
    row("huge counts", R"x({"pattern":"^((a{1000}){1000}){1000}$"})x", "too large");
    row("empty repeats", R"x({"pattern":"^((){9999}){9999}$"})x", "too large");
    row("look-ahead", R"x({"pattern":"^(?=a)b$"})x", "looks ahead");
    row("back reference", R"x({"pattern":"^(a)\\1$"})x", "not known");
    row("deep groups", "{\"pattern\":\"" + QByteArray(5000, '(') + "\"}", "too deeply");
    row("deep text", QByteArray(100000, '[') + QByteArray(100000, ']'), "too deep");
    QByteArray patterns; // none of them too large
    for (int i = 0; i < 40; ++i)
        patterns += "\"" + QByteArray::number(i) + R"x(":{"pattern":"^(a|b)*a(a|b){11}y)x"
            + QByteArray::number(i) + "$\"},";
    row("many patterns", "{\"properties\":{" + patterns + "\"z\":{}}}", "patterns need too much");
    QByteArray values;
    for (int i = 0; i < 5000; ++i)
        values += QByteArray::number(i) + ',';
    row("many values", "{\"enum\":[" + values + "0]}", "256 values");
    row("many texts",
        "{\"enum\":[\"" + QByteArray(900000, 'x') + "\",\"y" + QByteArray(140000, 'x') + "\"]}",
        "too many");
}

void TestSchemaGrammar::refusesHostileSchemas()
{
    QFETCH(QByteArray, schema);
    QFETCH(QByteArray, reason);
    QElapsedTimer timer;
    timer.start();
    const auto grammar = jsonGrammar(schema.toStdString());
    QVERIFY(timer.elapsed() < 20000); // far from a hang, also with sanitizers
    QVERIFY(!grammar);
    QVERIFY2(grammar.error().message.find(reason.toStdString()) != std::string::npos,
             grammar.error().message.c_str());
}

QTEST_APPLESS_MAIN(TestSchemaGrammar)
#include "tst_schema_grammar.moc"
