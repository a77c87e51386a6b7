// SPDX-License-Identifier: Apache-2.0
#include "agents/mcp/mcp_client.h"

#include "engine/base/shallow_json.h"

namespace agents::mcp {

namespace {

    using base::Error;
    using base::ErrorCode;
    using nlohmann::json;

    constexpr const char *kStateless = "2026-07-28";
    constexpr const char *kHandshake = "2025-11-25";
    constexpr int kUnsupportedVersion = -32022; // of the stateless era
    constexpr int kMethodNotFound = -32601;
    constexpr size_t kMostActions = 200;
    constexpr int kMostPages = 20;
    constexpr uint32_t kMostForms = 10; // in one call: nobody is held at the screen
    constexpr size_t kMostInputs = 5; // forms at a time

    json clientInfo()
    {
        return {{"name", "hearth"}, {"title", "Hearth"}, {"version", "1"}};
    }

    std::string dumped(const json &value)
    {
        return value.dump(-1, ' ', false, json::error_handler_t::replace);
    }

    std::string textOf(const json &object, const char *key)
    {
        const auto found = object.is_object() ? object.find(key) : object.end();
        return found != object.end() && found->is_string() ? found->get<std::string>()
                                                           : std::string();
    }

    json childOf(const json &object, const char *key)
    {
        const auto found = object.is_object() ? object.find(key) : object.end();
        return found != object.end() ? *found : json();
    }

    // Whether the answer to server/discover comes from a server of the stateless era.
    bool isStateless(const json &answer)
    {
        if (answer.contains("result"))
            return childOf(answer["result"], "supportedVersions").is_array();
        return childOf(childOf(answer, "error"), "code") == kUnsupportedVersion;
    }

