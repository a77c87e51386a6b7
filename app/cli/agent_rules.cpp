// SPDX-License-Identifier: Apache-2.0
#include "app/cli/agent_rules.h"

#include "app/cli/reply_writer.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals;
using agents::loop::CommandRule;
using agents::loop::Verdict;

namespace app::cli {

namespace {

    QString verdictName(Verdict verdict)
    {
        return verdict == Verdict::Allow ? u"allow"_s
            : verdict == Verdict::Ask    ? u"ask"_s
                                         : u"deny"_s;
    }

    QStringList wordsOf(const CommandRule &rule)
    {
        QStringList words;
        for (const std::string &word : rule.prefix)
            words += QString::fromStdString(word);
        return words;
    }

    QJsonObject ruleEvent(const CommandRule &rule, const QString &type)
    {
        QJsonObject event{{u"type"_s, type},
                          {u"prefix"_s, QJsonArray::fromStringList(wordsOf(rule))},
                          {u"verdict"_s, verdictName(rule.verdict)}};
        if (!rule.folder.empty())
            event[u"folder"_s] = QString::fromStdString(rule.folder);
        return event;
    }

    void tell(Console &console, const CommandRule &rule, const QString &type, bool isJson)
    {
        if (isJson)
            return console.write(jsonLine(ruleEvent(rule, type)));
        const QString where = rule.folder.empty() ? u"everywhere "_s : u"this folder"_s;
        console.writeForeign(u"%1  %2  %3\n"_s.arg(verdictName(rule.verdict).leftJustified(5),
                                                   where, wordsOf(rule).join(u' ')));
    }

    ExitCode fail(Console &console, const std::string &message)
    {
        console.error(QString::fromStdString(message));
        return ExitCode::Failed;
    }

} // namespace

ExitCode listRules(Console &console, const agents::project::Project &project, bool isJson)
{
    const auto rules = project.rulesHere();
    if (!rules)
        return fail(console, rules.error().message);
    for (const CommandRule &rule : *rules)
        tell(console, rule, u"rule"_s, isJson);
    return console.exitCode();
}

ExitCode forgetRule(Console &console,
                    const agents::project::Project &project,
                    const QString &words,
                    bool isJson)
{
    const auto rules = project.rulesHere();
    if (!rules)
        return fail(console, rules.error().message);
    bool isFound = false;
    for (const CommandRule &rule : *rules) {
        if (wordsOf(rule).join(u' ') != words.simplified())
            continue;
        isFound = true;
        if (const auto removed = project.rules().remove(rule); !removed)
            return fail(console, removed.error().message);
        tell(console, rule, u"forgotten"_s, isJson);
    }
    if (!isFound)
        return fail(console,
                    "No rule that counts here has exactly these words. 'hearth agent --rules' "
                    "lists them.");
    return console.exitCode();
}

} // namespace app::cli
