// SPDX-License-Identifier: Apache-2.0
#include "agents/tools/read_tool.h"

#include "agents/tools/arguments.h"
#include "agents/tools/file_memory.h"
#include "agents/tools/nearest_region.h"
#include "agents/tools/project_file.h"
#include "agents/tools/shown_text.h"

#include <algorithm>

namespace agents::tools {

namespace {

    constexpr int64_t kDefaultLines = 200;
    constexpr int64_t kMostLines = 400;
    constexpr int64_t kAnyLine = 1'000'000'000;

    const char *lineEndNote(const TextFile &text)
    {
        switch (text.mainLineEnd()) {
        case LineEnd::CrLf:
            return ", CRLF line ends";
        case LineEnd::Cr:
            return ", CR line ends";
        default:
            return "";
        }
    }

    // Lines from `first`, as many as fit; `last` becomes one past the last shown.
    std::string fittingLines(const TextFile &text, size_t first, size_t &last)
    {
        std::string shown;
        for (size_t i = first; i < last; ++i) {
            std::string line = numberedLines(text, i, i + 1);
            if (i > first && shown.size() + line.size() > kMaxResult) {
                last = i;
                break;
            }
            shown += line;
        }
        return shown;
    }

} // namespace

std::shared_ptr<const nlohmann::json> ReadTool::declaration() const
{
    return declare(name(), "Show a text file with line numbers.",
                   {{"file", "string", ""},
                    {"from", "integer", "first line", false},
                    {"lines", "integer", "how many, 200 at first", false}});
}

base::Result<ToolPreview> ReadTool::preview(const nlohmann::json &arguments,
                                            const ToolContext &context) const
{
    const auto file = Arguments(name(), arguments).text("file");
    if (!file)
        return file.error();
    const auto found = readProjectFile(*file, context, true);
    if (!found)
        return found.error();
    ToolPreview preview;
    preview.path = found->path.text();
    return preview;
}

base::Result<ToolResult> ReadTool::run(const nlohmann::json &arguments,
                                       const ToolContext &context) const
{
    const Arguments given(name(), arguments);
    const auto file = given.text("file");
    if (!file)
        return failedResult(file.error());
    const auto found = readProjectFile(*file, context, true);
    if (!found && found.error().code == base::ErrorCode::Cancelled)
        return found.error();
    if (!found)
        return failedResult(found.error());
    const TextFile &text = found->text;
    const size_t total = text.lineCount();
    const auto first = static_cast<size_t>(given.number("from", 1, 1, kAnyLine)) - 1;
    const auto wanted = static_cast<size_t>(given.number("lines", kDefaultLines, 1, kMostLines));
    const std::string path = found->path.text();
    if (total > 0 && first >= total)
        return failedResult(
            {base::ErrorCode::InvalidInput,
             path + " has only " + std::to_string(total) + " lines. Choose a smaller from."});
    size_t last = std::min(first + wanted, total);
    const std::string lines = fittingLines(text, first, last);
    context.memory.saw(path, found->hash);

    ToolResult result;
    result.text = path + (found->repaired ? " (the only file of that name)" : "");
    result.text += total == 0 ? " is empty."
                              : ", lines " + std::to_string(first + 1) + "-" + std::to_string(last)
            + " of " + std::to_string(total) + lineEndNote(text) + "\n" + lines;
    if (last < total)
        result.text += "More: read from=" + std::to_string(last + 1);
    result.detail.kind = ToolDetail::Kind::Text;
    result.detail.path = path;
    result.detail.body = lines;
    return result;
}

} // namespace agents::tools
