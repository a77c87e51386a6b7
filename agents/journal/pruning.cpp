// SPDX-License-Identifier: Apache-2.0
#include "agents/journal/pruning.h"

#include "agents/journal/blob_store.h"
#include "agents/journal/record_file.h"
#include "agents/journal/turn_history.h"
#include "agents/workspace/native_path.h"

#include <algorithm>
#include <optional>
#include <set>

namespace agents::journal {

namespace {

    namespace fs = std::filesystem;

    struct Kept {
        std::string path; // of its records
        fs::file_time_type written; // the newest of them
        std::set<std::string> blobs;
        uint64_t bytes = 0; // of its records
    };

    // Newest first; nothing where one of them must not be judged.
    std::optional<std::vector<Kept>> readTurns(const std::string &storage)
    {
        std::vector<Kept> turns;
        for (const std::string &name : turnNames(storage)) {
            const std::string path = storage + "/turns/" + name + std::string(kTurnEnding);
            const auto records = RecordFile::read(path);
            const TurnHistory history = TurnHistory::read(records);
            std::error_code failed;
            const auto native = workspace::nativePath(path);
            Kept turn{path, fs::last_write_time(native, failed), history.blobs, 0};
            if (!failed)
                turn.bytes = fs::file_size(native, failed);
            const bool isOpen = !history.ended && !history.undone;
            if (failed || records.empty() || isOpen || RecordFile::isHeld(path))
                return {};
            turns.push_back(std::move(turn));
        }
        std::ranges::sort(turns, std::greater(), &Kept::written);
        return turns;
    }

} // namespace

std::vector<std::string> turnNames(const std::string &storage)
{
    std::vector<std::string> names;
    std::error_code ignored;
    for (const auto &file :
         fs::directory_iterator(workspace::nativePath(storage + "/turns"), ignored)) {
        if (file.path().extension() == kTurnEnding)
            names.push_back(file.path().stem().string());
    }
    return names;
}

void prune(const std::string &storage, const PruneLimits &limits, fs::file_time_type now)
{
    const auto turns = readTurns(storage);
    if (!turns)
        return;
    const BlobStore store(storage + "/contents");
    std::set<std::string> needed;
    uint64_t total = 0;
    size_t count = 0;
    bool isFull = false;
    for (const Kept &turn : *turns) {
        uint64_t bytes = turn.bytes;
        for (const std::string &hash : turn.blobs)
            bytes += needed.contains(hash) ? 0 : store.sizeOf(hash);
        const auto age = now - turn.written;
        isFull = isFull || count >= limits.turns || age > limits.age
            || total + bytes > limits.bytes; // then all older ones go, too
        if (isFull && age > limits.recent) {
            std::error_code ignored;
            fs::remove(workspace::nativePath(turn.path), ignored);
            continue;
        }
        ++count;
        total += bytes;
        needed.insert(turn.blobs.begin(), turn.blobs.end());
    }
    store.removeAllBut(needed);
}

void forgetAll(const std::string &storage)
{
    const auto pathOf = [&storage](const std::string &name) {
        return storage + "/turns/" + name + std::string(kTurnEnding);
    };
    const std::vector<std::string> names = turnNames(storage);
    if (std::ranges::any_of(
            names, [&](const std::string &name) { return RecordFile::isHeld(pathOf(name)); }))
        return;
    // Contents last: a turn without them could be undone in part.
    bool isEmpty = true;
    for (const std::string &name : names) {
        std::error_code failed;
        fs::remove(workspace::nativePath(pathOf(name)), failed);
        isEmpty = isEmpty && !failed;
    }
    if (isEmpty)
        BlobStore(storage + "/contents").removeAllBut({});
}

} // namespace agents::journal
