// SPDX-License-Identifier: Apache-2.0
#include "agents/tools/command_output.h"

#include "agents/tools/line_numbers.h"
#include "agents/tools/shown_text.h"

#include <algorithm>

namespace agents::tools {

namespace {

    constexpr size_t kHead = 64 * 1024;
    constexpr size_t kTail = 128 * 1024;

    // Where the control sequence that begins at `escape` ends.
    size_t sequenceEnd(std::string_view text, size_t escape)
    {
        size_t at = escape + 1;
        if (at >= text.size())
            return text.size();
        const char kind = text[at++];
        if (kind == '[') { // parameters, then one letter
            while (at < text.size() && (text[at] < 0x40 || text[at] > 0x7E))
                ++at;
            return std::min(at + 1, text.size());
        }
        if (kind == ']' || kind == 'P' || kind == '_' || kind == '^'
            || kind == 'X') { // a string up to BEL or ESC backslash
            while (at < text.size() && text[at] != '\a' && text[at] != '\n') {
                if (text[at] == 0x1B)
                    return std::min(at + 2, text.size());
                ++at;
            }
            return std::min(at + 1, text.size());
        }
        return kind >= 0x20 && kind <= 0x2F ? std::min(at + 1, text.size()) : at;
    }

} // namespace

void CommandOutput::add(std::string_view bytes)
{
    const size_t room = kHead - m_head.size();
    m_head += bytes.substr(0, room);
    bytes.remove_prefix(std::min(room, bytes.size()));
    m_tail += bytes;
    if (m_tail.size() > 2 * kTail) {
        m_dropped += m_tail.size() - kTail;
        m_tail.erase(0, m_tail.size() - kTail);
    }
}

std::string CommandOutput::raw() const
{
    if (m_dropped == 0)
        return m_head + m_tail;
    return m_head + "\n[... " + std::to_string(m_dropped) + " bytes left out ...]\n" + m_tail;
}

std::string CommandOutput::shown(size_t limit) const
{
    std::string text;
    const std::string whole = raw();
    for (std::string_view line : splitLines(whole)) {
        while (line.ends_with('\r'))
            line.remove_suffix(1);
        if (const size_t overwritten = line.rfind('\r'); overwritten != std::string_view::npos)
            line.remove_prefix(overwritten + 1);
        text += cutLine(withoutEscapes(line), kMaxLineShown) + '\n';
    }
    return cutMiddle(text, limit);
}

std::string withoutEscapes(std::string_view text)
{
    std::string plain;
    for (size_t at = 0; at < text.size();) {
        const auto c = static_cast<unsigned char>(text[at]);
        if (c == 0x1B) {
            at = sequenceEnd(text, at);
            continue;
        }
        if ((c >= 0x20 && c != 0x7F) || c == '\t' || c == '\n')
            plain += text[at];
        ++at;
    }
    return plain;
}

} // namespace agents::tools
