// SPDX-License-Identifier: Apache-2.0
#include "agents/tools/file_memory.h"

#include <utility>

namespace agents::tools {

void FileMemory::saw(const std::string &path, std::string hash)
{
    m_news[path] = hash;
    m_files[path] = {std::move(hash), 0};
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
