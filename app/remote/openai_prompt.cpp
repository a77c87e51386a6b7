// SPDX-License-Identifier: Apache-2.0
#include "app/remote/openai_prompt.h"

#include <algorithm>
#include <array>
#include <deque>
#include <utility>

#include <nlohmann/json.hpp>

namespace app::remote {
namespace {

    using engine::text::Message;
    using engine::text::Role;
    using Json = nlohmann::ordered_json;

    constexpr uint64_t kLargestSeed = (1ULL << 53) - 1; // what JSON's numbers hold exactly
    constexpr auto kReplace = nlohmann::detail::error_handler_t::replace;

    // Writes messages; knows which calls still wait for their answer.
    class Writer final
    {
    public:
        Writer(const agents::GenerationRequest &request, const MediaParts &media)
            : m_request(request)
            , m_media(media)
        {
        }

        base::Result<Json> write()
        {
            for (const Message &message : m_request.messages) {
                if (const auto written = add(message); !written)
                    return written.error();
            }
            return std::move(m_messages);
        }

    private:
        base::Result<void> add(const Message &message)
        {
            switch (message.role) {
            case Role::System:
                m_messages.push_back({{"role", "system"}, {"content", message.content}});
                return {};
            case Role::User:
                return addShown(message.content, message.media.size());
            case Role::Assistant:
                addReply(message);
                break;
            case Role::Tool:
                break;
            }
            for (const auto &response : message.toolResponses)
                addResponse(response);
            // A result's pictures: the protocol shows pictures in the user's messages only.
            return message.media.empty()
                ? base::Result<void>()
                : addShown("(What the result above shows.)", message.media.size());
        }

        base::Result<void> addShown(const std::string &text, size_t media)
        {
            if (media == 0) {
                m_messages.push_back({{"role", "user"}, {"content", text}});
                return {};
            }
            Json parts = Json::array();
            for (size_t i = 0; i < media && m_next < m_request.media.size(); ++i, ++m_next) {
                auto shown = m_media(m_request.media[m_next]);
                if (!shown)
                    return shown.error();
                parts.insert(parts.end(), shown->begin(), shown->end());
            }
            parts.push_back({{"type", "text"}, {"text", text}});
            m_messages.push_back({{"role", "user"}, {"content", std::move(parts)}});
            return {};
        }

        void addReply(const Message &message)
        {
            Json reply{{"role", "assistant"}};
            reply["content"] = message.content;
            if (!message.thought.empty())
                reply["reasoning_content"] = message.thought;
            m_open.clear();
            for (const auto &call : message.toolCalls) {
                const std::string id = "call_" + std::to_string(++m_lastCall);
                m_open.push_back({call.name, id});
                const std::string arguments =
                    call.arguments ? call.arguments->dump(-1, ' ', false, kReplace) : "{}";
                reply["tool_calls"].push_back(
                    {{"id", id},
                     {"type", "function"},
                     {"function", {{"name", call.name}, {"arguments", arguments}}}});
            }
            m_messages.push_back(std::move(reply));
        }

        void addResponse(const engine::text::ToolResponse &response)
        {
            if (m_open.empty())
                return; // an answer to nothing: the protocol has no place for it
            const auto named = std::ranges::find(m_open, response.name,
                                                 &std::pair<std::string, std::string>::first);
            const auto answered = named == m_open.end() ? m_open.begin() : named;
            std::string text;
            if (response.value)
                text = response.value->is_string() ? response.value->get<std::string>()
                                                   : response.value->dump(-1, ' ', false, kReplace);
            m_messages.push_back(
                {{"role", "tool"}, {"tool_call_id", answered->second}, {"content", text}});
            m_open.erase(answered);
        }

        const agents::GenerationRequest &m_request;
        const MediaParts &m_media;
        Json m_messages = Json::array();
        std::deque<std::pair<std::string, std::string>> m_open; // name and id, in order
        size_t m_next = 0; // of the request's media
        uint64_t m_lastCall = 0;
    };

    void addSampling(const agents::GenerationRequest &request, Json &body)
    {
        const auto &sampling = request.sampling;
        body["temperature"] = sampling.temperature;
        body["top_p"] = sampling.topP;
        if (sampling.topK > 0)
            body["top_k"] = sampling.topK;
        if (sampling.minP > 0)
            body["min_p"] = sampling.minP;
        if (sampling.repetitionPenalty > 1) {
            body["repetition_penalty"] = sampling.repetitionPenalty; // vLLM
            body["repeat_penalty"] = sampling.repetitionPenalty; // llama-server
        }
        if (sampling.seed != 0)
            body["seed"] = sampling.seed & kLargestSeed;
        if (request.maxTokens > 0)
            body["max_tokens"] = request.maxTokens;
    }

    // Each engine asks for thinking in words of its own.
    void addThinking(bool isThinking, Json &body)
    {
        body["reasoning_effort"] = isThinking ? "medium" : "none";
        body["chat_template_kwargs"] = {{"enable_thinking", isThinking}};
    }

} // namespace

base::Result<Json> chatBody(const EngineAddress &engine,
                            const agents::GenerationRequest &request,
                            const MediaParts &media)
{
    Json body{{"model", engine.model.toStdString()}};
    auto messages = Writer(request, media).write();
    if (!messages)
        return messages.error();
    body["messages"] = *std::move(messages);
    body["stream"] = true;
    body["stream_options"] = {{"include_usage", true}};
    for (const auto &tool : request.prompt.tools) {
        const bool isWrapped = tool->contains("function");
        body["tools"].push_back(isWrapped ? Json(*tool)
                                          : Json{{"type", "function"}, {"function", *tool}});
    }
    addSampling(request, body);
    addThinking(request.prompt.thinking, body);
    if (!request.answerSchema.empty()) {
        body["response_format"] = {
            {"type", "json_schema"},
            {"json_schema",
             {{"name", "reply"},
              {"strict", true},
              {"schema", Json::parse(request.answerSchema, nullptr, false)}}}};
    }
    return body;
}

bool dropUnknownField(Json &body, const std::string &said)
{
    constexpr std::array kBeyond{"chat_template_kwargs",
                                 "reasoning_effort",
                                 "repetition_penalty",
                                 "repeat_penalty",
                                 "min_p",
                                 "top_k",
                                 "stream_options",
                                 "seed"};
    const auto named = std::ranges::find_if(kBeyond, [&](const char *field) {
        return body.contains(field) && said.find(field) != std::string::npos;
    });
    if (named == kBeyond.end())
        return false;
    body.erase(*named);
    return true;
}

} // namespace app::remote
