// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/server/http_request.h"

#include <chrono>

#include <QObject>
#include <QTimer>

class QTcpSocket;

namespace app::server {

// One client: reads a request, waits for its answer, reads the next. Closes itself when the client
// is too slow in sending or in reading, or speaks no HTTP. Owner: ApiServer; main thread.
class ApiConnection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApiConnection)

public:
    struct Limits {
        std::chrono::milliseconds requestTime{20'000}; // from its first byte to its last
        std::chrono::milliseconds idleTime{60'000}; // between requests
        qint64 unreadBytes = 4 * 1024 * 1024; // of a stream that the client does not take
    };

    ApiConnection(QTcpSocket *socket, const Limits &limits, QObject *parent); // owns the socket

    // The answer to announced() or requested(), whole and of any size: the next request is read
    // when it was taken.
    void answer(int status, const QByteArray &body, const QByteArray &moreHeaders = {});
    // Or in pieces: events as they come.
    void beginStream();
    void send(const QByteArray &events);
    void endStream();
    void hangUp(); // at once; closed() follows

Q_SIGNALS:
    // A request's head, before its body is waited for. Where this is answered at once, the request
    // is refused: its body is not kept, and the connection closes where more of that was to come.
    void announced(const app::server::HttpRequest &head);
    void requested(const app::server::HttpRequest &request); // no further one before its answer
    void malformed(int status); // the connection closes behind the answer
    void closed(); // also where the client went away; nothing can be sent any more

private:
    void read();
    void onWritten();
    bool mayRead() const;
    void handle(HttpRequestReader::State state);
    bool isRefused(HttpRequestReader::State state);
    void discard();
    void done();
    void write(const QByteArray &bytes);

    QTcpSocket *m_socket; // child of this
    Limits m_limits;
    HttpRequestReader m_reader;
    QTimer m_timer;
    bool m_isAnswering = false; // requested() was emitted, its answer is not complete
    bool m_isHeldUp = false; // more has come than may be read now
    bool m_isAnnounced = false; // the head of the request that comes
    qsizetype m_toDiscard = 0; // bytes of a refused request's body
    bool m_keepAlive = true;
    bool m_hasContinued = false;
};

} // namespace app::server
