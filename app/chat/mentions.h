// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/attachments/attachment_list.h"
#include "storage/storage_service.h"

#include <QObject>
#include <QVariantList>
#include <QtQmlIntegration/qqmlintegration.h>

namespace app {

// What an @ in the message box offers: files that were attached lately, folders that were asked
// about, conversations. What is chosen goes on the shelf of the next message. Owned by
// ChatController. GUI thread.
class Mentions final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by ChatController")
    Q_DISABLE_COPY_MOVE(Mentions)
    Q_PROPERTY(QVariantList found READ found NOTIFY foundChanged) // title, detail, symbol each

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
        QString title{};
    };
    using Entries = QList<Entry>;
    static base::Result<Entries>
    search(storage::ConversationStore &store, const QString &typed, storage::ConversationId open);
    void takeConversation(const Entry &entry);

    storage::StorageService *m_storage;
    AttachmentList *m_attachments;
    storage::ConversationId m_conversation = 0;
    Entries m_found;
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
