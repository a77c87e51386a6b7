// SPDX-License-Identifier: Apache-2.0
#include "tests/app/fetch/file_server.h"

#include <algorithm>
#include <utility>

#include <QRegularExpression>

using namespace Qt::Literals;

namespace tests {

FileServer::FileServer(Behaviour behaviour)
    : m_behaviour(std::move(behaviour))
{
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        QTcpSocket *const socket = m_server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { serve(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    });
}

QUrl FileServer::url(const QString &path) const
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_server.serverPort()).arg(path));
}

void FileServer::serve(QTcpSocket *socket)
{
    const QByteArray head = socket->property("head").toByteArray() + socket->readAll();
    socket->setProperty("head", head);
    if (!head.endsWith("\r\n\r\n"))
        return;
    socket->setProperty("head", QByteArray());
    const QList<QByteArray> lines = head.split('\n');
    Request request;
    request.path = QString::fromUtf8(lines.first().split(' ').value(1));
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            request.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    }
    static const QRegularExpression form(u"^bytes=(\\d+)-(\\d+)$"_s);
    const auto range = form.match(QString::fromLatin1(request.headers.value("range")));
    if (range.hasMatch()) {
        request.begin = range.captured(1).toLongLong();
        request.end = range.captured(2).toLongLong() + 1;
    }
    requests.append(request);
    const Answer answer = m_behaviour(request);
    QByteArray reply = "HTTP/1.1 " + answer.status + "\r\n";
    for (const QByteArray &header : answer.headers)
        reply += header + "\r\n";
    reply += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n\r\n";
    const qint64 last = std::max(answer.cutAfter, answer.stallsAfter);
    socket->write(reply + (last < 0 ? answer.body : answer.body.first(last)));
    if (answer.cutAfter >= 0)
        socket->disconnectFromHost();
}

FileServer::Answer
honest(const FileServer::Request &request, const QByteArray &file, const QByteArray &tag)
{
    const QByteArray wanted = request.headers.value("if-range");
    if (request.end < 0 || (!wanted.isEmpty() && wanted != tag))
        return {"200 OK", {"ETag: " + tag}, file, -1};
    return {"206 Partial Content",
            {"ETag: " + tag,
             "Content-Range: bytes " + QByteArray::number(request.begin) + '-'
                 + QByteArray::number(request.end - 1) + '/' + QByteArray::number(file.size())},
            file.sliced(request.begin, request.end - request.begin),
            -1};
}

} // namespace tests
