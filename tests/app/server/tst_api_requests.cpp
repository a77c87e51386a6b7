// SPDX-License-Identifier: Apache-2.0
#include "app/server/api_request.h"

#include <nlohmann/json.hpp>

#include <QFile>
#include <QTest>

using namespace Qt::Literals;
using app::server::ApiRequest;
using engine::text::Media;
using engine::text::Role;

class TestApiRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesBodiesThatAreNoObject_data();
    void refusesBodiesThatAreNoObject();
    void readsAChatCompletion();
    void readsCallsAndTheirResults();
    void readsPicturesAndSound();
    void decodesThePictureOfARequest();
    void keepsTheOrderOfASchema();
    void forcesACall_data();
    void forcesACall();
    void limitsTheThought();
    void refusesChatCompletions_data();
    void refusesChatCompletions();
    void readsMessages();
    void refusesMessages_data();
    void refusesMessages();
};

namespace {

base::Result<ApiRequest> chat(const QByteArray &body)
{
    const auto json = app::server::readJson(body);
    return json ? app::server::readChatCompletion(*json) : json.error();
}

base::Result<ApiRequest> messages(const QByteArray &body)
{
    const auto json = app::server::readJson(body);
    return json ? app::server::readMessages(*json) : json.error();
}

} // namespace

void TestApiRequests::refusesBodiesThatAreNoObject_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("cut off") << QByteArray(R"({"messages":)");
    QTest::newRow("no UTF-8") << QByteArray("{\"a\":\"\xff\"}");
    QTest::newRow("deep") << "{\"a\":" + QByteArray(1'000'000, '[') + QByteArray(1'000'000, ']')
            + '}';
    QTest::newRow("many values") << "{\"a\":[" + QByteArray("{},").repeated(300'000) + "{}]}";
}

void TestApiRequests::refusesBodiesThatAreNoObject()
{
    QFETCH(QByteArray, body);
    QVERIFY(!app::server::readJson(body));
}

void TestApiRequests::readsAChatCompletion()
{
    const auto request = chat(R"({"model":"any","messages":[
        {"role":"developer","content":"Be brief."},
        {"role":"user","content":[{"type":"text","text":"Hel"},{"type":"text","text":"lo"}]}],
        "temperature":0.5,"top_p":0.9,"seed":7,"max_completion_tokens":20,"stop":["a","b"],
        "reasoning_effort":"low","stream":true,"stream_options":{"include_usage":true},"user":"x"})");
    QVERIFY(request);
    const auto &generation = request->generation;
    QCOMPARE(generation.messages.size(), 2U);
    QCOMPARE(generation.messages[0].role, Role::System);
    QCOMPARE(generation.messages[1].content, "Hello");
    QCOMPARE(generation.sampling.temperature, 0.5F);
    QCOMPARE(generation.sampling.seed, 7U);
    QCOMPARE(generation.maxTokens, 20U);
    QVERIFY(generation.prompt.thinking);
    QCOMPARE(request->stops.size(), 2U);
    QVERIFY(request->isStream && request->wantsUsage);
}

void TestApiRequests::readsCallsAndTheirResults()
{
    const auto request = chat(R"({"messages":[{"role":"user","content":"Weather?"},
        {"role":"assistant","content":null,"tool_calls":[{"id":"c1","type":"function",
         "function":{"name":"weather","arguments":"{\"city\":\"Bonn\"}"}}]},
        {"role":"tool","tool_call_id":"c1","content":"sunny"}],
        "tools":[{"type":"function","function":{"name":"weather","parameters":{"type":"object"}}}]})");
    QVERIFY(request);
    const auto &all = request->generation.messages;
    QCOMPARE(all[1].toolCalls.at(0).name, "weather");
    QCOMPARE(all[1].toolCalls.at(0).arguments->at("city"), "Bonn");
    QCOMPARE(all[2].role, Role::Tool);
    QCOMPARE(all[2].toolResponses.at(0).name, "weather");
    QCOMPARE(*all[2].toolResponses.at(0).value, "sunny");
    QCOMPARE(request->generation.prompt.tools.size(), 1U);
}

