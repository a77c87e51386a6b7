// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/conversation_store.h"
#include "storage/statement.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace storage::test {

// Fails the test with the error's sentence, in functions that return nothing.
#define HEARTH_VERIFY(result)                                                                      \
    do {                                                                                           \
        const auto &hearthResult = (result);                                                       \
        QVERIFY2(hearthResult, hearthResult ? "" : hearthResult.error().message.c_str());          \
    } while (false)

inline QList<Part> textPart(const QString &text)
{
    return {{PartKind::Text, text, {}}};
}

inline bool says(const base::Error &error, std::string_view words)
{
    return error.message.find(words) != std::string::npos;
}

// A folder that goes away at the end, and the path of a database in it.
struct DataFolder {
    QTemporaryDir folder;

    QString path(const QString &name = QStringLiteral("hearth.db")) const
    {
        return folder.filePath(name);
    }

    std::unique_ptr<ConversationStore> open() const
    {
        auto opened = ConversationStore::open(path());
        if (!opened)
            qFatal("%s", opened.error().message.c_str());
        return *std::move(opened);
    }
};

inline MessageId appendText(ConversationStore &store,
                            ConversationId conversation,
                            std::optional<MessageId> parent,
                            const QString &text,
                            Role role = Role::User)
{
    const auto message = store.append(conversation, parent, role, textPart(text));
    if (!message)
        qFatal("%s", message.error().message.c_str());
    return message->id;
}

inline QByteArray bytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void overwrite(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

// Puts conversations called "old" into the trash, where they have been for long.
inline base::Result<void> throwAwayLongAgo(const QString &path, int count)
{
    const auto database = Database::open(path, 1000, std::chrono::milliseconds(0));
    if (!database)
        return database.error();
    Statement insert(**database,
                     "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n "
                     "WHERE i < ?) INSERT INTO conversations(title, system_prompt, created, "
                     "updated, deleted) SELECT 'old', '', 1, 1, 1 FROM n");
    return insert.bind(qint64{count}).run();
}

// Enough rows for every table and index to have several pages.
inline void fill(ConversationStore &store)
{
    for (int i = 0; i < 20; ++i) {
        const ConversationId id = *store.create(QStringLiteral("Conversation %1").arg(i));
        std::optional<MessageId> parent;
        for (int k = 0; k < 10; ++k)
            parent =
                appendText(store, id, parent,
                           QStringLiteral("Message %1 of %2. 東京都 ").arg(k).arg(i).repeated(20));
    }
}

} // namespace storage::test
