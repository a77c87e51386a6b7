// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace golden {

// A safetensors file, read into memory: named arrays of float32 or integers. All offsets and
// shapes are checked when it is opened.
class Safetensors final
{
public:
    static base::Result<Safetensors> open(const std::filesystem::path &path);

    std::vector<std::string> names() const;
    bool has(const std::string &name) const { return m_entries.contains(name); }
    // Nothing when there is no such array or it holds another type.
    std::optional<std::vector<float>> floats(const std::string &name) const;
    std::optional<std::vector<uint8_t>> bytes(const std::string &name) const; // U8
    std::vector<uint64_t> shape(const std::string &name) const; // empty when there is none
    std::optional<std::vector<uint32_t>> ids(const std::string &name) const; // I32 and I64 >= 0

private:
    struct Entry {
        std::string type;
        size_t elements = 0;
        std::vector<uint64_t> shape;
        size_t begin = 0; // in m_bytes
        size_t size = 0;
    };
    base::Result<void> readHeader(const std::string &text, size_t dataBegin);
    template<typename T>
    std::vector<T> values(const Entry &entry) const;

    std::vector<std::byte> m_bytes;
    std::map<std::string, Entry> m_entries;
};

} // namespace golden