void TestApiRequests::readsPicturesAndSound()
{
    const auto request = chat(R"({"messages":[{"role":"user","content":[
        {"type":"text","text":"What "},
        {"type":"image_url","image_url":{"url":"data:image/png;base64,QUJD","detail":"low"}},
        {"type":"input_audio","input_audio":{"data":"REVG","format":"wav"}},
        {"type":"text","text":"is this?"}]},{"role":"assistant","content":"A cat."},
        {"role":"user","content":[{"type":"image_url","image_url":{"url":"data:;base64,R0hJ"}}]}]})");
    QVERIFY(request);
    const auto &generation = request->generation;
    QCOMPARE(generation.messages[0].content, "What is this?");
    QCOMPARE(generation.messages[0].media, (std::vector{Media::Image, Media::Audio}));
    QCOMPARE(generation.messages[2].media, std::vector{Media::Image});
    QCOMPARE(generation.media.size(), 3U);
    QCOMPARE(generation.media[0].budget, 70U);
    QCOMPARE(generation.media[2].budget, 280U);
    QVERIFY(generation.media[0].key != generation.media[2].key);

    const auto other = messages(R"({"max_tokens":9,"messages":[{"role":"user","content":[
        {"type":"image","source":{"type":"base64","media_type":"image/png","data":"QUJD"}}]}]})");
    QVERIFY(other);
    QCOMPARE(other->generation.messages.at(0).media, std::vector{Media::Image});
    QCOMPARE(other->generation.media.at(0).key, generation.media[0].key);
}

void TestApiRequests::decodesThePictureOfARequest()
{
    QFile file(QStringLiteral(HEARTH_TEST_DATA "/documents/pictures/turned.jpg"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto request = chat(
        R"({"messages":[{"role":"user","content":[{"type":"image_url","image_url":{"url":"data:image/jpeg;base64,)"
        + file.readAll().toBase64() + R"("}}]}]})");
    QVERIFY(request);
    const auto decoded = request->generation.media.at(0).decode({});
    QVERIFY2(decoded, decoded ? "" : decoded.error().message.c_str());
    QCOMPARE(decoded->pictures.size(), 1U);
    QVERIFY(decoded->pictures[0].width > 0);

    const auto broken = chat(R"({"messages":[{"role":"user","content":[
        {"type":"image_url","image_url":{"url":"data:image/png;base64,QUJD"}}]}]})");
    QVERIFY(broken);
    const auto none = broken->generation.media.at(0).decode({});
    QVERIFY(!none);
    QVERIFY2(QString::fromStdString(none.error().message).contains(u"image"_s),
             none.error().message.c_str());
}

void TestApiRequests::keepsTheOrderOfASchema()
{
    const auto request = chat(R"({"messages":[{"role":"user","content":"x"}],"response_format":
        {"type":"json_schema","json_schema":{"name":"n","schema":{"type":"object","properties":
        {"zebra":{"type":"boolean"},"ant":{"type":"boolean"}},"required":["zebra","ant"]}}}})");
    QVERIFY(request);
    const std::string &schema = request->generation.answerSchema;
    QVERIFY(schema.find("zebra") < schema.find("ant"));
    const auto message = messages(R"({"max_tokens":9,"messages":[{"role":"user","content":"x"}],
        "thinking":{"type":"adaptive"},"output_config":{"effort":"low","format":{"type":"json_schema",
        "schema":{"enum":["left"]}}}})");
    QVERIFY(message);
    QCOMPARE(message->generation.answerSchema, R"({"enum":["left"]})");
    QVERIFY(message->generation.prompt.thinking);
}

