// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/index/vector_table.h"

#include "agents/documents/index/paths_below.h"
#include "storage/database.h"
#include "storage/statement.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals;
using storage::Statement;

namespace agents::documents {

namespace {

    // Not a migration: that would copy an index which can be thrown away at any time.
    constexpr const char *kTables = R"sql(
CREATE TABLE IF NOT EXISTS model(
    id INTEGER PRIMARY KEY,
    fingerprint TEXT NOT NULL UNIQUE,
    form BLOB NOT NULL,
    score TEXT NOT NULL,
    pairs INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS vector(
    id INTEGER PRIMARY KEY,
    model INTEGER NOT NULL REFERENCES model(id) ON DELETE CASCADE,
    chunk INTEGER NOT NULL REFERENCES chunk(id) ON DELETE CASCADE,
    file INTEGER NOT NULL,
    data BLOB NOT NULL);
CREATE UNIQUE INDEX IF NOT EXISTS vector_chunk ON vector(chunk, model);
)sql";

    QString nameOf(uint64_t fingerprint)
    {
        return QString::number(fingerprint, 16);
    }

} // namespace

base::Result<void> VectorTable::prepare()
{
    return m_database.execute(kTables);
}

base::Result<std::optional<VectorModel>> VectorTable::model(uint64_t fingerprint)
{
    Statement select(m_database, "SELECT id, form, score, pairs FROM model WHERE fingerprint = ?");
    select.bind(nameOf(fingerprint));
    std::optional<VectorModel> model;
    while (select.next())
        model = VectorModel{.id = select.integer(0),
                            .form = VectorForm::fromBytes(select.utf8(1)),
                            .score = select.text(2).toDouble(),
                            .pairs = static_cast<int>(select.integer(3))};
    if (const auto finished = select.finish(); !finished)
        return finished.error();
    return model;
}

base::Result<VectorModel> VectorTable::putModel(uint64_t fingerprint, VectorModel model)
{
    const QString name = nameOf(fingerprint);
    Statement old(m_database,
                  "DELETE FROM model WHERE fingerprint = ? OR id < (SELECT max(id) FROM model)");
    if (const auto removed = old.bind(name).run(); !removed)
        return removed.error();
    Statement add(m_database,
                  "INSERT INTO model(fingerprint, form, score, pairs) "
                  "VALUES (?, CAST(? AS BLOB), ?, ?) RETURNING id");
    add.bind(name, model.form.bytes(), QString::number(model.score),
             static_cast<qint64>(model.pairs));
    while (add.next())
        model.id = add.integer(0);
    if (const auto added = add.finish(); !added)
        return added.error();
    return model;
}

base::Result<QStringList> VectorTable::sample(int most)
{
    Statement select(m_database,
                     "SELECT text FROM chunk WHERE id % max(1, (SELECT count(*) FROM chunk) / ?) = "
                     "0 ORDER BY id LIMIT ?");
    select.bind(static_cast<qint64>(most), static_cast<qint64>(most));
    QStringList texts;
    while (select.next())
        texts += select.text(0);
    if (const auto finished = select.finish(); !finished)
        return finished.error();
    return texts;
}

base::Result<QList<UnreadChunk>>
VectorTable::unread(const QString &folder, qint64 model, qint64 behind, int most)
{
    const auto [first, end] = pathsBelow(folder);
    // By chunk, not by file: each call goes on where the last one ended.
    Statement select(m_database,
                     "SELECT chunk.id, chunk.file, chunk.title, chunk.text FROM chunk "
                     "CROSS JOIN file ON file.id = chunk.file WHERE chunk.id > ? "
                     "AND file.path >= ? AND file.path < ? AND NOT EXISTS (SELECT 1 FROM vector "
                     "WHERE vector.chunk = chunk.id AND vector.model = ?) "
                     "ORDER BY chunk.id LIMIT ?");
    select.bind(behind, first, end, model, static_cast<qint64>(most));
    QList<UnreadChunk> chunks;
    while (select.next())
        chunks.append({.id = select.integer(0),
                       .file = select.integer(1),
                       .text = select.text(2).trimmed() + u'\n' + select.text(3)});
    if (const auto finished = select.finish(); !finished)
        return finished.error();
    return chunks;
}

base::Result<VectorTable::Counts> VectorTable::counts(const QString &folder, qint64 model)
{
    const auto [first, end] = pathsBelow(folder);
    Statement select(m_database,
                     "WITH below AS (SELECT id FROM file WHERE path >= ? AND path < ?) SELECT "
                     "(SELECT count(*) FROM chunk WHERE file IN below), "
                     "(SELECT count(*) FROM vector WHERE model = ? AND file IN below)");
    select.bind(first, end, model);
    Counts counts;
    while (select.next())
        counts = {.chunks = static_cast<int>(select.integer(0)),
                  .vectors = static_cast<int>(select.integer(1))};
    if (const auto finished = select.finish(); !finished)
        return finished.error();
    return counts;
}

base::Result<void>
VectorTable::put(const UnreadChunk &chunk, qint64 model, const QByteArray &vector)
{
    // The chunk may have gone while its vector was made.
    Statement add(m_database,
                  "INSERT OR REPLACE INTO vector(model, chunk, file, data) "
                  "SELECT ?, id, file, CAST(? AS BLOB) FROM chunk WHERE id = ? AND file = ?");
    return add.bind(model, vector, chunk.id, chunk.file).run();
}

base::Result<QList<qint64>>
VectorTable::nearest(const QString &folder, qint64 model, const QByteArray &vector, int most)
{
    const auto [first, end] = pathsBelow(folder);
    Statement select(m_database,
                     "SELECT chunk, data FROM vector WHERE model = ? AND file IN "
                     "(SELECT id FROM file WHERE path >= ? AND path < ?)");
    select.bind(model, first, end);
    using Found = std::pair<float, qint64>;
    const auto isBetter = [](const Found &a, const Found &b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    };
    std::vector<Found> best; // a heap with the worst on top
    while (select.next()) {
        const Found found{likeness(vector, select.utf8(1)), select.integer(0)};
        if (best.size() >= static_cast<size_t>(most)) {
            if (!isBetter(found, best.front()))
                continue;
            std::ranges::pop_heap(best, isBetter);
            best.pop_back();
        }
        best.push_back(found);
        std::ranges::push_heap(best, isBetter);
    }
    if (const auto finished = select.finish(); !finished)
        return finished.error();
    std::ranges::sort(best, isBetter);
    QList<qint64> chunks;
    for (const Found &found : best)
        chunks.append(found.second);
    return chunks;
}

} // namespace agents::documents
