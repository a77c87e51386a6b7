// SPDX-License-Identifier: Apache-2.0
#include "app/chat/list_reader.h"

#include "app/chat/markdown_parser.h"

#include <algorithm>

namespace app {
namespace {

    using storage::Conversation;
    using storage::ConversationStore;
    using storage::Folder;
    using storage::ListFilter;
    using storage::Shelf;

    constexpr int kMaxHits = 200;
    constexpr int kMaxDepth = 64; // deeper folders stand beside each other

    // A preview is the beginning of a Markdown text.
    QString plainText(const QString &markdown)
    {
        const QList<Block> blocks = parseMarkdown(markdown.toStdString());
        return blocks.isEmpty() ? QString() : blocks.front().text.simplified();
    }

    int daysLeft(const QDateTime &removed)
    {
        const qint64 passed = removed.daysTo(QDateTime::currentDateTime());
        return static_cast<int>(std::max<qint64>(0, storage::kTrashDays - passed));
    }

    ListEntry entryOf(const Conversation &conversation, ListEntry::Group group, int depth)
    {
        ListEntry entry;
        entry.conversation = conversation.id;
        entry.folder = conversation.folder.value_or(0);
        entry.group = group;
        entry.depth = depth;
        entry.title = conversation.title;
        entry.preview = plainText(conversation.preview);
        entry.time = conversation.removed.isValid() ? conversation.removed : conversation.updated;
        entry.mark = conversation.mark;
        entry.isPinned = conversation.pinned;
        entry.isArchived = conversation.archived;
        if (conversation.removed.isValid())
            entry.inside = daysLeft(conversation.removed);
        return entry;
    }

    // Folders in the order of a tree that is drawn line by line: children follow their parent.
    void addFolders(const QList<Folder> &folders,
                    std::optional<storage::FolderId> parent,
                    int depth,
                    QList<ListEntry> &tree)
    {
        if (depth > kMaxDepth)
            return;
        for (const Folder &folder : folders) {
            if (folder.parent != parent)
                continue;
            ListEntry entry;
            entry.folder = folder.id;
            entry.group = ListEntry::Group::Folders;
            entry.depth = depth;
            entry.title = folder.name;
            entry.mark = folder.mark;
            entry.inside = folder.conversations;
            tree.append(entry);
            addFolders(folders, folder.id, depth + 1, tree);
        }
    }

    base::Result<void> add(ConversationStore &store,
                           const ListFilter &filter,
                           const ListEntry &pattern,
                           int limit,
                           ListAnswer &answer)
    {
        // One more than is shown says whether there are more.
        const auto found = store.list(filter, limit + 1, 0);
        if (!found)
            return found.error();
        answer.hasMore = answer.hasMore || found->size() > limit;
        for (const Conversation &each : found->first(std::min<qsizetype>(limit, found->size())))
            answer.entries.append(entryOf(each, pattern.group, pattern.depth));
        return {};
    }

    // Lines of closed folders are left out; conversations follow the folders inside their folder.
    base::Result<void>
    addTree(ConversationStore &store, const ListQuestion &question, ListAnswer &answer)
    {
        QList<ListEntry> open; // the folders whose end has not come yet
        const auto close = [&](int depth) -> base::Result<void> {
            while (!open.isEmpty() && open.back().depth >= depth) {
                ListEntry pattern = open.takeLast();
                ++pattern.depth;
                const ListFilter filter{Shelf::Active, false, pattern.folder};
                if (const auto added = add(store, filter, pattern, question.inFolder, answer);
                    !added)
                    return added;
            }
            return {};
        };
        int hiddenBelow = kMaxDepth + 1;
        for (const ListEntry &folder : std::as_const(answer.folders)) {
            if (folder.depth > hiddenBelow)
                continue;
            if (const auto closed = close(folder.depth); !closed)
                return closed;
            answer.entries.append(folder);
            const bool isExpanded = question.expanded.contains(folder.folder);
            answer.entries.back().isExpanded = isExpanded;
            hiddenBelow = isExpanded ? kMaxDepth + 1 : folder.depth;
            if (isExpanded)
                open.append(folder);
        }
        return close(0);
    }

    base::Result<void> addHits(ConversationStore &store, const QString &text, ListAnswer &answer)
    {
        const auto hits = store.search(text, kMaxHits);
        if (!hits)
            return hits.error();
        for (const storage::SearchHit &hit : *hits) {
            ListEntry entry;
            entry.conversation = hit.conversation;
            entry.message = hit.message.value_or(0);
            entry.group = ListEntry::Group::Hits;
            entry.title = hit.title;
            entry.preview = hit.snippet.simplified();
            entry.file = hit.file;
            // What its menu says goes by these; without them it still opens.
            if (const auto found = store.conversation(hit.conversation)) {
                entry.folder = found->folder.value_or(0);
                entry.mark = found->mark;
                entry.isPinned = found->pinned;
                entry.isArchived = found->archived;
            }
            answer.entries.append(entry);
        }
        return {};
    }

    base::Result<void>
    addActive(ConversationStore &store, const ListQuestion &question, ListAnswer &answer)
    {
        ListEntry pattern;
        pattern.group = ListEntry::Group::Pinned;
        const ListFilter pinned{Shelf::Active, true, {}};
        if (const auto added = add(store, pinned, pattern, question.pinned, answer); !added)
            return added;
        return addTree(store, question, answer);
    }

} // namespace

base::Result<ListAnswer> readList(ConversationStore &store, const ListQuestion &question)
{
    ListAnswer answer;
    const auto folders = store.folders();
    if (!folders)
        return folders.error();
    addFolders(*folders, {}, 0, answer.folders);
    if (!question.searchText.trimmed().isEmpty()) {
        if (const auto added = addHits(store, question.searchText, answer); !added)
            return added.error();
        return answer;
    }
    ListFilter filter{question.shelf, {}, {}};
    if (question.shelf == Shelf::Active) {
        if (const auto added = addActive(store, question, answer); !added)
            return added.error();
        filter.pinned = false;
        filter.folder = 0;
    }
    if (const auto added = add(store, filter, {}, question.limit, answer); !added)
        return added.error();
    return answer;
}

} // namespace app
