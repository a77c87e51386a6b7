// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/journal/turn.h"
#include "agents/workspace/workspace.h"

#include <memory>
#include <string>
#include <vector>

namespace agents::journal {

// One turn, as the timeline shows it.
struct TurnInfo {
    enum class State { Running, Interrupted, Ended, Undone };
    std::string id;
    int64_t startedMs = 0; // since 1970
    State state = State::Ended;
    bool interrupted = false; // its program stopped before its end
    std::vector<FileChange> changes; // against the state before the turn, by path
};

// What an undo did, or why it did nothing.
struct UndoReport {
    bool done = false;
    std::vector<std::string> changedSince; // in the way of the undo: nothing was touched
    std::vector<std::string> restored;
    // Too large for the journal, no plain file, or ignored by git and not there any more.
    std::vector<std::string> notRestorable;
    // The new names of what stood in the way and was in no copy: links, large files, folders.
    std::vector<std::string> setAside{};
    // Ignored by git and changed since: no obstacle, because programs write there all the time.
    std::vector<std::string> leftAlone{};
};

// What every turn of one folder wrote, kept outside the folder. Several processes may share it: a
// running turn is locked by its process. Used by one thread at a time.
class Journal
{
public:
    // `storage` is made when missing, for this user alone.
    static base::Result<Journal> open(const std::string &storage,
                                      const workspace::Workspace &workspace);

    // `id`: letters, digits and dashes; unique. OutOfMemory or Io where no undo could be promised.
    base::Result<std::unique_ptr<Turn>> begin(const std::string &id) const;
    // Goes on with a turn that has ended, so that one undo takes back all of it. InvalidInput where
    // it was undone, or where a file is no longer as it left it: its undo would no longer be right.
    base::Result<std::unique_ptr<Turn>> goOn(const std::string &id) const;
    // Newest first. Damaged ends of a record are left out: they were never acted on.
    std::vector<TurnInfo> turns() const;
    base::Result<TurnInfo> turn(const std::string &id) const;
    // The content before or after; FileState::hash names it. NotFound when it was not kept.
    base::Result<std::string> content(const std::string &hash) const;

    // All files of the turn, or none. May be repeated after a crash: it goes on where it stopped.
    base::Result<UndoReport> undo(const std::string &id) const;
    // Whether undo would be refused, touching nothing.
    base::Result<UndoReport> previewUndo(const std::string &id) const;
    // Clears what a turn that died with its process left beside the files. Returns such turns.
    std::vector<std::string> recover() const;

private:
    Journal(std::string storage, const workspace::Workspace &workspace)
        : m_storage(std::move(storage))
        , m_workspace(&workspace)
    {
    }
    std::string recordPath(const std::string &id) const;

    std::string m_storage;
    const workspace::Workspace *m_workspace; // outlives the journal
};

} // namespace agents::journal
