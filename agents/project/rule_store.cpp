// SPDX-License-Identifier: Apache-2.0
#include "agents/project/rule_store.h"

#include "agents/project/profile_file.h"

#include <optional>

#include <QJsonObject>

using namespace Qt::Literals;

namespace agents::project {

namespace {

    using loop::CommandRule;
    using loop::Verdict;

    constexpr const char *kWhat = "The rules for commands";

    QString nameOf(Verdict verdict)
    {
        return verdict == Verdict::Allow ? u"allow"_s
            : verdict == Verdict::Ask    ? u"ask"_s
                                         : u"deny"_s;
    }

    std::optional<Verdict> verdictOf(const QString &name)
    {
        for (const Verdict verdict : {Verdict::Allow, Verdict::Ask, Verdict::Deny}) {
            if (name == nameOf(verdict))
                return verdict;
        }
        return {};
    }

    std::optional<CommandRule> ruleOf(const QJsonValue &entry)
    {
        CommandRule rule;
        const auto verdict = verdictOf(entry[u"verdict"].toString());
        const QJsonValue folder = entry[u"folder"];
        const QJsonArray words = entry[u"prefix"].toArray();
        for (const QJsonValue &word : words) {
            if (!word.isString())
                return {};
            rule.prefix.push_back(word.toString().toStdString());
        }
        // An empty prefix would be a rule for everything.
        if (!verdict || rule.prefix.empty() || rule.prefix.front().empty())
            return {};
        // An unreadable folder must not make it a rule for all of them.
        if (!folder.isUndefined() && folder.toString().isEmpty())
            return {};
        rule.verdict = *verdict;
        rule.folder = folder.toString().toStdString();
        return rule;
    }

    QJsonObject toJson(const CommandRule &rule)
    {
        QJsonArray words;
        for (const std::string &word : rule.prefix)
            words += QString::fromStdString(word);
        QJsonObject entry{{u"prefix"_s, words}, {u"verdict"_s, nameOf(rule.verdict)}};
        if (!rule.folder.empty())
            entry[u"folder"_s] = QString::fromStdString(rule.folder);
        return entry;
    }

} // namespace

base::Result<std::vector<CommandRule>> RuleStore::load() const
{
    const auto entries = readList(m_path, kWhat);
    if (!entries)
        return entries.error();
    std::vector<CommandRule> rules;
    for (const QJsonValue &entry : *entries) {
        auto rule = ruleOf(entry);
        if (!rule)
            return base::Error{base::ErrorCode::InvalidInput,
                               "Rule " + std::to_string(rules.size() + 1)
                                   + " for commands needs a \"prefix\" of words and a \"verdict\": "
                                     "allow, ask or deny. Correct “"
                                   + m_path.toStdString() + "”."};
        rules.push_back(*std::move(rule));
    }
    return rules;
}

base::Result<void> RuleStore::add(const CommandRule &rule) const
{
    return changeList(m_path, kWhat, [&](QJsonArray &entries) {
        const QJsonObject entry = toJson(rule);
        if (entries.contains(entry))
            return false;
        entries += entry;
        return true;
    });
}

base::Result<void> RuleStore::remove(const CommandRule &rule) const
{
    return changeList(m_path, kWhat, [&](QJsonArray &entries) {
        const QJsonObject entry = toJson(rule);
        bool isChanged = false;
        for (qsizetype i = entries.size() - 1; i >= 0; --i) {
            if (entries[i] == entry) {
                entries.removeAt(i);
                isChanged = true;
            }
        }
        return isChanged;
    });
}

} // namespace agents::project
