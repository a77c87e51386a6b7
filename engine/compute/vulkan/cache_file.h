// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <vector>

namespace engine::compute::vulkan {

// What a driver compiled, with a checksum in front: drivers need not survive damaged data. Empty
// when there is no such file, or it is damaged or not from `fingerprint`.
std::vector<std::byte> readCacheFile(const std::filesystem::path &path, uint64_t fingerprint);

// Of `data`, as it stands in the file.
uint64_t cacheChecksum(std::span<const std::byte> data);

// Replaces the file as a whole or not at all. Failing costs time at the next start, nothing else.
void writeCacheFile(const std::filesystem::path &path,
                    uint64_t fingerprint,
                    std::span<const std::byte> data);

} // namespace engine::compute::vulkan
