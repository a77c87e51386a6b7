// SPDX-License-Identifier: Apache-2.0
#include "app/remote/openai_stream.h"

#include "engine/base/shallow_json.h"

#include <algorithm>
#include <utility>

#include <nlohmann/json.hpp>

#include <QCoreApplication>

using nlohmann::json;

namespace app::remote {
namespace {

    constexpr size_t kMostCalls = 64;
    constexpr size_t kMostBytes = 16 << 20; // of one reply
    constexpr uint64_t kMostTokens = 1 << 28;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(app::remote::OpenAiStream)
    };

    // Discarded where it is no JSON, or nested too deeply.
    json parse(const QByteArray &text)
    {
        return base::parseShallow<json>({text.data(), static_cast<size_t>(text.size())});
    }

    const json &memberOf(const json &object, const char *name)
    {
        static const json kNone;
        if (!object.is_object())
            return kNone;
        const auto found = object.find(name);
        return found == object.end() ? kNone : *found;
    }

    std::string textOf(const json &object, const char *name)
    {
        const json &text = memberOf(object, name);
        return text.is_string() ? text.get<std::string>() : std::string();
    }

    uint32_t countOf(const json &object, const char *name)
    {
        const json &number = memberOf(object, name);
        if (!number.is_number_unsigned())
            return 0;
        return static_cast<uint32_t>(std::min(number.get<uint64_t>(), kMostTokens));
    }

    // "error": {"message": …}, or a text.
    std::string complaintOf(const json &object)
    {
        const json &error = memberOf(object, "error");
        return error.is_string() ? error.get<std::string>() : textOf(error, "message");
    }

} // namespace

base::Error OpenAiStream::nonsense(const QByteArray &what) const
{
    const bool isPage = what.trimmed().startsWith('<');
    const QString words = isPage
        ? Words::tr("%1 answers with a web page, not in OpenAI's protocol. Check the address: it "
                    "ends with /v1 in most cases.")
        : Words::tr("%1 sent something that is not OpenAI's protocol. Check its address, and that "
                    "it is an engine (vLLM, llama-server, Ollama, hearth serve); then try again.");
    return {base::ErrorCode::InvalidInput, words.arg(m_engine).toStdString()};
}

base::Error OpenAiStream::tooMuch() const
{
    return {base::ErrorCode::InvalidInput,
            Words::tr("%1 sent far more than a reply can be, and was stopped. Try again.")
                .arg(m_engine)
                .toStdString()};
}

base::Result<OpenAiStream::Pieces> OpenAiStream::read(const QByteArray &event)
{
    if (event.trimmed() == "[DONE]") {
        m_isDone = true;
        return Pieces();
    }
    const json object = parse(event);
    if (!object.is_object())
        return nonsense(event);
    if (const std::string words = complaintOf(object); !words.empty())
        return base::Error{base::ErrorCode::Busy,
                           Words::tr("%1 stopped the reply: %2. Try again.")
                               .arg(m_engine, QString::fromStdString(words).left(400))
                               .toStdString()};
    readUsage(memberOf(object, "usage"));
    const json &choices = memberOf(object, "choices");
    if (!choices.is_array() && !m_hasUsage)
        return nonsense(event);
    for (const json &choice : choices) {
        const json &index = memberOf(choice, "index");
        if ((index.is_number() && index != 0) || m_hasReason)
            continue;
        const json &delta = memberOf(choice, "delta");
        auto pieces = readMessage(delta.is_object() ? delta : memberOf(choice, "message"));
        setReason(textOf(choice, "finish_reason"));
        return pieces;
    }
    return Pieces();
}

base::Result<OpenAiStream::Pieces> OpenAiStream::readWhole(const QByteArray &answer)
{
    const json object = parse(answer);
    if (!memberOf(object, "choices").is_array() && complaintOf(object).empty())
        return nonsense(answer);
    auto pieces = read(answer);
    m_isDone = true;
    return pieces;
}

base::Result<OpenAiStream::Pieces> OpenAiStream::readMessage(const json &message)
{
    Pieces pieces;
    if (!message.is_object())
        return pieces;
    const std::string reasoning = textOf(message, "reasoning_content");
    addThought(reasoning.empty() ? textOf(message, "reasoning") : reasoning, pieces);
    std::string text = textOf(message, "content");
    if (text.empty())
        text = textOf(message, "refusal");
    m_bytes += reasoning.size() + text.size();
    if (!text.empty()) {
        endThought(pieces);
        pieces.emplace_back(engine::text::TextPiece{std::move(text)});
    }
    const json &calls = memberOf(message, "tool_calls");
    if (calls.is_array() && !calls.empty()) {
        endThought(pieces);
        readCalls(calls);
        ++m_deltas;
    }
    if (!pieces.empty())
        ++m_deltas;
    if (m_bytes > kMostBytes || m_calls.size() > kMostCalls)
        return tooMuch();
    return pieces;
}

