// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/tools/tool.h"

#include <memory>
#include <string_view>
#include <vector>

namespace agents::tools {

// The tools that a small model always has, in the order of their declaration: read, list, search,
// edit, write, run.
class ToolSet
{
public:
    static ToolSet small();
    // What a larger model has beyond that: job. More is added by whoever has it to give (look,
    // fetch, use).
    static ToolSet large();
    void add(std::unique_ptr<const Tool> tool) { m_tools.push_back(std::move(tool)); }

    const std::vector<std::unique_ptr<const Tool>> &tools() const { return m_tools; }
    const Tool *find(std::string_view name) const; // null: no such tool
    // For PromptOptions::tools.
    std::vector<std::shared_ptr<const nlohmann::json>> declarations() const;

private:
    std::vector<std::unique_ptr<const Tool>> m_tools;
};

} // namespace agents::tools
