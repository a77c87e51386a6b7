// SPDX-License-Identifier: Apache-2.0
#include "engine/base/shallow_json.h"

#include <string>

#include <nlohmann/json.hpp>

#include <QTest>

using base::JsonExcess;
using base::parseShallow;
using nlohmann::json;
using nlohmann::ordered_json;

namespace {

std::string repeated(std::string_view text, size_t count)
{
    std::string all;
    for (size_t i = 0; i < count; ++i)
        all += text;
    return all;
}

std::string objectOf(size_t keys)
{
    std::string text = "{";
    for (size_t i = 0; i < keys; ++i)
        text += "\"" + std::to_string(i) + "\":0,";
    return text + "\"\":0}";
}

} // namespace

class TestShallowJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatThereIs_data();
    void readsWhatThereIs();
    void refusesWhatIsNoJson_data();
    void refusesWhatIsNoJson();
    void tellsWhatIsTooMuch_data();
    void tellsWhatIsTooMuch();
    void takesAsMuchAsItsLimits();
    void countsKeysWhereTheyAreSearched();
};

void TestShallowJson::readsWhatThereIs_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("object") << QByteArray(R"({"b":[1,-2,2.5,true,null],"a":{"c":""}})");
    QTest::newRow("brackets in a string") << '"' + QByteArray(1000, '[') + '"';
    QTest::newRow("quotes in a string") << QByteArray(R"(["\"[[[\\",{"\"}":"\\\""}])");
    QTest::newRow("commas in a string") << "[\"" + QByteArray(300'000, ',') + "\"]";
    QTest::newRow("number alone") << QByteArray("7");
}

void TestShallowJson::readsWhatThereIs()
{
    QFETCH(const QByteArray, text);
    JsonExcess excess = JsonExcess::Depth;
    const auto value = parseShallow<ordered_json>(text.toStdString(), 64, &excess);
    QCOMPARE(excess, JsonExcess::None);
    QCOMPARE(value.dump(), text.toStdString());
    QCOMPARE(parseShallow<json>(text.toStdString()), json::parse(text.toStdString()));
}

void TestShallowJson::refusesWhatIsNoJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("words") << QByteArray("hello");
    QTest::newRow("more behind it") << QByteArray("{} {}");
    QTest::newRow("cut off") << QByteArray(R"({"a":[1,)");
    QTest::newRow("no UTF-8") << QByteArray("[\"\xff\"]");
    QTest::newRow("number too large") << QByteArray("[1e999]");
    QTest::newRow("closed too often") << "[]" + QByteArray(100, ']') + QByteArray(100, '[');
}

void TestShallowJson::refusesWhatIsNoJson()
{
    QFETCH(const QByteArray, text);
    JsonExcess excess = JsonExcess::Depth;
    QVERIFY(parseShallow<json>(text.toStdString(), 64, &excess).is_discarded());
    QCOMPARE(excess, JsonExcess::None);
    QVERIFY(parseShallow<ordered_json>(text.toStdString()).is_discarded());
}

void TestShallowJson::tellsWhatIsTooMuch_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<JsonExcess>("expected");
    QTest::newRow("65 lists") << std::string(65, '[') + std::string(65, ']') << JsonExcess::Depth;
    QTest::newRow("65 objects") << repeated("{\"a\":", 65) + "1" + std::string(65, '}')
                                << JsonExcess::Depth;
    QTest::newRow("a million brackets") << std::string(1'000'000, '[') << JsonExcess::Depth;
    QTest::newRow("objects in a list")
        << "[" + repeated("{},", 300'000) + "{}]" << JsonExcess::Values;
    QTest::newRow("numbers in a list")
        << "[" + repeated("0,", 300'000) + "0]" << JsonExcess::Values;
    QTest::newRow("lists in an object")
        << "{" + repeated("\"a\":[],", 300'000) + "\"b\":0}" << JsonExcess::Values;
    QTest::newRow("keys") << objectOf(300'000) << JsonExcess::Values;
}

void TestShallowJson::tellsWhatIsTooMuch()
{
    QFETCH(const std::string, text);
    QFETCH(const JsonExcess, expected);
    JsonExcess excess = JsonExcess::None;
    QVERIFY(parseShallow<json>(text, 64, &excess).is_discarded());
    QCOMPARE(excess, expected);
    excess = JsonExcess::None;
    QVERIFY(parseShallow<ordered_json>(text, 64, &excess).is_discarded());
    QCOMPARE(excess, expected);
}

void TestShallowJson::takesAsMuchAsItsLimits()
{
    QVERIFY(parseShallow<json>(std::string(64, '[') + std::string(64, ']')).is_array());
    QVERIFY(parseShallow<json>("[[0]]", 2).is_array());
    QVERIFY(parseShallow<json>("[[[]]]", 2).is_discarded());
    const auto list = parseShallow<json>("[" + repeated("{},", base::kMostJsonValues - 2) + "{}]");
    QCOMPARE(list.size(), base::kMostJsonValues - 1);
}

// An ordered object compares a new key with each before it; a sorted one finds its place.
void TestShallowJson::countsKeysWhereTheyAreSearched()
{
    QCOMPARE(parseShallow<ordered_json>(objectOf(6000)).size(), size_t{6001});
    JsonExcess excess = JsonExcess::None;
    QVERIFY(parseShallow<ordered_json>(objectOf(7000), 64, &excess).is_discarded());
    QCOMPARE(excess, JsonExcess::Values);
    const std::string half = objectOf(5000);
    QVERIFY(parseShallow<ordered_json>("[" + half + "," + half + "]").is_discarded());
    QCOMPARE(parseShallow<json>(objectOf(100'000)).size(), size_t{100'001});
}

QTEST_APPLESS_MAIN(TestShallowJson)
#include "tst_shallow_json.moc"
