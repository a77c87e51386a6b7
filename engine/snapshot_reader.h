// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"
#include "engine/gguf/mapped_file.h"
#include "engine/snapshot_format.h"

#include <memory>
#include <span>
#include <vector>

namespace engine {

// A snapshot file, opened and checked: the header, the hash and that all sizes add up. What it says
// still has to be compared with the model. A local variable of Session::restore().
class SnapshotReader final
{
public:
    struct Run {
        SnapshotRun info;
        std::span<const float> rows;
    };
    struct Layer {
        SnapshotLayer info;
        std::span<const std::byte> bytes;
    };

    static base::Result<SnapshotReader> open(const std::filesystem::path &path);

    const SnapshotHeader &header() const { return m_header; }
    std::span<const uint32_t> tokens() const { return m_tokens; }
    const std::vector<Run> &runs() const { return m_runs; }
    const std::vector<Layer> &layers() const { return m_layers; }
    bool intact() const { return m_file->intact(); }

private:
    SnapshotReader() = default;
    bool readHeader();
    bool readBody();
    std::span<const std::byte> take(uint64_t bytes); // empty, and m_isBad, when there is less
    template<typename T>
    T takeOne();

    std::unique_ptr<gguf::MappedFile> m_file;
    std::span<const std::byte> m_rest;
    bool m_isBad = false;
    SnapshotHeader m_header;
    std::span<const uint32_t> m_tokens;
    std::vector<Run> m_runs;
    std::vector<Layer> m_layers;
};

} // namespace engine
