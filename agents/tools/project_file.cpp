// SPDX-License-Identifier: Apache-2.0
#include "agents/tools/project_file.h"

#include "agents/workspace/content_hash.h"
#include "agents/workspace/file_walker.h"
#include "agents/workspace/workspace.h"

namespace agents::tools {

namespace {

    constexpr uint64_t kMaxFile = 16 << 20;

    base::Result<ProjectFile> readAt(const workspace::RelativePath &path,
                                     const ToolContext &context)
    {
        const auto handle = context.workspace.jail().openFile(path);
        if (!handle)
            return handle.error();
        const auto data = handle->metadata();
        if (!data)
            return data.error();
        auto bytes = handle->readAll(kMaxFile);
        if (!bytes)
            return base::Error{bytes.error().code, path.text() + ": " + bytes.error().message};
        std::string hash = workspace::contentHash(*bytes);
        auto text = TextFile::decode(*std::move(bytes));
        if (!text)
            return base::Error{text.error().code,
                               path.text() + ": " + text.error().message
                                   + " Use run if you need to look into it."};
        return ProjectFile{path, *std::move(text), std::move(hash), data->mode, false};
    }

    // The one file of this name, or the first few to choose from.
    base::Result<workspace::RelativePath> onlyFileOfName(const workspace::RelativePath &path,
                                                         const ToolContext &context)
    {
        const auto all = walk(context.workspace, {}, {}, context.cancel);
        if (!all)
            return all.error();
        std::vector<std::string> found;
        for (const workspace::WalkEntry &entry : all->entries) {
            const std::string_view name =
                std::string_view(entry.path).substr(entry.path.rfind('/') + 1);
            if (entry.data.kind == workspace::Metadata::Kind::File && name == path.name()
                && found.size() < 6)
                found.push_back(entry.path);
        }
        if (found.size() == 1)
            return workspace::RelativePath::fromRecord(found[0]);
        std::string message = path.text() + " does not exist.";
        for (size_t i = 0; i < found.size(); ++i)
            message += (i == 0                      ? " Did you mean "
                            : i + 1 == found.size() ? " or "
                                                    : ", ")
                + found[i];
        message += found.empty() ? " Use list or search to find the right path." : "?";
        return base::Error{base::ErrorCode::NotFound, message};
    }

} // namespace

base::Result<ProjectFile>
readProjectFile(std::string_view file, const ToolContext &context, bool repairPath)
{
    const auto path = context.workspace.resolve(file, workspace::Access::Read);
    if (!path)
        return path.error();
    auto read = readAt(*path, context);
    if (read || read.error().code != base::ErrorCode::NotFound)
        return read;
    const auto other = onlyFileOfName(*path, context);
    if (!other)
        return other.error();
    if (!repairPath)
        return base::Error{base::ErrorCode::NotFound,
                           path->text() + " does not exist. Did you mean " + other->text() + "?"};
    auto repaired = readAt(*other, context);
    if (repaired)
        repaired->repaired = true;
    return repaired;
}

bool endsTurn(const base::Error &error)
{
    return error.code == base::ErrorCode::Cancelled || error.code == base::ErrorCode::OutOfMemory;
}

ToolResult failedResult(const base::Error &error)
{
    ToolResult result;
    result.text = error.message;
    result.failed = true;
    return result;
}

} // namespace agents::tools
