// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>

#include <QtTypes>

namespace agents {

// A folder with what the engine had computed of conversations, so that yesterday's goes on without
// being read again: a file each, those that rested longest go first. Only a cache: whatever fails
// is as if nothing had been kept. Inference thread.
class ConversationStates final
{
public:
    ConversationStates() = default; // keeps nothing
    ConversationStates(std::filesystem::path folder, uint64_t mostBytes);

    // Empty when nothing is kept of it, or nothing shall be (conversation 0).
    std::filesystem::path fileOf(qint64 conversation) const;
    void trim() const; // down to the limit
    void forget(qint64 conversation) const;

private:
    std::filesystem::path m_folder;
    uint64_t m_mostBytes = 0;
};

} // namespace agents
