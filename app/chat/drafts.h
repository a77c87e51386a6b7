// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/storage_service.h"
#include "storage/vault.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace app {

// What was typed and not sent yet, per conversation (0 and below: new ones of windows). Kept in a
// small file, written on the storage thread soon after a change. Owned by Outbox. GUI thread.
class Drafts final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Drafts)

public:
    // Where there is a vault they lie in it.
    Drafts(QString path,
           storage::StorageService *storage,
           storage::Vault vault = {},
           QObject *parent = nullptr);
    ~Drafts() override; // writes what is not written yet

    QString draft(qint64 conversation) const;
    void setDraft(qint64 conversation, const QString &text);
    // What was not sent after all stands before what stands there already.
    void giveBack(qint64 conversation, const QStringList &texts);
    // What is sent next is in the file as well, before the draft: Hearth may end first.
    void setWaiting(qint64 conversation, const QStringList &texts);

private:
    void load();
    void save();

    QString m_path;
    storage::StorageService *m_storage;
    storage::Vault m_vault;
    QHash<qint64, QString> m_drafts;
    QHash<qint64, QStringList> m_waiting;
    QTimer m_saveTimer;
};

} // namespace app
