// SPDX-License-Identifier: Apache-2.0
#include "tests/agents/portable/checks.h"

#include <cstdio>
#include <cstdlib>
#include <iostream>

#include <nlohmann/json.hpp>

// A server of the Model Context Protocol that needs no interpreter: `self child mcp REVISION …`.
namespace checks {

namespace {

    using nlohmann::json;

    json textResult(const std::string &text)
    {
        const json block = {{"type", "text"}, {"text", text}};
        return {{"content", json::array({block})}};
    }

    json action(const std::string &name)
    {
        return {{"name", name}, {"description", name + "."}, {"inputSchema", json::object()}};
    }

    json called(const json &parameters, const std::vector<std::string> &arguments)
    {
        const std::string name = parameters.value("name", "");
        const std::string text =
            parameters.value("arguments", json::object()).value("text", std::string());
        if (name == "variable") {
            const char *value = std::getenv(text.c_str());
            return textResult(value ? value : "unset");
        }
        if (name == "words")
            return textResult(json(arguments).dump());
        if (name == "family")
            return textResult(leaveGrandchild(arguments[0], text) == 0 ? "born" : "none");
        return textResult(text);
    }

    // Nothing: a method that this revision does not have.
    json resultOf(const json &message, const std::vector<std::string> &arguments)
    {
        const std::string method = message.value("method", "");
        const std::string &revision = arguments[3];
        if (method == "server/discover" && revision == "2026-07-28")
            return {{"supportedVersions", json::array({revision})}};
        if (method == "initialize" && revision == "2025-06-18")
            return {{"protocolVersion", revision}, {"capabilities", json::object()}};
        if (method == "tools/list")
            return {{"tools",
                     json::array(
                         {action("echo"), action("family"), action("variable"), action("words")})}};
        if (method == "tools/call")
            return called(message.value("params", json::object()), arguments);
        return {};
    }

} // namespace

int beServer(const std::vector<std::string> &arguments)
{
    for (std::string line; std::getline(std::cin, line);) {
        const json message = json::parse(line, nullptr, false);
        if (arguments[3] == "mute" || !message.is_object() || !message.contains("id"))
            continue;
        json answer = {{"jsonrpc", "2.0"}, {"id", message["id"]}};
        // Would be taken for the answer if anybody read it there.
        answer["result"] = textResult("from standard error");
        std::fprintf(stderr, "%s\n", answer.dump().c_str());
        std::fflush(stderr);
        const json result = resultOf(message, arguments);
        answer.erase("result");
        if (result.is_null())
            answer["error"] = {{"code", -32601}, {"message", "Method not found"}};
        else
            answer["result"] = result;
        std::printf("%s\n", answer.dump().c_str());
        std::fflush(stdout);
    }
    return 0;
}

} // namespace checks
