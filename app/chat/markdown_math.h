// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace app {

// What Markdown's parser does not read is put into its words before: "\( \)" and "\[ \]" become
// "$" and "$$", a formula over several lines becomes one line, footnotes get signs that
// BlockWriter knows. Code is left alone. Any thread.
std::string withMathAndNotes(std::string_view markdown);

// Follows formulas and code over lines, as withMathAndNotes() does. A value.
class MathLines final
{
public:
    void addLine(std::string_view line);
    bool isInFormula() const { return !m_closing.empty(); }
    bool isBetween() const { return m_closing.empty() && m_fenceLength == 0; } // inside nothing
    void close() { m_closing = {}; } // a blank line: it was no formula

private:
    std::string_view m_closing; // "$$", "\\]"; empty: none is open
    char m_fence = 0; // of the code that is open
    size_t m_fenceLength = 0;
};

// Where in text without code a formula begins that has not ended yet; npos: nowhere.
size_t openMathBegin(std::string_view text);

// Signs around a footnote's name. Unicode has no characters there, hence no text does.
inline constexpr char16_t kNoteBegin = 0xFDD0; // where the note is referred to
inline constexpr char16_t kNoteTextBegin = 0xFDD1; // where its text stands
inline constexpr char16_t kNoteEnd = 0xFDD2;

} // namespace app
