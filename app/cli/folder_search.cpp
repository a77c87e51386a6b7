// SPDX-License-Identifier: Apache-2.0
#include "app/cli/folder_search.h"

#include "app/cli/console.h"
#include "app/cli/interrupt.h"
#include "app/lock/folder_lock.h"
#include "storage/open_folder.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::Literals;
using namespace agents::documents;

namespace app::cli {

namespace {

    constexpr int kPassages = 8;

    base::Result<std::unique_ptr<DocumentIndex>> openIndex()
    {
        const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
        if (!FolderLock(data).isLocked())
            return DocumentIndex::open(data + u"/index.db"_s);
        // That of locked conversations is encrypted: this one lies in memory and goes at the end.
        static const storage::OpenFolder open;
        return DocumentIndex::open(open.path() + u"/index.db"_s);
    }

    base::Result<IndexSummary> update(DocumentIndex &index,
                                      const QString &folder,
                                      Console &console,
                                      const Interrupt &interrupt)
    {
        const ReaderProcess reader;
        FolderIndexer indexer(index, reader);
        auto summary =
            indexer.update(folder, interrupt.token(), [&console](const IndexProgress &now) {
                console.status(
                    u"Indexing, %1 of %2: %3"_s.arg(now.done).arg(now.total).arg(now.name));
            });
        console.clearStatus();
        return summary;
    }

} // namespace

base::Result<IndexSummary>
updateIndex(const QString &folder, Console &console, const Interrupt &interrupt)
{
    const auto index = openIndex();
    if (!index)
        return index.error();
    return update(**index, folder, console, interrupt);
}

base::Result<QList<Passage>> searchFolder(const QString &folder,
                                          const QString &question,
                                          Console &console,
                                          const Interrupt &interrupt)
{
    const auto index = openIndex();
    if (!index)
        return index.error();
    const auto summary = update(**index, folder, console, interrupt);
    if (!summary)
        return summary.error();
    const QString root = QDir(folder).absolutePath();
    auto passages = (*index)->search(root, question, kPassages);
    if (passages && passages->isEmpty())
        return base::Error{base::ErrorCode::NotFound,
                           u"No word of the question stands in the %1 files of %2. Ask with words "
                           "that stand there."_s.arg(summary->files)
                               .arg(QDir::toNativeSeparators(root))
                               .toStdString()};
    return passages;
}

} // namespace app::cli
