// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace agents::journal {

// How much of one folder's turns is kept. What was written in the `recent` days always is.
struct PruneLimits {
    size_t turns = 200;
    std::chrono::days age{90};
    std::chrono::days recent{7};
    uint64_t bytes = 1ULL << 30; // records and contents together
};

// Forgets old turns of a journal's storage, oldest first, and the contents that no other one needs.
// Does nothing where a turn is running, died with its program and was not closed yet, or cannot be
// read: what they need is not known. The caller holds the folder, so that no turn begins meanwhile.
void prune(const std::string &storage,
           const PruneLimits &limits,
           std::filesystem::file_time_type now = std::filesystem::file_time_type::clock::now());

// Forgets all turns and contents, also of turns that died with their program; where one is held by
// its program, nothing. The caller holds the folder.
void forgetAll(const std::string &storage);

// The names of the turns in a storage, in no order.
std::vector<std::string> turnNames(const std::string &storage);

} // namespace agents::journal
