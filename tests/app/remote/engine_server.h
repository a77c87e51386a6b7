// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QHash>
#include <QList>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace tests {

// An engine on this computer that answers as a test wants it to: it stalls, cuts, lies and changes
// its mind.
class EngineServer final : public QObject
{
    Q_OBJECT

public:
    struct Request {
        QByteArray path;
        QHash<QByteArray, QByteArray> headers; // names in lower case
        QByteArray body{};
    };
    struct Answer {
        enum class End { Close, Cut, Stall }; // Cut: more was promised
        QByteArray status = "200 OK";
        QList<QByteArray> headers{"Content-Type: text/event-stream"};
        QByteArray body{};
        End end = End::Close;
    };
    using Behaviour = std::function<Answer(const Request &)>;

    explicit EngineServer(Behaviour behaviour);

    QUrl url() const; // up to /v1

    QList<Request> requests;

private:
    void serve(QTcpSocket *socket);

    QTcpServer m_server;
    Behaviour m_behaviour;
};

// Events of a reply: each word of `text` a delta, then the end with its usage.
QByteArray textEvents(const QByteArray &text);
QByteArray event(const QByteArray &json);

} // namespace tests
