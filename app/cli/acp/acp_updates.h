// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/loop/loop_observer.h"
#include "app/agent/agent_plan.h"

#include <optional>

#include <QJsonArray>
#include <QJsonObject>

namespace app::cli {

// What a file was and is, around a call that changes it.
struct FileTexts {
    std::optional<QString> before; // nothing: there was no such file
    QString after;
};

// The parts of `session/update` and `session/request_permission` (Agent Client Protocol 1). Paths
// are absolute there: `folder` is the project's.
QString acpCallId(const agents::loop::CallInfo &info, qint64 turn);
QJsonObject acpText(const QString &kind, const QString &text); // "agent_message_chunk", …
QJsonObject acpCall(const agents::loop::CallInfo &info, const QString &folder, qint64 turn);
QJsonObject acpCallBegan(const agents::loop::CallInfo &info, qint64 turn);
QJsonObject acpCallEnded(const agents::loop::CallInfo &info,
                         const agents::tools::ToolResult &result,
                         const std::optional<FileTexts> &texts,
                         const QString &folder,
                         qint64 turn);
QJsonObject acpPlan(const QList<PlanStep> &plan);
QJsonArray acpPermissionOptions(const agents::loop::CallInfo &info);
agents::loop::Approval acpApproval(const QJsonObject &outcome);

// The words of a prompt's content blocks; what cannot be read is named.
QString acpPromptText(const QJsonArray &blocks);

} // namespace app::cli
