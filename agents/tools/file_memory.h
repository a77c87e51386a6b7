// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>

namespace agents::tools {

// What the model of one conversation has seen: a file's content by hash, so that an edit never
// works on a file that changed behind its back. Owner: the conversation; one thread at a time.
class FileMemory
{
public:
    void saw(const std::string &path, std::string hash);
    bool hasSeen(const std::string &path) const;
    // Whether this content is what the model saw.
    bool isCurrent(const std::string &path, const std::string &hash) const;

    // Edits that failed since the last success on this file.
    int failures(const std::string &path) const;
    void failed(const std::string &path);

private:
    struct Seen {
        std::string hash;
        int failures = 0;
    };
    std::map<std::string, Seen> m_files;
};

} // namespace agents::tools
