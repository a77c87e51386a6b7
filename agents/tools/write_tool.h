// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/tools/tool.h"

namespace agents::tools {

// write{file, text}: a new file; never replaces one that has content.
class WriteTool final : public Tool
{
public:
    std::string_view name() const override { return "write"; }
    Effect effect() const override { return Effect::Writes; }
    std::shared_ptr<const nlohmann::json> declaration() const override;
    base::Result<ToolPreview> preview(const nlohmann::json &arguments,
                                      const ToolContext &context) const override;
    base::Result<ToolResult> run(const nlohmann::json &arguments,
                                 const ToolContext &context) const override;
};

} // namespace agents::tools
