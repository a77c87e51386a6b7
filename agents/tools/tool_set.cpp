// SPDX-License-Identifier: Apache-2.0
#include "agents/tools/tool_set.h"

#include "agents/tools/edit_tool.h"
#include "agents/tools/job_tool.h"
#include "agents/tools/list_tool.h"
#include "agents/tools/read_tool.h"
#include "agents/tools/run_tool.h"
#include "agents/tools/search_tool.h"
#include "agents/tools/write_tool.h"

namespace agents::tools {

ToolSet ToolSet::small()
{
    ToolSet set;
    set.m_tools.push_back(std::make_unique<ReadTool>());
    set.m_tools.push_back(std::make_unique<ListTool>());
    set.m_tools.push_back(std::make_unique<SearchTool>());
    set.m_tools.push_back(std::make_unique<EditTool>());
    set.m_tools.push_back(std::make_unique<WriteTool>());
    set.m_tools.push_back(std::make_unique<RunTool>());
    return set;
}

ToolSet ToolSet::large()
{
    ToolSet set = small();
    set.m_tools.push_back(std::make_unique<JobTool>());
    return set;
}

const Tool *ToolSet::find(std::string_view name) const
{
    for (const auto &tool : m_tools) {
        if (tool->name() == name)
            return tool.get();
    }
    return nullptr;
}

std::vector<std::shared_ptr<const nlohmann::json>> ToolSet::declarations() const
{
    std::vector<std::shared_ptr<const nlohmann::json>> all;
    for (const auto &tool : m_tools)
        all.push_back(tool->declaration());
    return all;
}

} // namespace agents::tools
