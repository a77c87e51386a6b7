// SPDX-License-Identifier: Apache-2.0
#include "app/presets/prompt_fields.h"

#include <optional>

#include <QRegularExpression>

using namespace Qt::Literals;

namespace app {
namespace {

    const QRegularExpression &field()
    {
        static const QRegularExpression pattern(u"\\{\\{\\s*([^{}\\s][^{}\\n]{0,59}?)\\s*\\}\\}"_s);
        return pattern;
    }

    bool isAlone(const QString &text, const FieldRange &range) // on its line
    {
        const qsizetype end = range.position + range.length;
        return (range.position == 0 || text[range.position - 1] == u'\n')
            && (end == text.size() || text[end] == u'\n');
    }

    // Where FieldTexts::written goes; no value: {{selection}} takes it.
    std::optional<FieldRange> fieldForWritten(const QString &prompt)
    {
        FieldRange found;
        for (const QRegularExpressionMatch &match : field().globalMatch(prompt)) {
            const QString name = match.captured(1).toLower();
            if (name == "selection"_L1)
                return {};
            const FieldRange range{match.capturedStart(), match.capturedLength()};
            const bool isBetter =
                found.position < 0 || (isAlone(prompt, range) && !isAlone(prompt, found));
            if (name != "clipboard"_L1 && isBetter)
                found = range;
        }
        return found;
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
    const auto forWritten = texts.written.isEmpty() ? std::nullopt : fieldForWritten(prompt);
    QString filled;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : field().globalMatch(prompt)) {
        const QString name = match.captured(1).toLower();
        const QString &text = name == "selection"_L1 ? texts.selection : texts.clipboard;
        const bool isKnown = name == "selection"_L1 || name == "clipboard"_L1;
        filled.append(QStringView(prompt).sliced(end, match.capturedStart() - end));
        if (forWritten && forWritten->position == match.capturedStart())
            filled += texts.written;
        else
            filled += isKnown && !text.isEmpty() ? text : match.captured();
        end = match.capturedEnd();
    }
    filled.append(QStringView(prompt).sliced(end));
    return forWritten && forWritten->position < 0 ? filled + "\n\n"_L1 + texts.written : filled;
}

} // namespace app
