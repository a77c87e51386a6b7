// SPDX-License-Identifier: Apache-2.0
#include "app/presets/prompt_fields.h"

#include <QRegularExpression>

using namespace Qt::Literals;

namespace app {
namespace {

    const QRegularExpression &field()
    {
        static const QRegularExpression pattern(u"\\{\\{\\s*([^{}\\s][^{}\\n]{0,59}?)\\s*\\}\\}"_s);
        return pattern;
    }

} // namespace

FieldRange fieldFrom(const QString &text, qsizetype from)
{
    FieldRange first;
    for (const QRegularExpressionMatch &match : field().globalMatch(text)) {
        const FieldRange range{match.capturedStart(), match.capturedLength()};
        if (range.position >= from)
            return range;
        if (first.position < 0)
            first = range;
    }
    return first;
}

FieldRange fieldBefore(const QString &text, qsizetype until)
{
    FieldRange before;
    FieldRange last;
    for (const QRegularExpressionMatch &match : field().globalMatch(text)) {
        last = {match.capturedStart(), match.capturedLength()};
        if (match.capturedEnd() <= until)
            before = last;
    }
    return before.position >= 0 ? before : last;
}

// In one pass: what is filled in may hold braces of its own, which are no fields of the prompt.
QString fillFields(const QString &prompt, const FieldTexts &texts)
{
    QString filled;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : field().globalMatch(prompt)) {
        const QString name = match.captured(1).toLower();
        const QString &text = name == "selection"_L1 ? texts.selection : texts.clipboard;
        const bool isKnown = name == "selection"_L1 || name == "clipboard"_L1;
        filled.append(QStringView(prompt).sliced(end, match.capturedStart() - end));
        filled += isKnown && !text.isEmpty() ? text : match.captured();
        end = match.capturedEnd();
    }
    return filled.append(QStringView(prompt).sliced(end));
}

} // namespace app
