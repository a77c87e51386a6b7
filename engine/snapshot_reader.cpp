// SPDX-License-Identifier: Apache-2.0
#include "engine/snapshot_reader.h"

#include <cstring>
#include <string>

namespace engine {

base::Result<SnapshotReader> SnapshotReader::open(const std::filesystem::path &path)
{
    auto file = gguf::MappedFile::open(path);
    if (!file)
        return file.error();
    SnapshotReader reader;
    reader.m_file = std::move(*file);
    reader.m_rest = reader.m_file->bytes();
    if (!reader.readHeader() || !reader.readBody()) {
        return base::Error{base::ErrorCode::InvalidInput,
                           "The saved state “" + path.filename().string()
                               + "” is damaged. Delete it; the conversation will be read again."};
    }
    return reader;
}

bool SnapshotReader::readHeader()
{
    const SnapshotHeader expected;
    m_header = takeOne<SnapshotHeader>();
    if (m_isBad || m_header.magic != expected.magic || m_header.version != expected.version
        || m_header.bodyBytes != m_rest.size())
        return false;
    SnapshotHash hash;
    hash.add(m_rest);
    return hash.value() == m_header.bodyHash;
}

// Every piece is padded to eight bytes, so that each lies where its type wants it.
bool SnapshotReader::readBody()
{
    const auto tokens = take(uint64_t{m_header.tokens} * sizeof(uint32_t));
    m_tokens = {reinterpret_cast<const uint32_t *>(tokens.data()), tokens.size() / 4};
    for (uint32_t i = 0; i < m_header.runs && !m_isBad; ++i) {
        const auto info = takeOne<SnapshotRun>();
        if (info.floats > m_rest.size() / sizeof(float))
            return false;
        const auto rows = take(info.floats * sizeof(float));
        m_runs.push_back(
            {info, {reinterpret_cast<const float *>(rows.data()), rows.size() / sizeof(float)}});
    }
    for (uint32_t i = 0; i < m_header.layers && !m_isBad; ++i) {
        const auto info = takeOne<SnapshotLayer>();
        m_layers.push_back({info, take(info.bytes)});
    }
    return !m_isBad && m_rest.empty();
}

std::span<const std::byte> SnapshotReader::take(uint64_t bytes)
{
    const uint64_t padded = (bytes + 7) / 8 * 8;
    if (m_isBad || padded < bytes || padded > m_rest.size()) {
        m_isBad = true;
        return {};
    }
    const auto taken = m_rest.first(static_cast<size_t>(bytes));
    m_rest = m_rest.subspan(static_cast<size_t>(padded));
    return taken;
}

template<typename T>
T SnapshotReader::takeOne()
{
    T value{};
    const auto bytes = take(sizeof(T));
    if (bytes.size() == sizeof(T))
        std::memcpy(&value, bytes.data(), sizeof(T));
    return value;
}

} // namespace engine
