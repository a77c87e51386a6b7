// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/workspace/file_handle.h"

#include <functional>
#include <string>

namespace agents::workspace {

// One name in an open folder. `data` holds the kind; the rest of it where it was asked for.
struct DirectoryEntry {
    std::string name;
    Metadata data;
};

// Calls `each` with what lies in an open folder, links as links, until it returns false. Names that
// cannot be told as text here are passed over. False: the folder cannot be listed.
bool listDirectory(const FileHandle &directory,
                   bool metadata,
                   const std::function<bool(DirectoryEntry &&entry)> &each);

// A folder or file directly in an open folder, not following a link; unopened where there is none.
FileHandle openListed(const FileHandle &directory, const std::string &name);
FileHandle openPlainFile(const FileHandle &directory, const std::string &name);

} // namespace agents::workspace
