// SPDX-License-Identifier: Apache-2.0
#include "agents/mcp/elicitation.h"

#include <QTest>

using namespace agents::mcp;
using agents::tools::Form;
using agents::tools::FormAnswer;
using agents::tools::FormField;
using nlohmann::json;

namespace {

const char *const kSchema =
    R"({"message": "Who?", "requestedSchema": {"type": "object", "required": ["name"],
  "properties": {
    "name": {"type": "string", "title": "Your name", "minLength": 2, "maxLength": 5},
    "age": {"type": "integer", "minimum": 0, "maximum": 150},
    "size": {"type": "number"},
    "sure": {"type": "boolean", "default": true},
    "colour": {"type": "string", "oneOf": [{"const": "r", "title": "Red"}, {"const": "g"}]},
    "days": {"type": "array", "items": {"enum": ["mon", "tue"]}}}}})";

} // namespace

class TestElicitation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAForm();
    void refusesWhatIsNoForm_data();
    void refusesWhatIsNoForm();
    void fillsIn_data();
    void fillsIn();
    void answersTheServer();

private:
    Form form() const { return *formOf("test", json::parse(kSchema)); }
};

void TestElicitation::readsAForm()
{
    const Form read = form();
    QCOMPARE(read.message, "Who?");
    QCOMPARE(read.fields.size(), size_t{6});
    const auto of = [&](const char *name) {
        return *std::ranges::find(read.fields, name, &FormField::name);
    };
    QCOMPARE(of("name").title, "Your name");
    QVERIFY(of("name").isRequired && !of("age").isRequired);
    QCOMPARE(of("age").title, "age");
    QCOMPARE(of("sure").otherwise, "true");
    QVERIFY(of("colour").kind == FormField::Kind::Choice);
    QCOMPARE(of("colour").choices[0].second, "Red");
    QCOMPARE(of("colour").choices[1].second, "g");
    QVERIFY(of("days").kind == FormField::Kind::Choices);
}

void TestElicitation::refusesWhatIsNoForm_data()
{
    QTest::addColumn<QByteArray>("parameters");
    QTest::newRow("a link") << QByteArray(R"({"mode": "url", "url": "https://example.org"})");
    QTest::newRow("an object in it")
        << QByteArray(R"({"requestedSchema": {"properties": {"a": {"type": "object"}}}})");
    QTest::newRow("no type") << QByteArray(R"({"requestedSchema": {"properties": {"a": 5}}})");
    QTest::newRow("no choices") << QByteArray(
        R"({"requestedSchema": {"properties": {"a": {"type": "array"}}}})");
    json many;
    for (int i = 0; i < 31; ++i)
        many["requestedSchema"]["properties"]["f" + std::to_string(i)] = {{"type", "string"}};
    QTest::newRow("too many") << QByteArray::fromStdString(many.dump());
}

void TestElicitation::refusesWhatIsNoForm()
{
    QFETCH(QByteArray, parameters);
    QVERIFY(!formOf("test", json::parse(parameters.toStdString())));
}

void TestElicitation::fillsIn_data()
{
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QByteArray>("content"); // empty: refused
    const auto row = [](const char *name, const char *values, const char *content) {
        QTest::newRow(name) << QByteArray(values) << QByteArray(content);
    };
    row("the least", R"({"name": "Ann"})", R"({"name": "Ann"})");
    row("all",
        R"({"name": "Ann", "age": "3", "size": "1.5", "sure": "false", "colour": "g", "days": "mon\ntue"})",
        R"({"name": "Ann", "age": 3, "size": 1.5, "sure": false, "colour": "g", "days": ["mon", "tue"]})");
    row("nothing", "{}", "");
    row("too short", R"({"name": "A"})", "");
    row("letters, not bytes", R"({"name": "äöüßé"})", R"({"name": "äöüßé"})");
    row("too long", R"({"name": "abcdef"})", "");
    row("no whole number", R"({"name": "Ann", "age": "1.5"})", "");
    row("no number", R"({"name": "Ann", "age": "x"})", "");
    row("infinite", R"({"name": "Ann", "size": "inf"})", "");
    row("beyond", R"({"name": "Ann", "age": "151"})", "");
    row("no choice", R"({"name": "Ann", "colour": "b"})", "");
    row("no choice of several", R"({"name": "Ann", "days": "mon\nwed"})", "");
    row("another field", R"({"name": "Ann", "secret": "x"})", R"({"name": "Ann"})");
}

void TestElicitation::fillsIn()
{
    QFETCH(QByteArray, values);
    QFETCH(QByteArray, content);
    const auto filled = contentOf(
        form(), json::parse(values.toStdString()).get<std::map<std::string, std::string>>());
    QCOMPARE(bool(filled), !content.isEmpty());
    if (filled)
        QCOMPARE(filled->dump(), json::parse(content.toStdString()).dump());
}

void TestElicitation::answersTheServer()
{
    QCOMPARE(resultOf({}).dump(), R"({"action":"cancel"})");
    QCOMPARE(resultOf({.action = FormAnswer::Action::Decline}).dump(), R"({"action":"decline"})");
    QCOMPARE(resultOf({.action = FormAnswer::Action::Accept, .content = {{"a", 1}}}).dump(),
             R"({"action":"accept","content":{"a":1}})");
}

QTEST_GUILESS_MAIN(TestElicitation)
#include "tst_elicitation.moc"
