// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/storage_service.h"

#include <QObject>
#include <QVariantList>
#include <QtQmlIntegration/qqmlintegration.h>

namespace app {

// The versions of one reply, to be read side by side. Owned by Application. GUI thread.
class MessageVersions final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Application")
    Q_DISABLE_COPY_MOVE(MessageVersions)
    // Maps of messageId, number (from 1), model, stats ("14.2 tokens/s · 312 tokens"), html and
    // isFailed; oldest first.
    Q_PROPERTY(QVariantList list READ list NOTIFY changed)
    Q_PROPERTY(int shown READ shown NOTIFY changed) // place in `list` of the one it was opened for

public:
    explicit MessageVersions(storage::StorageService *storage, QObject *parent = nullptr);

    QVariantList list() const { return m_list; }
    int shown() const { return m_shown; }
    Q_INVOKABLE void open(qint64 messageId); // then opened()
    Q_INVOKABLE void close(); // forgets them

Q_SIGNALS:
    void changed();
    void opened();

private:
    storage::StorageService *m_storage;
    QVariantList m_list;
    int m_shown = 0;
    quint64 m_serial = 0;
};

} // namespace app
