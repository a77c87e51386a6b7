// SPDX-License-Identifier: Apache-2.0
#include "agents/tools/list_tool.h"

#include "agents/tools/arguments.h"
#include "agents/tools/project_file.h"
#include "agents/tools/shown_text.h"
#include "agents/workspace/file_walker.h"
#include "agents/workspace/glob.h"

#include <map>

namespace agents::tools {

namespace {

    constexpr size_t kMaxEntries = 200;
    constexpr size_t kMaxListed = 4 * 1024; // bytes

    using Kind = workspace::Metadata::Kind;

    // The folder's own entries; a folder shows how many files lie below it.
    std::vector<std::string> entriesOf(const workspace::WalkResult &all, size_t prefix)
    {
        std::map<std::string, size_t> folders;
        std::vector<std::string> files;
        for (const workspace::WalkEntry &entry : all.entries) {
            const std::string below = entry.path.substr(prefix);
            const size_t slash = below.find('/');
            if (slash != std::string::npos)
                folders[below.substr(0, slash)] += entry.data.kind == Kind::Directory ? 0 : 1;
            else if (entry.data.kind == Kind::Directory)
                folders.try_emplace(below, 0);
            else
                files.push_back(below + (entry.data.kind == Kind::Link ? " (symbolic link)" : ""));
        }
        std::vector<std::string> lines;
        for (const auto &[folder, count] : folders)
            lines.push_back(folder + "/" + (count > 0 ? "  " + std::to_string(count) : ""));
        lines.insert(lines.end(), files.begin(), files.end());
        return lines;
    }

    std::vector<std::string>
    matchesOf(const workspace::WalkResult &all, const std::string &pattern, size_t prefix)
    {
        const workspace::Glob glob(pattern);
        std::vector<std::string> lines;
        for (const workspace::WalkEntry &entry : all.entries) {
            const bool matches = glob.matches(std::string_view(entry.path).substr(prefix))
                || glob.matches(entry.path);
            if (entry.data.kind != Kind::Directory && matches)
                lines.push_back(entry.path);
        }
        return lines;
    }

    std::string joined(const std::vector<std::string> &lines)
    {
        std::string text;
        size_t shown = 0;
        for (const std::string &line : lines) {
            if (shown >= kMaxEntries || text.size() > kMaxListed)
                break;
            text += cutLine(line, kMaxLineShown) + '\n';
            ++shown;
        }
        if (shown < lines.size())
            text += std::to_string(lines.size() - shown)
                + " more are not shown. Narrow it with dir or glob.";
        return text;
    }

} // namespace

std::shared_ptr<const nlohmann::json> ListTool::declaration() const
{
    return declare(name(), "List a folder, or all files that match a glob.",
                   {{"dir", "string", "", false}, {"glob", "string", "such as **/*.cpp", false}});
}

base::Result<ToolPreview> ListTool::preview(const nlohmann::json &arguments,
                                            const ToolContext &context) const
{
    const auto dir = context.workspace.resolve(Arguments(name(), arguments).text("dir", "."),
                                               workspace::Access::Read);
    if (!dir)
        return dir.error();
    ToolPreview preview;
    preview.path = dir->text();
    return preview;
}

base::Result<ToolResult> ListTool::run(const nlohmann::json &arguments,
                                       const ToolContext &context) const
{
    const Arguments given(name(), arguments);
    const auto dir = context.workspace.resolve(given.text("dir", "."), workspace::Access::Read);
    if (!dir)
        return failedResult(dir.error());
    const std::string glob = given.text("glob", "");
    const auto all = walk(context.workspace, *dir, {.directories = true}, context.cancel);
    if (!all && all.error().code == base::ErrorCode::Cancelled)
        return all.error();
    if (!all)
        return failedResult(all.error());
    const size_t prefix = dir->isRoot() ? 0 : dir->text().size() + 1;
    const auto lines = glob.empty() ? entriesOf(*all, prefix) : matchesOf(*all, glob, prefix);

    ToolResult result;
    if (lines.empty())
        result.text = glob.empty()
            ? dir->text() + " holds no files (ignored ones are left out)."
            : "No file matches " + cutLine(glob, 200) + ". Try a wider glob, such as **/*.cpp.";
    else
        result.text = (glob.empty() ? dir->text() + "/:\n" : "") + joined(lines);
    if (!all->complete)
        result.text += "\nThe folder is too large or too deep to be listed whole: there is more. "
                       "List a folder inside it with dir.";
    result.detail = {ToolDetail::Kind::Text, dir->text(), result.text, 0, 0, std::nullopt};
    return result;
}

} // namespace agents::tools
