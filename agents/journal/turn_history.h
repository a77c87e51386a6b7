// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/journal/file_state.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

namespace agents::journal {

inline constexpr std::string_view kTurnEnding = ".turn"; // of a file of records

// What one turn's records say in sum. A value.
struct TurnHistory {
    struct PathHistory {
        FileState before; // when the turn began
        FileState after; // as the turn left it
        std::set<std::string> hashes; // of every content that the turn found or wrote there
        bool absentOnce = false; // the turn found or left nothing there at some time
        bool isDirectory = false;
        bool isIgnored = false; // FileChange::isIgnored
    };
    std::map<std::string, PathHistory> paths;
    std::vector<std::string> madeFolders; // in the order they were made
    std::set<std::string> lost; // RunChanges::lost
    int64_t startedMs = 0;
    bool ended = false;
    bool interrupted = false; // its end was written by others
    bool undone = false;
    std::string openRun; // manifest of a command whose end was not recorded; empty: none
    std::set<std::string> blobs; // every content that an undo, or closing it, needs

    static TurnHistory read(const std::vector<nlohmann::json> &records);

private:
    void add(const FileChange &change);
};

} // namespace agents::journal
