// SPDX-License-Identifier: Apache-2.0
#include "app/agent/call_draft.h"

#include "app/visible_text.h"

using namespace Qt::Literals;

namespace app {
namespace {

    constexpr auto kQuote = "<|\"|>"_L1;
    constexpr qsizetype kLongestTitle = 160;
    constexpr qsizetype kMostLines = 400;

    // The text argument of that name, as far as it is written; null: not yet.
    QString argument(const QString &text, const QString &name)
    {
        for (const QChar before : {u'{', u','}) {
            const QString start = before + name + u':' + kQuote;
            const qsizetype at = text.indexOf(start);
            if (at < 0)
                continue;
            const qsizetype from = at + start.size();
            const qsizetype end = text.indexOf(kQuote, from);
            return text.sliced(from, (end < 0 ? text.size() : end) - from);
        }
        return {};
    }

    void addLines(QStringList &lines, QChar sign, const QString &text)
    {
        if (text.isEmpty())
            return;
        QStringList own = visibleText(text).split(u'\n');
        if (own.last().isEmpty())
            own.removeLast();
        for (const QString &line : std::as_const(own)) {
            if (lines.size() < kMostLines)
                lines.append(sign + line);
        }
    }

} // namespace

CallDraft draftOf(const QString &text)
{
    CallDraft draft;
    const qsizetype open = text.indexOf(u'{');
    const QString tool = (open < 0 ? text : text.first(open)).section(u':', 1);
    QString about;
    for (const char *name : {"file", "command", "pattern", "dir", "url", "action"}) {
        if (about.isEmpty())
            about = argument(text, QString::fromLatin1(name));
    }
    draft.title = visibleText(tool + u' ' + about).simplified().left(kLongestTitle);
    if (tool == "edit"_L1) {
        addLines(draft.diffLines, u'-', argument(text, u"find"_s));
        addLines(draft.diffLines, u'+', argument(text, u"replace"_s));
    } else if (tool == "write"_L1) {
        addLines(draft.diffLines, u'+', argument(text, u"text"_s));
    }
    return draft;
}

} // namespace app
