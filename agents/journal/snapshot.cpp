// SPDX-License-Identifier: Apache-2.0
// What two snapshots say together. How one is taken: snapshot_taker.cpp.
#include "agents/journal/snapshot.h"

#include <algorithm>

namespace agents::journal {

using Kind = workspace::Metadata::Kind;

bool Snapshot::sameInode(const workspace::Metadata &a, const workspace::Metadata &b)
{
    // The change time cannot be set back by a program, unlike the time of modification.
    return a.inode == b.inode && a.size == b.size && a.modifiedNs == b.modifiedNs
        && a.changedNs == b.changedNs;
}

const Snapshot::Entry *Snapshot::find(const std::string &path) const
{
    const auto found = m_entries.find(path);
    return found == m_entries.end() ? nullptr : &found->second;
}

bool Snapshot::isNowIgnored(const std::string &path) const
{
    for (size_t end = path.find('/'); end != std::string::npos; end = path.find('/', end + 1)) {
        if (m_ignored.contains(path.substr(0, end)))
            return true;
    }
    return m_ignored.contains(path);
}

std::vector<std::string> Snapshot::lostTo(const Snapshot &later) const
{
    std::vector<std::string> lost;
    for (const std::string &path : m_ignored) {
        const bool isThere = later.m_ignored.contains(path) || later.m_entries.contains(path);
        if (!isThere && !m_entries.contains(path) && !later.isNowIgnored(path))
            lost.push_back(path);
    }
    for (const std::string &path : m_closed) {
        if (!later.m_entries.contains(path) && !later.m_closed.contains(path))
            lost.push_back(path);
    }
    std::ranges::sort(lost);
    return lost;
}

bool Snapshot::differs(const Entry &a, const Entry &b)
{
    if (a.data.kind != b.data.kind)
        return true;
    if (a.data.kind == Kind::Directory)
        return false;
    if (!a.hash.empty() && !b.hash.empty())
        return a.hash != b.hash || a.data.mode != b.data.mode;
    return !sameInode(a.data, b.data);
}

FileState Snapshot::stateOf(const Entry &entry)
{
    return {true, entry.hash, entry.data.mode, entry.data.size};
}

std::vector<FileChange> Snapshot::changesTo(const Snapshot &later) const
{
    std::vector<FileChange> changes;
    auto before = m_entries.begin();
    auto after = later.m_entries.begin();
    while (before != m_entries.end() || after != later.m_entries.end()) {
        const bool gone = after == later.m_entries.end()
            || (before != m_entries.end() && before->first < after->first);
        const bool isNew = before == m_entries.end()
            || (after != later.m_entries.end() && after->first < before->first);
        if (gone && !before->second.isIgnored && later.isNowIgnored(before->first)) {
            ++before; // not seen, which is no change
        } else if (gone) {
            changes.push_back({before->first,
                               stateOf(before->second),
                               {},
                               before->second.data.kind == Kind::Directory,
                               before->second.isIgnored});
            ++before;
        } else if (isNew && (after->second.isIgnored || isNowIgnored(after->first))) {
            ++after; // perhaps not new, only not seen before
        } else if (isNew) {
            changes.push_back({after->first,
                               {},
                               stateOf(after->second),
                               after->second.data.kind == Kind::Directory});
            ++after;
        } else {
            if (differs(before->second, after->second))
                changes.push_back({before->first, stateOf(before->second), stateOf(after->second),
                                   false, before->second.isIgnored});
            ++before;
            ++after;
        }
    }
    return changes;
}

} // namespace agents::journal
