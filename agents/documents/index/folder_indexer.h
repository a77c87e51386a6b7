// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/documents/index/document_index.h"
#include "agents/documents/reader_process.h"

namespace agents::documents {

struct IndexProgress {
    int done = 0;
    int total = 0; // files that are new or changed
    QString name; // of the file at work
};

struct IndexSummary {
    int files = 0; // in the folder now, as far as Hearth reads them
    bool hasMore = false; // of them than are read: problems say so too
    int read = 0; // new or changed
    int removed = 0; // gone since last time
    QStringList problems; // sentences about files that could not be read
};

// Brings the index up to date with a folder: reads what is new or changed, forgets what is gone.
// Blocks; on the index's thread. Stopping loses nothing that was read: the next run goes on there.
// Reads outside of the index's steps, so that others search and write meanwhile.
class FolderIndexer final
{
public:
    static constexpr int kMostFiles = 200'000; // of a folder

    // Both must outlive it.
    FolderIndexer(DocumentIndex &index, const ReaderProcess &reader, int mostFiles = kMostFiles)
        : m_index(index)
        , m_reader(reader)
        , m_mostFiles(mostFiles)
    {
    }

    base::Result<IndexSummary> update(const QString &folder,
                                      const base::CancelToken &cancel,
                                      const std::function<void(const IndexProgress &)> &progress);

private:
    class Step; // files that were read and wait for being written

    base::Result<Document> read(const QString &path, const base::CancelToken &cancel) const;
    base::Result<int> forget(const QStringList &gone); // how many

    DocumentIndex &m_index;
    const ReaderProcess &m_reader;
    const int m_mostFiles;
};

} // namespace agents::documents
