// SPDX-License-Identifier: Apache-2.0
// A snapshot as it lies in the store while its command runs.
#include "agents/journal/snapshot.h"

namespace agents::journal {

namespace {

    using Kind = workspace::Metadata::Kind;

    nlohmann::json namesToJson(const std::set<std::string> &names)
    {
        nlohmann::json json = nlohmann::json::array();
        for (const std::string &name : names)
            json.push_back(pathToJson(name));
        return json;
    }

    std::set<std::string> namesFrom(const nlohmann::json &json, const char *member)
    {
        std::set<std::string> names;
        for (const nlohmann::json &name : json.value(member, nlohmann::json::array()))
            names.insert(pathFrom(name));
        return names;
    }

} // namespace

nlohmann::json Snapshot::toJson() const
{
    nlohmann::json entries = nlohmann::json::array();
    for (const auto &[path, entry] : m_entries)
        entries.push_back({pathToJson(path), static_cast<int>(entry.data.kind), entry.data.size,
                           entry.data.mode, entry.data.modifiedNs, entry.data.changedNs,
                           entry.data.inode, entry.hash, entry.isIgnored});
    return {{"complete", m_complete},
            {"entries", std::move(entries)},
            {"ignored", namesToJson(m_ignored)},
            {"closed", namesToJson(m_closed)}};
}

Snapshot Snapshot::fromJson(const nlohmann::json &json)
{
    Snapshot snapshot;
    // The text was checked by its hash and written by toJson(); a foreign shape reads as empty.
    try {
        snapshot.m_complete = json.at("complete").get<bool>();
        for (const nlohmann::json &item : json.at("entries")) {
            Entry entry;
            entry.data.kind = static_cast<Kind>(item.at(1).get<int>());
            entry.data.size = item.at(2).get<uint64_t>();
            entry.data.mode = item.at(3).get<uint32_t>();
            entry.data.modifiedNs = item.at(4).get<int64_t>();
            entry.data.changedNs = item.at(5).get<int64_t>();
            entry.data.inode = item.at(6).get<uint64_t>();
            entry.hash = item.at(7).get<std::string>();
            entry.isIgnored = item.size() > 8 && item.at(8).get<bool>();
            snapshot.m_entries.insert_or_assign(pathFrom(item.at(0)), std::move(entry));
        }
        snapshot.m_ignored = namesFrom(json, "ignored");
        snapshot.m_closed = namesFrom(json, "closed");
    } catch (const nlohmann::json::exception &) {
        snapshot.m_complete = false;
    }
    return snapshot;
}

} // namespace agents::journal
