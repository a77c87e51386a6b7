// SPDX-License-Identifier: Apache-2.0
#include "agents/tools/edit_tool.h"

#include "agents/journal/turn.h"
#include "agents/tools/arguments.h"
#include "agents/tools/edit_match.h"
#include "agents/tools/file_memory.h"
#include "agents/tools/nearest_region.h"
#include "agents/tools/project_file.h"
#include "agents/tools/shown_text.h"
#include "agents/workspace/content_hash.h"
#include "agents/workspace/line_diff.h"
#include "agents/workspace/workspace.h"

namespace agents::tools {

namespace {

    constexpr int kFailuresBeforeFreshRead = 2;
    constexpr size_t kFreshLines = 120;
    constexpr size_t kMaxDiffShown = 3 * 1024; // bytes

    // An edit that is certain to fit, not yet written.
    struct PlannedEdit {
        ProjectFile file;
        std::string bytes;
        workspace::LineDiff diff;
        bool spacesIgnored = false;
    };

    base::Error invalid(std::string message)
    {
        return {base::ErrorCode::InvalidInput, std::move(message)};
    }

    base::Result<void> checkSeen(const ProjectFile &file, const ToolContext &context)
    {
        const std::string path = file.path.text();
        if (!context.memory.hasSeen(path))
            return invalid("Read " + path + " before you edit it.");
        if (!context.memory.isCurrent(path, file.hash))
            return invalid(path + " was changed since you read it. Read it again, then edit.");
        return {};
    }

    base::Result<PlannedEdit> plan(const nlohmann::json &arguments, const ToolContext &context)
    {
        const Arguments given("edit", arguments);
        const auto name = given.text("file");
        if (!name)
            return name.error();
        const auto find = given.text("find");
        if (!find)
            return find.error();
        const auto replace = given.text("replace");
        if (!replace)
            return replace.error();
        auto file = readProjectFile(*name, context, false);
        if (!file)
            return file.error();
        if (const auto allowed = context.workspace.check(file->path, workspace::Access::Write);
            !allowed)
            return allowed.error();
        if (const auto seen = checkSeen(*file, context); !seen)
            return seen.error();
        const auto match = matchEdit(file->text, *find, *replace);
        if (!match)
            return match.error();
        auto bytes = file->text.splice(match->begin, match->end, match->replacement);
        if (!bytes)
            return bytes.error();
        const auto after = TextFile::decode(*bytes);
        if (!after)
            return invalid("The new text would make the file unreadable as text. Leave control "
                           "characters out.");
        auto diff = workspace::unifiedDiff(file->text.text(), after->text());
        return PlannedEdit{*std::move(file), *std::move(bytes), std::move(diff),
                           match->spacesIgnored};
    }

    // After two failures in a row the model gets the file again instead of one more hint.
    std::string withFreshRead(const base::Error &error,
                              const nlohmann::json &arguments,
                              const ToolContext &context)
    {
        const std::string name = Arguments("edit", arguments).text("file", "");
        const auto file = readProjectFile(name, context, false);
        if (!file || !context.memory.hasSeen(file->path.text()))
            return error.message;
        const std::string path = file->path.text();
        context.memory.failed(path);
        if (context.memory.failures(path) < kFailuresBeforeFreshRead)
            return error.message;
        context.memory.saw(path, file->hash);
        const size_t total = file->text.lineCount();
        const std::string lines = numberedLines(file->text, 0, kFreshLines);
        return error.message + "\n" + path + " as it is now, lines 1-"
            + std::to_string(std::min(total, kFreshLines)) + " of " + std::to_string(total) + ":\n"
            + cutMiddle(lines, kMaxResult);
    }

} // namespace

std::shared_ptr<const nlohmann::json> EditTool::declaration() const
{
    return declare(name(), "Change one place of a file that you have read.",
                   {{"file", "string", ""},
                    {"find", "string", "the exact old lines; must stand once in the file"},
                    {"replace", "string", "the new lines"}});
}

base::Result<ToolPreview> EditTool::preview(const nlohmann::json &arguments,
                                            const ToolContext &context) const
{
    const auto planned = plan(arguments, context);
    if (!planned)
        return planned.error();
    ToolPreview preview;
    preview.path = planned->file.path.text();
    preview.diff = planned->diff.text;
    return preview;
}

base::Result<ToolResult> EditTool::run(const nlohmann::json &arguments,
                                       const ToolContext &context) const
{
    auto planned = plan(arguments, context);
    if (!planned && endsTurn(planned.error()))
        return planned.error();
    if (!planned) {
        ToolResult failed = failedResult(planned.error());
        failed.text = withFreshRead(planned.error(), arguments, context);
        return failed;
    }
    const std::string path = planned->file.path.text();
    const auto written =
        context.journal.replace(planned->file.path, planned->bytes, planned->file.hash);
    if (!written && endsTurn(written.error()))
        return written.error();
    if (!written)
        return failedResult(written.error());
    context.memory.saw(path, workspace::contentHash(planned->bytes));

    ToolResult result;
    result.text = "Edited " + path + ".";
    if (planned->spacesIgnored)
        result.text +=
            " find fitted but for spaces; the new lines were indented like the old ones.";
    result.text += "\n" + cutMiddle(planned->diff.text, kMaxDiffShown);
    result.detail = {ToolDetail::Kind::Diff, path,        planned->diff.text, planned->diff.added,
                     planned->diff.removed,  std::nullopt};
    result.changedPaths = {path};
    return result;
}

} // namespace agents::tools
