// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/fetch/hub_access.h"
#include "app/remote/key_store.h"

#include <QObject>
#include <QtQmlIntegration/qqmlintegration.h>

namespace app {

// Where models are downloaded from: an address, an access token for it and a proxy. The token lies
// where the keys of engines do, one for each address, so that none goes to another server than it
// was entered for. GUI thread.
class DownloadAccess final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Application")
    Q_DISABLE_COPY_MOVE(DownloadAccess)
    Q_PROPERTY(QString address READ address NOTIFY changed) // empty: Hugging Face
    Q_PROPERTY(QString host READ host NOTIFY changed) // "huggingface.co": whose token it is
    Q_PROPERTY(QString proxy READ proxy NOTIFY changed) // empty: as the system says
    Q_PROPERTY(bool hasToken READ hasToken NOTIFY changed)
    Q_PROPERTY(bool keepsTokenInFile READ keepsTokenInFile NOTIFY changed) // no keychain answers
    Q_PROPERTY(QString problem READ problem NOTIFY changed) // with keeping the token

public:
    // Keys lie in `folder` where there is no keychain.
    explicit DownloadAccess(const QString &folder, QObject *parent = nullptr);

    fetch::HubAccess access() const; // its token comes a moment after the start
    QString address() const;
    QString host() const { return m_access.host.host(); }
    QString proxy() const { return m_access.proxy.toString(); }
    bool hasToken() const { return !m_token.isEmpty(); }
    bool keepsTokenInFile() const { return m_keepsTokenInFile; }
    QString problem() const { return m_problem; }

    // Empty: kept; else why not, and all stays as it was.
    Q_INVOKABLE QString setAddress(const QString &typed);
    Q_INVOKABLE QString setProxy(const QString &typed);
    Q_INVOKABLE QString setToken(const QString &token); // empty: there is none any more

Q_SIGNALS:
    void changed();

private:
    QString tokenId() const;
    void readToken();

    remote::KeyStore m_keys;
    fetch::HubAccess m_access; // without the token
    QByteArray m_token;
    QString m_problem;
    bool m_keepsTokenInFile = false;
};

} // namespace app
