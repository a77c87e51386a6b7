// SPDX-License-Identifier: Apache-2.0
#include "agents/tools/shown_text.h"

#include "engine/text/utf8.h"

#include <algorithm>

namespace agents::tools {

std::string cutLine(std::string_view line, size_t limit)
{
    size_t kept = std::min(line.size(), limit);
    while (kept < line.size() && kept > 0
           && (static_cast<unsigned char>(line[kept]) & 0xC0) == 0x80)
        --kept;
    std::string shown = engine::text::withoutInvalidUtf8(line.substr(0, kept));
    std::erase_if(shown, [](char c) {
        return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7F;
    });
    if (kept < line.size())
        shown += " [... " + std::to_string(line.size() - kept) + " more bytes in this line]";
    return shown;
}

std::string cutMiddle(std::string_view text, size_t limit)
{
    if (text.size() <= limit)
        return std::string(text);
    // The end of an output tells more than its beginning.
    size_t head = text.rfind('\n', limit / 3);
    head = head == std::string_view::npos ? limit / 3 : head + 1;
    size_t tail = text.find('\n', text.size() - limit * 2 / 3);
    tail = tail == std::string_view::npos || tail + 1 >= text.size() ? text.size() - limit * 2 / 3
                                                                     : tail + 1;
    const auto gap = text.substr(head, tail - head);
    const auto lines = std::ranges::count(gap, '\n');
    return engine::text::withoutInvalidUtf8(std::string(text.substr(0, head)) + "[... "
                                            + std::to_string(lines) + " lines left out ...]\n"
                                            + std::string(text.substr(tail)));
}

} // namespace agents::tools
