// SPDX-License-Identifier: Apache-2.0
#include "app/cli/acp/acp_updates.h"

#include "app/cli/approval_card.h"
#include "app/visible_text.h"

#include <QJsonDocument>

using namespace Qt::Literals;

namespace app::cli {

namespace {

    using agents::loop::Approval;
    using agents::loop::CallInfo;

    QString kindOf(const std::string &tool)
    {
        if (tool == "read" || tool == "list" || tool == "look")
            return u"read"_s;
        if (tool == "edit" || tool == "write")
            return u"edit"_s;
        if (tool == "search")
            return u"search"_s;
        if (tool == "run" || tool == "job")
            return u"execute"_s;
        return tool == "fetch" ? u"fetch"_s : u"other"_s;
    }

    QString titleOf(const CallInfo &info)
    {
        const auto &preview = info.preview;
        const QString about = preview.argv.empty()
            ? visibleText(QString::fromStdString(preview.path))
            : commandWords(preview.argv);
        const bool isNamed = !preview.argv.empty() && preview.argv.front() == info.tool;
        return (isNamed ? about : QString::fromStdString(info.tool) + u' ' + about).trimmed();
    }

    QJsonObject block(const QString &text)
    {
        return {{u"type"_s, u"text"_s}, {u"text"_s, text}};
    }

    QJsonObject content(const QString &text)
    {
        return {{u"type"_s, u"content"_s}, {u"content"_s, block(text)}};
    }

    QString absolute(const QString &folder, const std::string &path)
    {
        return folder + u'/' + QString::fromStdString(path);
    }

} // namespace

QString acpCallId(const CallInfo &info, qint64 turn)
{
    return u"call_%1_%2"_s.arg(turn).arg(info.number);
}

QJsonObject acpText(const QString &kind, const QString &text)
{
    return {{u"sessionUpdate"_s, kind}, {u"content"_s, block(text)}};
}

QJsonObject acpCall(const CallInfo &info, const QString &folder, qint64 turn)
{
    const std::string arguments =
        info.arguments.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    QJsonObject call{
        {u"sessionUpdate"_s, u"tool_call"_s},
        {u"toolCallId"_s, acpCallId(info, turn)},
        {u"title"_s, titleOf(info)},
        {u"kind"_s, kindOf(info.tool)},
        {u"status"_s, u"pending"_s},
        {u"rawInput"_s, QJsonDocument::fromJson(QByteArray::fromStdString(arguments)).object()}};
    if (!info.preview.path.empty())
        call[u"locations"_s] =
            QJsonArray{QJsonObject{{u"path"_s, absolute(folder, info.preview.path)}}};
    if (!info.preview.diff.empty() || !info.preview.argv.empty())
        call[u"content"_s] = QJsonArray{content(approvalCard(info))};
    return call;
}

QJsonObject acpCallBegan(const CallInfo &info, qint64 turn)
{
    return {{u"sessionUpdate"_s, u"tool_call_update"_s},
            {u"toolCallId"_s, acpCallId(info, turn)},
            {u"status"_s, u"in_progress"_s}};
}

QJsonObject acpCallEnded(const CallInfo &info,
                         const agents::tools::ToolResult &result,
                         const std::optional<FileTexts> &texts,
                         const QString &folder,
                         qint64 turn)
{
    QJsonArray shown{content(QString::fromStdString(result.text))};
    if (texts && !result.failed)
        shown = QJsonArray{
            QJsonObject{{u"type"_s, u"diff"_s},
                        {u"path"_s, absolute(folder, info.preview.path)},
                        {u"oldText"_s, texts->before ? QJsonValue(*texts->before) : QJsonValue()},
                        {u"newText"_s, texts->after}}};
    return {{u"sessionUpdate"_s, u"tool_call_update"_s},
            {u"toolCallId"_s, acpCallId(info, turn)},
            {u"status"_s, result.failed ? u"failed"_s : u"completed"_s},
            {u"content"_s, shown}};
}

QJsonObject acpPlan(const QList<PlanStep> &plan)
{
    QJsonArray entries;
    bool isNext = true; // the first one that is not done is under way
    for (const PlanStep &step : plan) {
        const QString status = step.isDone ? u"completed"_s
            : isNext                       ? u"in_progress"_s
                                           : u"pending"_s;
        isNext = isNext && step.isDone;
        entries += QJsonObject{
            {u"content"_s, step.text}, {u"priority"_s, u"medium"_s}, {u"status"_s, status}};
    }
    return {{u"sessionUpdate"_s, u"plan"_s}, {u"entries"_s, entries}};
}

QJsonArray acpPermissionOptions(const CallInfo &info)
{
    const auto option = [](const QString &kind, const QString &name) {
        return QJsonObject{{u"optionId"_s, kind}, {u"kind"_s, kind}, {u"name"_s, name}};
    };
    QJsonArray options{option(u"allow_once"_s, u"Allow"_s)};
    if (!info.grant.empty()) {
        QStringList words;
        for (const std::string &word : info.grant)
            words += visibleText(QString::fromStdString(word));
        options += option(u"allow_always"_s, u"Always allow “%1” here"_s.arg(words.join(u' ')));
    }
    options += option(u"reject_once"_s, u"Deny"_s);
    return options;
}

Approval acpApproval(const QJsonObject &outcome)
{
    if (outcome[u"outcome"].toString() != u"selected")
        return Approval::Deny;
    const QString option = outcome[u"optionId"].toString();
    return option == u"allow_always" ? Approval::AllowAlways
        : option == u"allow_once"    ? Approval::AllowOnce
                                     : Approval::Deny;
}

QString acpPromptText(const QJsonArray &blocks)
{
    QStringList parts;
    for (const QJsonValue &block : blocks) {
        const QString type = block[u"type"].toString();
        const QJsonValue resource = block[u"resource"];
        if (type == u"text")
            parts += block[u"text"].toString();
        else if (type == u"resource_link")
            parts += u"File: %1"_s.arg(block[u"uri"].toString());
        else if (type == u"resource" && resource[u"text"].isString())
            parts +=
                u"File %1:\n%2"_s.arg(resource[u"uri"].toString(), resource[u"text"].toString());
        else
            parts +=
                u"(Something of the kind “%1” was sent, which cannot be read here.)"_s.arg(type);
    }
    return parts.join(u"\n\n"_s);
}

} // namespace app::cli
