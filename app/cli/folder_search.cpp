// SPDX-License-Identifier: Apache-2.0
#include "app/cli/folder_search.h"

#include "agents/documents/index/fused_search.h"
#include "app/cli/blocking_inference.h"
#include "app/cli/console.h"
#include "app/cli/interrupt.h"
#include "app/data_folder/data_folder.h"
#include "app/lock/folder_lock.h"
#include "storage/open_folder.h"

#include <QDir>

using namespace Qt::Literals;
using namespace agents::documents;

namespace app::cli {

namespace {

    constexpr int kPassages = 8;

    base::Result<std::unique_ptr<DocumentIndex>> openIndex()
    {
        const auto data = openDataFolder();
        if (!data)
            return data.error();
        if (!FolderLock(*data).isLocked())
            return DocumentIndex::open(*data + u"/index.db"_s);
        // That of locked conversations is encrypted: this one lies in memory and goes at the end.
        static const storage::OpenFolder open;
        return DocumentIndex::open(open.path() + u"/index.db"_s);
    }

} // namespace

base::Result<IndexSummary>
updateIndex(const QString &folder, Console &console, const Interrupt &interrupt)
{
    const auto index = openIndex();
    if (!index)
        return index.error();
    const ReaderProcess reader;
    FolderIndexer indexer(**index, reader);
    auto summary = indexer.update(folder, interrupt.token(), [&console](const IndexProgress &now) {
        console.status(u"Indexing, %1 of %2: %3"_s.arg(now.done).arg(now.total).arg(now.name));
    });
    console.clearStatus();
    return summary;
}

base::Result<VectorSummary> updateVectors(const QString &folder,
                                          BlockingInference &inference,
                                          Console &console,
                                          const Interrupt &interrupt)
{
    const auto index = openIndex();
    if (!index)
        return index.error();
    const auto embed =
        [&](const std::vector<std::string> &texts,
            const base::CancelToken &) -> base::Result<std::vector<std::vector<float>>> {
        std::vector<std::vector<float>> vectors;
        for (const std::string &text : texts) {
            auto vector = inference.embed(text);
            if (!vector)
                return vector.error();
            vectors.push_back(*std::move(vector));
        }
        return vectors;
    };
    console.status(u"Trying the model on passages of the folder…"_s);
    VectorIndexer indexer(**index, inference.service().fingerprint(), embed);
    auto summary = indexer.update(
        QDir(folder).absolutePath(), interrupt.token(), [&console](const VectorProgress &now) {
            console.status(
                u"Reading for meaning, %1 of %2 passages"_s.arg(now.done).arg(now.total));
        });
    console.clearStatus();
    return summary;
}

base::Result<QList<Passage>>
searchFolder(const QString &folder, const QString &question, BlockingInference &inference)
{
    const auto index = openIndex();
    if (!index)
        return index.error();
    const QString root = QDir(folder).absolutePath();
    QuestionVector asked{.fingerprint = inference.service().fingerprint(), .vector = {}};
    const auto isUseful = hasUsefulVectors(**index, asked.fingerprint);
    if (isUseful && *isUseful) {
        auto vector = inference.embed(question.left(kChunkCharacters).toStdString());
        if (!vector)
            return vector.error();
        asked.vector = *std::move(vector);
    }
    auto passages = searchBoth(**index, root, question, asked, kPassages);
    if (passages && passages->isEmpty())
        return base::Error{base::ErrorCode::NotFound,
                           u"No word of the question stands in the files of %1. Ask with words "
                           "that stand there."_s.arg(QDir::toNativeSeparators(root))
                               .toStdString()};
    return passages;
}

} // namespace app::cli