void OpenAiStream::addThought(const std::string &text, Pieces &pieces)
{
    if (text.empty())
        return;
    if (!std::exchange(m_isThinking, true))
        pieces.emplace_back(engine::text::ThoughtBegin());
    pieces.emplace_back(engine::text::ThoughtPiece{text});
}

void OpenAiStream::endThought(Pieces &pieces)
{
    if (std::exchange(m_isThinking, false))
        pieces.emplace_back(engine::text::ThoughtEnd());
}

OpenAiStream::Call &OpenAiStream::callAt(int64_t index)
{
    const auto found = std::ranges::find(m_calls, index, &Call::index);
    if (found != m_calls.end())
        return *found;
    m_calls.push_back({.index = index, .name = {}, .arguments = {}});
    return m_calls.back();
}

// Without an index a call that names a function is a new one, and what names none goes on.
void OpenAiStream::readCalls(const json &calls)
{
    for (const json &each : calls) {
        const json &function = memberOf(each, "function");
        const std::string name = textOf(function, "name");
        const json &index = memberOf(each, "index");
        int64_t place = name.empty() && !m_calls.empty() ? m_calls.back().index
                                                         : static_cast<int64_t>(m_calls.size());
        if (index.is_number_integer())
            place = index.get<int64_t>();
        Call &call = callAt(place);
        if (m_calls.size() > kMostCalls)
            return;
        call.isChanged =
            call.isChanged || (!call.name.empty() && !name.empty() && name != call.name);
        if (call.name.empty() && !name.empty()) {
            call.name = name;
            m_callText += name + ' ';
        }
        const json &arguments = memberOf(function, "arguments");
        const std::string more =
            arguments.is_object() ? arguments.dump() : textOf(function, "arguments");
        call.arguments += more;
        m_callText += more;
        m_bytes += more.size() + name.size();
    }
}

std::string OpenAiStream::takeCallText()
{
    return std::exchange(m_callText, {});
}

void OpenAiStream::readUsage(const json &usage)
{
    if (!usage.is_object())
        return;
    m_hasUsage = true;
    m_stats.promptTokens = countOf(usage, "prompt_tokens");
    m_stats.generatedTokens = countOf(usage, "completion_tokens");
    m_stats.reusedTokens = countOf(memberOf(usage, "prompt_tokens_details"), "cached_tokens");
    m_stats.contextUsed = m_stats.promptTokens + m_stats.generatedTokens;
}

uint32_t OpenAiStream::tokens() const
{
    return m_stats.generatedTokens > 0 ? m_stats.generatedTokens : m_deltas;
}

void OpenAiStream::setReason(const std::string &reason)
{
    if (reason.empty())
        return;
    m_hasReason = true;
    m_stats.reason = reason == "length" ? engine::StopReason::MaxTokens
        : m_calls.empty()               ? engine::StopReason::EndOfTurn
                                        : engine::StopReason::ToolCall;
}

base::Result<OpenAiStream::Pieces> OpenAiStream::finish()
{
    if (!m_hasReason && !m_isDone)
        return base::Error{base::ErrorCode::Busy,
                           Words::tr("%1 ended the reply in the middle. What had arrived is kept; "
                                     "try again.")
                               .arg(m_engine)
                               .toStdString()};
    Pieces pieces;
    endThought(pieces);
    for (const Call &call : m_calls) {
        json arguments = parse(QByteArray::fromStdString(
            call.arguments.find_first_not_of(" \r\n\t") == std::string::npos ? "{}"
                                                                             : call.arguments));
        if (call.name.empty() || call.isChanged || !arguments.is_object()) {
            pieces.emplace_back(engine::text::ToolCallPiece{
                base::Error{base::ErrorCode::InvalidInput,
                            "The call of “" + call.name
                                + "” cannot be read: its arguments are not a JSON "
                                  "object, or its name changed. Write it again."}});
            continue;
        }
        pieces.emplace_back(engine::text::ToolCallPiece{
            engine::text::ToolCall{call.name, std::make_shared<const json>(std::move(arguments))}});
    }
    m_stats.generatedTokens = tokens();
    return pieces;
}

} // namespace app::remote