void TestApiRequests::forcesACall_data()
{
    QTest::addColumn<bool>("isAnthropic");
    QTest::addColumn<QByteArray>("choice");
    QTest::addColumn<bool>("mustCall");
    QTest::addColumn<std::string>("name");
    QTest::addColumn<size_t>("tools");
    const std::string any;
    QTest::newRow("auto") << false << QByteArray(R"("auto")") << false << any << size_t{2};
    QTest::newRow("none") << false << QByteArray(R"("none")") << false << any << size_t{0};
    QTest::newRow("required") << false << QByteArray(R"("required")") << true << any << size_t{2};
    QTest::newRow("function") << false
                              << QByteArray(R"({"type":"function","function":{"name":"sail"}})")
                              << true << std::string("sail") << size_t{2};
    QTest::newRow("Anthropic's auto")
        << true << QByteArray(R"({"type":"auto"})") << false << any << size_t{2};
    QTest::newRow("Anthropic's none")
        << true << QByteArray(R"({"type":"none"})") << false << any << size_t{0};
    QTest::newRow("Anthropic's any")
        << true << QByteArray(R"({"type":"any"})") << true << any << size_t{2};
    QTest::newRow("Anthropic's tool") << true << QByteArray(R"({"type":"tool","name":"sail"})")
                                      << true << std::string("sail") << size_t{2};
}

void TestApiRequests::forcesACall()
{
    QFETCH(const bool, isAnthropic);
    QFETCH(const QByteArray, choice);
    QFETCH(const bool, mustCall);
    QFETCH(const std::string, name);
    QFETCH(const size_t, tools);
    const QByteArray begin =
        R"({"max_tokens":9,"messages":[{"role":"user","content":"x"}],"tool_choice":)" + choice;
    const auto request = isAnthropic
        ? messages(begin + R"(,"tools":[{"name":"row","input_schema":{"type":"object"}},
            {"name":"sail","input_schema":{"type":"object"}}]})")
        : chat(begin + R"(,"tools":[{"type":"function","function":{"name":"row"}},
            {"type":"function","function":{"name":"sail"}}]})");
    QVERIFY2(request, request ? "" : request.error().message.c_str());
    QCOMPARE(request->generation.mustCall, mustCall);
    QCOMPARE(request->generation.calledTool, name);
    QCOMPARE(request->generation.prompt.tools.size(), tools);
}

void TestApiRequests::limitsTheThought()
{
    const auto request = messages(
        R"({"max_tokens":9,"messages":[{"role":"user","content":"x"}],"thinking":{"type":"enabled","budget_tokens":1024}})");
    QVERIFY(request);
    QVERIFY(request->generation.prompt.thinking);
    QCOMPARE(request->generation.maxThoughtTokens, 1024U);
}

void TestApiRequests::refusesChatCompletions_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &more) {
        QTest::newRow(name) << R"({"messages":[{"role":"user","content":"x"}],)" + more + '}';
    };
    QTest::newRow("no messages") << QByteArray("{}");
    QTest::newRow("empty messages") << QByteArray(R"({"messages":[]})");
    QTest::newRow("message no object") << QByteArray(R"({"messages":["x"]})");
    QTest::newRow("role") << QByteArray(R"({"messages":[{"role":"boss","content":"x"}]})");
    QTest::newRow("role no text") << QByteArray(R"({"messages":[{"role":7,"content":"x"}]})");
    QTest::newRow("picture") << QByteArray(
        R"({"messages":[{"role":"user","content":[{"type":"image_url","image_url":{"url":"x"}}]}]})");
    QTest::newRow("result of no call")
        << QByteArray(R"({"messages":[{"role":"tool","tool_call_id":"c9","content":"x"}]})");
    QTest::newRow("arguments") << QByteArray(
        R"({"messages":[{"role":"assistant","tool_calls":[{"function":{"name":"f","arguments":"["}}]}]})");
    row("temperature", R"("temperature":9)");
    row("temperature text", R"("temperature":"hot")");
    row("tokens", R"("max_tokens":0)");
    row("two replies", R"("n":2)");
    row("logprobs", R"("logprobs":true)");
    row("stream", R"("stream":"yes")");
    row("stop", R"("stop":[""])");
    row("call without tools", R"("tool_choice":"required")");
    row("choice", R"("tool_choice":"perhaps")");
    row("call of another tool",
        R"("tool_choice":{"type":"function","function":{"name":"b"}},"tools":[{"type":"function","function":{"name":"a"}}])");
    row("call without a name", R"("tool_choice":{"type":"function"})");
    row("tools", R"("tools":[{}])");
    row("format", R"("response_format":{"type":"json_object"})");
    row("schema",
        R"("response_format":{"type":"json_schema","json_schema":{"schema":{"type":"x"}}})");
}

