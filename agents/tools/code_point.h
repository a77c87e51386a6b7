// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/tools/text_file.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace agents::tools {

// One character of a file. What its encoding does not allow is U+FFFD of one unit, not valid.
struct CodePoint {
    char32_t value = 0xFFFD;
    size_t width = 1; // in bytes; at least 1
    bool valid = false;
};

CodePoint decodeOne(std::string_view bytes, size_t at, Encoding encoding); // at < bytes.size()
void appendUtf8(std::string &out, char32_t point);
// False where the encoding lacks the character; U+FFFD is never written, for it stands for a byte
// that could not be read.
bool appendEncoded(std::string &out, char32_t point, Encoding encoding);

} // namespace agents::tools
