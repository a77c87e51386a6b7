// SPDX-License-Identifier: Apache-2.0
#include "app/chat/html_marks.h"

#include "app/chat/text_directions.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals;

namespace app {
namespace {

    // Where in the HTML a character of the plain text stands: its sign or its entity.
    struct Place {
        qsizetype begin = 0;
        qsizetype end = 0;
    };

    struct PlainText {
        QString text;
        QList<Place> places;

        void add(QChar character, qsizetype begin, qsizetype end)
        {
            text += character;
            places.append({begin, end});
        }
    };

    struct Entity {
        QLatin1StringView name;
        char16_t character = 0;
    };

    // All that our own HTML uses.
    constexpr std::array kEntities = {
        Entity{"&amp;"_L1, u'&'},  Entity{"&lt;"_L1, u'<'},   Entity{"&gt;"_L1, u'>'},
        Entity{"&quot;"_L1, u'"'}, Entity{"&#39;"_L1, u'\''}, Entity{"&nbsp;"_L1, u' '},
    };

    bool separatesWords(QStringView tag)
    {
        static constexpr std::array kInline = {"a"_L1,    "b"_L1,    "i"_L1,      "s"_L1, "u"_L1,
                                               "code"_L1, "span"_L1, "strong"_L1, "em"_L1};
        qsizetype begin = tag.startsWith(u'/') ? 1 : 0;
        qsizetype end = begin;
        while (end < tag.size() && tag[end].isLetterOrNumber())
            ++end;
        const QStringView name = tag.sliced(begin, end - begin);
        return std::ranges::none_of(kInline,
                                    [name](QLatin1StringView each) { return name == each; });
    }

    const Entity *entityAt(QStringView html, qsizetype at)
    {
        const auto found = std::ranges::find_if(
            kEntities, [=](const Entity &each) { return html.sliced(at).startsWith(each.name); });
        return found == kEntities.end() ? nullptr : &*found;
    }

    PlainText read(const QString &html)
    {
        PlainText plain;
        plain.text.reserve(html.size());
        plain.places.reserve(html.size());
        for (qsizetype at = 0; at < html.size();) {
            if (html[at] == u'<') {
                const qsizetype close = html.indexOf(u'>', at);
                const qsizetype end = close < 0 ? html.size() : close + 1;
                if (separatesWords(QStringView(html).sliced(at + 1, end - at - 1)))
                    plain.add(u'\n', at, at);
                at = end;
                continue;
            }
            const Entity *const entity = html[at] == u'&' ? entityAt(html, at) : nullptr;
            const qsizetype end = at + (entity ? entity->name.size() : 1);
            const QChar character = entity ? QChar(entity->character) : html[at];
            plain.add(character.isSpace() ? QChar(u' ') : character, at, end);
            at = end;
        }
        return plain;
    }

} // namespace

QString plainText(const QString &html)
{
    return read(html).text;
}

QString withMarks(const QString &html,
                  const QList<storage::TextMatch> &matches,
                  qsizetype current,
                  const MarkStyle &style)
{
    const QList<Place> places = read(html).places;
    QString marked;
    qsizetype copied = 0;
    for (qsizetype number = 0; number < matches.size(); ++number) {
        const storage::TextMatch match = matches[number];
        const QString open = u"<span style=\"background-color:%1;color:%2\">"_s.arg(
            number == current ? style.currentFill : style.fill, style.text);
        // A tag inside the match ends the span, and the next one begins behind it.
        for (qsizetype i = match.begin; i < std::min(match.end, places.size());) {
            const qsizetype begin = places[i].begin;
            qsizetype end = places[i].end;
            for (++i; i < std::min(match.end, places.size()) && places[i].begin == end; ++i)
                end = places[i].end;
            if (begin == end)
                continue;
            marked += html.sliced(copied, begin - copied) + open + html.sliced(begin, end - begin)
                + "</span>"_L1;
            copied = end;
        }
    }
    return marked + html.sliced(copied);
}

QString userHtml(const QString &plain, int lineHeight)
{
    const QString style = u"white-space:pre-wrap; margin:0; line-height:%1%"_s.arg(lineHeight);
    const QString begin = u"<p style=\"%1\">"_s.arg(style);
    const QString words = plain.toHtmlEscaped();
    if (!hasRightToLeft(plain))
        return begin + QString(words).replace(u'\n', "<br/>"_L1) + "</p>"_L1;
    // A line break would stay in its paragraph, which has one direction.
    const QString empty = u"<p style=\"-qt-paragraph-type:empty; %1\"><br/></p>"_s.arg(style);
    QString html;
    const QStringList lines = words.split(u'\n');
    for (const QString &line : lines)
        html += line.isEmpty() ? empty : begin + line + "</p>"_L1;
    return withDirections(html);
}

QStringList searchedHtml(const TranscriptRow &row)
{
    switch (row.kind) {
    case TranscriptRow::Kind::UserText:
        return {userHtml(row.block.text, 100)};
    case TranscriptRow::Kind::RichText:
    case TranscriptRow::Kind::Thought:
        return {row.block.html};
    case TranscriptRow::Kind::Code:
    case TranscriptRow::Kind::Math:
        return {row.block.text.toHtmlEscaped()};
    case TranscriptRow::Kind::Table: {
        QStringList cells = row.block.shownHeader();
        const QList<QStringList> rows = row.block.shownRows();
        for (const QStringList &each : rows)
            cells += each;
        return cells;
    }
    default:
        return {};
    }
}

} // namespace app