void TestApiRequests::refusesChatCompletions()
{
    QFETCH(QByteArray, body);
    const auto request = chat(body);
    QVERIFY(!request);
    QVERIFY(!request.error().message.empty());
}

void TestApiRequests::readsMessages()
{
    const auto request =
        messages(R"({"model":"any","max_tokens":50,"system":"Be brief.","messages":[
        {"role":"user","content":"Weather?"},
        {"role":"assistant","content":[{"type":"text","text":"I look."},
         {"type":"tool_use","id":"t1","name":"weather","input":{"city":"Bonn"}}]},
        {"role":"user","content":[{"type":"tool_result","tool_use_id":"t1","content":"sunny"}]}],
        "tools":[{"name":"weather","description":"d","input_schema":{"type":"object"}}],
        "thinking":{"type":"enabled","budget_tokens":1024},"stop_sequences":["x"],"stream":true})");
    QVERIFY(request);
    const auto &all = request->generation.messages;
    QCOMPARE(all.size(), 4U);
    QCOMPARE(all[0].role, Role::System);
    QCOMPARE(all[2].toolCalls.at(0).name, "weather");
    QCOMPARE(all[3].role, Role::Tool);
    QCOMPARE(*all[3].toolResponses.at(0).value, "sunny");
    QCOMPARE(request->generation.prompt.tools.at(0)->at("function").at("name"), "weather");
    QVERIFY(request->generation.prompt.thinking);
    QCOMPARE(request->generation.maxTokens, 50U);
}

void TestApiRequests::refusesMessages_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no max_tokens") << QByteArray(R"({"messages":[{"role":"user","content":"x"}]})");
    QTest::newRow("system role") << QByteArray(
        R"({"max_tokens":5,"messages":[{"role":"system","content":"x"}]})");
    QTest::newRow("picture") << QByteArray(
        R"({"max_tokens":5,"messages":[{"role":"user","content":[{"type":"image"}]}]})");
    QTest::newRow("result of no call") << QByteArray(
        R"({"max_tokens":5,"messages":[{"role":"user","content":[{"type":"tool_result","tool_use_id":"t"}]}]})");
    QTest::newRow("choice") << QByteArray(
        R"({"max_tokens":5,"tool_choice":"any","messages":[{"role":"user","content":"x"}]})");
    QTest::newRow("budget") << QByteArray(
        R"({"max_tokens":5,"thinking":{"type":"enabled","budget_tokens":-1},"messages":[{"role":"user","content":"x"}]})");
    QTest::newRow("call without tools") << QByteArray(
        R"({"max_tokens":5,"tool_choice":{"type":"any"},"messages":[{"role":"user","content":"x"}]})");
    QTest::newRow("format") << QByteArray(
        R"({"max_tokens":5,"output_config":{"format":{"type":"text"}},"messages":[{"role":"user","content":"x"}]})");
    QTest::newRow("tool") << QByteArray(
        R"({"max_tokens":5,"tools":[{"name":"a"}],"messages":[{"role":"user","content":"x"}]})");
}

void TestApiRequests::refusesMessages()
{
    QFETCH(QByteArray, body);
    QVERIFY(!messages(body));
}

QTEST_GUILESS_MAIN(TestApiRequests)
#include "tst_api_requests.moc"
