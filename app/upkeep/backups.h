// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/storage_service.h"

#include <QObject>
#include <QSet>
#include <QTimer>
#include <QVariantList>
#include <QtQmlIntegration/qqmlintegration.h>

namespace app {

class Settings;

// Copies of the conversations: one a day, on request, kept in the folder `backups`; restoring one
// and taking that back. Once a day, and before a copy of its own accord, the whole database is
// looked through; StorageService::damaged() tells what that finds. What was too long in the trash
// goes when the conversations are opened and before each look. The storage thread does the work.
// GUI thread.
class Backups final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Application")
    Q_DISABLE_COPY_MOVE(Backups)
    // {name, time, bytes}, newest first
    Q_PROPERTY(QVariantList entries READ entries NOTIFY changed)
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY changed)
    Q_PROPERTY(bool canTakeBack READ canTakeBack NOTIFY changed) // the last restoration
    Q_PROPERTY(QString error READ error NOTIFY changed)
    // The copy that could not be restored because it has another password; empty: none.
    Q_PROPERTY(QString lockedName READ lockedName NOTIFY changed)

public:
    // `folder` holds hearth.db.
    Backups(storage::StorageService *storage,
            const Settings *settings,
            const QString &folder,
            QObject *parent = nullptr);

    QVariantList entries() const;
    bool isBusy() const { return m_isBusy; }
    bool canTakeBack() const;
    bool isReplying() const { return !m_running.isEmpty(); } // in any conversation
    QString error() const { return m_error; }
    QString lockedName() const { return m_lockedName; }

    void onOpened(); // the conversations are open: makes the day's copy after a while
    void onRunning(qint64 conversation, bool isRunning); // a reply
    void makeWhenDue(); // the look at the database, then the copy
    void deleteExpired(); // all that was too long in the trash

    Q_INVOKABLE void make();
    Q_INVOKABLE void restore(const QString &name);
    Q_INVOKABLE void restoreLocked(const QString &name, QString password);
    Q_INVOKABLE void takeBack();

Q_SIGNALS:
    void changed();
    void restored(); // other conversations lie there now
    void expired(const QList<qint64> &conversations); // and were deleted for good

private:
    using Closed = storage::StorageService::Closed;
    void replace(const std::function<base::Result<void>(const Closed &)> &work,
                 const std::function<void()> &then,
                 const std::function<void()> &otherwise = {});
    void finish(const base::Result<void> &outcome);
    static QStringList names(const QString &folder); // oldest first
    static void forgetOld(const QString &folder, int kept);
    bool isDue() const;

    storage::StorageService *m_storage;
    const Settings *m_settings;
    QString m_database;
    QString m_folder;
    QString m_error;
    QString m_lockedName;
    QSet<qint64> m_running; // conversations
    QTimer m_timer;
    bool m_isBusy = false;
};

} // namespace app
