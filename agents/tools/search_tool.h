// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/tools/tool.h"

namespace agents::tools {

// search{glob, pattern}: the lines of text files that match.
class SearchTool final : public Tool
{
public:
    std::string_view name() const override { return "search"; }
    Effect effect() const override { return Effect::Reads; }
    std::shared_ptr<const nlohmann::json> declaration() const override;
    base::Result<ToolPreview> preview(const nlohmann::json &arguments,
                                      const ToolContext &context) const override;
    base::Result<ToolResult> run(const nlohmann::json &arguments,
                                 const ToolContext &context) const override;
};

} // namespace agents::tools
