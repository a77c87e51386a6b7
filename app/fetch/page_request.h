// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrl>

namespace app::fetch {

// One page of the web, for an agent whose user allowed this very address. Follows redirects within
// the same host only: another one was not allowed. Emits exactly one signal.
class PageRequest final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageRequest)

public:
    explicit PageRequest(QNetworkAccessManager *network, QObject *parent = nullptr);

    void start(const QUrl &url);

Q_SIGNALS:
    // `kind`: the media type, without parameters. `isCut`: there was more.
    void fetched(const QUrl &url, const QByteArray &kind, const QByteArray &bytes, bool isCut);
    void failed(const base::Error &error);

private:
    void ask(const QUrl &url);
    void onBytes();
    void onFinished();
    void onRedirect(const QUrl &target);
    void fail(base::ErrorCode code, const QString &message);
    void succeed(bool isCut);

    QNetworkAccessManager *m_network;
    QNetworkReply *m_reply = nullptr; // owned by this
    QUrl m_first;
    QByteArray m_bytes;
    int m_hops = 0;
};

} // namespace app::fetch
