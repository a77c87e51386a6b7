// SPDX-License-Identifier: Apache-2.0
#include "app/cli/acp/acp_server.h"

#include "app/build_info.h"

#include <QDir>
#include <QJsonDocument>
#include <QUuid>

using namespace Qt::Literals;
using agents::loop::Mode;
using agents::loop::StopReason;

namespace app::cli {

namespace {

    constexpr int kProtocolVersion = 1;
    // Of JSON-RPC 2.0.
    constexpr int kParseError = -32700;
    constexpr int kInvalidRequest = -32600;
    constexpr int kMethodNotFound = -32601;
    constexpr int kInvalidParams = -32602;
    constexpr int kInternalError = -32603;

    struct ModeName {
        Mode mode;
        QString id;
        QString name;
        QString description;
    };

    const QList<ModeName> &modeNames()
    {
        static const QList<ModeName> names{
            {Mode::Ask, u"ask"_s, u"Ask"_s, u"Reads; everything else is asked for."_s},
            {Mode::Edit, u"edit"_s, u"Edit"_s, u"Also changes files; commands are asked for."_s},
            {Mode::Auto, u"auto"_s, u"Auto"_s,
             u"Also runs commands, in the sandbox and without network."_s}};
        return names;
    }

    QJsonObject modesOf(Mode current)
    {
        QJsonArray available;
        QString id;
        for (const ModeName &mode : modeNames()) {
            available += QJsonObject{
                {u"id"_s, mode.id}, {u"name"_s, mode.name}, {u"description"_s, mode.description}};
            if (mode.mode == current)
                id = mode.id;
        }
        return {{u"currentModeId"_s, id}, {u"availableModes"_s, available}};
    }

