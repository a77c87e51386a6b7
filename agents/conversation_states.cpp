// SPDX-License-Identifier: Apache-2.0
#include "agents/conversation_states.h"

#include <algorithm>
#include <string>
#include <system_error>
#include <vector>

namespace agents {

namespace fs = std::filesystem;

namespace {

    constexpr const char *kExtension = ".state";
    constexpr const char *kUnfinished = ".part"; // after it, while the engine writes

    struct Kept {
        fs::path file;
        uint64_t bytes = 0;
        fs::file_time_type changed;
    };

    std::vector<Kept> keptIn(const fs::path &folder)
    {
        std::vector<Kept> kept;
        std::error_code failed;
        for (fs::directory_iterator each(folder, failed), end; !failed && each != end;
             each.increment(failed)) {
            if (each->path().extension() != kExtension)
                continue;
            const uint64_t bytes = each->file_size(failed);
            const fs::file_time_type changed = each->last_write_time(failed);
            if (!failed)
                kept.push_back({each->path(), bytes, changed});
            failed.clear();
        }
        return kept;
    }

    // What a program that died has left: it holds words, too.
    void removeUnfinished(const fs::path &folder)
    {
        std::vector<fs::path> unfinished;
        std::error_code failed;
        for (fs::directory_iterator each(folder, failed), end; !failed && each != end;
             each.increment(failed)) {
            if (each->path().extension() == kUnfinished
                && each->path().stem().extension() == kExtension)
                unfinished.push_back(each->path());
        }
        for (const fs::path &file : unfinished)
            fs::remove(file, failed);
    }

} // namespace

ConversationStates::ConversationStates(fs::path folder, uint64_t mostBytes)
    : m_folder(std::move(folder))
    , m_mostBytes(mostBytes)
{
    std::error_code failed;
    fs::create_directories(m_folder, failed);
    // What is computed from a conversation tells what was said in it.
    fs::permissions(m_folder, fs::perms::owner_all, failed);
    removeUnfinished(m_folder);
}

fs::path ConversationStates::fileOf(qint64 conversation) const
{
    if (m_folder.empty() || conversation == 0)
        return {};
    return m_folder / (std::to_string(conversation) + kExtension);
}

void ConversationStates::trim() const
{
    std::vector<Kept> kept = keptIn(m_folder);
    std::ranges::sort(kept, std::ranges::greater(), &Kept::changed);
    uint64_t total = 0;
    std::error_code failed;
    for (const Kept &each : kept) {
        if (each.bytes > m_mostBytes - total)
            fs::remove(each.file, failed); // smaller ones may still fit
        else
            total += each.bytes;
    }
}

void ConversationStates::forget(qint64 conversation) const
{
    std::error_code failed;
    fs::path file = fileOf(conversation);
    if (file.empty())
        return;
    fs::remove(file, failed);
    fs::remove(file += kUnfinished, failed);
}

} // namespace agents
