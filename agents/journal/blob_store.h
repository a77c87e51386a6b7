// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"

#include <cstdint>
#include <set>
#include <string>
#include <string_view>

namespace agents::journal {

// Contents by their hash, one file each, never changed. Several processes may share the folder.
class BlobStore
{
public:
    // Whether a content is on the disk when put() returns, or may still be in the system's memory
    // (it survives the end of the program either way).
    enum class Durability { Synced, Cached };

    explicit BlobStore(std::string folder) // exists
        : m_folder(std::move(folder))
    {
    }

    // Returns the hash. OutOfMemory: the disk is full.
    base::Result<std::string> put(std::string_view bytes, Durability durability) const;
    // NotFound where it was never kept; InvalidInput where the copy is damaged.
    base::Result<std::string> get(const std::string &hash) const;
    bool has(const std::string &hash) const;
    uint64_t sizeOf(const std::string &hash) const; // 0: never kept
    void removeAllBut(const std::set<std::string> &hashes) const;

private:
    std::string pathOf(const std::string &hash) const;

    std::string m_folder;
};

} // namespace agents::journal
