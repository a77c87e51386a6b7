// SPDX-License-Identifier: Apache-2.0
#include "storage/conversation_store.h"

#include "storage/conversation_copy.h"
#include "storage/conversation_data.h"
#include "storage/conversation_list.h"
#include "storage/conversation_search.h"
#include "storage/documents.h"
#include "storage/folders.h"
#include "storage/message_parts.h"
#include "storage/message_tree.h"
#include "storage/presets.h"
#include "storage/sent_texts.h"

using namespace Qt::Literals;

namespace storage {

base::Result<ConversationId> ConversationStore::create(const QString &title,
                                                       const QString &systemPrompt)
{
    Database &database = *m_data->database;
    return m_data->write([&]() -> base::Result<ConversationId> {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        Statement insert(database,
                         "INSERT INTO conversations(title, system_prompt, created, updated, "
                         "title_by) VALUES (?, ?, ?, ?, ?) RETURNING id");
        insert.bind(title, systemPrompt, now, now, static_cast<qint64>(TitleBy::FirstWords));
        const ConversationId id = insert.next() ? insert.integer(0) : 0;
        if (const auto inserted = insert.run(); !inserted)
            return inserted.error();
        return id;
    });
}

base::Result<void> ConversationStore::rename(ConversationId id, const QString &title)
{
    return m_data->write([&] {
        Statement update(*m_data->database,
                         "UPDATE conversations SET title = ?, title_by = ? "
                         "WHERE id = ? AND deleted IS NULL");
        return m_data->changeOne(update.bind(title, static_cast<qint64>(TitleBy::User), id));
    });
}

base::Result<bool> ConversationStore::retitle(ConversationId id, const QString &title)
{
    return m_data->write([&]() -> base::Result<bool> {
        Statement update(*m_data->database,
                         "UPDATE conversations SET title = ?, title_by = ? "
                         "WHERE id = ? AND title_by <> ? AND deleted IS NULL");
        update.bind(title, static_cast<qint64>(TitleBy::Model), id,
                    static_cast<qint64>(TitleBy::User));
        if (const auto updated = update.run(); !updated)
            return updated.error();
        return m_data->database->changes() > 0;
    });
}

base::Result<void> ConversationStore::setSystemPrompt(ConversationId id, const QString &text)
{
    return m_data->write([&] {
        Statement update(*m_data->database,
                         "UPDATE conversations SET system_prompt = ? "
                         "WHERE id = ? AND deleted IS NULL");
        return m_data->changeOne(update.bind(text, id));
    });
}

base::Result<void> ConversationStore::remove(ConversationId id)
{
    return m_data->write([&] {
        Statement update(*m_data->database,
                         "UPDATE conversations SET deleted = ? WHERE id = ? AND deleted IS NULL");
        return m_data->changeOne(update.bind(QDateTime::currentMSecsSinceEpoch(), id));
    });
}

base::Result<void> ConversationStore::restore(ConversationId id)
{
    return m_data->write([&] {
        Statement update(*m_data->database, "UPDATE conversations SET deleted = NULL WHERE id = ?");
        return m_data->changeOne(update.bind(id));
    });
}

base::Result<Conversation> ConversationStore::conversation(ConversationId id) const
{
    return readConversation(*m_data->database, id);
}

base::Result<QList<Conversation>> ConversationStore::list(int limit, int offset) const
{
    return list(ListFilter(), limit, offset);
}

base::Result<QList<Conversation>>
ConversationStore::list(const ListFilter &filter, int limit, int offset) const
{
    return listConversations(*m_data->database, filter, limit, offset);
}

base::Result<void> ConversationStore::remove(const QList<ConversationId> &ids)
{
    return m_data->write([&] {
        return changeEach(*m_data->database, ids, "deleted", QDateTime::currentMSecsSinceEpoch());
    });
}

base::Result<void> ConversationStore::restore(const QList<ConversationId> &ids)
{
    return m_data->write([&] { return restoreEach(*m_data->database, ids); });
}

base::Result<void> ConversationStore::deleteForGood(const QList<ConversationId> &ids)
{
    const auto deleted = m_data->write([&] { return deleteEach(*m_data->database, ids); });
    if (!deleted)
        return deleted;
    // The log holds pages as they were before.
    return m_data->database->execute("PRAGMA wal_checkpoint(TRUNCATE)");
}

base::Result<void> ConversationStore::setPinned(const QList<ConversationId> &ids, bool on)
{
    return m_data->write([&] { return changeEach(*m_data->database, ids, "pinned", qint64(on)); });
}

base::Result<void> ConversationStore::setArchived(const QList<ConversationId> &ids, bool on)
{
    return m_data->write(
        [&] { return changeEach(*m_data->database, ids, "archived", qint64(on)); });
}

base::Result<void> ConversationStore::setMark(const QList<ConversationId> &ids, const QString &mark)
{
    return m_data->write([&] { return changeEach(*m_data->database, ids, "mark", mark); });
}

base::Result<void> ConversationStore::moveTo(const QList<ConversationId> &ids,
                                             std::optional<FolderId> folder)
{
    return m_data->write([&]() -> base::Result<void> {
        if (const auto checked = checkFolder(*m_data->database, folder); !checked)
            return checked;
        return changeEach(*m_data->database, ids, "folder", folder);
    });
}

base::Result<QList<Folder>> ConversationStore::folders() const
{
    return readFolders(*m_data->database);
}

base::Result<FolderId> ConversationStore::createFolder(const QString &name,
                                                       std::optional<FolderId> parent)
{
    return m_data->write([&] { return insertFolder(*m_data->database, {0, parent, name, {}, 0}); });
}

base::Result<void> ConversationStore::changeFolder(const Folder &folder)
{
    return m_data->write([&] { return updateFolder(*m_data->database, folder); });
}

base::Result<void> ConversationStore::moveFolder(FolderId id, std::optional<FolderId> parent)
{
    return m_data->write([&] { return storage::moveFolder(*m_data->database, id, parent); });
}

base::Result<RemovedFolder> ConversationStore::removeFolder(FolderId id)
{
    return m_data->write([&] { return storage::removeFolder(*m_data->database, id); });
}

base::Result<void> ConversationStore::restoreFolder(const RemovedFolder &removed)
{
    return m_data->write([&] { return storage::restoreFolder(*m_data->database, removed); });
}

base::Result<Message> ConversationStore::append(ConversationId id,
                                                std::optional<MessageId> parent,
                                                Role role,
                                                const QList<Part> &parts,
                                                MessageState state)
{
    Message message;
    message.conversation = id;
    message.parent = parent;
    message.role = role;
    message.state = state;
    message.parts = parts;
    return m_data->write([&] { return appendMessage(*m_data->database, message); });
}

base::Result<void> ConversationStore::update(MessageId id,
                                             const QList<Part> &parts,
                                             MessageState state,
                                             const QJsonObject &receipt)
{
    return m_data->write(
        [&] { return updateMessage(*m_data->database, id, parts, state, receipt); });
}

base::Result<void> ConversationStore::removeMessage(MessageId id)
{
    return m_data->write([&] { return removeMessageTree(*m_data->database, id); });
}

base::Result<void> ConversationStore::restoreMessage(MessageId id)
{
    return m_data->write([&] { return restoreMessageTree(*m_data->database, id); });
}

base::Result<void> ConversationStore::setHead(ConversationId id, std::optional<MessageId> head)
{
    return m_data->write([&] { return moveHead(*m_data->database, id, head); });
}

base::Result<QList<Message>> ConversationStore::branch(MessageId head) const
{
    return readBranch(*m_data->database, head);
}

base::Result<QList<MessageId>> ConversationStore::siblings(MessageId id) const
{
    return readSiblings(*m_data->database, id);
}

base::Result<QList<SiblingPlace>> ConversationStore::places(MessageId head) const
{
    return readPlaces(*m_data->database, head);
}

base::Result<MessageId> ConversationStore::newestLeaf(MessageId id) const
{
    return readNewestLeaf(*m_data->database, id);
}

base::Result<QList<Message>> ConversationStore::tree(ConversationId id) const
{
    return readTree(*m_data->database, id);
}

base::Result<ConversationId> ConversationStore::adopt(const Conversation &conversation,
                                                      const QList<Message> &messages)
{
    return m_data->write(
        [&] { return adoptConversation(*m_data->database, conversation, messages); });
}

base::Result<QSet<QByteArray>> ConversationStore::attachedContents() const
{
    return readAttachedContents(*m_data->database);
}

base::Result<QList<Part>> ConversationStore::recentAttachments(ConversationId first,
                                                               int limit) const
{
    return readRecentAttachments(*m_data->database, first, limit);
}

base::Result<QStringList> ConversationStore::sentTexts(ConversationId except, int limit) const
{
    return readSentTexts(*m_data->database, except, limit);
}

base::Result<QStringList> ConversationStore::openings(int limit) const
{
    return readOpenings(*m_data->database, limit);
}

base::Result<QList<QByteArray>> ConversationStore::missingDocuments(int limit) const
{
    return readMissingDocuments(*m_data->database, limit);
}

base::Result<void> ConversationStore::addDocument(const QByteArray &sha256, const QString &text)
{
    return m_data->write([&] { return insertDocument(*m_data->database, sha256, text); });
}

base::Result<QList<SearchHit>> ConversationStore::search(const QString &text, int limit) const
{
    Database &database = *m_data->database;
    return withSearchRepair(database, [&] { return searchConversations(database, text, limit); });
}

} // namespace storage
