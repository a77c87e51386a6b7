// SPDX-License-Identifier: Apache-2.0
#include "agents/tools/edit_match.h"
#include "agents/workspace/content_hash.h"
#include "agents/workspace/workspace.h"
#include "tests/agents/portable/checks.h"
#include "tests/agents/portable/test_folder.h"
#include "tests/agents/tools/edit_cases.h"

using namespace agents;

namespace checks {

namespace {

    base::Result<std::string> edited(const std::string &bytes, const EditCase &one)
    {
        const auto file = tools::TextFile::decode(bytes);
        if (!file)
            return file.error();
        const auto match = tools::matchEdit(*file, one.find, one.replace);
        if (!match)
            return match.error();
        return file->splice(match->begin, match->end, match->replacement);
    }

    base::Result<std::string> bytesOf(const workspace::Workspace &workspace,
                                      const workspace::RelativePath &path)
    {
        const auto file = workspace.jail().openFile(path);
        return file ? file->readAll(1 << 20) : base::Result<std::string>(file.error());
    }

} // namespace

// As the edit tool does it: from the bytes on the disk to the bytes on the disk.
void checkEdits()
{
    const TestFolder folder;
    const auto workspace = workspace::Workspace::open(folder.text());
    if (!check(workspace.has_value(), "a folder for edits opens"))
        return;
    const auto path = *workspace->resolve("file.txt", workspace::Access::Write);
    for (const EditCase &one : editsOfOnePlace()) {
        folder.put("file.txt", one.bytes);
        const auto bytes = bytesOf(*workspace, path);
        const auto result = bytes ? edited(*bytes, one) : base::Result<std::string>(bytes.error());
        const auto written = result
            ? workspace->jail().replaceFile(path, *result, 0644, workspace::contentHash(*bytes))
            : base::Result<void>(result.error());
        check(written && folder.content("file.txt") == one.expected,
              std::string("edit: ") + one.name);
    }
    for (const EditCase &one : editsOfNoPlace())
        check(!edited(one.bytes, one), std::string("no edit: ") + one.name);
}

} // namespace checks