    QString stopReasonOf(StopReason reason)
    {
        switch (reason) {
        case StopReason::Answer:
        case StopReason::Question:
            return u"end_turn"_s;
        case StopReason::User:
            return u"cancelled"_s;
        case StopReason::TokenBudget:
        case StopReason::ContextFull:
            return u"max_tokens"_s;
        default:
            return u"max_turn_requests"_s;
        }
    }

} // namespace

AcpServer::AcpServer(agents::InferenceService &service, Send send)
    : m_service(service)
    , m_send(std::move(send))
{
}

const std::map<QString, AcpServer::Handler> &AcpServer::handlers()
{
    static const std::map<QString, Handler> all{
        {u"initialize"_s, &AcpServer::initialize},  {u"authenticate"_s, &AcpServer::authenticate},
        {u"session/new"_s, &AcpServer::newSession}, {u"session/prompt"_s, &AcpServer::prompt},
        {u"session/cancel"_s, &AcpServer::cancel},  {u"session/set_mode"_s, &AcpServer::setMode}};
    return all;
}

void AcpServer::receive(const QByteArray &line)
{
    if (line.trimmed().isEmpty())
        return;
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return refuse(QJsonValue(), kParseError, u"This is no JSON object."_s);
    const QJsonObject message = document.object();
    if (!message.contains(u"method"))
        return handleResponse(message);
    const QString method = message[u"method"].toString();
    const QJsonValue id = message[u"id"];
    const auto handler = handlers().find(method);
    if (handler == handlers().end())
        return refuse(id, kMethodNotFound, u"There is no method “%1”."_s.arg(method));
    if (!m_isInitialized && method != u"initialize")
        return refuse(id, kInvalidRequest, u"The connection must begin with initialize."_s);
    (this->*handler->second)(id, message[u"params"].toObject());
}

void AcpServer::handleResponse(const QJsonObject &message)
{
    const auto asked = m_asked.find(message[u"id"].toInteger(-1));
    if (asked == m_asked.end())
        return;
    const Decided decided = std::move(asked->second);
    m_asked.erase(asked);
    decided(message[u"result"].toObject()); // an error is no result, thus a no
}

void AcpServer::initialize(const QJsonValue &id, const QJsonObject &params)
{
    m_isInitialized = true;
    m_showsForms = params[u"clientCapabilities"][u"elicitation"][u"form"].isObject();
    const QJsonObject prompts{
        {u"image"_s, false}, {u"audio"_s, false}, {u"embeddedContext"_s, true}};
    answer(id,
           {{u"protocolVersion"_s, kProtocolVersion},
            {u"agentCapabilities"_s,
             QJsonObject{{u"loadSession"_s, false}, {u"promptCapabilities"_s, prompts}}},
            {u"agentInfo"_s,
             QJsonObject{{u"name"_s, u"hearth"_s},
                         {u"title"_s, u"Hearth"_s},
                         {u"version"_s, programVersion()}}},
            {u"authMethods"_s, QJsonArray()}});
}

void AcpServer::authenticate(const QJsonValue &id, const QJsonObject &)
{
    answer(id, {}); // everything is on this computer: there is nobody to prove anything to
}

void AcpServer::newSession(const QJsonValue &id, const QJsonObject &params)
{
    const QString folder = params[u"cwd"].toString();
    if (!QDir::isAbsolutePath(folder))
        return refuse(id, kInvalidParams, u"cwd must be an absolute path."_s);
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto session = AcpSession::open(folder, m_service, outletFor(name));
    if (!session)
        return refuse(id, kInvalidParams, QString::fromStdString(session.error().message));
    const QJsonObject modes = modesOf((*session)->mode());
    m_sessions[name] = *std::move(session);
    answer(id, {{u"sessionId"_s, name}, {u"modes"_s, modes}});
}

void AcpServer::ask(const QString &method, const QJsonObject &params, Decided decided)
{
    const qint64 id = m_nextRequest++;
    m_asked[id] = std::move(decided);
    m_send({{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, id}, {u"method"_s, method}, {u"params"_s, params}});
}

AcpOutlet AcpServer::outletFor(const QString &session)
{
    AcpOutlet outlet{
        .update =
            [this, session](const QJsonObject &update) {
                m_send(
                    {{u"jsonrpc"_s, u"2.0"_s},
                     {u"method"_s, u"session/update"_s},
                     {u"params"_s, QJsonObject{{u"sessionId"_s, session}, {u"update"_s, update}}}});
            },
        .askPermission =
            [this, session](const QJsonObject &call, const QJsonArray &options, Decided decided) {
                QJsonObject about = call;
                about.remove(u"sessionUpdate");
                ask(u"session/request_permission"_s,
                    {{u"sessionId"_s, session}, {u"toolCall"_s, about}, {u"options"_s, options}},
                    [decided = std::move(decided)](const QJsonObject &result) {
                        decided(result[u"outcome"].toObject());
                    });
            },
        .askForm = {}};
    if (m_showsForms)
        outlet.askForm = [this, session](QJsonObject form, Decided decided) {
            form[u"sessionId"_s] = session;
            ask(u"elicitation/create"_s, form, std::move(decided));
        };
    return outlet;
}

AcpSession *AcpServer::sessionOf(const QJsonValue &id, const QJsonObject &params)
{
    const auto session = m_sessions.find(params[u"sessionId"].toString());
    if (session != m_sessions.end())
        return session->second.get();
    refuse(id, kInvalidParams, u"There is no such session."_s);
    return nullptr;
}

void AcpServer::prompt(const QJsonValue &id, const QJsonObject &params)
{
    AcpSession *session = sessionOf(id, params);
    if (!session)
        return;
    if (!m_problem.isEmpty())
        return refuse(id, kInternalError, m_problem);
    const QString text = acpPromptText(params[u"prompt"].toArray());
    if (text.trimmed().isEmpty())
        return refuse(id, kInvalidParams, u"The prompt is empty."_s);
    const auto begun = session->prompt(text, [this, id](const agents::loop::TurnEnd &end) {
        if (end.reason == StopReason::Failed)
            refuse(id, kInternalError, QString::fromStdString(end.message));
        else
            answer(id, {{u"stopReason"_s, stopReasonOf(end.reason)}});
    });
    if (!begun)
        refuse(id, kInvalidRequest, QString::fromStdString(begun.error().message));
}

void AcpServer::cancel(const QJsonValue &id, const QJsonObject &params)
{
    if (AcpSession *session = sessionOf(id, params))
        session->cancel();
}

void AcpServer::setMode(const QJsonValue &id, const QJsonObject &params)
{
    AcpSession *session = sessionOf(id, params);
    if (!session)
        return;
    for (const ModeName &mode : modeNames()) {
        if (mode.id == params[u"modeId"].toString()) {
            session->setMode(mode.mode);
            return answer(id, {});
        }
    }
    refuse(id, kInvalidParams, u"There are the modes ask, edit and auto."_s);
}

bool AcpServer::isBusy() const
{
    return std::ranges::any_of(m_sessions,
                               [](const auto &entry) { return entry.second->isRunning(); });
}

void AcpServer::answer(const QJsonValue &id, const QJsonObject &result)
{
    // A notification has no id, and nobody waits for its answer.
    if (!id.isUndefined())
        m_send({{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, id}, {u"result"_s, result}});
}

void AcpServer::refuse(const QJsonValue &id, int code, const QString &message)
{
    if (!id.isUndefined())
        m_send({{u"jsonrpc"_s, u"2.0"_s},
                {u"id"_s, id},
                {u"error"_s, QJsonObject{{u"code"_s, code}, {u"message"_s, message}}}});
}

} // namespace app::cli
