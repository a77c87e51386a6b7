// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/acp/acp_server.h"
#include "tests/agents/folder_fixture.h"
#include "tests/agents/scripted_reply_source.h"

#include <QJsonDocument>

namespace tests {

using namespace Qt::Literals;
using app::cli::AcpServer;
using engine::text::ToolCall;
using engine::text::ToolCallPiece;

inline ScriptedReply calls(const char *tool, const nlohmann::json &arguments)
{
    return {.pieces = {ToolCallPiece{
                ToolCall{tool, std::make_shared<const nlohmann::json>(arguments)}}},
            .waits = false,
            .error = {},
            .runsOutOfMemory = false};
}

// A folder, a scripted model and an editor that writes down what it is told.
struct Editor {
    Editor()
        : service(std::make_unique<ScriptedReplySource>(script))
        , server(service, [this](const QJsonObject &message) { told += message; })
    {
        service.load({});
    }

    void send(const QJsonObject &message)
    {
        server.receive(QJsonDocument(message).toJson(QJsonDocument::Compact));
    }
    void request(int id, const QString &method, const QJsonObject &params)
    {
        send({{u"jsonrpc"_s, u"2.0"_s},
              {u"id"_s, id},
              {u"method"_s, method},
              {u"params"_s, params}});
    }
    QJsonObject answerTo(int id) const
    {
        for (const QJsonObject &message : told) {
            if (message[u"id"].toInt(-1) == id && !message.contains(u"method"))
                return message;
        }
        return {};
    }
    QList<QJsonObject> updates(const QString &kind) const
    {
        QList<QJsonObject> found;
        for (const QJsonObject &message : told) {
            const QJsonValue update = message[u"params"][u"update"];
            if (update[u"sessionUpdate"].toString() == kind)
                found += update.toObject();
        }
        return found;
    }
    QJsonObject asked(const QString &method) const
    {
        for (const QJsonObject &message : told) {
            if (message[u"method"].toString() == method)
                return message;
        }
        return {};
    }
    QJsonObject permission() const { return asked(u"session/request_permission"_s); }
    // A session in the folder, whose id is kept.
    bool begin()
    {
        const QJsonObject forms{{u"elicitation"_s, QJsonObject{{u"form"_s, QJsonObject()}}}};
        request(1, u"initialize"_s,
                {{u"protocolVersion"_s, 1},
                 {u"clientCapabilities"_s, showsForms ? forms : QJsonObject()}});
        request(2, u"session/new"_s,
                {{u"cwd"_s, QString::fromStdString(folder.path().string())},
                 {u"mcpServers"_s, QJsonArray()}});
        session = answerTo(2)[u"result"][u"sessionId"].toString();
        return !session.isEmpty();
    }
    void setMode(int id, const QString &mode)
    {
        request(id, u"session/set_mode"_s, {{u"sessionId"_s, session}, {u"modeId"_s, mode}});
    }
    void prompt(int id, const QString &text)
    {
        const QJsonObject block{{u"type"_s, u"text"_s}, {u"text"_s, text}};
        request(id, u"session/prompt"_s,
                {{u"sessionId"_s, session}, {u"prompt"_s, QJsonArray{block}}});
    }
    void decide(const QJsonObject &outcome)
    {
        send({{u"jsonrpc"_s, u"2.0"_s},
              {u"id"_s, permission()[u"id"]},
              {u"result"_s, QJsonObject{{u"outcome"_s, outcome}}}});
    }

    FolderFixture folder;
    std::shared_ptr<Script> script = std::make_shared<Script>();
    agents::InferenceService service;
    QList<QJsonObject> told;
    QString session;
    bool showsForms = false;
    AcpServer server;
};

} // namespace tests
