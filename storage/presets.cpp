// SPDX-License-Identifier: Apache-2.0
// ConversationStore's assistants and prompts.
#include "storage/presets.h"

#include "storage/conversation_data.h"
#include "storage/message_parts.h"

#include <array>

#include <QJsonDocument>

namespace storage {
namespace {

    base::Error presetMissing()
    {
        return {base::ErrorCode::NotFound,
                "This entry is not there any more. Choose another one in the list."};
    }

} // namespace

base::Result<void> deleteExpiredPresets(Database &database, const QDateTime &time)
{
    constexpr std::array kSteps = {
        "UPDATE conversations SET assistant = NULL WHERE assistant IN "
        "(SELECT id FROM presets WHERE deleted IS NOT NULL AND deleted < ?)",
        "DELETE FROM presets WHERE deleted IS NOT NULL AND deleted < ?",
    };
    for (const char *sql : kSteps) {
        Statement step(database, sql);
        if (const auto done = step.bind(time.toMSecsSinceEpoch()).run(); !done)
            return done;
    }
    return {};
}

base::Result<QList<Preset>> ConversationStore::presets(PresetKind kind) const
{
    Statement read(*m_data->database,
                   "SELECT id, name, mark, data FROM presets WHERE kind = ? AND deleted IS NULL "
                   "ORDER BY id");
    read.bind(static_cast<qint64>(kind));
    QList<Preset> presets;
    while (read.next()) {
        presets.append({read.integer(0), kind, read.text(1), read.text(2),
                        QJsonDocument::fromJson(read.utf8(3)).object()});
    }
    if (const auto done = read.finish(); !done)
        return done.error();
    return presets;
}

base::Result<PresetId> ConversationStore::keepPreset(const Preset &preset)
{
    return m_data->write([&]() -> base::Result<PresetId> {
        Database &database = *m_data->database;
        if (preset.id != 0) {
            Statement update(database,
                             "UPDATE presets SET name = ?, mark = ?, data = ? "
                             "WHERE id = ? AND kind = ? AND deleted IS NULL");
            update.bind(preset.name, preset.mark, toJson(preset.data), preset.id,
                        static_cast<qint64>(preset.kind));
            if (const auto updated = update.run(); !updated)
                return updated.error();
            if (database.changes() == 0)
                return presetMissing();
            return preset.id;
        }
        Statement insert(
            database,
            "INSERT INTO presets(kind, name, mark, data) VALUES (?, ?, ?, ?) RETURNING id");
        insert.bind(static_cast<qint64>(preset.kind), preset.name, preset.mark,
                    toJson(preset.data));
        const PresetId made = insert.next() ? insert.integer(0) : 0;
        if (const auto inserted = insert.run(); !inserted)
            return inserted.error();
        return made;
    });
}

base::Result<void> ConversationStore::removePreset(PresetId id)
{
    return m_data->write([&]() -> base::Result<void> {
        Statement update(*m_data->database,
                         "UPDATE presets SET deleted = ? WHERE id = ? AND deleted IS NULL");
        if (const auto updated = update.bind(QDateTime::currentMSecsSinceEpoch(), id).run();
            !updated)
            return updated;
        return m_data->database->changes() > 0 ? base::Result<void>() : presetMissing();
    });
}

base::Result<void> ConversationStore::restorePreset(PresetId id)
{
    return m_data->write([&]() -> base::Result<void> {
        Statement update(*m_data->database, "UPDATE presets SET deleted = NULL WHERE id = ?");
        if (const auto updated = update.bind(id).run(); !updated)
            return updated;
        return m_data->database->changes() > 0 ? base::Result<void>() : presetMissing();
    });
}

base::Result<void> ConversationStore::setAssistant(ConversationId id,
                                                   std::optional<PresetId> assistant)
{
    return m_data->write([&] {
        Statement update(*m_data->database,
                         "UPDATE conversations SET assistant = (SELECT id FROM presets "
                         "WHERE id = ? AND kind = ? AND deleted IS NULL) "
                         "WHERE id = ? AND deleted IS NULL");
        update.bind(assistant, static_cast<qint64>(PresetKind::Assistant), id);
        return m_data->changeOne(update);
    });
}

} // namespace storage
