// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/tools/text_file.h"

#include <string>
#include <string_view>

namespace agents::tools {

// For an edit that found nothing: the lines of the file most like `find`, numbered, with the first
// line that differs. Finished sentences for the model; at most 20 lines of the file.
std::string describeNearest(const TextFile &file, std::string_view find);

// Lines [first, last) as the read tool shows them: number, tab, text; long lines are cut.
std::string numberedLines(const TextFile &file, size_t first, size_t last);

} // namespace agents::tools
