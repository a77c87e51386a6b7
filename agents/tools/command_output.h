// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace agents::tools {

// What a command writes, its beginning and its end: both are bounded, whatever it writes.
class CommandOutput
{
public:
    void add(std::string_view bytes);
    // As it came, the middle left out.
    std::string raw() const;
    // For the model: UTF-8 without terminal escapes, of overwritten lines (progress bars) only the
    // last state, long lines and the middle cut.
    std::string shown(size_t limit) const;

private:
    std::string m_head;
    std::string m_tail;
    uint64_t m_dropped = 0; // bytes between them
};

// The text without terminal control sequences and other control characters than tab and newline.
std::string withoutEscapes(std::string_view text);

} // namespace agents::tools
