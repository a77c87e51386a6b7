// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/documents/index/vector_form.h"
#include "engine/base/result.h"

#include <optional>

#include <QList>
#include <QString>
#include <QStringList>

namespace storage {
class Database;
}

namespace agents::documents {

// A model whose vectors the index has, and how well they told its passages apart.
struct VectorModel {
    qint64 id = 0;
    VectorForm form;
    double score = 0; // of halvesScore()
    int pairs = 0; // that the score was made of
};

// A chunk that a vector is wanted for.
struct UnreadChunk {
    qint64 id = 0;
    qint64 file = 0;
    QString text; // with the file's name and the heading
};

// The vectors of an index's chunks, by model. Part of DocumentIndex, on its thread. Those of the
// last two models are kept; a chunk's go with it.
class VectorTable final
{
public:
    explicit VectorTable(storage::Database &database) // which outlives it
        : m_database(database)
    {
    }

    base::Result<void> prepare(); // makes the tables where they are missing

    // `fingerprint`: of the model (engine::Model::fingerprint()).
    base::Result<std::optional<VectorModel>> model(uint64_t fingerprint);
    // Replaces what the index has of it, vectors too.
    base::Result<VectorModel> putModel(uint64_t fingerprint, VectorModel model);

    // Texts from the whole index, evenly.
    base::Result<QStringList> sample(int most);
    // Chunks below the folder behind the one of that id which have no vector, in order of their id.
    base::Result<QList<UnreadChunk>>
    unread(const QString &folder, qint64 model, qint64 behind, int most);
    struct Counts {
        int chunks = 0;
        int vectors = 0;
    };
    base::Result<Counts> counts(const QString &folder, qint64 model);
    base::Result<void> put(const UnreadChunk &chunk, qint64 model, const QByteArray &vector);

    // Ids of the chunks below the folder whose vectors are most like this one, best first.
    base::Result<QList<qint64>>
    nearest(const QString &folder, qint64 model, const QByteArray &vector, int most);

private:
    storage::Database &m_database;
};

} // namespace agents::documents
