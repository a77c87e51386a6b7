// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/tools/text_file.h"
#include "agents/tools/tool.h"
#include "agents/workspace/relative_path.h"

#include <string>
#include <string_view>

namespace agents::tools {

// A text file of the folder, read whole.
struct ProjectFile {
    workspace::RelativePath path;
    TextFile text;
    std::string hash;
    uint32_t mode = 0;
    bool repaired = false; // the model's path did not exist; this is the only file of that name
};

// Reads what the model named. A path that does not exist but whose name only one file in the folder
// has, is taken for that file. Errors may be shown to the model.
base::Result<ProjectFile>
readProjectFile(std::string_view file, const ToolContext &context, bool repairPath);

// Whether an error is the turn's and not this call's: it was cancelled, or the disk is full.
bool endsTurn(const base::Error &error);

// A call that could not be done, in the words of its error.
ToolResult failedResult(const base::Error &error);

} // namespace agents::tools
