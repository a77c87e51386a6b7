// SPDX-License-Identifier: Apache-2.0
#include "storage/conversation_store.h"

#include "storage/conversation_search.h"
#include "storage/file_lock.h"
#include "storage/health.h"
#include "storage/message_tree.h"
#include "storage/migrations.h"
#include "storage/statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals;

namespace storage {
namespace {

    constexpr qsizetype kPreviewLength = 200;

    constexpr char kConversationColumns[] = "c.id, c.title, c.system_prompt, c.created, c.updated, "
                                            "c.head, (SELECT substr(p.text, 1, 1000) FROM parts p "
                                            "WHERE p.message = c.head AND p.kind = 0 "
                                            "ORDER BY p.position LIMIT 1)";

    QString firstLine(const QString &text)
    {
        const QString line = text.trimmed().section(u'\n', 0, 0).simplified();
        const bool cutsPair = line.size() > kPreviewLength && line[kPreviewLength].isLowSurrogate();
        return line.left(cutsPair ? kPreviewLength - 1 : kPreviewLength);
    }

    Conversation readConversation(const Statement &row)
    {
        Conversation conversation;
        conversation.id = row.integer(0);
        conversation.title = row.text(1);
        conversation.systemPrompt = row.text(2);
        conversation.created = QDateTime::fromMSecsSinceEpoch(row.integer(3));
        conversation.updated = QDateTime::fromMSecsSinceEpoch(row.integer(4));
        conversation.head = row.optionalInteger(5);
        conversation.preview = firstLine(row.text(6));
        return conversation;
    }

    base::Result<void> prepare(Database &database)
    {
        if (database.version() > 0) {
            // The indexes are part of every transaction; only a crash makes the long check worth
            // it.
            const auto depth =
                database.wasInterrupted() ? SearchCheck::AgainstText : SearchCheck::OnlyWithin;
            if (const auto checked = checkDatabase(database, depth); !checked)
                return checked;
        }
        if (const auto migrated = migrate(database); !migrated)
            return migrated;
        return database.transaction([&] { return stopStreaming(database); });
    }

    QString lockPath(const QString &databasePath)
    {
        return databasePath + u".lock"_s;
    }

} // namespace

struct ConversationStore::Data {
    FileLock lock; // outlives the database
    std::unique_ptr<Database> database;

    // A durable change, all of it or nothing.
    template<typename Work>
    auto write(Work work) -> decltype(work())
    {
        return withSearchRepair(*database, [&] { return database->transaction(work); });
    }

    base::Result<void> changeOne(Statement &update) const
    {
        if (const auto updated = update.run(); !updated)
            return updated;
        if (database->changes() == 0)
            return conversationMissing();
        return {};
    }
};

ConversationStore::ConversationStore(std::unique_ptr<Data> data)
    : m_data(std::move(data))
{
}

ConversationStore::~ConversationStore() = default;

base::Result<std::unique_ptr<ConversationStore>>
ConversationStore::open(const QString &path, std::chrono::milliseconds patience)
{
    QDir().mkpath(QFileInfo(path).absolutePath()); // the lock tells when it failed
    auto lock = FileLock::take(lockPath(path));
    if (!lock)
        return lock.error();
    auto database = Database::open(path, newestVersion(), patience);
    if (!database)
        return database.error();
    if (const auto prepared = prepare(**database); !prepared)
        return prepared.error();
    auto data = std::make_unique<Data>(Data{*std::move(lock), *std::move(database)});
    return std::unique_ptr<ConversationStore>(new ConversationStore(std::move(data)));
}

base::Result<QString> ConversationStore::setAside(const QString &path)
{
    const auto lock = FileLock::take(lockPath(path));
    if (!lock)
        return lock.error();
    const QString time = QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    const QString target = path + u".damaged-"_s + time;
    // The log last: without its database nothing opens it, so it cannot be lost half-way.
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s}) {
        QFile file(path + suffix);
        if (file.exists() && !file.rename(target + suffix)) {
            return base::Error{
                base::ErrorCode::Io,
                u"%1 could not be moved aside: %2. Move it away yourself, then try "
                "again."_s.arg(QDir::toNativeSeparators(file.fileName()), file.errorString())
                    .toStdString()};
        }
    }
    return target;
}

base::Result<ConversationId> ConversationStore::create(const QString &title,
                                                       const QString &systemPrompt)
{
    Database &database = *m_data->database;
    return m_data->write([&]() -> base::Result<ConversationId> {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        Statement insert(database,
                         "INSERT INTO conversations(title, system_prompt, created, updated) "
                         "VALUES (?, ?, ?, ?) RETURNING id");
        insert.bind(title, systemPrompt, now, now);
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
                         "UPDATE conversations SET title = ? WHERE id = ? AND deleted IS NULL");
        return m_data->changeOne(update.bind(title, id));
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
    Statement read(*m_data->database,
                   std::string("SELECT ") + kConversationColumns
                       + " FROM conversations c WHERE c.id = ? AND c.deleted IS NULL");
    read.bind(id);
    std::optional<Conversation> found;
    if (read.next())
        found = readConversation(read);
    if (const auto done = read.finish(); !done)
        return done.error();
    if (!found)
        return conversationMissing();
    return *found;
}

base::Result<QList<Conversation>> ConversationStore::list(int limit, int offset) const
{
    Statement read(*m_data->database,
                   std::string("SELECT ") + kConversationColumns
                       + " FROM conversations c WHERE c.deleted IS NULL "
                         "ORDER BY c.updated DESC, c.id DESC LIMIT ? OFFSET ?");
    read.bind(qint64(limit), qint64(offset));
    QList<Conversation> conversations;
    while (read.next())
        conversations.append(readConversation(read));
    if (const auto done = read.finish(); !done)
        return done.error();
    return conversations;
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

base::Result<MessageId> ConversationStore::newestLeaf(MessageId id) const
{
    return readNewestLeaf(*m_data->database, id);
}

base::Result<QList<SearchHit>> ConversationStore::search(const QString &text, int limit) const
{
    Database &database = *m_data->database;
    return withSearchRepair(database, [&] { return searchConversations(database, text, limit); });
}

} // namespace storage
