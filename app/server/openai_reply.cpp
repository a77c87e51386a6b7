// SPDX-License-Identifier: Apache-2.0
#include "app/server/reply_writer.h"

#include <nlohmann/json.hpp>

#include <QDateTime>

namespace app::server {

namespace {

    using Json = nlohmann::ordered_json;

    QByteArray dumped(const Json &value)
    {
        return QByteArray::fromStdString(
            value.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
    }

    std::string finishReason(engine::StopReason reason, bool hasCalls)
    {
        if (hasCalls)
            return "tool_calls";
        return reason == engine::StopReason::MaxTokens || reason == engine::StopReason::ContextFull
            ? "length"
            : "stop";
    }

    Json usageOf(const agents::ReplyStats &stats)
    {
        return {{"prompt_tokens", stats.promptTokens},
                {"completion_tokens", stats.generatedTokens},
                {"total_tokens", stats.promptTokens + stats.generatedTokens},
                {"prompt_tokens_details", {{"cached_tokens", stats.reusedTokens}}}};
    }

    // chat.completion and its chunks. Thoughts go into reasoning_content, as other servers name it.
    class OpenAiReply final : public ReplyWriter
    {
    public:
        explicit OpenAiReply(ReplyForm form)
            : m_form(std::move(form))
            , m_id(newId("chatcmpl-"))
            , m_created(QDateTime::currentSecsSinceEpoch())
        {
        }

        QByteArray begin() override
        {
            return m_form.isStream ? chunk({{"role", "assistant"}, {"content", ""}}, Json())
                                   : QByteArray();
        }

        QByteArray add(const agents::ReplyBatch &batch) override
        {
            m_text += batch.text;
            m_thought += batch.thought;
            Json calls = Json::array();
            for (const auto &call : batch.toolCalls)
                calls.push_back(callJson(call));
            for (const Json &call : calls)
                m_calls.push_back(call);
            if (!m_form.isStream)
                return {};
            Json delta = Json::object();
            if (!batch.thought.isEmpty())
                delta["reasoning_content"] = batch.thought.toStdString();
            if (!batch.text.isEmpty())
                delta["content"] = batch.text.toStdString();
            if (!calls.empty())
                delta["tool_calls"] = calls;
            return delta.empty() ? QByteArray() : chunk(delta, Json());
        }

        QByteArray end(const ReplyEnd &end) override
        {
            const std::string reason = finishReason(end.stats.reason, !m_calls.empty());
            if (m_form.isStream) {
                QByteArray events = chunk(Json::object(), reason);
                if (m_form.wantsUsage) {
                    Json last = head("chat.completion.chunk");
                    last["choices"] = Json::array();
                    last["usage"] = usageOf(end.stats);
                    events += "data: " + dumped(last) + "\n\n";
                }
                return events + "data: [DONE]\n\n";
            }
            Json message{{"role", "assistant"}};
            message["content"] =
                m_calls.empty() || !m_text.isEmpty() ? Json(m_text.toStdString()) : Json();
            if (!m_thought.isEmpty())
                message["reasoning_content"] = m_thought.toStdString();
            if (!m_calls.empty())
                message["tool_calls"] = m_calls;
            Json answer = head("chat.completion");
            answer["choices"] = Json::array({Json{{"index", 0},
                                                  {"message", message},
                                                  {"logprobs", nullptr},
                                                  {"finish_reason", reason}}});
            answer["usage"] = usageOf(end.stats);
            return dumped(answer);
        }

        QByteArray fail(const QString &message) override
        {
            return "data: " + openAiError(500, message) + "\n\n";
        }

    private:
        Json head(const char *object) const
        {
            return {{"id", m_id.toStdString()},
                    {"object", object},
                    {"created", m_created},
                    {"model", m_form.model.toStdString()}};
        }

        QByteArray chunk(const Json &delta, const Json &reason) const
        {
            Json event = head("chat.completion.chunk");
            event["choices"] =
                Json::array({Json{{"index", 0}, {"delta", delta}, {"finish_reason", reason}}});
            return "data: " + dumped(event) + "\n\n";
        }

        Json callJson(const engine::text::ToolCall &call)
        {
            Json json;
            if (m_form.isStream)
                json["index"] = m_callCount;
            ++m_callCount;
            json["id"] = newId("call_").toStdString();
            json["type"] = "function";
            json["function"] = {
                {"name", call.name},
                {"arguments",
                 call.arguments ? dumped(Json(*call.arguments)).toStdString() : std::string("{}")}};
            return json;
        }

        ReplyForm m_form;
        QByteArray m_id;
        qint64 m_created = 0;
        QString m_text;
        QString m_thought;
        Json m_calls = Json::array();
        int m_callCount = 0;
    };

} // namespace

std::unique_ptr<ReplyWriter> openAiReply(const ReplyForm &form)
{
    return std::make_unique<OpenAiReply>(form);
}

QByteArray openAiError(int status, const QString &message)
{
    const char *const type = status == 401 ? "authentication_error"
        : status == 429                    ? "rate_limit_error"
        : status >= 500                    ? "server_error"
                                           : "invalid_request_error";
    return dumped({{"error",
                    {{"message", message.toStdString()},
                     {"type", type},
                     {"param", nullptr},
                     {"code", nullptr}}}});
}

} // namespace app::server
