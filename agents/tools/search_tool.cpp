// SPDX-License-Identifier: Apache-2.0
#include "agents/tools/search_tool.h"

#include "agents/tools/arguments.h"
#include "agents/tools/file_memory.h"
#include "agents/tools/line_search.h"
#include "agents/tools/project_file.h"
#include "agents/tools/project_search.h"
#include "agents/tools/shown_text.h"

namespace agents::tools {

namespace {

    constexpr size_t kMaxHits = 50;
    constexpr size_t kMaxHitLine = 200; // bytes

    std::string shownHits(const ProjectSearchResult &found)
    {
        std::string text;
        std::string_view file;
        for (const ProjectHit &hit : found.hits) {
            if (hit.path != file)
                text += hit.path + "\n";
            file = hit.path;
            text += std::to_string(hit.line + 1) + '\t' + cutLine(hit.text, kMaxHitLine) + '\n';
        }
        if (found.more)
            text += "There are more; narrow it with glob or a longer pattern.";
        if (found.timedOut)
            text += "The search was stopped after ten seconds; narrow it with glob.";
        return text;
    }

    std::string nothingFound(const std::string &pattern,
                             const std::string &glob,
                             const ProjectSearchResult &found)
    {
        if (found.filesSearched == 0)
            return "No file matches the glob " + cutLine(glob, 200) + ". Try **/* or leave it out.";
        return "No line matches " + cutLine(pattern, 200) + " in "
            + std::to_string(found.filesSearched)
            + " files. Case counts; (?i) before the pattern ignores it.";
    }

} // namespace

std::shared_ptr<const nlohmann::json> SearchTool::declaration() const
{
    return declare(
        name(), "Find lines in files.",
        {{"glob", "string", "which files", false}, {"pattern", "string", "regular expression"}});
}

base::Result<ToolPreview> SearchTool::preview(const nlohmann::json &arguments,
                                              const ToolContext &) const
{
    const auto pattern = Arguments(name(), arguments).text("pattern");
    if (!pattern)
        return pattern.error();
    return ToolPreview{};
}

base::Result<ToolResult> SearchTool::run(const nlohmann::json &arguments,
                                         const ToolContext &context) const
{
    const Arguments given(name(), arguments);
    const auto pattern = given.text("pattern");
    if (!pattern)
        return failedResult(pattern.error());
    if (pattern->empty())
        return failedResult(
            {base::ErrorCode::InvalidInput, "pattern is empty. Put the text to find into it."});
    const std::string glob = given.text("glob", "");
    const LineSearch search(*pattern);
    const auto found = searchProject(context.workspace, search, glob, kMaxHits, context.cancel);
    if (!found)
        return found.error();
    for (const auto &[path, hash] : found->hashes) {
        // A file seen before keeps what was seen: the model may act on the rest of it.
        if (!context.memory.hasSeen(path))
            context.memory.saw(path, hash);
    }
    ToolResult result;
    if (!search.problem().empty())
        result.text = "The pattern is no regular expression (" + search.problem()
            + "), so it was taken as plain text.\n";
    result.text += found->hits.empty() ? nothingFound(*pattern, glob, *found) : shownHits(*found);
    result.detail = {ToolDetail::Kind::Text, "", result.text, 0, 0, std::nullopt};
    return result;
}

} // namespace agents::tools
