// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/archive_files.h"
#include "app/exchange/exporter.h"
#include "app/exchange/importer.h"
#include "storage/storage_service.h"

#include <atomic>
#include <functional>

#include <QFuture>
#include <QObject>
#include <QUrl>
#include <QVariantList>
#include <QtQmlIntegration/qqmlintegration.h>

namespace app {

// Exports and imports conversations, one job at a time, on a thread of the pool. GUI thread; being
// destroyed stops the job and waits for its last file.
class ConversationExchange final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Application")
    Q_DISABLE_COPY_MOVE(ConversationExchange)
    Q_PROPERTY(bool isRunning READ isRunning NOTIFY progressChanged)
    Q_PROPERTY(QString status READ status NOTIFY progressChanged) // "Exporting, 3 of 10"
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged) // 0..1; -1: unknown

public:
    enum class Format { Markdown, Html, Pdf, Json }; // in the order of exchange::Format
    Q_ENUM(Format)

    // `attachments`: the folder of the files that messages were sent with.
    ConversationExchange(storage::StorageService *storage,
                         const QString &attachments,
                         const storage::Vault &vault = {},
                         QObject *parent = nullptr);
    ~ConversationExchange() override;

    bool isRunning() const { return m_isRunning; }
    QString status() const;
    double progress() const;

    // ids: of conversations, empty: all but those in the trash. target: a file; a folder for
    // several that are not JSON, in which a new one is made.
    Q_INVOKABLE void
    exportTo(const QVariantList &ids, app::ConversationExchange::Format format, const QUrl &target);
    Q_INVOKABLE void importFrom(const QList<QUrl> &sources); // files and folders
    Q_INVOKABLE void cancel();
    // "file:///home/me/2026-11-21 Bread.md": what a dialog offers.
    Q_INVOKABLE QUrl proposedFile(const QString &title,
                                  app::ConversationExchange::Format format) const;

    // What the above do their work with: on a thread of the pool, which no exception leaves. It
    // answers with a sentence about what it did.
    using Work = std::function<base::Result<QString>()>;
    void start(bool isImport, Work work);

Q_SIGNALS:
    void progressChanged();
    void done(const QString &message);
    void failed(const QString &message);
    void imported(); // the list is to be read again

private:
    void showProgress(qsizetype done, qsizetype total);
    void finish(const QString &message, const QString &problem);

    storage::StorageService *m_storage;
    storage::AttachmentStore m_files;
    QFuture<void> m_job;
    std::atomic<bool> m_isCancelled = false;
    bool m_isRunning = false;
    bool m_isImport = false;
    qsizetype m_done = 0;
    qsizetype m_total = 0; // 0: unknown
};

} // namespace app
