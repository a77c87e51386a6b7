// SPDX-License-Identifier: Apache-2.0
#include "app/server/reply_writer.h"

#include <nlohmann/json.hpp>

#include <QRandomGenerator>

namespace app::server {

namespace {

    using Json = nlohmann::ordered_json;

    constexpr int kIdCharacters = 24;

    QByteArray dumped(const Json &value)
    {
        return QByteArray::fromStdString(
            value.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
    }

    QByteArray event(const char *name, Json content)
    {
        content["type"] = name;
        return QByteArray("event: ") + name + "\ndata: " + dumped(content) + "\n\n";
    }

    std::string stopReason(const ReplyEnd &end, bool hasCalls)
    {
        if (hasCalls)
            return "tool_use";
        if (!end.stop.isEmpty())
            return "stop_sequence";
        return end.stats.reason == engine::StopReason::MaxTokens
                || end.stats.reason == engine::StopReason::ContextFull
            ? "max_tokens"
            : "end_turn";
    }

    Json usageOf(const agents::ReplyStats &stats)
    {
        return {{"input_tokens", stats.promptTokens - stats.reusedTokens}, // beside the cached ones
                {"cache_read_input_tokens", stats.reusedTokens},
                {"output_tokens", stats.generatedTokens}};
    }

    // A message of content blocks and its events.
    class AnthropicReply final : public ReplyWriter
    {
    public:
        explicit AnthropicReply(ReplyForm form)
            : m_form(std::move(form))
            , m_id(newId("msg_"))
        {
        }

        QByteArray begin() override
        {
            if (!m_form.isStream)
                return {};
            Json start = message();
            start["stop_reason"] = nullptr;
            start["usage"] = {{"input_tokens", 0}, {"output_tokens", 0}};
            return event("message_start", {{"message", start}});
        }

        QByteArray add(const agents::ReplyBatch &batch) override
        {
            QByteArray events;
            if (!batch.thought.isEmpty())
                events += grow("thinking", batch.thought.toStdString());
            if (!batch.text.isEmpty())
                events += grow("text", batch.text.toStdString());
            for (const auto &call : batch.toolCalls)
                events += addCall(call);
            return m_form.isStream ? events : QByteArray();
        }

        QByteArray end(const ReplyEnd &end) override
        {
            const std::string reason = stopReason(end, m_hasCalls);
            const Json stop = end.stop.isEmpty() ? Json() : Json(end.stop.toStdString());
            if (!m_form.isStream) {
                Json answer = message();
                answer["content"] = m_blocks;
                answer["stop_reason"] = reason;
                answer["stop_sequence"] = stop;
                answer["usage"] = usageOf(end.stats);
                return dumped(answer);
            }
            QByteArray events = closeBlock();
            events += event("message_delta",
                            {{"delta", {{"stop_reason", reason}, {"stop_sequence", stop}}},
                             {"usage", usageOf(end.stats)}});
            return events + event("message_stop", Json::object());
        }

        QByteArray fail(const QString &message) override
        {
            return "event: error\ndata: " + anthropicError(500, message) + "\n\n";
        }

    private:
        Json message() const
        {
            return {{"id", m_id.toStdString()}, {"type", "message"},
                    {"role", "assistant"},      {"model", m_form.model.toStdString()},
                    {"content", Json::array()}, {"stop_reason", nullptr},
                    {"stop_sequence", nullptr}};
        }

        QByteArray openBlock(const Json &block)
        {
            QByteArray events = closeBlock();
            m_blocks.push_back(block);
            m_isOpen = true;
            return events
                + event("content_block_start",
                        {{"index", m_blocks.size() - 1}, {"content_block", block}});
        }

        QByteArray closeBlock()
        {
            if (!m_isOpen)
                return {};
            m_isOpen = false;
            return event("content_block_stop", {{"index", m_blocks.size() - 1}});
        }

        // kind: "text" or "thinking", also the name of the field that grows.
        QByteArray grow(const char *kind, const std::string &more)
        {
            QByteArray events;
            if (!m_isOpen || m_blocks.back().at("type") != kind) {
                Json block{{"type", kind}, {kind, ""}};
                if (std::string(kind) == "thinking")
                    block["signature"] = ""; // nobody signs here; clients expect the field
                events = openBlock(block);
            }
            auto &text = m_blocks.back().at(kind).get_ref<std::string &>();
            text += more;
            return events
                + event("content_block_delta",
                        {{"index", m_blocks.size() - 1},
                         {"delta", {{"type", std::string(kind) + "_delta"}, {kind, more}}}});
        }

        QByteArray addCall(const engine::text::ToolCall &call)
        {
            const Json input = call.arguments ? Json(*call.arguments) : Json::object();
            Json block{{"type", "tool_use"},
                       {"id", newId("toolu_").toStdString()},
                       {"name", call.name},
                       {"input", Json::object()}};
            QByteArray events = openBlock(block);
            m_blocks.back()["input"] = input;
            m_hasCalls = true;
            events += event(
                "content_block_delta",
                {{"index", m_blocks.size() - 1},
                 {"delta",
                  {{"type", "input_json_delta"}, {"partial_json", dumped(input).toStdString()}}}});
            return events + closeBlock();
        }

        ReplyForm m_form;
        QByteArray m_id;
        Json m_blocks = Json::array();
        bool m_isOpen = false; // the last block may grow
        bool m_hasCalls = false;
    };

} // namespace

std::unique_ptr<ReplyWriter> anthropicReply(const ReplyForm &form)
{
    return std::make_unique<AnthropicReply>(form);
}

QByteArray anthropicError(int status, const QString &message)
{
    const char *const type = status == 401 ? "authentication_error"
        : status == 403                    ? "permission_error"
        : status == 404                    ? "not_found_error"
        : status == 413                    ? "request_too_large"
        : status == 429                    ? "rate_limit_error"
        : status >= 500                    ? "api_error"
                                           : "invalid_request_error";
    return dumped(
        {{"type", "error"}, {"error", {{"type", type}, {"message", message.toStdString()}}}});
}

QByteArray newId(const QByteArray &prefix)
{
    constexpr char kLetters[] = "0123456789abcdefghijklmnopqrstuvwxyz";
    QByteArray id = prefix;
    for (int i = 0; i < kIdCharacters; ++i)
        id += kLetters[QRandomGenerator::global()->bounded(36)];
    return id;
}

} // namespace app::server
