// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/tools/text_file.h"
#include "engine/base/result.h"

#include <string>
#include <string_view>

namespace agents::tools {

// Where an edit goes: the smallest piece of the file's text that has to change.
struct EditMatch {
    size_t begin = 0; // text offsets
    size_t end = 0;
    std::string replacement;
    bool spacesIgnored = false; // whole lines matched but for spaces; the new ones were re-indented
};

// The one place in the file where `find` stands: exactly, or else as whole lines that differ only
// in spaces at their ends or in one indentation common to all. Never a similar place: InvalidInput
// then tells the model the nearest lines (at most 20, numbered), or the lines of all the matches.
base::Result<EditMatch>
matchEdit(const TextFile &file, std::string_view find, std::string_view replace);

} // namespace agents::tools
