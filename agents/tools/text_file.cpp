// SPDX-License-Identifier: Apache-2.0
#include "agents/tools/text_file.h"

#include "agents/tools/code_point.h"

#include <algorithm>
#include <array>

namespace agents::tools {

namespace {

    base::Error notText(const char *why)
    {
        return {base::ErrorCode::Unsupported, std::string("The file is not text (") + why + ")."};
    }

    Encoding guessEncoding(std::string_view bytes, size_t &bom)
    {
        bom = bytes.starts_with("\xEF\xBB\xBF")                              ? 3
            : bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF") ? 2
                                                                             : 0;
        if (bom == 2)
            return bytes[0] == '\xFF' ? Encoding::Utf16Le : Encoding::Utf16Be;
        // Broken UTF-8 stays UTF-8 as long as it holds more right sequences than wrong bytes.
        size_t right = 0;
        size_t wrong = 0;
        for (size_t at = bom; at < bytes.size();) {
            const CodePoint point = decodeOne(bytes, at, Encoding::Utf8);
            right += point.valid && point.width > 1 ? 1 : 0;
            wrong += point.valid ? 0 : 1;
            at += point.width;
        }
        return wrong > right ? Encoding::Latin1 : Encoding::Utf8;
    }

    bool isOddControl(char32_t point)
    {
        return point < 0x20 && point != '\t' && point != '\n' && point != '\r' && point != '\f'
            && point != 0x1B;
    }

} // namespace

base::Result<TextFile> TextFile::decode(std::string bytes)
{
    TextFile file;
    size_t bom = 0;
    file.m_encoding = guessEncoding(bytes, bom);
    const bool wide = file.m_encoding == Encoding::Utf16Le || file.m_encoding == Encoding::Utf16Be;
    if (wide && bytes.size() % 2 != 0)
        return notText("half a UTF-16 character at its end");
    if (!wide && bytes.find('\0') != std::string::npos)
        return notText("it holds NUL bytes");
    file.m_bytes = std::move(bytes);
    file.readLines(bom);
    size_t controls = 0;
    for (const char c : file.m_text)
        controls += isOddControl(static_cast<unsigned char>(c)) ? 1 : 0;
    if (controls * 10 > file.m_text.size())
        return notText("mostly control characters");
    return file;
}

void TextFile::readLines(size_t bom)
{
    m_text.reserve(m_bytes.size());
    Line line{0, bom, LineEnd::None};
    for (size_t at = bom; at < m_bytes.size();) {
        const CodePoint point = decodeOne(m_bytes, at, m_encoding);
        at += point.width;
        if (point.value != '\n' && point.value != '\r') {
            appendUtf8(m_text, point.value);
            continue;
        }
        line.end = point.value == '\n' ? LineEnd::Lf : LineEnd::Cr;
        if (line.end == LineEnd::Cr && at < m_bytes.size()) {
            const CodePoint next = decodeOne(m_bytes, at, m_encoding);
            if (next.value == '\n') {
                line.end = LineEnd::CrLf;
                at += next.width;
            }
        }
        m_text += '\n';
        m_lines.push_back(line);
        line = {m_text.size(), at, LineEnd::None};
    }
    if (line.text < m_text.size())
        m_lines.push_back(line);
}

std::string_view TextFile::line(size_t index) const
{
    const size_t begin = m_lines[index].text;
    const size_t next = index + 1 < m_lines.size() ? m_lines[index + 1].text : m_text.size();
    return std::string_view(m_text).substr(
        begin, next - begin - (m_lines[index].end == LineEnd::None ? 0 : 1));
}

size_t TextFile::lineOf(size_t offset) const
{
    const auto after = std::ranges::upper_bound(m_lines, offset, {}, &Line::text);
    return after == m_lines.begin() ? 0 : static_cast<size_t>(after - m_lines.begin()) - 1;
}

LineEnd TextFile::mainLineEnd() const
{
    std::array<size_t, 4> counts = {};
    for (const Line &line : m_lines)
        ++counts[static_cast<size_t>(line.end)];
    const auto most = std::max_element(counts.begin() + 1, counts.end());
    return *most == 0 ? LineEnd::Lf : static_cast<LineEnd>(most - counts.begin());
}

size_t TextFile::byteOffset(size_t textOffset) const
{
    if (textOffset >= m_text.size())
        return m_bytes.size();
    const Line &line = m_lines[lineOf(textOffset)];
    size_t at = line.byte;
    std::string decoded;
    while (decoded.size() < textOffset - line.text) {
        const CodePoint point = decodeOne(m_bytes, at, m_encoding);
        appendUtf8(decoded, point.value);
        at += point.width;
    }
    return at;
}

base::Result<std::string>
TextFile::splice(size_t begin, size_t end, std::string_view replacement) const
{
    std::vector<LineEnd> ends;
    for (size_t i = lineOf(begin); i < m_lines.size() && m_lines[i].text <= end; ++i) {
        const size_t newline = m_lines[i].text + line(i).size();
        if (m_lines[i].end != LineEnd::None && newline >= begin && newline < end)
            ends.push_back(m_lines[i].end);
    }
    LineEnd otherwise = m_lines.empty() ? LineEnd::Lf : m_lines[lineOf(begin)].end;
    if (otherwise == LineEnd::None)
        otherwise = mainLineEnd();
    auto middle = encoded(replacement, ends, otherwise);
    if (!middle)
        return middle;
    return m_bytes.substr(0, byteOffset(begin)) + *middle + m_bytes.substr(byteOffset(end));
}

base::Result<std::string>
TextFile::encoded(std::string_view text, const std::vector<LineEnd> &ends, LineEnd otherwise) const
{
    std::string out;
    size_t newlines = 0;
    for (size_t at = 0; at < text.size();) {
        const CodePoint point = decodeOne(text, at, Encoding::Utf8);
        at += point.width;
        bool fits = true;
        if (point.value == '\n') {
            const LineEnd end = newlines < ends.size() ? ends[newlines] : otherwise;
            ++newlines;
            if (end != LineEnd::Lf)
                fits = appendEncoded(out, '\r', m_encoding);
            if (end != LineEnd::Cr)
                fits = appendEncoded(out, '\n', m_encoding);
        } else {
            fits = point.valid && appendEncoded(out, point.value, m_encoding);
        }
        if (!fits)
            return base::Error{base::ErrorCode::Unsupported,
                               "The file's encoding has no place for a character of the new text. "
                               "Write it in ASCII."};
    }
    return out;
}

std::string withPlainLineEnds(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n')
            continue;
        out += text[i] == '\r' ? '\n' : text[i];
    }
    return out;
}

} // namespace agents::tools
