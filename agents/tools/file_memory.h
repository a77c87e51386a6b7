// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace agents::tools {

// What the model of one conversation has seen: a file's content by hash, so that an edit never
// works on a file that changed behind its back. Owner: the conversation; one thread at a time.
class FileMemory
{
public:
    void saw(const std::string &path, std::string hash);
    bool hasSeen(const std::string &path) const;
    std::vector<std::string> recent(size_t most) const; // paths of what was seen, the latest first
    // Whether this content is what the model saw.
    bool isCurrent(const std::string &path, const std::string &hash) const;

    // What it saw since the last time this was asked, path and hash: for the record of a turn.
    std::map<std::string, std::string> takeNews() { return std::exchange(m_news, {}); }

    void forget() { m_files.clear(); } // the model no longer has it before its eyes

    // Edits that failed since the last success on this file.
    int failures(const std::string &path) const;
    void failed(const std::string &path);

private:
    struct Seen {
        std::string hash;
        uint64_t when = 0; // counted
        int failures = 0;
    };
    std::map<std::string, Seen> m_files;
    std::map<std::string, std::string> m_news;
    uint64_t m_count = 0;
};

} // namespace agents::tools
