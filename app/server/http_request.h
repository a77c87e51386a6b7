// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QByteArray>
#include <QList>

namespace app::server {

// One request of HTTP/1.1, as it was sent. A value.
struct HttpRequest {
    QByteArray method;
    QByteArray path; // without a query
    QList<std::pair<QByteArray, QByteArray>> headers; // names in lower case
    QByteArray body;
    bool keepAlive = true;

    QByteArray header(QByteArrayView name) const; // empty: not sent
};

// Reads requests from bytes as they come, and takes no more than its limits. After a failure the
// connection is of no more use: what follows cannot be told from the rest. Any one thread.
class HttpRequestReader final
{
public:
    static constexpr qsizetype kMostHeadBytes = 16 * 1024;
    static constexpr qsizetype kMostBodyBytes = 8 * 1024 * 1024;

    enum class State { NeedsMore, Complete, Failed };

    State append(QByteArrayView bytes);
    State next(); // after take(): what was sent behind the request
    HttpRequest take(); // only when Complete
    bool isInRequest() const; // some of it has come
    const HttpRequest *head() const; // of the request that comes, without its body; null: not yet
    qsizetype missing() const; // bytes of its body that have not come
    bool expectsContinue() const; // the client waits for a word before it sends the body

    int failureStatus() const { return m_failureStatus; } // 400, 411, 413, 431, 501, 505

private:
    State advance();
    State fail(int status);
    bool readHead(QByteArrayView head);
    bool readHeader(QByteArrayView line);
    bool readBodyLength();

    QByteArray m_buffer;
    std::optional<HttpRequest> m_request; // its head was read
    qsizetype m_bodyBytes = 0;
    int m_failureStatus = 0;
};

} // namespace app::server
