// SPDX-License-Identifier: Apache-2.0
#include "app/math/formula_html.h"

#include <algorithm>
#include <cmath>

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::Literals;

namespace app {
namespace {

    // Of one text, which is drawn as a whole, even where the window shows little of it.
    constexpr qsizetype kMaxFormulas = 500;

    const QRegularExpression &formulaPattern()
    {
        static const QRegularExpression pattern(u"<code class=\"(tex|display)\">([^<]*)</code>"_s);
        return pattern;
    }

    QString unescaped(QString html)
    {
        return html.replace("&lt;"_L1, "<"_L1)
            .replace("&gt;"_L1, ">"_L1)
            .replace("&quot;"_L1, "\""_L1)
            .replace("&amp;"_L1, "&"_L1);
    }

    // Qt puts pictures of this kind on the line's bottom, wherever that is. So all of a text get as
    // much space below, and where that is more than the font's, a strut makes the lines as deep: a
    // picture in the middle of the line, half of which stands below the baseline.
    struct Bottom {
        double depth = 0;
        bool needsStrut = false;
    };

    Bottom bottomOf(const QList<FormulaPicture> &pictures, const MathRenderer &math)
    {
        Bottom bottom{.depth = math.textDescent()};
        for (const FormulaPicture &picture : pictures) {
            bottom.needsStrut = bottom.needsStrut || picture.depth > bottom.depth;
            bottom.depth = std::max(bottom.depth, picture.depth);
        }
        return bottom;
    }

    QString imageHtml(const FormulaPicture &picture, const Bottom &bottom, const MathRenderer &math)
    {
        const int padding = qRound((bottom.depth - picture.depth) * math.ratio());
        QString html =
            u"<img src=\"%1-%2\" width=\"%3\" height=\"%4\" style=\"vertical-align:bottom\">"_s
                .arg(picture.source)
                .arg(padding)
                .arg(picture.width)
                .arg(picture.height + padding / math.ratio());
        if (bottom.needsStrut) // a join of words keeps both on one line
            html +=
                u"\u2060<img src=\"image://formula/strut\" width=\"1\" height=\"%1\" style=\"vertical-align:middle\">"_s
                    .arg(std::ceil(2 * bottom.depth));
        return html;
    }

} // namespace

QString withFormulas(const QString &html, MathRenderer &math, const QColor &color)
{
    QList<FormulaPicture> pictures;
    for (const QRegularExpressionMatch &match : formulaPattern().globalMatch(html)) {
        if (pictures.size() == kMaxFormulas)
            break;
        pictures.append(math.find({.tex = unescaped(match.captured(2)),
                                   .isDisplay = match.capturedView(1) == "display"_L1,
                                   .color = color}));
    }
    const Bottom bottom = bottomOf(pictures, math);
    QString result;
    qsizetype copied = 0;
    qsizetype number = 0;
    for (const QRegularExpressionMatch &match : formulaPattern().globalMatch(html)) {
        if (number == pictures.size())
            break;
        const FormulaPicture &picture = pictures[number++];
        if (picture.source.isEmpty())
            continue;
        const QString image = imageHtml(picture, bottom, math);
        const bool isDisplay = match.capturedView(1) == "display"_L1;
        // A link, so that the pointer finds its source.
        const QString link = u"<a href=\"formula:%1\">%2</a>"_s.arg(
            QString::fromLatin1(QUrl::toPercentEncoding(unescaped(match.captured(2)))), image);
        result += html.sliced(copied, match.capturedStart() - copied)
            + (isDisplay ? "<br/>"_L1 + link + "<br/>"_L1 : link);
        copied = match.capturedEnd();
    }
    return result + html.sliced(copied);
}

} // namespace app
