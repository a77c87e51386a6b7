// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/vulkan/cache_file.h"

#include <fstream>
#include <string>
#include <system_error>

#ifdef _WIN32
#include <process.h>
#else
#include <unistd.h>
#endif

namespace engine::compute::vulkan {

namespace {

    constexpr uint64_t kLargest = 256ULL << 20;

    struct Header {
        uint64_t magic = 0x314b56485452454b;
        uint64_t fingerprint = 0;
        uint64_t checksum = 0;
        uint64_t bytes = 0;

        bool operator==(const Header &) const = default;
    };

    Header headerOf(uint64_t fingerprint, std::span<const std::byte> data)
    {
        return {.fingerprint = fingerprint, .checksum = cacheChecksum(data), .bytes = data.size()};
    }

    // Two programs that end at once do not write to one.
    std::filesystem::path partBeside(const std::filesystem::path &path)
    {
#ifdef _WIN32
        const int process = _getpid();
#else
        const pid_t process = getpid();
#endif
        std::filesystem::path part = path;
        part += "." + std::to_string(process) + ".part";
        return part;
    }

} // namespace

uint64_t cacheChecksum(std::span<const std::byte> data)
{
    uint64_t hash = 0xcbf29ce484222325; // FNV-1a
    for (const std::byte byte : data)
        hash = (hash ^ static_cast<uint64_t>(byte)) * 0x100000001b3;
    return hash;
}

std::vector<std::byte> readCacheFile(const std::filesystem::path &path, uint64_t fingerprint)
{
    std::error_code failed;
    const uint64_t size = std::filesystem::file_size(path, failed);
    if (failed || size <= sizeof(Header) || size > kLargest)
        return {};
    std::ifstream file(path, std::ios::binary);
    Header header;
    std::vector<std::byte> data(size - sizeof(Header));
    file.read(reinterpret_cast<char *>(&header), sizeof(Header));
    file.read(reinterpret_cast<char *>(data.data()), static_cast<std::streamsize>(data.size()));
    if (!file || header != headerOf(fingerprint, data))
        return {};
    return data;
}

void writeCacheFile(const std::filesystem::path &path,
                    uint64_t fingerprint,
                    std::span<const std::byte> data)
{
    std::error_code failed;
    std::filesystem::create_directories(path.parent_path(), failed);
    const std::filesystem::path part = partBeside(path);
    {
        std::ofstream file(part, std::ios::binary | std::ios::trunc);
        const Header header = headerOf(fingerprint, data);
        file.write(reinterpret_cast<const char *>(&header), sizeof(Header));
        file.write(reinterpret_cast<const char *>(data.data()),
                   static_cast<std::streamsize>(data.size()));
        if (!file.flush()) {
            std::filesystem::remove(part, failed);
            return;
        }
    }
    std::filesystem::rename(part, path, failed);
    if (failed)
        std::filesystem::remove(part, failed);
}

} // namespace engine::compute::vulkan
