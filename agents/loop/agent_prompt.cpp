// SPDX-License-Identifier: Apache-2.0
#include "agents/loop/agent_prompt.h"

#include <filesystem>

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

using namespace Qt::Literals;

namespace agents::loop {

namespace {

    std::optional<Verdict> verdictOf(const QString &name)
    {
        if (name == u"allow")
            return Verdict::Allow;
        if (name == u"ask")
            return Verdict::Ask;
        if (name == u"deny")
            return Verdict::Deny;
        return {};
    }

} // namespace

std::string agentPrompt(const std::string &folder)
{
    QFile file(u":/prompts/coding_agent.md"_s);
    QByteArray text;
    if (file.open(QIODevice::ReadOnly))
        text = file.readAll();
    return text.toStdString() + "Folder: " + std::filesystem::path(folder).filename().string()
        + ". System: " + QSysInfo::prettyProductName().toStdString()
        + ". Date: " + QDate::currentDate().toString(Qt::ISODate).toStdString() + ".";
}

base::Result<std::vector<CommandRule>> parseRules(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return base::Error{base::ErrorCode::InvalidInput,
                           "The rules for commands are no JSON list. Correct or remove them."};
    std::vector<CommandRule> rules;
    const QJsonArray entries = document.array();
    for (const QJsonValue &entry : entries) {
        CommandRule rule;
        const auto verdict = verdictOf(entry[u"verdict"].toString());
        const QJsonArray words = entry[u"prefix"].toArray();
        for (const QJsonValue &word : words)
            rule.prefix.push_back(word.toString().toStdString());
        // An empty prefix would be a rule for everything.
        if (!verdict || rule.prefix.empty() || rule.prefix.front().empty())
            return base::Error{base::ErrorCode::InvalidInput,
                               "Rule " + std::to_string(rules.size() + 1)
                                   + " for commands needs a \"prefix\" of words and a \"verdict\": "
                                     "allow, ask or deny."};
        rule.verdict = *verdict;
        rules.push_back(std::move(rule));
    }
    return rules;
}

} // namespace agents::loop
