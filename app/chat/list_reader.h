// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/conversation_store.h"

#include <QSet>

namespace app {

// One row of the sidebar. A value; ConversationListModel compares rows to find what changed.
struct ListEntry {
    enum class Group { Pinned, Folders, ByDay, Hits };

    storage::ConversationId conversation = 0; // 0: a folder
    storage::MessageId message = 0; // of a search hit
    storage::FolderId folder = 0; // this folder, or the one that holds the conversation
    Group group = Group::ByDay;
    int depth = 0; // how many folders it lies in
    QString title;
    QString preview; // one line; a hit's has its matches between U+E000 and U+E001
    QString file; // of a hit in an attached file's text: its name
    QDateTime time; // none: a search hit, a folder
    QString mark;
    bool isPinned = false;
    bool isArchived = false;
    bool isExpanded = false; // folder
    int inside = 0; // folder: its conversations; in the trash: days that are left

    bool isSameThing(const ListEntry &other) const
    {
        return conversation == other.conversation && message == other.message
            && (conversation != 0 || folder == other.folder);
    }
    bool operator==(const ListEntry &) const = default;
};

struct ListQuestion {
    storage::Shelf shelf = storage::Shelf::Active;
    QString searchText; // not empty: hits on all shelves but the trash
    QSet<storage::FolderId> expanded;
    int limit = 0; // of the rows by day
    int inFolder = 0; // the same of each folder
    int pinned = 0;
};

struct ListAnswer {
    QList<ListEntry> entries;
    bool hasMore = false; // of any of the three
    QList<ListEntry> folders; // all of them as a tree, wherever the list is
};

// Runs on the storage thread, inside StorageService::run().
base::Result<ListAnswer> readList(storage::ConversationStore &store, const ListQuestion &question);

} // namespace app
