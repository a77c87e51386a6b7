// SPDX-License-Identifier: Apache-2.0
#include "agents/tools/file_memory.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace agents::tools {

void FileMemory::saw(const std::string &path, std::string hash)
{
    m_news[path] = hash;
    m_files[path] = {.hash = std::move(hash), .when = ++m_count, .failures = 0};
}

std::vector<std::string> FileMemory::recent(size_t most) const
{
    std::vector<std::pair<uint64_t, std::string>> seen;
    for (const auto &[path, file] : m_files) {
        if (!file.hash.empty())
            seen.emplace_back(file.when, path);
    }
    std::ranges::sort(seen, std::greater<>());
    std::vector<std::string> paths;
    for (size_t i = 0; i < seen.size() && i < most; ++i)
        paths.push_back(std::move(seen[i].second));
    return paths;
}

bool FileMemory::hasSeen(const std::string &path) const
{
    const auto seen = m_files.find(path);
    return seen != m_files.end() && !seen->second.hash.empty();
}

bool FileMemory::isCurrent(const std::string &path, const std::string &hash) const
{
    const auto seen = m_files.find(path);
    return seen != m_files.end() && seen->second.hash == hash;
}

int FileMemory::failures(const std::string &path) const
{
    const auto seen = m_files.find(path);
    return seen == m_files.end() ? 0 : seen->second.failures;
}

void FileMemory::failed(const std::string &path)
{
    ++m_files[path].failures;
}

} // namespace agents::tools
