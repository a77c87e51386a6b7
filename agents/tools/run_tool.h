// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/tools/tool.h"

namespace agents::tools {

// run{command, seconds}: a shell command in the folder, sandboxed.
class RunTool final : public Tool
{
public:
    std::string_view name() const override { return "run"; }
    Effect effect() const override { return Effect::Runs; }
    std::shared_ptr<const nlohmann::json> declaration() const override;
    base::Result<ToolPreview> preview(const nlohmann::json &arguments,
                                      const ToolContext &context) const override;
    base::Result<ToolResult> run(const nlohmann::json &arguments,
                                 const ToolContext &context) const override;
};

} // namespace agents::tools
