// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/tools/page_source.h"
#include "agents/tools/tool.h"

#include <memory>

namespace agents::tools {

// What a model wrote as an address, as it will be asked for: https, without a user's name, the host
// in ASCII, so that no letter looks like another. InvalidInput tells the model what is wrong.
base::Result<std::string> fetchAddress(std::string_view url);

// fetch{url}: a page of the web. Asked about each time, and what it brings is a stranger's word.
class FetchTool final : public Tool
{
public:
    explicit FetchTool(std::shared_ptr<PageSource> pages) // shared: with the tool sets of a session
        : m_pages(std::move(pages))
    {
    }

    std::string_view name() const override { return "fetch"; }
    Effect effect() const override { return Effect::Connects; }
    std::shared_ptr<const nlohmann::json> declaration() const override;
    base::Result<ToolPreview> preview(const nlohmann::json &arguments,
                                      const ToolContext &context) const override;
    base::Result<ToolResult> run(const nlohmann::json &arguments,
                                 const ToolContext &context) const override;

private:
    std::shared_ptr<PageSource> m_pages;
};

} // namespace agents::tools
