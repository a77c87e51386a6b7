// SPDX-License-Identifier: Apache-2.0
#include "app/cli/terminal_filter.h"

namespace app::cli {

namespace {

    constexpr char16_t kEscape = 0x1B;
    constexpr char16_t kBell = 0x07;
    constexpr char16_t kControlSequence = 0x9B; // one character for ESC [
    constexpr char16_t kStringEnd = 0x9C; // one character for ESC backslash

    bool isControl(char16_t code)
    {
        return code < 0x20 || (code >= 0x7F && code <= 0x9F);
    }

    // DCS, SOS, OSC, PM, APC: a string follows, up to its terminator.
    bool beginsString(char16_t code)
    {
        return code == u'P' || code == u'X' || code == u']' || code == u'^' || code == u'_';
    }

} // namespace

QString TerminalFilter::filter(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar character : text) {
        const char16_t code = character.unicode();
        switch (m_state) {
        case State::Text:
            enter(character, out);
            break;
        case State::Escape:
            if (code == kEscape)
                break;
            if (code == u'[')
                m_state = State::ControlSequence;
            else if (beginsString(code))
                m_state = State::ControlString;
            else if (code < 0x20 || code > 0x2F) // 0x20-0x2F: the sequence goes on
                m_state = State::Text;
            break;
        case State::ControlSequence:
            if (code < 0x20 || code > 0x3F) // its final character, or what breaks it off
                m_state = State::Text;
            if (code > 0x7E || code == u'\n')
                enter(character, out);
            break;
        case State::ControlString:
            // A line break ends it too: a forgotten terminator must not swallow the whole reply.
            if (code == kEscape)
                m_state = State::Escape;
            else if (code == kBell || code == kStringEnd || code == u'\n')
                m_state = State::Text;
            if (code == u'\n')
                enter(character, out);
            break;
        }
    }
    return out;
}

void TerminalFilter::enter(QChar character, QString &out)
{
    const char16_t code = character.unicode();
    if (code == kEscape)
        m_state = State::Escape;
    else if (code == kControlSequence)
        m_state = State::ControlSequence;
    else if (code == 0x90 || code == 0x98 || code == 0x9D || code == 0x9E || code == 0x9F)
        m_state = State::ControlString;
    else if (!isControl(code) || code == u'\n' || code == u'\t')
        out += character;
}

} // namespace app::cli
