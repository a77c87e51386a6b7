// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/tools/tool.h"

namespace agents::tools {

// edit{file, find, replace}: replaces the one place where find stands.
class EditTool final : public Tool
{
public:
    std::string_view name() const override { return "edit"; }
    Effect effect() const override { return Effect::Writes; }
    std::shared_ptr<const nlohmann::json> declaration() const override;
    base::Result<ToolPreview> preview(const nlohmann::json &arguments,
                                      const ToolContext &context) const override;
    base::Result<ToolResult> run(const nlohmann::json &arguments,
                                 const ToolContext &context) const override;
};

} // namespace agents::tools
