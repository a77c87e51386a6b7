// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/journal/blob_store.h"
#include "agents/journal/file_state.h"
#include "agents/journal/protected_names.h"
#include "agents/journal/record_file.h"
#include "agents/journal/snapshot.h"
#include "agents/workspace/workspace.h"
#include "engine/base/cancel.h"
#include "engine/base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace agents::journal {

// What a command changed in the folder, by path.
struct RunChanges {
    std::vector<FileChange> files;
    // What must not be written: of those, and made where git ignores it.
    std::vector<std::string> protectedNames;
    // Protected, made by a confined command, and removed again.
    std::vector<std::string> takenAway;
    // The same, but under another name now: links, and what is too large to be kept. "was, now is".
    std::vector<std::string> setAside;
    // Removed, though git ignores it and it was not looked at: no undo brings it back.
    std::vector<std::string> lost;
    bool complete = true; // false: the folder is too large to compare
};

// Confined: it must not make protected names, which are taken away where it did. Full: a person let
// it do what it likes.
enum class Freedom { Confined, Full };

// One turn's transaction: every write goes through it, so that each has its original on the disk
// before it happens. Destroying it ends the turn. Owner: the loop; used by its thread.
class Turn
{
public:
    // Journal::begin makes turns.
    Turn(RecordFile records, BlobStore blobs, const workspace::Workspace &workspace);
    ~Turn();
    Turn(const Turn &) = delete;
    Turn &operator=(const Turn &) = delete;

    // See Jail::replaceFile: only a file with `expectedHash` is replaced; its mode stays.
    base::Result<void> replace(const workspace::RelativePath &path,
                               std::string_view bytes,
                               const std::string &expectedHash);
    // A new file, with the folders that it needs.
    base::Result<void> create(const workspace::RelativePath &path, std::string_view bytes);
    // Only a file with `expectedHash`.
    base::Result<void> remove(const workspace::RelativePath &path, const std::string &expectedHash);

    // Around a command: what stands in the folder, so that afterwards one can say and undo what the
    // command did. A turn that dies in between is compared when it is undone.
    base::Result<void> beforeRun(const std::vector<std::string> &argv,
                                 const base::CancelToken &cancel,
                                 Freedom freedom = Freedom::Full);
    // Also takes protected names away that confined commands made, in the background too.
    base::Result<RunChanges> afterRun();
    // While commands go on in the background, afterRun() only tells what changed so far, and the
    // next beforeRun() writes down what they did until then.
    void setBackground(bool isBusy) { m_hasBackground = isBusy; }

private:
    base::Result<RunChanges> recordChanges(const Snapshot &later);
    base::Result<void> lookAtNames(const base::CancelToken &cancel);
    base::Result<void> settleNames(RunChanges &changes);
    void takeAwayMade(const std::vector<MadeName> &made, RunChanges &changes);
    base::Result<void> recordRun(const std::vector<std::string> &argv);
    base::Result<FileState> keepOriginal(const workspace::RelativePath &path,
                                         const std::string &expectedHash);
    base::Result<void> makeParents(const workspace::RelativePath &path);
    base::Result<void> finishWrite(const workspace::RelativePath &path,
                                   const base::Result<void> &written);

    RecordFile m_records;
    BlobStore m_blobs;
    const workspace::Workspace &m_workspace;
    std::optional<Snapshot> m_snapshot; // the newest, also a cache of hashes
    ProtectedNames m_names; // before the commands that run
    std::vector<std::string> m_takenAway; // not told yet
    std::vector<std::string> m_setAside;
    bool m_hasBackground = false;
    bool m_isFree = false; // one of the commands that run has full freedom
};

} // namespace agents::journal
