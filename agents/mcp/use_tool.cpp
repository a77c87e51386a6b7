// SPDX-License-Identifier: Apache-2.0
#include "agents/mcp/use_tool.h"

#include "agents/mcp/server_process.h"
#include "agents/tools/arguments.h"
#include "agents/tools/project_file.h"
#include "agents/tools/shown_text.h"
#include "engine/base/shallow_json.h"

#include <algorithm>
#include <cstdlib>

namespace agents::mcp {

namespace {

    using base::Error;
    using base::ErrorCode;
    using nlohmann::json;
    using tools::ToolResult;

    constexpr size_t kMostAbout = 300; // bytes of one action's description
    constexpr size_t kMostSchema = 1500; // bytes of one action's input

    // "server:action"; "help" and "help:server" ask what there is.
    struct Wanted {
        std::string server;
        std::string action;
        bool isHelp = false;
        json input;
    };

    base::Result<Wanted> wantedOf(const json &arguments)
    {
        const tools::Arguments given("use", arguments);
        const auto action = given.text("action");
        if (!action)
            return action.error();
        Wanted wanted;
        const size_t colon = action->find(':');
        wanted.isHelp = action->substr(0, colon) == "help";
        wanted.server = wanted.isHelp && colon == std::string::npos ? "" : action->substr(0, colon);
        if (colon != std::string::npos)
            (wanted.isHelp ? wanted.server : wanted.action) = action->substr(colon + 1);
        if (!wanted.isHelp && (wanted.server.empty() || wanted.action.empty()))
            return Error{ErrorCode::InvalidInput,
                         "action must be server:name. use{action: help} lists what there is."};
        const std::string input = given.text("input", "{}");
        wanted.input = base::parseShallow<json>(input.empty() ? "{}" : input);
        if (!wanted.input.is_object())
            return Error{ErrorCode::InvalidInput,
                         "input must be a JSON object as text, for example {\"name\": \"value\"}."};
        return wanted;
    }

    // Whatever a server says is a stranger's word.
    ToolResult foreign(std::string text, bool failed)
    {
        ToolResult result;
        result.text = tools::cutMiddle(text, tools::kMaxResult);
        result.failed = failed;
        result.untrusted = true;
        result.detail.kind = tools::ToolDetail::Kind::Text;
        result.detail.body = result.text;
        return result;
    }

    std::string plain(std::string_view text)
    {
        std::string out;
        for (size_t begin = 0; begin <= text.size();) {
            const size_t end = std::min(text.find('\n', begin), text.size());
            out += tools::cutLine(text.substr(begin, end - begin), 4000) + "\n";
            begin = end + 1;
        }
        return out;
    }

} // namespace

base::Result<McpClient *> Servers::client(const std::string &name,
                                          const tools::ToolContext &context)
{
    if (const auto known = m_clients.find(name); known != m_clients.end())
        return known->second.get();
    const auto config = std::ranges::find(m_configs, name, &ServerConfig::name);
    if (config == m_configs.end()) {
        std::string names;
        for (const ServerConfig &server : m_configs)
            names += (names.empty() ? "" : ", ") + server.name;
        return Error{ErrorCode::NotFound,
                     "There is no server " + name + ". There are: " + names + "."};
    }
    auto transport = m_connect(*config, context);
    if (!transport)
        return transport.error();
    auto client = std::make_unique<McpClient>(*std::move(transport), name);
    if (const auto connected = client->connect(context.cancel, bool(context.askForm)); !connected)
        return connected.error();
    return (m_clients[name] = std::move(client)).get();
}

namespace {

    using Transport = std::unique_ptr<ServerTransport>;

    // Where it writes its connections down, and whether it may open any: no server's business.
    std::vector<std::string> relayEnvironment()
    {
        std::vector<std::string> environment;
        for (const char *name : {"HEARTH_LEDGER", "HEARTH_LOCAL_ONLY", "HEARTH_LOCAL_ONLY_FILE"}) {
            if (const char *value = std::getenv(name))
                environment.push_back(std::string(name) + "=" + value);
        }
        return environment;
    }

