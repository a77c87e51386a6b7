// SPDX-License-Identifier: Apache-2.0
#include "agents/tools/write_tool.h"

#include "agents/journal/turn.h"
#include "agents/tools/arguments.h"
#include "agents/tools/file_memory.h"
#include "agents/tools/project_file.h"
#include "agents/workspace/content_hash.h"
#include "agents/workspace/line_diff.h"
#include "agents/workspace/workspace.h"

#include <optional>

namespace agents::tools {

namespace {

    // A file that is certain to be new, or empty so far.
    struct PlannedWrite {
        workspace::RelativePath path;
        std::string bytes;
        bool emptyFile = false; // it exists and holds nothing
    };

    base::Error alreadyThere(const std::string &path)
    {
        return {base::ErrorCode::InvalidInput,
                path
                    + " exists already and write makes new files only. Read it, then change it "
                      "with edit{file: "
                    + path + ", find: the old lines, replace: the new lines}."};
    }

    base::Result<PlannedWrite> plan(const nlohmann::json &arguments, const ToolContext &context)
    {
        const Arguments given("write", arguments);
        const auto name = given.text("file");
        if (!name)
            return name.error();
        auto text = given.text("text");
        if (!text)
            return text.error();
        const auto path = context.workspace.resolve(*name, workspace::Access::Write);
        if (!path)
            return path.error();
        if (path->isRoot() || name->ends_with('/'))
            return base::Error{base::ErrorCode::InvalidInput,
                               "file names a folder. Name the new file; its folders are made."};
        const auto existing = context.workspace.jail().metadata(*path);
        if (!existing && existing.error().code != base::ErrorCode::NotFound)
            return existing.error();
        const bool empty =
            existing && existing->kind == workspace::Metadata::Kind::File && existing->size == 0;
        if (existing && !empty)
            return alreadyThere(path->text());
        return PlannedWrite{*path, *std::move(text), empty};
    }

} // namespace

std::shared_ptr<const nlohmann::json> WriteTool::declaration() const
{
    return declare(name(), "Make a new file.",
                   {{"file", "string", ""}, {"text", "string", "all of it"}});
}

base::Result<ToolPreview> WriteTool::preview(const nlohmann::json &arguments,
                                             const ToolContext &context) const
{
    const auto planned = plan(arguments, context);
    if (!planned)
        return planned.error();
    ToolPreview preview;
    preview.path = planned->path.text();
    preview.diff = workspace::unifiedDiff("", planned->bytes).text;
    return preview;
}

base::Result<ToolResult> WriteTool::run(const nlohmann::json &arguments,
                                        const ToolContext &context) const
{
    const auto planned = plan(arguments, context);
    if (!planned)
        return failedResult(planned.error());
    const std::string path = planned->path.text();
    const auto written = planned->emptyFile
        ? context.journal.replace(planned->path, planned->bytes, workspace::contentHash({}))
        : context.journal.create(planned->path, planned->bytes);
    if (!written && endsTurn(written.error()))
        return written.error();
    if (!written && written.error().code == base::ErrorCode::Busy)
        return failedResult(alreadyThere(path));
    if (!written)
        return failedResult(written.error());
    context.memory.saw(path, workspace::contentHash(planned->bytes));

    const workspace::LineDiff diff = workspace::unifiedDiff("", planned->bytes);
    ToolResult result;
    result.text = "Wrote " + path + ", " + std::to_string(diff.added) + " lines.";
    result.detail = {ToolDetail::Kind::Diff, path, diff.text, diff.added, 0, std::nullopt};
    result.changedPaths = {path};
    return result;
}

} // namespace agents::tools
