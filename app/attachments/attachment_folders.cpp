// SPDX-License-Identifier: Apache-2.0
// The folders of AttachmentList: what is read of them, and what a question finds in them.
#include "app/attachments/attachment_item.h"
#include "app/attachments/attachment_list.h"
#include "app/attachments/passage_part.h"
#include "app/on_pool.h"

#include <algorithm>

using namespace Qt::Literals;

namespace app {

using agents::documents::IndexSummary;

namespace {

    base::Result<QList<storage::Part>> partsOf(const QList<FoundPassages> &found,
                                               const storage::AttachmentStore &store)
    {
        QList<storage::Part> parts;
        for (const FoundPassages &each : found) {
            const auto part = partOf(each, store);
            if (!part)
                return part.error();
            parts.append(*part);
        }
        return parts;
    }

} // namespace

void AttachmentList::connectFolders()
{
    connect(&m_reader, &AttachmentReader::folderFound, this, [this](int id, const QString &path) {
        Item *const item = find(id);
        if (!item)
            return;
        item->folder = path;
        m_search.update(id, path);
        change(*item);
        Q_EMIT folderAsked(path);
    });
    connect(&m_search, &FolderSearch::updated, this, &AttachmentList::onFolderRead);
    connect(&m_search, &FolderSearch::changedOnDisk, this, [this](int id) {
        const Item *const item = find(id);
        if (item && (item->state == State::Ready || item->state == State::Encoding))
            m_search.update(id,
                            item->folder); // meanwhile questions are answered from what is there
    });
    connect(&m_search, &FolderSearch::progressed, this, [this](int id, int done, int total) {
        if (Item *const item = find(id); item && item->state == State::Reading) {
            item->progress = total > 0 ? double{1} * done / total : -1;
            change(*item);
        }
    });
    connectVectors();
}

// Questions are answered meanwhile.
void AttachmentList::connectVectors()
{
    const FolderVectors &vectors = m_search.vectors();
    connect(&vectors, &FolderVectors::progressed, this, [this](int id, int done, int total) {
        Item *const item = find(id);
        if (!item || (item->state != State::Ready && item->state != State::Encoding))
            return;
        item->state = State::Encoding;
        item->progress = total > 0 ? double{1} * done / total : -1;
        change(*item);
    });
    connect(&vectors, &FolderVectors::ended, this, [this](int id) {
        Item *const item = find(id);
        if (!item || item->state != State::Encoding)
            return;
        item->state = State::Ready;
        item->progress = 1;
        change(*item);
    });
}

void AttachmentList::onFolderRead(int itemId, const base::Result<IndexSummary> &answer)
{
    Item *const item = find(itemId);
    if (!item)
        return;
    if (answer) {
        item->files = answer->files;
        item->hasMoreFiles = answer->hasMore;
        item->state = State::Ready;
        item->progress = 1;
    } else if (answer.error().code == base::ErrorCode::Cancelled) {
        item->state = State::Paused;
    } else {
        item->fail(QString::fromStdString(answer.error().message));
    }
    change(*item);
}

void AttachmentList::setPaused(int itemId, bool on)
{
    Item *const item = find(itemId);
    if (!item || !item->isFolder())
        return;
    if (on) {
        m_search.stop(itemId);
        if (item->state == State::Encoding) {
            item->state = State::Paused;
            change(*item);
        }
    } else if (item->state == State::Paused) {
        item->state = State::Reading;
        m_search.update(itemId, item->folder);
        change(*item);
    }
}

bool AttachmentList::hasFolders() const
{
    return std::ranges::any_of(
        m_items, [](const auto &item) { return item->isFolder() && item->state != State::Failed; });
}

void AttachmentList::findPassages(const QString &question, const FoundParts &answer)
{
    QStringList asked;
    for (const auto &item : m_items) {
        if (item->isFolder() && item->state != State::Failed)
            asked.append(item->folder);
    }
    m_search.search(
        asked, question, [this, answer](const base::Result<QList<FoundPassages>> &found) {
            if (!found)
                return answer(found.error());
            // Their texts are kept, which waits for the disk.
            onPool(
                &m_keeping, this,
                [found = *found, store = folders().store] { return partsOf(found, store); },
                answer);
        });
}

} // namespace app
