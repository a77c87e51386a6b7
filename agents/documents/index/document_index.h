// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/documents/index/chunks.h"
#include "agents/documents/index/vector_table.h"
#include "engine/base/result.h"
#include "storage/secret.h"

#include <functional>
#include <memory>

#include <QHash>

namespace storage {
class Database;
}

namespace agents::documents {

// What the index knows of a file without its text.
struct IndexedFile {
    qint64 size = 0;
    qint64 modified = 0; // milliseconds since 1970
};

// A chunk that a search found.
struct Passage {
    QString path; // absolute
    Chunk chunk;
    double score = 0; // the larger the better
    qint64 id = 0; // of the chunk in the index
};

// The passages of files in one database of their own (index.db), which can be thrown away at any
// time: everything in it comes from the files. Confined to the thread that opened it; other threads
// and programs may have the same file open, and wait for each other's steps only.
class DocumentIndex final
{
public:
    // With a key it is encrypted.
    static base::Result<std::unique_ptr<DocumentIndex>> open(const QString &path,
                                                             const storage::Secret &key = {});
    ~DocumentIndex();

    // Every file below the folder, by absolute path.
    base::Result<QHash<QString, IndexedFile>> files(const QString &folder);
    // Replaces what the index has of it. No chunks: the file was looked at and holds no text.
    base::Result<void>
    put(const QString &path, const IndexedFile &file, const QList<Chunk> &chunks);
    base::Result<void> remove(const QString &path);
    // Makes what the work changes one durable step, for many files at once, and nothing of it where
    // it fails. Others that write wait meanwhile: the work takes no longer than writing does.
    base::Result<void> inOneStep(const std::function<base::Result<void>()> &work);

    // The best passages below the folder for words of a question, by BM25; names of files and
    // headings count more. Empty where no word of it is found.
    base::Result<QList<Passage>> search(const QString &folder, const QString &question, int most);
    base::Result<Passage> passage(qint64 id); // without a score; NotFound
    VectorTable &vectors() { return m_vectors; }

private:
    explicit DocumentIndex(std::unique_ptr<storage::Database> database);

    std::unique_ptr<storage::Database> m_database;
    VectorTable m_vectors;
};

// The FTS5 expression that finds any of the question's words; empty: it has none.
QString anyWordOf(const QString &question);

} // namespace agents::documents
