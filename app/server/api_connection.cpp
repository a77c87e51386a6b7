// SPDX-License-Identifier: Apache-2.0
#include "app/server/api_connection.h"

#include <QTcpSocket>

namespace app::server {

namespace {

    constexpr qint64 kReadBuffer = 256 * 1024;

    const char *reasonOf(int status)
    {
        switch (status) {
        case 200:
            return "OK";
        case 401:
            return "Unauthorized";
        case 403:
            return "Forbidden";
        case 404:
            return "Not Found";
        case 405:
            return "Method Not Allowed";
        case 411:
            return "Length Required";
        case 413:
            return "Content Too Large";
        case 415:
            return "Unsupported Media Type";
        case 429:
            return "Too Many Requests";
        case 431:
            return "Request Header Fields Too Large";
        case 500:
            return "Internal Server Error";
        case 501:
            return "Not Implemented";
        case 503:
            return "Service Unavailable";
        case 505:
            return "HTTP Version Not Supported";
        default:
            return "Bad Request";
        }
    }

} // namespace

ApiConnection::ApiConnection(QTcpSocket *socket, const Limits &limits, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_limits(limits)
{
    m_socket->setParent(this);
    // More than a request may hold is not taken from the system before it was looked at.
    m_socket->setReadBufferSize(kReadBuffer);
    m_timer.setSingleShot(true);
    m_timer.start(m_limits.idleTime);
    connect(m_socket, &QTcpSocket::readyRead, this, &ApiConnection::read);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &ApiConnection::onWritten);
    connect(m_socket, &QTcpSocket::disconnected, this, &ApiConnection::closed);
    connect(&m_timer, &QTimer::timeout, this, [this] { m_socket->abort(); });
}

// Not before what was answered is taken: answers would pile up.
bool ApiConnection::mayRead() const
{
    return !m_isAnswering && m_socket->state() == QTcpSocket::ConnectedState
        && m_socket->bytesToWrite() <= m_limits.unreadBytes;
}

// A client that takes its answer, however slowly, is not idle.
void ApiConnection::onWritten()
{
    if (m_isAnswering || (m_reader.isInRequest() && !m_isHeldUp))
        return;
    m_timer.start(m_limits.idleTime);
    if (m_isHeldUp)
        read();
}

void ApiConnection::read()
{
    if (m_toDiscard > 0)
        return discard();
    m_isHeldUp = !mayRead();
    if (m_isHeldUp) {
        // Waits in the socket. Where its buffer is full, nobody would notice that the client goes.
        if (m_isAnswering && m_socket->bytesAvailable() >= kReadBuffer)
            m_socket->abort();
        return;
    }
    if (!m_reader.isInRequest())
        m_timer.start(m_limits.requestTime);
    handle(m_reader.append(m_socket->readAll()));
}

// A client that still sends would not read the answer of a connection that is closed at once.
void ApiConnection::discard()
{
    m_toDiscard -= m_socket->readAll().size();
    if (m_toDiscard <= 0)
        m_socket->disconnectFromHost();
}

bool ApiConnection::isRefused(HttpRequestReader::State state)
{
    const HttpRequest *const head = m_reader.head();
    if (!head || m_isAnnounced)
        return false;
    m_toDiscard = m_reader.missing();
    m_keepAlive = m_toDiscard == 0 && head->keepAlive;
    m_isAnnounced = true;
    m_isAnswering = true;
    Q_EMIT announced(*head);
    if (m_isAnswering) {
        m_isAnswering = false;
        m_toDiscard = 0;
        return false;
    }
    m_isAnnounced = false;
    if (state == HttpRequestReader::State::Complete)
        static_cast<void>(m_reader.take());
    else
        m_reader = {};
    return true;
}

void ApiConnection::handle(HttpRequestReader::State state)
{
    if (isRefused(state))
        return;
    if (state == HttpRequestReader::State::NeedsMore) {
        if (m_reader.expectsContinue() && !m_hasContinued) {
            m_hasContinued = true;
            write("HTTP/1.1 100 Continue\r\n\r\n");
        }
        return;
    }
    m_timer.stop();
    m_isAnswering = true;
    m_isAnnounced = false;
    m_hasContinued = false;
    if (state == HttpRequestReader::State::Failed) {
        m_keepAlive = false;
        Q_EMIT malformed(m_reader.failureStatus());
        return;
    }
    const HttpRequest request = m_reader.take();
    m_keepAlive = request.keepAlive;
    Q_EMIT requested(request);
}

void ApiConnection::answer(int status, const QByteArray &body, const QByteArray &moreHeaders)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonOf(status)
        + "\r\nContent-Type: application/json\r\nX-Content-Type-Options: nosniff\r\n"
          "Cache-Control: no-store\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n" + moreHeaders;
    if (!m_keepAlive)
        head += "Connection: close\r\n";
    if (m_socket->state() == QTcpSocket::ConnectedState)
        m_socket->write(head + "\r\n" + body);
    done();
}

void ApiConnection::beginStream()
{
    write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nX-Content-Type-Options: "
          "nosniff\r\nCache-Control: no-store\r\nTransfer-Encoding: chunked\r\n\r\n");
}

void ApiConnection::send(const QByteArray &events)
{
    if (!events.isEmpty())
        write(QByteArray::number(events.size(), 16) + "\r\n" + events + "\r\n");
}

void ApiConnection::endStream()
{
    write("0\r\n\r\n");
    done();
}

void ApiConnection::hangUp()
{
    m_socket->abort();
}

void ApiConnection::done()
{
    m_isAnswering = false;
    if (!m_keepAlive) {
        m_timer.start(m_limits.idleTime); // for a client that does not read the rest
        if (m_toDiscard <= 0)
            m_socket->disconnectFromHost();
        return;
    }
    m_timer.start(m_limits.idleTime);
    // Later, lest a chain of requests in one packet becomes a chain of calls.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_reader.isInRequest() || m_socket->bytesAvailable() > 0)
                read();
        },
        Qt::QueuedConnection);
}

void ApiConnection::write(const QByteArray &bytes)
{
    if (m_socket->state() != QTcpSocket::ConnectedState)
        return;
    m_socket->write(bytes);
    if (m_socket->bytesToWrite() > m_limits.unreadBytes)
        m_socket->abort();
}

} // namespace app::server
