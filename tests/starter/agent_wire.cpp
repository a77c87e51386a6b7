// SPDX-License-Identifier: Apache-2.0
// agent_wire: what the coding agent's model really reads, for the comparison with what the starter
// model's training data says. Standard input holds one JSON object per line, standard output its
// answer:
//   {"open": FOLDER, "storage": FOLDER, "task": TEXT}  a new turn: {"prompt": TEXT}
//   {"tool": NAME, "arguments": {…}}                   a call: {"result": TEXT, "response": TEXT}
// Prompts are written with their control tokens as text. Commands run without a sandbox: give none
// that is not your own.
#include "agents/journal/journal.h"
#include "agents/loop/agent_prompt.h"
#include "agents/loop/turn_log.h"
#include "agents/sandbox/sandbox.h"
#include "agents/tools/file_memory.h"
#include "agents/tools/tool_set.h"

#include <exception>
#include <iostream>
#include <memory>
#include <optional>
#include <string>

#include <nlohmann/json.hpp>

namespace {

using Json = nlohmann::json;

// A turn in a folder, with everything that tools work with.
class Stage final
{
public:
    Stage(agents::workspace::Workspace workspace, const std::string &storage)
        : m_workspace(std::move(workspace))
        , m_journal(agents::journal::Journal::open(storage, m_workspace))
    {
    }

    // The prompt of the turn's first reply.
    std::string begin(const std::string &task)
    {
        m_turn = std::move(*m_journal->begin("turn"));
        using engine::text::Role;
        m_log.begin(
            {{.role = Role::System,
              .content = agents::loop::agentPrompt(m_workspace.rootPath(), QDate::currentDate())},
             {.role = Role::User, .content = task}},
            {.tools = m_tools.declarations()});
        return textOf(m_log.parts().back());
    }

    Json call(const std::string &name, const Json &arguments)
    {
        const agents::tools::Tool *tool = m_tools.find(name);
        const agents::tools::ToolContext context{.cancel = m_cancel,
                                                 .workspace = m_workspace,
                                                 .journal = *m_turn,
                                                 .memory = m_memory,
                                                 .sandbox = m_sandbox,
                                                 .unsandboxedAllowed = true};
        if (!tool)
            return {{"error", "There is no such tool."}};
        // As the loop does it: what cannot be previewed is answered by that error.
        const auto preview = tool->preview(arguments, context);
        const auto result = preview ? tool->run(arguments, context) : preview.error();
        const std::string text = result ? result->text : result.error().message;
        m_log.addResponse(name, text);
        return {{"result", text}, {"response", textOf(m_log.parts().back())}};
    }

private:
    static std::string textOf(const agents::PromptPart &part)
    {
        std::string text;
        for (const auto &segment : part.text)
            text += segment.text;
        return text;
    }

    base::CancelToken m_cancel;
    agents::workspace::Workspace m_workspace;
    base::Result<agents::journal::Journal> m_journal;
    std::unique_ptr<agents::journal::Turn> m_turn;
    agents::tools::FileMemory m_memory;
    agents::sandbox::Sandbox m_sandbox = agents::sandbox::Sandbox::probe();
    agents::tools::ToolSet m_tools = agents::tools::ToolSet::small();
    agents::loop::TurnLog m_log;
};

Json answer(const Json &asked, std::unique_ptr<Stage> &stage)
{
    if (asked.contains("open")) {
        auto workspace = agents::workspace::Workspace::open(asked.at("open").get<std::string>());
        if (!workspace)
            return {{"error", workspace.error().message}};
        stage =
            std::make_unique<Stage>(*std::move(workspace), asked.at("storage").get<std::string>());
        return {{"prompt", stage->begin(asked.at("task").get<std::string>())}};
    }
    if (!stage)
        return {{"error", "A turn has to be opened first."}};
    return stage->call(asked.at("tool").get<std::string>(), asked.at("arguments"));
}

} // namespace

int main()
{
    try {
        std::unique_ptr<Stage> stage;
        for (std::string line; std::getline(std::cin, line);)
            std::cout << answer(Json::parse(line), stage).dump() << std::endl;
    } catch (const std::exception &error) {
        std::cerr << "agent_wire: " << error.what() << '\n';
        return 1;
    }
    return 0;
}
