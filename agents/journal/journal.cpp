// SPDX-License-Identifier: Apache-2.0
#include "agents/journal/journal.h"

#include "agents/journal/pruning.h"
#include "agents/journal/turn_history.h"
#include "agents/journal/undo.h"
#include "agents/workspace/native_path.h"

#include <algorithm>
#include <chrono>
#include <filesystem>

namespace agents::journal {

namespace {

    namespace fs = std::filesystem;

    constexpr int kVersion = 1;

    base::Error cannotRead()
    {
        return {base::ErrorCode::Io,
                "The journal of this turn cannot be read; nothing was changed."};
    }

    int64_t nowMs()
    {
        using namespace std::chrono;
        return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
    }

    bool isName(std::string_view id)
    {
        return !id.empty() && id.size() <= 100
            && id.find_first_not_of("0123456789abcdefghijklmnopqrstuvwxyz"
                                    "ABCDEFGHIJKLMNOPQRSTUVWXYZ-")
            == std::string_view::npos;
    }

    TurnInfo infoOf(const std::string &id, const TurnHistory &history, bool held)
    {
        TurnInfo info;
        info.id = id;
        info.startedMs = history.startedMs;
        info.state = history.undone ? TurnInfo::State::Undone
            : history.ended         ? TurnInfo::State::Ended
            : held                  ? TurnInfo::State::Running
                                    : TurnInfo::State::Interrupted;
        info.interrupted = history.interrupted || info.state == TurnInfo::State::Interrupted;
        for (const auto &[path, states] : history.paths)
            info.changes.push_back(
                {path, states.before, states.after, states.isDirectory, states.isIgnored});
        return info;
    }

} // namespace

base::Result<Journal> Journal::open(const std::string &storage,
                                    const workspace::Workspace &workspace)
{
    std::error_code failed;
    fs::create_directories(workspace::nativePath(storage + "/turns"), failed);
    if (!failed)
        fs::create_directories(workspace::nativePath(storage + "/contents"), failed);
    if (!failed)
        fs::permissions(workspace::nativePath(storage), fs::perms::owner_all, failed);
    if (failed)
        return base::Error{base::ErrorCode::Io,
                           "The journal's folder " + storage
                               + " cannot be made: " + failed.message() + "."};
    return Journal(storage, workspace);
}

std::string Journal::recordPath(const std::string &id) const
{
    return m_storage + "/turns/" + id + std::string(kTurnEnding);
}

base::Result<std::unique_ptr<Turn>> Journal::begin(const std::string &id) const
{
    if (!isName(id))
        return base::Error{base::ErrorCode::InvalidInput,
                           "A turn's name is letters, digits and dashes."};
    auto records = RecordFile::create(recordPath(id));
    if (!records)
        return records.error();
    const auto begun = records->append({{"type", "begin"},
                                        {"version", kVersion},
                                        {"folder", pathToJson(m_workspace->rootPath())},
                                        {"time", nowMs()}});
    if (!begun)
        return begun.error();
    return std::make_unique<Turn>(*std::move(records), BlobStore(m_storage + "/contents"),
                                  *m_workspace);
}

base::Result<std::unique_ptr<Turn>> Journal::goOn(const std::string &id) const
{
    if (!isName(id))
        return base::Error{base::ErrorCode::NotFound, "There is no such turn."};
    auto records = RecordFile::reopen(recordPath(id));
    if (!records)
        return records.error();
    const auto recorded = RecordFile::read(recordPath(id));
    if (recorded.empty()) // an undo of nothing would be told as done
        return cannotRead();
    const TurnHistory history = TurnHistory::read(recorded);
    if (history.undone)
        return base::Error{base::ErrorCode::InvalidInput, "This turn was undone. Start a new one."};
    const BlobStore blobs(m_storage + "/contents");
    const auto report = undoTurn(history, blobs, *m_workspace, false);
    if (!report)
        return report.error();
    if (!report->changedSince.empty())
        return base::Error{base::ErrorCode::InvalidInput,
                           report->changedSince.front()
                               + " was changed after this turn stopped. Start a new one."};
    if (const auto resumed = records->append({{"type", "resumed"}}); !resumed)
        return resumed.error();
    return std::make_unique<Turn>(*std::move(records), blobs, *m_workspace);
}

base::Result<TurnInfo> Journal::turn(const std::string &id) const
{
    if (!isName(id) || !fs::exists(workspace::nativePath(recordPath(id))))
        return base::Error{base::ErrorCode::NotFound, "There is no such turn."};
    return infoOf(id, TurnHistory::read(RecordFile::read(recordPath(id))),
                  RecordFile::isHeld(recordPath(id)));
}

std::vector<TurnInfo> Journal::turns() const
{
    std::vector<TurnInfo> all;
    for (const std::string &name : turnNames(m_storage)) {
        if (auto info = turn(name))
            all.push_back(*std::move(info));
    }
    std::ranges::sort(all, [](const TurnInfo &a, const TurnInfo &b) {
        return a.startedMs != b.startedMs ? a.startedMs > b.startedMs : a.id > b.id;
    });
    return all;
}

base::Result<std::string> Journal::content(const std::string &hash) const
{
    return BlobStore(m_storage + "/contents").get(hash);
}

base::Result<UndoReport> Journal::previewUndo(const std::string &id) const
{
    if (!isName(id))
        return base::Error{base::ErrorCode::NotFound, "There is no such turn."};
    const TurnHistory history = TurnHistory::read(RecordFile::read(recordPath(id)));
    return undoTurn(history, BlobStore(m_storage + "/contents"), *m_workspace, false);
}

base::Result<UndoReport> Journal::undo(const std::string &id) const
{
    if (!isName(id))
        return base::Error{base::ErrorCode::NotFound, "There is no such turn."};
    auto records = RecordFile::reopen(recordPath(id));
    if (!records)
        return records.error();
    const auto recorded = RecordFile::read(recordPath(id));
    if (recorded.empty()) // an undo of nothing would be told as done
        return cannotRead();
    const TurnHistory history = TurnHistory::read(recorded);
    if (history.undone)
        return base::Error{base::ErrorCode::InvalidInput, "This turn was undone already."};
    if (const auto begun = records->append({{"type", "undoing"}}); !begun)
        return begun.error();
    auto report = undoTurn(history, BlobStore(m_storage + "/contents"), *m_workspace, true);
    if (report && report->done) {
        if (const auto ended = records->append({{"type", "undone"}}); !ended)
            return ended.error();
    }
    return report;
}

std::vector<std::string> Journal::recover() const
{
    std::vector<std::string> interrupted;
    const BlobStore blobs(m_storage + "/contents");
    const base::CancelToken never;
    for (const TurnInfo &info : turns()) {
        if (info.state != TurnInfo::State::Interrupted)
            continue;
        auto records = RecordFile::reopen(recordPath(info.id));
        if (!records)
            continue;
        interrupted.push_back(info.id);
        const TurnHistory history = TurnHistory::read(RecordFile::read(recordPath(info.id)));
        removeLeftovers(history, blobs, m_workspace->jail());
        if (const auto manifest = blobs.get(history.openRun)) {
            // What the folder holds now is what the command left: nothing else ran since.
            const Snapshot before =
                Snapshot::fromJson(nlohmann::json::parse(*manifest, nullptr, false));
            if (const auto after =
                    Snapshot::take(*m_workspace, blobs, &before, Snapshot::Ignored::Known, never)) {
                nlohmann::json changes = nlohmann::json::array();
                for (const FileChange &change : before.changesTo(*after))
                    changes.push_back(toJson(change));
                static_cast<void>(
                    records->append({{"type", "ran"}, {"changes", std::move(changes)}}));
            }
        }
        static_cast<void>(records->append({{"type", "end"}, {"interrupted", true}}));
    }
    return interrupted;
}

} // namespace agents::journal
