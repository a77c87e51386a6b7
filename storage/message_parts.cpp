// SPDX-License-Identifier: Apache-2.0
#include "storage/message_parts.h"

#include "storage/statement.h"

#include <QJsonDocument>

using namespace Qt::Literals;

namespace storage {
namespace {

    // A value that no version of Hearth wrote must not become an enumerator that does not exist.
    template<typename Enum>
    Enum toEnum(qint64 value, Enum last)
    {
        return value >= 0 && value <= static_cast<qint64>(last) ? static_cast<Enum>(value) : last;
    }

    Message readMessage(const Statement &row)
    {
        Message message;
        message.id = row.integer(0);
        message.conversation = row.integer(1);
        message.parent = row.optionalInteger(2);
        message.role = toEnum(row.integer(3), Role::Tool);
        message.state = toEnum(row.integer(4), MessageState::Failed);
        message.created = QDateTime::fromMSecsSinceEpoch(row.integer(5));
        message.receipt = fromJson(row.utf8(6));
        message.summary = row.text(10);
        return message;
    }

} // namespace

QByteArray toJson(const QJsonObject &object)
{
    if (object.isEmpty())
        return {};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject fromJson(const QByteArray &json)
{
    return json.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(json).object();
}

void readMessageRow(const Statement &row, QList<Message> &messages)
{
    if (messages.isEmpty() || messages.constLast().id != row.integer(0))
        messages.append(readMessage(row));
    const auto kind = row.optionalInteger(7); // NULL: a message without parts
    if (kind) {
        messages.last().parts.append(
            {toEnum(*kind, PartKind::Attachment), row.text(8), fromJson(row.utf8(9))});
    }
}

base::Result<void>
writeParts(Database &database, MessageId message, const QList<Part> &parts, MessageState state)
{
    for (qsizetype position = 0; position < parts.size(); ++position) {
        const Part &part = parts[position];
        const bool isWords = part.kind == PartKind::Text || part.kind == PartKind::Attachment;
        const bool searchable = isWords && state != MessageState::Streaming;
        Statement write(database,
                        "INSERT INTO parts(message, position, kind, text, data, searchable) "
                        "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT(message, position) DO UPDATE SET "
                        "kind = excluded.kind, text = excluded.text, data = excluded.data, "
                        "searchable = excluded.searchable WHERE (kind, text, data, searchable) <> "
                        "(excluded.kind, excluded.text, excluded.data, excluded.searchable)");
        write.bind(message, qint64(position), static_cast<qint64>(part.kind), part.text,
                   toJson(part.data), qint64(searchable));
        if (const auto written = write.run(); !written)
            return written;
    }
    Statement trim(database, "DELETE FROM parts WHERE message = ? AND position >= ?");
    return trim.bind(message, qint64(parts.size())).run();
}

base::Result<QSet<QByteArray>> readAttachedContents(Database &database)
{
    QSet<QByteArray> contents;
    Statement read(database, "SELECT data FROM parts WHERE kind = ?");
    read.bind(static_cast<qint64>(PartKind::Attachment));
    while (read.next()) {
        const QJsonObject data = fromJson(read.utf8(0));
        contents.insert(data["sha256"_L1].toString().toLatin1());
        contents.insert(data["text"_L1].toString().toLatin1());
    }
    if (const auto end = read.finish(); !end)
        return end.error();
    return contents;
}

base::Result<QList<Part>> readRecentAttachments(Database &database, ConversationId first, int limit)
{
    Statement read(database,
                   "SELECT p.text, p.data FROM parts p JOIN messages m ON m.id = p.message "
                   "JOIN conversations c ON c.id = m.conversation WHERE p.kind = 4 "
                   "AND m.deleted IS NULL AND c.deleted IS NULL "
                   "ORDER BY m.conversation = ? DESC, p.id DESC");
    read.bind(first);
    QList<Part> parts;
    QSet<QString> seen;
    while (parts.size() < limit && read.next()) {
        Part part{PartKind::Attachment, read.text(0), fromJson(read.utf8(1))};
        const QString content = part.data["sha256"_L1].toString();
        if (seen.contains(content))
            continue;
        seen.insert(content);
        parts.append(std::move(part));
    }
    if (const auto end = read.finish(); !end)
        return end.error();
    return parts;
}

} // namespace storage
