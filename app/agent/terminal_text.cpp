// SPDX-License-Identifier: Apache-2.0
#include "app/agent/terminal_text.h"

#include "app/visible_text.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QList>

using namespace Qt::Literals;

namespace app {
namespace {

    constexpr size_t kMostBytes = 256 * 1024;
    constexpr qsizetype kMostLines = 400;
    constexpr qsizetype kLongestLine = 2000; // characters
    constexpr int kNone = -1;

    struct Look {
        int ink = kNone; // of sixteen
        int ground = kNone;
        bool isStrong = false;
        bool isItalic = false;
        bool isUnderlined = false;

        bool operator==(const Look &) const = default;
    };

    struct Cell {
        QChar character;
        Look look;
    };

    // The nearest of the sixteen for a colour with parts from 0 to 255.
    int nearest(int red, int green, int blue)
    {
        const int most = std::max({red, green, blue});
        const int least = std::min({red, green, blue});
        if (most - least < 32)
            return most < 64 ? 0 : most < 160 ? 8 : most < 224 ? 7 : 15;
        const int middle = (most + least) / 2;
        const int hue = (red > middle ? 1 : 0) | (green > middle ? 2 : 0) | (blue > middle ? 4 : 0);
        return most > 200 ? hue + 8 : hue;
    }

    int nearestOf256(int index)
    {
        if (index < 16)
            return index;
        if (index >= 232) {
            const int level = 8 + (index - 232) * 10;
            return nearest(level, level, level);
        }
        const int cube = index - 16;
        return nearest(cube / 36 * 51, cube / 6 % 6 * 51, cube % 6 * 51);
    }

    class Terminal
    {
    public:
        void read(const QString &text)
        {
            for (qsizetype at = 0; at < text.size();) {
                const char16_t c = text[at].unicode();
                if (c == 0x1B || c == 0x9B)
                    at = escape(text, at);
                else
                    put(text[at++]);
            }
        }

        QString html() const
        {
            QStringList lines;
            for (const QList<Cell> &line : m_lines)
                lines.append(htmlOf(line));
            if (!m_line.isEmpty())
                lines.append(htmlOf(m_line));
            return lines.join(u"<br>"_s);
        }

    private:
        void put(QChar character)
        {
            switch (character.unicode()) {
            case '\n':
                m_lines.append(std::exchange(m_line, {}));
                if (m_lines.size() > kMostLines)
                    m_lines.removeFirst();
                m_column = 0;
                return;
            case '\r':
                m_column = 0;
                return;
            case '\b':
                m_column = std::max<qsizetype>(0, m_column - 1);
                return;
            case '\t':
                break;
            default:
                if (character.unicode() < 0x20 || character.unicode() == 0x7F)
                    return;
            }
            if (m_column >= kLongestLine)
                return;
            if (m_column < m_line.size())
                m_line[m_column] = {character, m_look};
            else
                m_line.append({character, m_look});
            ++m_column;
        }

        // Past the sequence; one without an end takes what it could be and no more.
        qsizetype escape(const QString &text, qsizetype at)
        {
            constexpr qsizetype kLongest = 4096; // of a title or a link
            const bool isShort = text[at].unicode() == 0x9B;
            const QChar kind = isShort ? u'[' : at + 1 < text.size() ? text[at + 1] : QChar();
            qsizetype from = at + (isShort ? 1 : 2);
            if (kind == u'[') {
                qsizetype end = from;
                while (end < text.size() && end - from < 64
                       && (text[end] < u'@' || text[end] > u'~'))
                    ++end;
                if (end < text.size() && text[end] == u'm')
                    dress(QStringView(text).sliced(from, end - from));
                else if (end < text.size() && text[end] == u'K')
                    m_line.resize(std::min(m_line.size(), m_column));
                return std::min(end + 1, text.size());
            }
            if (kind != u']' && kind != u'P' && kind != u'_' && kind != u'^' && kind != u'X')
                return std::min(from, text.size());
            // A string for the terminal: until a bell or ESC \.
            const qsizetype limit = std::min(text.size(), from + kLongest);
            while (from < limit && text[from].unicode() != 0x07 && text[from].unicode() != 0x1B)
                ++from;
            const bool isEnd = from + 1 < text.size() && text[from].unicode() == 0x1B;
            return std::min(from + (isEnd ? 2 : 1), text.size());
        }

