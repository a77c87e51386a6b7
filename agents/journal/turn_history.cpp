// SPDX-License-Identifier: Apache-2.0
#include "agents/journal/turn_history.h"

#include <algorithm>

namespace agents::journal {

namespace {

    std::string textOf(const nlohmann::json &record, const char *name)
    {
        const auto found = record.find(name);
        return found != record.end() && found->is_string() ? found->get<std::string>()
                                                           : std::string();
    }

    // Writes that did not happen, by their place among the records.
    std::set<size_t> failedWrites(const std::vector<nlohmann::json> &records)
    {
        std::set<size_t> failed;
        for (size_t i = 1; i < records.size(); ++i) {
            if (textOf(records[i], "type") == "failed" && textOf(records[i - 1], "type") == "write")
                failed.insert(i - 1);
        }
        return failed;
    }

} // namespace

void TurnHistory::add(const FileChange &change)
{
    if (change.path.empty())
        return;
    const auto [place, isNew] = paths.try_emplace(change.path);
    PathHistory &path = place->second;
    if (isNew)
        path.before = change.before;
    path.after = change.after;
    path.isDirectory = change.isDirectory;
    path.isIgnored = change.isIgnored;
    for (const FileState &state : {change.before, change.after}) {
        path.absentOnce = path.absentOnce || !state.exists;
        if (state.exists && !state.hash.empty()) {
            path.hashes.insert(state.hash);
            blobs.insert(state.hash);
        }
    }
}

TurnHistory TurnHistory::read(const std::vector<nlohmann::json> &records)
{
    TurnHistory history;
    const std::set<size_t> failed = failedWrites(records);
    for (size_t i = 0; i < records.size(); ++i) {
        const nlohmann::json &record = records[i];
        const std::string type = textOf(record, "type");
        if (type == "begin") {
            const auto time = record.find("time");
            history.startedMs =
                time != record.end() && time->is_number_integer() ? time->get<int64_t>() : 0;
        } else if (type == "write" && !failed.contains(i)) {
            history.add(changeFrom(record));
        } else if (type == "mkdir") {
            history.madeFolders.push_back(pathFrom(record.value("path", nlohmann::json())));
        } else if (type == "run") {
            history.openRun = textOf(record, "manifest");
        } else if (type == "ran") {
            history.openRun.clear();
            for (const nlohmann::json &change : record.value("changes", nlohmann::json::array()))
                history.add(changeFrom(change));
            for (const nlohmann::json &path : record.value("lost", nlohmann::json::array()))
                history.lost.insert(pathFrom(path));
        } else if (type == "end") {
            history.ended = true;
            history.interrupted = record.contains("interrupted");
        } else if (type == "resumed") {
            history.ended = false;
            history.interrupted = false;
        } else if (type == "undone") {
            history.undone = true;
        }
    }
    if (!history.openRun.empty())
        history.blobs.insert(history.openRun);
    return history;
}

} // namespace agents::journal