    base::Result<Transport> startRelay(const ServerConfig &config,
                                       const std::string &relay,
                                       const tools::ToolContext &context)
    {
        if (relay.empty())
            return Error{ErrorCode::Unsupported,
                         "The server " + config.name
                             + " is elsewhere, and the program hearth-fetch, which may connect to "
                               "it, is missing. Install Hearth again."};
        // Hearth's own program, and its only one with a connection.
        const ServerConfig program{.name = config.name,
                                   .command = {relay, "relay", config.url},
                                   .environment = relayEnvironment(),
                                   .sandboxed = false};
        auto process =
            ServerProcess::start(program, context.sandbox, context.workspace, context.cancel);
        if (!process)
            return process.error();
        json headers = json::object();
        for (const auto &[name, value] : config.headers)
            headers[name] = value;
        if (const auto sent = (*process)->send(headers.dump()); !sent)
            return sent.error();
        return Transport(*std::move(process));
    }

} // namespace

Servers processServers(std::vector<ServerConfig> configs, std::string relay)
{
    return {
        std::move(configs),
        [relay = std::move(relay)](const ServerConfig &config,
                                   const tools::ToolContext &context) -> base::Result<Transport> {
            if (!config.url.empty())
                return startRelay(config, relay, context);
            auto process =
                ServerProcess::start(config, context.sandbox, context.workspace, context.cancel);
            if (!process)
                return process.error();
            return Transport(*std::move(process));
        }};
}

std::shared_ptr<const json> UseTool::declaration() const
{
    return tools::declare(
        name(),
        "Use an action of a program that the user connected. action help lists "
        "them.",
        {{"action", "string", "server:name"}, {"input", "string", "JSON object", false}});
}

base::Result<tools::ToolPreview> UseTool::preview(const json &arguments,
                                                  const tools::ToolContext &) const
{
    const auto wanted = wantedOf(arguments);
    if (!wanted)
        return wanted.error();
    tools::ToolPreview preview;
    preview.argv = {"use", wanted->isHelp ? "help" : wanted->server + ":" + wanted->action,
                    // What is sent: of two values of one name, the text shows both.
                    wanted->input.dump(-1, ' ', false, json::error_handler_t::replace)};
    return preview;
}

ToolResult UseTool::help(const std::string &server, const tools::ToolContext &context) const
{
    std::string text;
    for (const ServerConfig &config : m_servers->configs()) {
        if (!server.empty() && config.name != server)
            continue;
        const auto client = m_servers->client(config.name, context);
        if (!client) {
            text += config.name + ": " + client.error().message + "\n";
            continue;
        }
        for (const Action &action : (*client)->actions()) {
            text += config.name + ":" + tools::cutLine(action.name, kMostAbout) + " - "
                + tools::cutLine(action.description, kMostAbout) + "\n  input: "
                + tools::cutLine(
                        action.inputSchema.dump(-1, ' ', false, json::error_handler_t::replace),
                        kMostSchema)
                + "\n";
        }
    }
    return foreign(text.empty() ? "There is nothing connected." : plain(text), false);
}

base::Result<ToolResult> UseTool::run(const json &arguments,
                                      const tools::ToolContext &context) const
{
    const auto wanted = wantedOf(arguments);
    if (!wanted)
        return tools::failedResult(wanted.error());
    if (wanted->isHelp)
        return help(wanted->server, context);
    const auto client = m_servers->client(wanted->server, context);
    if (!client && client.error().code == ErrorCode::Cancelled)
        return client.error();
    if (!client)
        return foreign(plain(client.error().message), true);
    const auto done =
        (*client)->call(wanted->action, wanted->input, context.cancel, context.askForm);
    if (!done && done.error().code == ErrorCode::Cancelled)
        return done.error();
    if (!done && done.error().code == ErrorCode::Io)
        m_servers->drop(wanted->server); // started again at the next use
    return done ? foreign(plain(done->text), done->failed)
                : foreign(plain(done.error().message), true);
}

} // namespace agents::mcp
