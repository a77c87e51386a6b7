// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QHash>
#include <QList>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace tests {

// A small web server on this computer that answers as a test wants it to, lies included.
class FileServer final : public QObject
{
    Q_OBJECT

public:
    struct Request {
        QString path;
        QHash<QByteArray, QByteArray> headers; // names in lower case
        qint64 begin = 0; // of its Range
        qint64 end = -1; // exclusive; -1: it asked for no range
    };
    struct Answer {
        QByteArray status = "200 OK";
        QList<QByteArray> headers;
        QByteArray body;
        qint64 cutAfter = -1; // bytes of the body after which the line breaks
        qint64 stallsAfter = -1; // bytes of the body after which nothing more comes
    };
    using Behaviour = std::function<Answer(const Request &)>;

    explicit FileServer(Behaviour behaviour);

    QUrl url(const QString &path) const;

    QList<Request> requests;

private:
    void serve(QTcpSocket *socket);

    QTcpServer m_server;
    Behaviour m_behaviour;
};

// What an honest server answers: parts of `file` under `tag`.
FileServer::Answer honest(const FileServer::Request &request,
                          const QByteArray &file,
                          const QByteArray &tag = "\"v1\"");

} // namespace tests
