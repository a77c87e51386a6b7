// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/server/api_server.h"
#include "tests/agents/scripted_reply_source.h"

#include <nlohmann/json.hpp>

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

namespace tests {

constexpr auto kToken = "0123456789abcdef";

inline QByteArray
post(const QByteArray &path, const QByteArray &body, const QByteArray &headers = {})
{
    return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + kToken
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n"
        + body;
}

inline const QByteArray kHello = R"({"messages":[{"role":"user","content":"Hello"}]})";
inline const QByteArray kHelloStream =
    R"({"messages":[{"role":"user","content":"Hello"}],"stream":true,
    "stream_options":{"include_usage":true}})";

inline nlohmann::json bodyOf(const QByteArray &answer)
{
    const QByteArray text = answer.sliced(answer.indexOf("\r\n\r\n") + 4);
    return nlohmann::json::parse(text.begin(), text.end(), nullptr, false);
}

// Until the answer's length, the stream's end or the end of the connection.
inline QByteArray wholeAnswer(QTcpSocket &socket)
{
    QByteArray bytes;
    static_cast<void>(QTest::qWaitFor(
        [&] {
            bytes += socket.readAll();
            const qsizetype end = bytes.indexOf("\r\n\r\n");
            const qsizetype at = bytes.indexOf("Content-Length: ");
            if (end > 0 && at > 0 && at < end)
                return bytes.size() - end - 4
                    >= bytes.sliced(at + 16, bytes.indexOf('\r', at) - at - 16).toLongLong();
            return bytes.endsWith("\r\n0\r\n\r\n")
                || socket.state() == QTcpSocket::UnconnectedState;
        },
        20'000));
    return bytes;
}

// A server on a model, scripted unless told otherwise, and its clients.
class ApiFixture
{
public:
    explicit ApiFixture(std::unique_ptr<agents::ReplySource> source = {},
                        const agents::LoadRequest &model = {})
        : script(std::make_shared<Script>())
        , service(source ? std::move(source) : std::make_unique<ScriptedReplySource>(script))
    {
        options.token = kToken;
        options.model = "scripted";
        QSignalSpy loaded(&service, &agents::InferenceService::loaded);
        service.load(model);
        isLoaded = loaded.wait(30'000);
    }

    bool start()
    {
        server = std::make_unique<app::server::ApiServer>(service, options);
        return isLoaded && server->listen();
    }

    std::unique_ptr<QTcpSocket> connected() const
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(QStringLiteral("127.0.0.1"), server->port());
        static_cast<void>(
            QTest::qWaitFor([&] { return socket->state() == QTcpSocket::ConnectedState; }));
        return socket;
    }

    QByteArray exchange(const QByteArray &request) const
    {
        const auto socket = connected();
        socket->write(request);
        return wholeAnswer(*socket);
    }

    std::shared_ptr<Script> script; // shared with the source
    app::server::ServerOptions options;
    agents::InferenceService service;
    std::unique_ptr<app::server::ApiServer> server;
    bool isLoaded = false;
};

} // namespace tests
