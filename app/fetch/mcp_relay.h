// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/fetch/sse_parser.h"

#include <map>
#include <memory>

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrl>

namespace app::fetch {

// A server of the Model Context Protocol behind HTTP, as a program that speaks it on standard input
// and output: lines are posted, answers become lines. The first line of the input is an object of
// headers, for a token does not belong among arguments. One address, no redirects, certificates are
// checked. Ends with its input, or when the server ended the session.
class McpRelay final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(McpRelay)

public:
    McpRelay(QNetworkAccessManager *network, QUrl url, QObject *parent = nullptr);
    ~McpRelay() override;

    void start();

private:
    struct Exchange; // one posted message and what comes back

    void take(const QByteArray &line);
    void post(const QJsonObject &message);
    void cancel(const QJsonValue &id);
    void run(const std::shared_ptr<Exchange> &exchange, bool isResumed);
    void onBytes(const std::shared_ptr<Exchange> &exchange);
    void onFinished(const std::shared_ptr<Exchange> &exchange);
    void onRefusal(Exchange &exchange, int status);
    bool resume(const std::shared_ptr<Exchange> &exchange);
    void say(const QJsonObject &message, Exchange &exchange);
    void fail(Exchange &exchange, const QString &words, int code = 0);
    void end();
    QNetworkRequest request(const QJsonObject &message) const;

    QNetworkAccessManager *m_network;
    const QUrl m_url;
    QList<std::pair<QByteArray, QByteArray>> m_headers;
    bool m_hasHeaders = false;
    QByteArray m_session; // of the revisions with a handshake
    QByteArray m_version; // agreed in the handshake
    QList<std::shared_ptr<Exchange>> m_exchanges; // under way; shared: with their replies' signals
    bool m_isEnding = false;
};

} // namespace app::fetch
