// SPDX-License-Identifier: Apache-2.0
#include "agents/journal/blob_store.h"

#include "agents/journal/disk_file.h"
#include "agents/workspace/content_hash.h"
#include "agents/workspace/native_path.h"
#include "agents/workspace/random_name.h"

#include <algorithm>
#include <filesystem>

namespace agents::journal {

namespace {

    namespace fs = std::filesystem;

    bool isHash(std::string_view text)
    {
        return text.size() == 64
            && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
    }

    constexpr uint64_t kMaxContent = 1ULL << 32; // bytes

    base::Error cannotKeep(const base::Error &why)
    {
        return {why.code == base::ErrorCode::OutOfMemory ? why.code : base::ErrorCode::Io,
                "The original cannot be kept for undo: " + why.message
                    + ". Nothing was changed. Free some disk space."};
    }

    base::Result<void> writeDraft(const std::string &path, std::string_view bytes, bool isSynced)
    {
        const auto file = disk::open(path, disk::Open::New);
        if (!file)
            return file.error();
        if (auto written = disk::append(*file, bytes); !written)
            return written;
        return isSynced ? disk::sync(*file) : base::Result<void>();
    }

} // namespace

std::string BlobStore::pathOf(const std::string &hash) const
{
    return m_folder + "/" + hash.substr(0, 2) + "/" + hash.substr(2);
}

bool BlobStore::has(const std::string &hash) const
{
    std::error_code ignored;
    return isHash(hash) && fs::exists(workspace::nativePath(pathOf(hash)), ignored);
}

uint64_t BlobStore::sizeOf(const std::string &hash) const
{
    std::error_code failed;
    const uintmax_t size =
        isHash(hash) ? fs::file_size(workspace::nativePath(pathOf(hash)), failed) : 0;
    return failed ? 0 : size;
}

base::Result<std::string> BlobStore::put(std::string_view bytes, Durability durability) const
{
    const std::string hash = workspace::contentHash(bytes);
    if (has(hash))
        return hash;
    std::error_code failed;
    fs::create_directories(workspace::nativePath(m_folder + "/" + hash.substr(0, 2)), failed);
    // Under a name of its own first: a content is whole or not there.
    const std::string draft = pathOf(hash) + '.' + workspace::randomName();
    auto kept = writeDraft(draft, bytes, durability == Durability::Synced);
    if (kept)
        kept = disk::rename(draft, pathOf(hash));
    if (!kept) {
        fs::remove(workspace::nativePath(draft), failed);
        return cannotKeep(kept.error());
    }
    return hash;
}

base::Result<std::string> BlobStore::get(const std::string &hash) const
{
    const base::Error missing{base::ErrorCode::NotFound,
                              "The journal holds no copy of this content."};
    if (!isHash(hash))
        return missing;
    const auto file = disk::open(pathOf(hash), disk::Open::Read);
    if (!file && file.error().code == base::ErrorCode::NotFound)
        return missing;
    auto bytes = file ? file->readAll(kMaxContent) : base::Result<std::string>(file.error());
    if (!bytes)
        return base::Error{base::ErrorCode::Io,
                           "The journal's copy cannot be read: " + bytes.error().message};
    if (workspace::contentHash(*bytes) != hash)
        return base::Error{base::ErrorCode::InvalidInput,
                           "The journal's copy is damaged and is not used."};
    return bytes;
}

void BlobStore::removeAllBut(const std::set<std::string> &hashes) const
{
    std::error_code ignored;
    for (const auto &folder : fs::directory_iterator(workspace::nativePath(m_folder), ignored)) {
        for (const auto &file : fs::directory_iterator(folder.path(), ignored)) {
            const std::string hash =
                folder.path().filename().string() + file.path().filename().string();
            if (!hashes.contains(hash))
                fs::remove(file.path(), ignored);
        }
    }
}

} // namespace agents::journal
