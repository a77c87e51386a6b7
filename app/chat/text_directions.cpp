// SPDX-License-Identifier: Apache-2.0
#include "app/chat/text_directions.h"

#include <algorithm>
#include <array>

#include <QList>

using namespace Qt::Literals;

namespace app {
namespace {

    struct Tag {
        QStringView name; // with the slash of one that closes
        bool hasDirection = false;
    };

    // `inside`: what stands between the brackets.
    Tag tagOf(QStringView inside)
    {
        const auto end = std::ranges::find_if(
            inside, [](QChar c) { return c != u'/' && !c.isLetterOrNumber(); });
        const QStringView name = inside.first(end - inside.begin());
        return {name, inside.contains(" dir="_L1)};
    }

    bool isParagraph(QStringView name)
    {
        static constexpr std::array kParagraphs = {"p"_L1,  "li"_L1, "h1"_L1, "h2"_L1,
                                                   "h3"_L1, "h4"_L1, "h5"_L1, "h6"_L1};
        return std::ranges::any_of(kParagraphs,
                                   [name](QLatin1StringView each) { return name == each; });
    }

    // Ends the text of the paragraph before it.
    bool isBlock(QStringView name)
    {
        static constexpr std::array kBlocks = {"ul"_L1,  "ol"_L1, "blockquote"_L1,
                                               "pre"_L1, "hr"_L1, "table"_L1,
                                               "tr"_L1,  "td"_L1, "th"_L1};
        if (name.startsWith(u'/'))
            name = name.sliced(1);
        return isParagraph(name) || std::ranges::any_of(kBlocks, [name](QLatin1StringView each) {
                   return name == each;
               });
    }

    // Of a paragraph whose words begin at `at`; empty: no letter stands in it.
    QString directionAt(QStringView html, qsizetype at)
    {
        while (at < html.size()) {
            if (html[at] == u'<') {
                const qsizetype end = html.indexOf(u'>', at);
                if (end < 0 || isBlock(tagOf(html.sliced(at + 1, end - at - 1)).name))
                    return {};
                at = end + 1;
                continue;
            }
            if (html[at] == u'&') { // a sign, not letters
                at = std::max(at, html.indexOf(u';', at)) + 1;
                continue;
            }
            const bool isPair = html[at].isHighSurrogate() && at + 1 < html.size();
            const char32_t letter =
                isPair ? QChar::surrogateToUcs4(html[at], html[at + 1]) : html[at].unicode();
            at += isPair ? 2 : 1;
            switch (QChar::direction(letter)) {
            case QChar::DirL:
                return u" dir=\"ltr\""_s;
            case QChar::DirR:
            case QChar::DirAL:
                return u" dir=\"rtl\""_s;
            default:
                break;
            }
        }
        return {};
    }

} // namespace

bool hasRightToLeft(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return std::ranges::any_of(characters, [](uint character) {
        const QChar::Direction direction = QChar::direction(character);
        return direction == QChar::DirR || direction == QChar::DirAL;
    });
}

QString withDirections(const QString &html)
{
    if (!hasRightToLeft(html))
        return html;
    QString directed;
    qsizetype copied = 0;
    for (qsizetype at = html.indexOf(u'<'); at >= 0; at = html.indexOf(u'<', at + 1)) {
        const qsizetype end = html.indexOf(u'>', at);
        if (end < 0)
            break;
        const Tag tag = tagOf(QStringView(html).sliced(at + 1, end - at - 1));
        if (tag.hasDirection || !isParagraph(tag.name))
            continue;
        const qsizetype behindName = at + 1 + tag.name.size();
        directed += QStringView(html).sliced(copied, behindName - copied);
        directed += directionAt(html, end + 1);
        copied = behindName;
    }
    directed += QStringView(html).sliced(copied);
    return directed;
}

} // namespace app