        void dress(QStringView codes)
        {
            QList<int> numbers;
            for (const QStringView code : codes.split(u';'))
                numbers.append(code.isEmpty() ? 0 : code.toInt());
            for (qsizetype i = 0; i < numbers.size(); ++i) {
                const int n = numbers[i];
                if ((n == 38 || n == 48) && i + 1 < numbers.size()) {
                    int &colour = n == 38 ? m_look.ink : m_look.ground;
                    i = far(numbers, i + 1, colour);
                } else {
                    dressOne(n);
                }
            }
        }

        // 5;N or 2;R;G;B; the index of its last number.
        static qsizetype far(const QList<int> &numbers, qsizetype at, int &colour)
        {
            const auto part = [&numbers](qsizetype i) { return std::clamp(numbers[i], 0, 255); };
            if (numbers[at] == 5 && at + 1 < numbers.size()) {
                colour = nearestOf256(part(at + 1));
                return at + 1;
            }
            if (numbers[at] == 2 && at + 3 < numbers.size()) {
                colour = nearest(part(at + 1), part(at + 2), part(at + 3));
                return at + 3;
            }
            return numbers.size();
        }

        void dressOne(int n)
        {
            if (n == 0)
                m_look = {};
            else if (n == 1 || n == 22)
                m_look.isStrong = n == 1;
            else if (n == 3 || n == 23)
                m_look.isItalic = n == 3;
            else if (n == 4 || n == 24)
                m_look.isUnderlined = n == 4;
            else if (n >= 30 && n <= 37)
                m_look.ink = n - 30;
            else if (n >= 40 && n <= 47)
                m_look.ground = n - 40;
            else if (n >= 90 && n <= 97)
                m_look.ink = n - 82;
            else if (n >= 100 && n <= 107)
                m_look.ground = n - 92;
            else if (n == 39)
                m_look.ink = kNone;
            else if (n == 49)
                m_look.ground = kNone;
        }

        static QString classesOf(const Look &look)
        {
            QStringList classes;
            if (look.ink != kNone)
                classes += u"f"_s + QString::number(look.ink);
            if (look.ground != kNone)
                classes += u"b"_s + QString::number(look.ground);
            for (const auto &[isSet, name] : std::array<std::pair<bool, const char *>, 3>{
                     {{look.isStrong, "s"}, {look.isItalic, "i"}, {look.isUnderlined, "u"}}}) {
                if (isSet)
                    classes += QString::fromLatin1(name);
            }
            return classes.join(u' ');
        }

        static QString htmlOf(const QList<Cell> &line)
        {
            QString html;
            for (qsizetype at = 0; at < line.size();) {
                const Look look = line[at].look;
                QString run;
                for (; at < line.size() && line[at].look == look; ++at)
                    run += line[at].character;
                const QString words = visibleText(run).toHtmlEscaped();
                const QString classes = classesOf(look);
                html += classes.isEmpty() ? words
                                          : u"<span class=\"%1\">%2</span>"_s.arg(classes, words);
            }
            return html;
        }

        QList<QList<Cell>> m_lines;
        QList<Cell> m_line;
        qsizetype m_column = 0;
        Look m_look;
    };

} // namespace

QString terminalHtml(std::string_view bytes)
{
    if (bytes.size() > kMostBytes)
        bytes.remove_prefix(bytes.size() - kMostBytes);
    Terminal terminal;
    terminal.read(QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return terminal.html();
}

} // namespace app
