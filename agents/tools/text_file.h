// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace agents::tools {

enum class Encoding { Utf8, Utf16Le, Utf16Be, Latin1 };
enum class LineEnd { None, Lf, CrLf, Cr };

// A file's bytes together with what a model reads of them: UTF-8 with "\n" at every line's end and
// no byte order mark. Offsets of that view lead back to bytes, so that an edit changes only the
// bytes it means. A byte that is no text in its encoding shows as U+FFFD. Immutable; any thread.
class TextFile
{
public:
    // Unsupported: not text (NUL, odd UTF-16, mostly control characters).
    static base::Result<TextFile> decode(std::string bytes);

    const std::string &bytes() const { return m_bytes; }
    const std::string &text() const { return m_text; }
    Encoding encoding() const { return m_encoding; }

    size_t lineCount() const { return m_lines.size(); } // "a\n" has one line
    std::string_view line(size_t index) const; // from 0, without its end
    LineEnd lineEnd(size_t index) const { return m_lines[index].end; }
    LineEnd mainLineEnd() const; // the most frequent; Lf for a file without any
    size_t lineOf(size_t offset) const; // of a text offset, from 0
    size_t lineBegin(size_t index) const { return m_lines[index].text; } // text offset

    // The file's bytes after the text [begin, end) became `replacement`. New lines end as the ones
    // they replace or as their neighbours. Unsupported: the encoding lacks a character.
    base::Result<std::string> splice(size_t begin, size_t end, std::string_view replacement) const;

private:
    struct Line {
        size_t text = 0; // where it begins in m_text
        size_t byte = 0; // where it begins in m_bytes
        LineEnd end = LineEnd::None;
    };
    TextFile() = default;
    void readLines(size_t bom);
    size_t byteOffset(size_t textOffset) const;
    base::Result<std::string>
    encoded(std::string_view text, const std::vector<LineEnd> &ends, LineEnd otherwise) const;

    std::string m_bytes;
    std::string m_text;
    std::vector<Line> m_lines;
    Encoding m_encoding = Encoding::Utf8;
};

// "\n" for every kind of line end that a model may write.
std::string withPlainLineEnds(std::string_view text);

} // namespace agents::tools
