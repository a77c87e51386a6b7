// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/attachments/attachment_list.h"
#include "app/chat/path_completion.h"
#include "storage/storage_service.h"

#include <optional>

#include <QObject>
#include <QVariantList>
#include <QtQmlIntegration/qqmlintegration.h>

namespace app {

// What an @ in the message box offers: files that were attached lately, folders that were asked
// about, conversations; behind the beginning of a path what lies there. What is chosen goes on the
// shelf of the next message. Owned by ChatController. GUI thread.
class Mentions final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by ChatController")
    Q_DISABLE_COPY_MOVE(Mentions)
    // title, detail, symbol each. With `completes`: choosing it types that instead of the path.
    Q_PROPERTY(QVariantList found READ found NOTIFY foundChanged)

public:
    Mentions(storage::StorageService *storage,
             AttachmentList *attachments,
             QObject *parent = nullptr);

    QVariantList found() const;
    void setConversation(storage::ConversationId id) { m_conversation = id; } // that is open
    Q_INVOKABLE void find(const QString &typed); // ends with foundChanged(), unless overtaken
    Q_INVOKABLE void choose(int index); // of what was found

Q_SIGNALS:
    void foundChanged();
    void failed(const QString &message);

private:
    // One of them is set.
    struct Entry {
        storage::Part file{};
        storage::ConversationId conversation = 0;
        QString folder{};
        std::optional<FoundPath> path{};
        QString title{};
    };
    using Entries = QList<Entry>;
    static QVariantMap describe(const Entry &entry);
    static QVariantMap describePath(const FoundPath &path);
    QString pathBase() const;
    void setFound(Entries found);
    void beginListing(const QString &folder); // empty: what is searched for is no path
    static base::Result<Entries>
    search(storage::ConversationStore &store, const QString &typed, storage::ConversationId open);
    void takeConversation(const Entry &entry);

    storage::StorageService *m_storage;
    AttachmentList *m_attachments;
    PathCompletion m_paths;
    storage::ConversationId m_conversation = 0;
    Entries m_found;
    QString m_listed; // the folder of a path, as it was typed
    quint64 m_serial = 0; // of the newest find()
};

// Folders that were asked about, newest first; those that are away now are left out.
class AskedFolders final
{
public:
    static QStringList paths();
    static void add(const QString &path);
};

} // namespace app
