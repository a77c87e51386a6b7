// SPDX-License-Identifier: Apache-2.0
#include "app/remote/openai_prompt.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace Qt::Literals;
using namespace app::remote;
using engine::text::Role;
using nlohmann::json;
using Json = nlohmann::ordered_json;

class TestOpenAiPrompt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesMessagesToolsAndSampling();
    void pairsResultsWithTheirCalls();
    void sendsPicturesAndSound();
    void tellsAPictureThatCannotBeRead();
    void dropsOneUnknownFieldAtATime();

private:
    static Json bodyOf(const agents::GenerationRequest &request)
    {
        const base::CancelToken cancel;
        const auto body = chatBody({.url = QUrl(u"http://localhost/v1"_s), .model = u"m"_s},
                                   request, mediaParts(cancel));
        return body ? *body : Json(body.error().message);
    }
};

void TestOpenAiPrompt::writesMessagesToolsAndSampling()
{
    agents::GenerationRequest request;
    request.messages = {{.role = Role::System, .content = "Be brief."},
                        {.role = Role::User, .content = "Hi"}};
    request.prompt.thinking = true;
    request.prompt.tools = {std::make_shared<const json>(json{{"name", "look"}})};
    request.sampling.seed = ~uint64_t{0};
    request.maxTokens = 9;
    request.answerSchema = R"({"type":"string"})";
    const Json body = bodyOf(request);
    QCOMPARE(body["model"], "m");
    QCOMPARE(body["messages"].dump(),
             R"([{"role":"system","content":"Be brief."},{"role":"user","content":"Hi"}])");
    QCOMPARE(body["tools"].dump(), R"([{"type":"function","function":{"name":"look"}}])");
    QCOMPARE(body["chat_template_kwargs"]["enable_thinking"], true);
    QCOMPARE(body["seed"].get<uint64_t>(), (uint64_t{1} << 53) - 1);
    QCOMPARE(body["max_tokens"], 9);
    QCOMPARE(body["response_format"]["json_schema"]["schema"]["type"], "string");
    QCOMPARE(body["stream"], true);
}

void TestOpenAiPrompt::pairsResultsWithTheirCalls()
{
    const auto call = [](const char *name) {
        return engine::text::ToolCall{name, std::make_shared<const json>(json::object())};
    };
    const auto answer = [](const char *name, const json &value) {
        return engine::text::ToolResponse{name, std::make_shared<const json>(value)};
    };
    agents::GenerationRequest request;
    request.messages = {{.role = Role::User, .content = "Go"},
                        {.role = Role::Assistant,
                         .toolCalls = {call("read"), call("list")},
                         .toolResponses = {answer("list", "a"), answer("read", {{"b", 1}})}},
                        {.role = Role::Tool, .toolResponses = {answer("read", "to nothing")}}};
    const Json messages = bodyOf(request)["messages"];
    QCOMPARE(messages.size(), size_t{4});
    QCOMPARE(messages[1]["tool_calls"][1]["id"], "call_2");
    QCOMPARE(messages[2]["tool_call_id"], "call_2");
    QCOMPARE(messages[3]["tool_call_id"], "call_1");
    QCOMPARE(messages[3]["content"], R"({"b":1})");
}

void TestOpenAiPrompt::sendsPicturesAndSound()
{
    using engine::text::Media;
    const auto decode = [](Media kind) {
        return [kind](const base::CancelToken &) -> base::Result<agents::DecodedMedia> {
            if (kind == Media::Audio)
                return agents::DecodedMedia{.pictures = {}, .samples = {0.0F, 2.0F}};
            return agents::DecodedMedia{
                .pictures = {{.width = 2, .height = 1, .rgb = QByteArray(6, '\x7f')}},
                .samples = {}};
        };
    };
    agents::GenerationRequest request;
    request.media = {{.kind = Media::Image, .key = {}, .decode = decode(Media::Image)},
                     {.kind = Media::Audio, .key = {}, .decode = decode(Media::Audio)},
                     {.kind = Media::Video, .key = {}, .decode = decode(Media::Video)}};
    request.messages = {{.content = "What?", .media = {Media::Image, Media::Audio, Media::Video}}};
    const Json parts = bodyOf(request)["messages"][0]["content"];
    QCOMPARE(parts.size(), size_t{5});
    const auto url = parts[0]["image_url"]["url"].get<std::string>();
    QVERIFY(url.starts_with("data:image/png;base64,iVBOR"));
    const auto wav = QByteArray::fromBase64(
        QByteArray::fromStdString(parts[1]["input_audio"]["data"].get<std::string>()));
    QCOMPARE(wav.size(), 44 + 4);
    QVERIFY(wav.startsWith("RIFF") && wav.endsWith("\xff\x7f"));
    QCOMPARE(parts[2]["text"], "00:00");
    QCOMPARE(parts[4]["text"], "What?");
}

void TestOpenAiPrompt::tellsAPictureThatCannotBeRead()
{
    agents::GenerationRequest request;
    request.media = {
        {.kind = engine::text::Media::Image,
         .key = {},
         .decode = [](const base::CancelToken &) -> base::Result<agents::DecodedMedia> {
             return agents::DecodedMedia{.pictures = {{.width = 9, .height = 9, .rgb = "short"}},
                                         .samples = {}};
         }}};
    request.messages = {{.content = "What?", .media = {engine::text::Media::Image}}};
    QVERIFY(bodyOf(request).get<std::string>().find("damaged") != std::string::npos);
}

void TestOpenAiPrompt::dropsOneUnknownFieldAtATime()
{
    Json body = bodyOf({});
    QVERIFY(dropUnknownField(body, "Unrecognized request argument supplied: top_k"));
    QVERIFY(!body.contains("top_k"));
    QVERIFY(!dropUnknownField(body, "Unrecognized request argument supplied: top_k"));
    QVERIFY(!dropUnknownField(body, "messages must not be empty"));
}

QTEST_GUILESS_MAIN(TestOpenAiPrompt)
#include "tst_openai_prompt.moc"
