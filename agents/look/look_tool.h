// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/media_input.h"
#include "agents/tools/tool.h"

#include <QString>

namespace agents::look {

// look{file, page}: shows the model a picture, or a page of a PDF.
class LookTool final : public tools::Tool
{
public:
    // Of the loaded model: `modelName` for the sentence that says why it cannot.
    LookTool(ModelSenses senses, QString modelName)
        : m_senses(std::move(senses))
        , m_modelName(std::move(modelName))
    {
    }

    std::string_view name() const override { return "look"; }
    tools::Effect effect() const override { return tools::Effect::Reads; }
    std::shared_ptr<const nlohmann::json> declaration() const override;
    base::Result<tools::ToolPreview> preview(const nlohmann::json &arguments,
                                             const tools::ToolContext &context) const override;
    base::Result<tools::ToolResult> run(const nlohmann::json &arguments,
                                        const tools::ToolContext &context) const override;

private:
    ModelSenses m_senses;
    QString m_modelName;
};

} // namespace agents::look
