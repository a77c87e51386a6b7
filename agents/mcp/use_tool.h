// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/mcp/mcp_client.h"
#include "agents/mcp/server_config.h"
#include "agents/tools/tool.h"

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace agents::mcp {

// The servers of one conversation, each started when it is first needed. Owner: the conversation;
// any thread, one at a time. The sandbox and workspace of the calls outlive it.
class Servers final
{
public:
    using Connect = std::function<base::Result<std::unique_ptr<ServerTransport>>(
        const ServerConfig &config, const tools::ToolContext &context)>;

    // `connect` starts a server; tests give their own.
    Servers(std::vector<ServerConfig> configs, Connect connect)
        : m_configs(std::move(configs))
        , m_connect(std::move(connect))
    {
    }

    const std::vector<ServerConfig> &configs() const { return m_configs; }
    // NotFound with the names that there are. A server that ended is started again.
    base::Result<McpClient *> client(const std::string &name, const tools::ToolContext &context);
    void drop(const std::string &name) { m_clients.erase(name); }

private:
    std::vector<ServerConfig> m_configs;
    Connect m_connect;
    std::map<std::string, std::unique_ptr<McpClient>> m_clients;
};

// Starts them as processes; those with an address as `relay` (argv[0]), which may open connections,
// with the words "relay" and the address. Empty: they are refused.
Servers processServers(std::vector<ServerConfig> configs, std::string relay = {});

// use{action, input}: an action of a server, "server:action"; "help" lists them.
class UseTool final : public tools::Tool
{
public:
    explicit UseTool(std::shared_ptr<Servers> servers) // shared: with the tool set's copies
        : m_servers(std::move(servers))
    {
    }

    std::string_view name() const override { return "use"; }
    tools::Effect effect() const override { return tools::Effect::Connects; }
    std::shared_ptr<const nlohmann::json> declaration() const override;
    base::Result<tools::ToolPreview> preview(const nlohmann::json &arguments,
                                             const tools::ToolContext &context) const override;
    base::Result<tools::ToolResult> run(const nlohmann::json &arguments,
                                        const tools::ToolContext &context) const override;

private:
    tools::ToolResult help(const std::string &server, const tools::ToolContext &context) const;

    std::shared_ptr<Servers> m_servers;
};

} // namespace agents::mcp
