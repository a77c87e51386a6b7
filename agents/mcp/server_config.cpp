// SPDX-License-Identifier: Apache-2.0
#include "agents/mcp/server_config.h"

#include "agents/workspace/native_path.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>

#include <nlohmann/json.hpp>

namespace agents::mcp {

namespace {

    using nlohmann::json;

    constexpr size_t kMostServers = 20;
    constexpr size_t kLongestName = 40;

    bool isName(std::string_view name)
    {
        return !name.empty() && name.size() <= kLongestName
            && name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-")
            == std::string_view::npos;
    }

    // Encrypted, or on this computer.
    bool isAddress(std::string_view url)
    {
        for (const char *here : {"http://localhost", "http://127.0.0.1", "http://[::1]"}) {
            const std::string_view start(here);
            if (url.starts_with(start)
                && (url.size() == start.size() || url[start.size()] == ':'
                    || url[start.size()] == '/'))
                return true;
        }
        return url.starts_with("https://") && url.size() > 8;
    }

    // Nothing where it is no list of texts.
    std::optional<std::vector<std::string>> textsOf(const json &entry, const char *key)
    {
        std::vector<std::string> texts;
        const json list = entry.value(key, json::array());
        if (!list.is_array())
            return {};
        for (const json &text : list) {
            if (!text.is_string())
                return {};
            texts.push_back(text.get<std::string>());
        }
        return texts;
    }

    std::optional<ServerConfig> serverOf(const json &entry)
    {
        if (!entry.is_object())
            return {};
        auto command = textsOf(entry, "command");
        auto readable = textsOf(entry, "readable");
        ServerConfig server{.name = entry.value("name", ""), .command = {}};
        server.url = entry.value("url", "");
        const bool isElsewhere = !server.url.empty();
        if (!isName(server.name) || !command || !readable
            || (isElsewhere ? !command->empty() || !isAddress(server.url)
                            : command->empty() || command->front().empty()))
            return {};
        const json headers = entry.value("headers", json::object());
        for (const auto &[name, value] : headers.items())
            server.headers.emplace_back(name, value.get<std::string>());
        server.command = *std::move(command);
        server.readable = *std::move(readable);
        const json variables = entry.value("environment", json::object());
        for (const auto &[name, value] : variables.items())
            server.environment.push_back(name + "=" + value.get<std::string>());
        server.network = entry.value("network", false);
        server.sandboxed = entry.value("sandbox", true);
        const bool isAbsolute = std::ranges::all_of(server.readable, [](const std::string &path) {
            return workspace::nativePath(path).is_absolute();
        });
        return isAbsolute ? std::optional(std::move(server)) : std::nullopt;
    }

} // namespace

base::Result<std::vector<ServerConfig>> parseServers(std::string_view text)
{
    const base::Error noList{base::ErrorCode::InvalidInput,
                             "The MCP servers are no JSON list. Correct or remove "
                             "mcp-servers.json."};
    std::vector<ServerConfig> servers;
    try {
        const json entries = json::parse(text);
        if (!entries.is_array() || entries.size() > kMostServers)
            return noList;
        for (const json &entry : entries) {
            auto server = serverOf(entry);
            const bool isTaken = server
                && std::ranges::find(servers, server->name, &ServerConfig::name) != servers.end();
            if (!server || isTaken)
                return base::Error{
                    base::ErrorCode::InvalidInput,
                    "MCP server " + std::to_string(servers.size() + 1)
                        + " needs a \"name\" of its own (lower case letters, digits, dashes) and a "
                          "\"command\" of words or an https \"url\". Correct mcp-servers.json."};
            servers.push_back(*std::move(server));
        }
    } catch (const json::exception &) {
        return noList;
    }
    return servers;
}

base::Result<std::vector<ServerConfig>> readServers(const std::string &path)
{
    const std::filesystem::path native = workspace::nativePath(path);
    std::error_code ignored;
    if (!std::filesystem::exists(native, ignored))
        return std::vector<ServerConfig>();
    std::ifstream file(native, std::ios::binary);
    const std::string text((std::istreambuf_iterator<char>(file)),
                           std::istreambuf_iterator<char>());
    if (!file)
        return base::Error{base::ErrorCode::Io, "“" + path + "” cannot be read."};
    return parseServers(text);
}

} // namespace agents::mcp
