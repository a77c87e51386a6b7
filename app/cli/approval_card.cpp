// SPDX-License-Identifier: Apache-2.0
#include "app/cli/approval_card.h"

#include "app/visible_text.h"

#include <QStringList>

using namespace Qt::Literals;

namespace app::cli {

namespace {

    using agents::loop::Approval;
    using agents::loop::CallInfo;
    using agents::loop::Decision;

    constexpr qsizetype kMostDiffLines = 60;

    QString visible(const std::string &utf8)
    {
        return visibleText(QString::fromStdString(utf8));
    }

    // All of it: what is not seen must not be allowed.
    QString indented(const QString &text)
    {
        QStringList lines = text.split(u'\n');
        if (lines.last().isEmpty())
            lines.removeLast();
        return u"    "_s + lines.join(u"\n    "_s);
    }

    // Only of a change, which the journal can undo.
    QString shortened(const QString &diff)
    {
        QStringList lines = diff.split(u'\n', Qt::SkipEmptyParts);
        const qsizetype left = lines.size() - kMostDiffLines;
        if (left > 0)
            lines = lines.mid(0, kMostDiffLines) << u"… and %1 more lines"_s.arg(left);
        return lines.join(u'\n');
    }

    QString wordsOf(const std::vector<std::string> &prefix)
    {
        QStringList words;
        for (const std::string &word : prefix)
            words += visible(word);
        return words.join(u' ');
    }

    QString commandTitle(const CallInfo &info)
    {
        if (info.effect == agents::tools::Effect::Connects)
            return info.tool == "fetch"
                ? u"The agent wants to read this page of the web:\n"_s
                : u"The agent wants to use a program that you connected:\n"_s;
        return info.preview.sandboxed
            ? u"The agent wants to run, in the sandbox and without network:\n"_s
            : u"The agent wants to run WITHOUT a sandbox, with all your rights:\n"_s;
    }

} // namespace

QString commandWords(const std::vector<std::string> &argv)
{
    // The run tool's shell is ours; what the model wrote is its last word.
    return argv.size() == 3 && argv[1] == "-c" ? visible(argv[2]) : wordsOf(argv);
}

QString approvalCard(const CallInfo &info)
{
    const auto &preview = info.preview;
    QString text;
    if (!preview.argv.empty())
        text = commandTitle(info) + indented(commandWords(preview.argv));
    else if (!preview.path.empty())
        text = u"The agent wants to change %1:\n"_s.arg(visible(preview.path))
            + indented(shortened(visible(preview.diff)));
    else
        text = u"The agent wants to use %1:\n"_s.arg(visible(info.tool))
            + indented(visible(
                info.arguments.dump(2, ' ', false, nlohmann::json::error_handler_t::replace)));
    if (info.tainted)
        text += u"\n  It has read text from outside of this computer in this conversation."_s;
    return text;
}

QString approvalQuestion(const CallInfo &info)
{
    if (info.grant.empty())
        return u"Allow it? y (yes), n (no), n REASON (no, and the model is told why): "_s;
    return u"Allow it? y (yes), n (no), n REASON (no, and the model is told why), a (always here "
           "what begins with “%1”): "_s.arg(wordsOf(info.grant));
}

std::optional<Decision> decisionFrom(const QString &answer, const CallInfo &info)
{
    const QString given = answer.trimmed();
    const qsizetype gap = given.indexOf(u' ');
    const QString first = given.first(gap < 0 ? given.size() : gap).toLower();
    if (gap > 0 && (first == u"n" || first == u"no"))
        return Decision(Approval::Deny, given.sliced(gap + 1).trimmed().toStdString());
    const QString word = given.toLower();
    if (word == u"y" || word == u"yes")
        return Approval::AllowOnce;
    if (word == u"n" || word == u"no")
        return Approval::Deny;
    if (!info.grant.empty() && (word == u"a" || word == u"always"))
        return Approval::AllowAlways;
    return {};
}

} // namespace app::cli
