// SPDX-License-Identifier: Apache-2.0
// What turns changed together, seen against what stands in the folder now, and single hunks of it
// taken back.
#include "agents/project/project.h"
#include "agents/tools/text_file.h"
#include "agents/workspace/content_hash.h"

#include <algorithm>
#include <map>

namespace agents::project {

namespace {

    using base::Error;
    using base::ErrorCode;
    using journal::FileChange;
    using journal::FileState;
    using journal::TurnInfo;
    using tools::TextFile;

    constexpr uint64_t kMostReviewed = 4 << 20; // bytes of a file

    // Path by path, the state before the first of the turns and after the last.
    std::map<std::string, FileChange> merged(const journal::Journal &journal,
                                             const std::vector<std::string> &ids)
    {
        std::vector<TurnInfo> turns;
        for (const std::string &id : ids) {
            if (const auto info = journal.turn(id); info && info->state != TurnInfo::State::Undone)
                turns.push_back(*info);
        }
        std::ranges::stable_sort(turns, {}, &TurnInfo::startedMs);
        std::map<std::string, FileChange> changes;
        for (const TurnInfo &turn : turns) {
            for (const FileChange &change : turn.changes) {
                const auto [place, isNew] = changes.try_emplace(change.path, change);
                place->second.after = change.after;
            }
        }
        return changes;
    }

    bool isSame(const FileState &a, const FileState &b)
    {
        return a.exists == b.exists && a.hash == b.hash && (!a.hash.empty() || !a.exists);
    }

    base::Result<TextFile> decoded(std::string bytes)
    {
        auto text = TextFile::decode(std::move(bytes));
        if (!text)
            return Error{ErrorCode::Unsupported, "This file is no text."};
        return text;
    }

    size_t offsetOf(const TextFile &text, size_t line)
    {
        return line < text.lineCount() ? text.lineBegin(line) : text.text().size();
    }

    std::string linesOf(const TextFile &text, size_t first, size_t count)
    {
        const size_t begin = offsetOf(text, first);
        return text.text().substr(begin, offsetOf(text, first + count) - begin);
    }

} // namespace

// One file: before the turns, and now.
struct Project::Reviewed {
    workspace::RelativePath path;
    bool existed = false;
    TextFile before;
    bool exists = false;
    TextFile now;
    std::string hash; // of what stands there now
    std::string leftHash; // of what the last of the turns left
};

std::vector<ChangedFile> Project::changesOf(const std::vector<std::string> &ids) const
{
    std::vector<ChangedFile> files;
    for (const auto &[path, change] : merged(*m_journal, ids)) {
        if (change.isDirectory || isSame(change.before, change.after))
            continue;
        const bool isKept = !change.before.exists || !change.before.hash.empty();
        files.push_back({.path = path,
                         .kind = !change.before.exists ? ChangedFile::Kind::Created
                             : !change.after.exists    ? ChangedFile::Kind::Removed
                                                       : ChangedFile::Kind::Changed,
                         .hasContents = isKept});
    }
    return files;
}

base::Result<Project::Reviewed> Project::reviewed(const std::vector<std::string> &ids,
                                                  const std::string &path) const
{
    const auto changes = merged(*m_journal, ids);
    const auto change = changes.find(path);
    if (change == changes.end())
        return Error{ErrorCode::NotFound, "These turns did not change this file."};
    const FileState &state = change->second.before;
    if (state.exists && state.hash.empty())
        return Error{ErrorCode::Unsupported, "The contents of this file were not kept."};
    const auto resolved = m_workspace.resolve(path, workspace::Access::Read);
    if (!resolved)
        return resolved.error();
    auto kept = state.exists ? m_journal->content(state.hash) : std::string();
    if (!kept)
        return kept.error();
    auto before = decoded(*std::move(kept));
    if (!before)
        return before.error();
    const auto handle = m_workspace.jail().openFile(*resolved);
    if (!handle && handle.error().code != ErrorCode::NotFound)
        return handle.error();
    auto bytes = handle ? handle->readAll(kMostReviewed) : std::string();
    if (!bytes)
        return bytes.error();
    const std::string hash = workspace::contentHash(*bytes);
    auto now = decoded(*std::move(bytes));
    if (!now)
        return now.error();
    return Reviewed{*resolved,       state.exists, *std::move(before),       handle.has_value(),
                    *std::move(now), hash,         change->second.after.hash};
}

base::Result<workspace::LineDiff> Project::review(const std::vector<std::string> &ids,
                                                  const std::string &path) const
{
    const auto file = reviewed(ids, path);
    if (!file)
        return file.error();
    return workspace::unifiedDiff(file->before.text(), file->now.text());
}

base::Result<std::string> Project::takeBack(const std::vector<std::string> &ids,
                                            const std::string &path,
                                            const std::string &hunk) const
{
    const auto file = reviewed(ids, path);
    if (!file)
        return file.error();
    const auto hunks =
        workspace::hunksOf(workspace::unifiedDiff(file->before.text(), file->now.text()).text);
    if (std::ranges::find(hunks, hunk) == hunks.end())
        return Error{ErrorCode::Busy, path + " changed since it was shown. Look at it again."};
    // A new file was reviewed as one piece; what someone else added to it is not ours to remove.
    if (!file->existed && file->hash != file->leftHash)
        return Error{ErrorCode::Busy,
                     path + " was changed after the agent made it. Remove it by hand."};
    const auto write = [&](journal::Turn &turn) -> base::Result<void> {
        if (!file->existed)
            return turn.remove(file->path, file->hash);
        if (!file->exists)
            return turn.create(file->path, file->before.bytes());
        const workspace::HunkPlace place = workspace::placeOf(hunk);
        const size_t first = offsetOf(file->now, place.newFirst);
        auto bytes = file->now.splice(first, offsetOf(file->now, place.newFirst + place.newCount),
                                      linesOf(file->before, place.oldFirst, place.oldCount));
        return bytes ? turn.replace(file->path, *bytes, file->hash) : bytes.error();
    };
    auto turn = beginUnheld(); // a turn at its limit holds the folder, and is looked at just so
    if (!turn)
        return turn.error();
    using Step = loop::RecordedStep;
    // Where the list of turns cannot be told its words, the turn is there all the same.
    static_cast<void>(
        turn->record.add({.kind = Step::Kind::User, .text = "Take back a change in " + path}));
    const auto written = write(*turn->journal);
    static_cast<void>(turn->record.add({.kind = Step::Kind::End, .text = "answer"}));
    if (!written)
        return written.error();
    return turn->id;
}

} // namespace agents::project
