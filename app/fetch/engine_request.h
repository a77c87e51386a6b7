// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/fetch/sse_parser.h"

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>
#include <QUrl>

namespace app::fetch {

// One request to an engine elsewhere. The job is the first line of standard input, for a key does
// not belong among arguments: {"body": text to post (without it: GET), "key", "plain": http to
// another computer is wanted, "silence": most ms without a byte, "attempts"}. Tells {"event": text}
// of each server-sent event, {"whole": text} of another answer, then {"finished": true} or
// {"error", "status", "body"}. Certificates are checked, no redirect is followed; before the first
// byte of an answer an engine that is busy or restarting is asked again.
class EngineRequest final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EngineRequest)

public:
    EngineRequest(QNetworkAccessManager *network, QUrl url, QObject *parent = nullptr);
    ~EngineRequest() override;

    void start(const QJsonObject &job);

Q_SIGNALS:
    void said(const QJsonObject &line);
    void ended(bool isGood); // the last line has been said

private:
    void send();
    void onBytes();
    void onFinished();
    bool sendAgain(int status);
    void fail(const QString &words, int status = 0);
    QString wordsOf(int status) const;
    QString wordsOfBreak() const;
    QString serverWords() const;
    bool isStream() const;

    QNetworkAccessManager *m_network;
    const QUrl m_url;
    QJsonObject m_job;
    QNetworkReply *m_reply = nullptr; // of the attempt under way
    QTimer m_connecting; // ends an attempt that reaches nobody
    SseParser m_events;
    QByteArray m_body; // of an answer that is no stream
    int m_attempt = 0;
    bool m_hasEvents = false;
};

} // namespace app::fetch
