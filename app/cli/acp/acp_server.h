// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/acp/acp_session.h"

#include <functional>
#include <map>
#include <memory>

#include <QJsonObject>
#include <QString>

namespace app::cli {

// The agent's side of the Agent Client Protocol, version 1: JSON-RPC, one message per line. Knows
// initialize, authenticate, session/new, session/prompt, session/cancel and session/set_mode; asks
// session/request_permission, and elicitation/create where the editor shows forms. Main thread.
class AcpServer final
{
public:
    using Send = std::function<void(const QJsonObject &message)>;

    AcpServer(agents::InferenceService &service, Send send); // the service outlives this

    void receive(const QByteArray &line);
    bool isBusy() const; // a turn runs
    // Why prompts cannot be answered; empty: they can.
    void setProblem(const QString &problem) { m_problem = problem; }

private:
    using Handler = void (AcpServer::*)(const QJsonValue &id, const QJsonObject &params);
    using Decided = std::function<void(const QJsonObject &result)>;

    static const std::map<QString, Handler> &handlers();
    void handleResponse(const QJsonObject &message);
    void initialize(const QJsonValue &id, const QJsonObject &params);
    void authenticate(const QJsonValue &id, const QJsonObject &params);
    void newSession(const QJsonValue &id, const QJsonObject &params);
    void prompt(const QJsonValue &id, const QJsonObject &params);
    void cancel(const QJsonValue &id, const QJsonObject &params);
    void setMode(const QJsonValue &id, const QJsonObject &params);

    AcpSession *sessionOf(const QJsonValue &id, const QJsonObject &params); // null: it was refused
    AcpOutlet outletFor(const QString &session);
    void ask(const QString &method, const QJsonObject &params, Decided decided);
    void answer(const QJsonValue &id, const QJsonObject &result);
    void refuse(const QJsonValue &id, int code, const QString &message);

    agents::InferenceService &m_service;
    Send m_send;
    QString m_problem;
    bool m_isInitialized = false;
    bool m_showsForms = false; // the editor
    qint64 m_nextRequest = 0;
    std::map<qint64, Decided> m_asked;
    std::map<QString, std::unique_ptr<AcpSession>> m_sessions;
};

} // namespace app::cli