    std::string contentText(const json &result)
    {
        std::string text;
        for (const json &block : childOf(result, "content")) {
            const std::string type = textOf(block, "type");
            if (type == "text")
                text += textOf(block, "text");
            else if (type == "resource")
                text += textOf(childOf(block, "resource"), "text");
            else
                text += "(" + (type.empty() ? "something" : type) + " that cannot be shown here)";
            text += "\n";
        }
        const json structured = childOf(result, "structuredContent");
        return text.empty() && !structured.is_null() ? dumped(structured) : text;
    }

} // namespace

base::Result<void> McpClient::connect(const base::CancelToken &cancel, bool canAsk)
{
    m_canAsk = canAsk;
    const auto discovered = ask("server/discover", json::object(), m_patience.toDiscover, cancel);
    if (!discovered)
        return discovered.error();
    m_era = *discovered && isStateless(**discovered) ? Era::Stateless : Era::Handshake;
    if (m_era == Era::Handshake) {
        if (auto shaken = handshake(cancel); !shaken)
            return shaken;
    } else if (!(*discovered)->contains("result")) {
        return Error{ErrorCode::Unsupported,
                     "The server speaks only revisions of the protocol that are newer."};
    }
    return readActions(cancel);
}

base::Result<void> McpClient::handshake(const base::CancelToken &cancel)
{
    const auto answer = request("initialize",
                                {{"protocolVersion", kHandshake},
                                 {"capabilities", capabilities()},
                                 {"clientInfo", clientInfo()}},
                                cancel);
    if (!answer)
        return answer.error();
    // An older revision of the server's is fine: tools are the same in all of them.
    if (textOf(*answer, "protocolVersion").empty())
        return Error{ErrorCode::InvalidInput, "The server does not answer the handshake."};
    return notify("notifications/initialized", json::object());
}

base::Result<void> McpClient::readActions(const base::CancelToken &cancel)
{
    std::string cursor;
    for (int page = 0; page < kMostPages; ++page) {
        const auto answer = request(
            "tools/list", cursor.empty() ? json::object() : json{{"cursor", cursor}}, cancel);
        if (!answer)
            return answer.error();
        for (const json &tool : childOf(*answer, "tools")) {
            if (!textOf(tool, "name").empty() && m_actions.size() < kMostActions)
                m_actions.push_back({.name = textOf(tool, "name"),
                                     .description = textOf(tool, "description"),
                                     .inputSchema = childOf(tool, "inputSchema")});
        }
        cursor = textOf(*answer, "nextCursor");
        if (cursor.empty())
            return {};
    }
    return {};
}

base::Result<ActionResult> McpClient::call(const std::string &action,
                                           const json &input,
                                           const base::CancelToken &cancel,
                                           const AskForm &askForm)
{
    m_askForm = askForm;
    m_forms = 0;
    json parameters{{"name", action}, {"arguments", input}};
    while (true) {
        const auto answer = request("tools/call", parameters, cancel);
        if (!answer)
            return answer.error();
        if (textOf(*answer, "resultType") != "input_required")
            return ActionResult{contentText(*answer), childOf(*answer, "isError") == true};
        const json responses = inputResponses(childOf(*answer, "inputRequests"));
        if (responses.empty())
            return ActionResult{"The action asks for something that nobody answers here.", true};
        parameters["inputResponses"] = responses;
        // The server's own note, back as it came.
        if (answer->contains("requestState"))
            parameters["requestState"] = (*answer)["requestState"];
    }
}

json McpClient::capabilities() const
{
    return m_canAsk ? json{{"elicitation", {{"form", json::object()}}}} : json::object();
}

json McpClient::answerForm(const json &parameters)
{
    const auto form = formOf(m_name, parameters);
    if (++m_forms > kMostForms || !form || !m_askForm)
        return resultOf({});
    return resultOf(m_askForm(*form));
}

// Of the stateless era, where a server asks by its result. Empty: there is nothing to answer.
json McpClient::inputResponses(const json &requests)
{
    json responses = json::object();
    if (!requests.is_object() || requests.size() > kMostInputs || m_forms >= kMostForms)
        return responses;
    for (const auto &[key, asked] : requests.items()) {
        if (textOf(asked, "method") != "elicitation/create" || !m_canAsk)
            return json::object();
        responses[key] = answerForm(childOf(asked, "params"));
    }
    return responses;
}

base::Result<json> McpClient::request(const std::string &method,
                                      const json &parameters,
                                      const base::CancelToken &cancel)
{
    const auto answer = ask(method, parameters, m_patience.toAnswer, cancel);
    if (!answer)
        return answer.error();
    if (!*answer)
        return Error{ErrorCode::Io, "The server does not answer."};
    if (const json error = childOf(**answer, "error"); !error.is_null())
        return Error{ErrorCode::InvalidInput, "The server refuses it: " + textOf(error, "message")};
    return childOf(**answer, "result");
}

base::Result<std::optional<json>> McpClient::ask(const std::string &method,
                                                 json parameters,
                                                 Time patience,
                                                 const base::CancelToken &cancel)
{
    if (m_era == Era::Stateless)
        parameters["_meta"] = {{"io.modelcontextprotocol/protocolVersion", kStateless},
                               {"io.modelcontextprotocol/clientCapabilities", capabilities()},
                               {"io.modelcontextprotocol/clientInfo", clientInfo()}};
    const int64_t id = m_nextId++;
    const json message{
        {"jsonrpc", "2.0"}, {"id", id}, {"method", method}, {"params", std::move(parameters)}};
    if (auto sent = m_transport->send(dumped(message)); !sent)
        return sent.error();
    auto answer = waitFor(id, patience, cancel);
    const bool isGivenUp = !answer ? answer.error().code == ErrorCode::Cancelled : !*answer;
    if (isGivenUp && method != "initialize")
        static_cast<void>(notify("notifications/cancelled", {{"requestId", id}}));
    return answer;
}

base::Result<std::optional<json>>
McpClient::waitFor(int64_t id, Time patience, const base::CancelToken &cancel)
{
    using Clock = std::chrono::steady_clock;
    auto deadline = Clock::now() + patience;
    while (true) {
        // Also where there is always another line that answers nothing.
        if (cancel.isCancelled())
            return Error{ErrorCode::Cancelled, "The call was stopped."};
        const auto left = std::chrono::duration_cast<Time>(deadline - Clock::now());
        if (left < Time(0))
            return std::optional<json>();
        const auto line = m_transport->receive(left, cancel);
        if (!line)
            return line.error();
        if (!*line)
            return std::optional<json>();
        auto excess = base::JsonExcess::None;
        json message = base::parseShallow<json>(**line, base::kDeepestJson, &excess);
        if (excess != base::JsonExcess::None) // most likely the answer, which will not come again
            return Error{ErrorCode::InvalidInput,
                         excess == base::JsonExcess::Depth
                             ? "The server answers with values nested too deeply."
                             : "The server answers with too many values."};
        if (!message.is_object())
            continue; // a server that prints something else than messages
        if (message.contains("method")) {
            const auto asked = Clock::now();
            answerRequest(message);
            deadline += Clock::now() - asked; // a person's thought is not the server's slowness
        } else if (childOf(message, "id") == id) {
            return std::optional(std::move(message));
        }
    }
}

// Servers of the handshake era may ask too: for a form, and whether somebody is there.
void McpClient::answerRequest(const json &message)
{
    const json id = childOf(message, "id");
    if (id.is_null())
        return; // a notification
    json answer{{"jsonrpc", "2.0"}, {"id", id}};
    if (textOf(message, "method") == "ping")
        answer["result"] = json::object();
    else if (textOf(message, "method") == "elicitation/create" && m_canAsk)
        answer["result"] = answerForm(childOf(message, "params"));
    else
        answer["error"] = {{"code", kMethodNotFound}, {"message", "Not offered."}};
    // Where it cannot be sent, the server has ended, which the next receive() tells.
    static_cast<void>(m_transport->send(dumped(answer)));
}

base::Result<void> McpClient::notify(const std::string &method, const json &parameters)
{
    return m_transport->send(
        dumped({{"jsonrpc", "2.0"}, {"method", method}, {"params", parameters}}));
}

} // namespace agents::mcp
