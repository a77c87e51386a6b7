// SPDX-License-Identifier: Apache-2.0
// mcp_try SERVERS.json FETCH: uses the tool `use` by hand. SERVERS.json is as in the user's
// profile, FETCH the program hearth-fetch. Standard input holds a line per use,
// {"action": "name:action", "input": {…}, "answers": {"field": "value"}}, where `answers` fill in
// the forms that the server asks; standard output has {"text", "failed", "forms"} for each.
#include "agents/mcp/use_tool.h"
#include "tests/agents/tools/tool_fixture.h"

#include <iostream>

namespace {

using Json = nlohmann::json;

std::map<std::string, std::string> answersOf(const Json &use)
{
    return use.contains("answers") ? use["answers"].get<std::map<std::string, std::string>>()
                                   : std::map<std::string, std::string>();
}

Json done(const Json &use, const agents::mcp::UseTool &tool, ToolFixture &fixture)
{
    using agents::tools::FormAnswer;
    Json forms = Json::array();
    auto context = fixture.context();
    context.askForm = [&](const agents::tools::Form &form) -> FormAnswer {
        forms.push_back(form.message);
        const auto content = agents::mcp::contentOf(form, answersOf(use));
        if (!content)
            return {.action = FormAnswer::Action::Decline};
        return {.action = FormAnswer::Action::Accept, .content = *content};
    };
    const std::string input = use.value("input", Json::object()).dump();
    const auto result = tool.run({{"action", use.at("action")}, {"input", input}}, context);
    return {{"text", result ? result->text : result.error().message},
            {"failed", !result || result->failed},
            {"forms", forms}};
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3)
        return 2;
    auto servers = agents::mcp::readServers(argv[1]);
    if (!servers) {
        std::cerr << servers.error().message << '\n';
        return 1;
    }
    ToolFixture fixture;
    const agents::mcp::UseTool tool(std::make_shared<agents::mcp::Servers>(
        agents::mcp::processServers(*std::move(servers), argv[2])));
    try {
        for (std::string line; std::getline(std::cin, line);)
            std::cout << done(Json::parse(line), tool, fixture).dump() << std::endl;
    } catch (const std::exception &error) {
        std::cerr << "mcp_try: " << error.what() << '\n';
        return 1;
    }
    return 0;
}
