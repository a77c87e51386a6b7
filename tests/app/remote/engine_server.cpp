// SPDX-License-Identifier: Apache-2.0
#include "tests/app/remote/engine_server.h"

#include <utility>

using namespace Qt::Literals;

namespace tests {

EngineServer::EngineServer(Behaviour behaviour)
    : m_behaviour(std::move(behaviour))
{
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        QTcpSocket *const socket = m_server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { serve(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    });
}

QUrl EngineServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1/v1"_s.arg(m_server.serverPort()));
}

void EngineServer::serve(QTcpSocket *socket)
{
    const QByteArray bytes = socket->property("bytes").toByteArray() + socket->readAll();
    socket->setProperty("bytes", bytes);
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QList<QByteArray> lines = bytes.first(end).split('\n');
    Request request;
    request.path = lines.first().split(' ').value(1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            request.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    }
    request.body = bytes.sliced(end + 4);
    if (request.body.size() < request.headers.value("content-length").toLongLong())
        return;
    socket->setProperty("bytes", QByteArray());
    requests.append(request);
    const Answer answer = m_behaviour(request);
    QByteArray head = "HTTP/1.1 " + answer.status + "\r\n";
    for (const QByteArray &header : answer.headers)
        head += header + "\r\n";
    if (answer.end == Answer::End::Cut)
        head += "Content-Length: 100000000\r\n";
    socket->write(head + "Connection: close\r\n\r\n" + answer.body);
    if (answer.end != Answer::End::Stall)
        socket->disconnectFromHost();
}

QByteArray event(const QByteArray &json)
{
    return "data: " + json + "\n\n";
}

QByteArray textEvents(const QByteArray &text)
{
    QByteArray events = event(R"({"choices":[{"index":0,"delta":{"role":"assistant"}}]})");
    for (const QByteArray &word : text.split(' '))
        events += event(R"({"choices":[{"index":0,"delta":{"content":")" + word + R"( "}}]})");
    return events + event(R"({"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]})")
        + event(R"({"choices":[],"usage":{"prompt_tokens":7,"completion_tokens":3}})")
        + event("[DONE]");
}

} // namespace tests
