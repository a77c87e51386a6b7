// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/tools/tool.h"

namespace agents::tools {

// job{id, stop}: what a command in the background writes, and its end.
class JobTool final : public Tool
{
public:
    std::string_view name() const override { return "job"; }
    Effect effect() const override { return Effect::Reads; }
    std::shared_ptr<const nlohmann::json> declaration() const override;
    base::Result<ToolPreview> preview(const nlohmann::json &arguments,
                                      const ToolContext &context) const override;
    base::Result<ToolResult> run(const nlohmann::json &arguments,
                                 const ToolContext &context) const override;
};

} // namespace agents::tools
