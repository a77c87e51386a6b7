// SPDX-License-Identifier: Apache-2.0
#include "tests/golden/safetensors.h"

#include <bit>
#include <cstring>
#include <fstream>
#include <limits>

#include <nlohmann/json.hpp>

namespace golden {

namespace {

    using nlohmann::json;

    static_assert(std::endian::native == std::endian::little,
                  "safetensors files are little-endian");

    base::Error malformed(const std::string &what)
    {
        return {base::ErrorCode::InvalidInput, "The safetensors file is malformed: " + what + "."};
    }

    size_t elementSize(const std::string &type)
    {
        if (type == "F32" || type == "I32")
            return 4;
        return type == "I64" || type == "F64" ? 8 : 1;
    }

    std::optional<size_t> count(const json &shape)
    {
        size_t product = 1;
        for (const json &dimension : shape) {
            if (!dimension.is_number_unsigned())
                return std::nullopt;
            const auto size = dimension.get<uint64_t>();
            if (size != 0 && product > std::numeric_limits<size_t>::max() / 16 / size)
                return std::nullopt;
            product *= size;
        }
        return product;
    }

    bool isPair(const json &value)
    {
        return value.is_array() && value.size() == 2 && value[0].is_number_unsigned()
            && value[1].is_number_unsigned();
    }

} // namespace

base::Result<Safetensors> Safetensors::open(const std::filesystem::path &path)
{
    std::ifstream stream(path, std::ios::binary | std::ios::ate);
    const std::streamoff size = stream ? static_cast<std::streamoff>(stream.tellg()) : -1;
    if (size < 8)
        return malformed(path.string() + " cannot be read or is too short");
    Safetensors file;
    file.m_bytes.resize(static_cast<size_t>(size));
    stream.seekg(0);
    stream.read(reinterpret_cast<char *>(file.m_bytes.data()), size);
    if (!stream)
        return malformed(path.string() + " cannot be read");
    uint64_t length = 0;
    std::memcpy(&length, file.m_bytes.data(), sizeof(length));
    if (length > file.m_bytes.size() - sizeof(length))
        return malformed("its header is longer than the file");
    const auto *text = reinterpret_cast<const char *>(file.m_bytes.data()) + sizeof(length);
    if (auto read = file.readHeader(std::string(text, length), sizeof(length) + length); !read)
        return read.error();
    return file;
}

base::Result<void> Safetensors::readHeader(const std::string &text, size_t dataBegin)
{
    const json header = json::parse(text, nullptr, false);
    if (!header.is_object())
        return malformed("its header is no JSON object");
    const size_t dataSize = m_bytes.size() - dataBegin;
    for (const auto &[name, value] : header.items()) {
        if (name == "__metadata__")
            continue;
        const bool complete = value.is_object() && value.contains("dtype")
            && value["dtype"].is_string() && value.contains("shape") && value["shape"].is_array()
            && value.contains("data_offsets") && isPair(value["data_offsets"]);
        if (!complete)
            return malformed(name + " is not described");
        const auto begin = value["data_offsets"][0].get<uint64_t>();
        const auto end = value["data_offsets"][1].get<uint64_t>();
        const std::optional<size_t> elements = count(value["shape"]);
        if (!elements || begin > end || end > dataSize)
            return malformed(name + " lies outside the file");
        Entry entry{value["dtype"].get<std::string>(), *elements,
                    value["shape"].get<std::vector<uint64_t>>(), dataBegin + begin, end - begin};
        if (elementSize(entry.type) > 1 && entry.size != *elements * elementSize(entry.type))
            return malformed(name + " has another size than its shape says");
        m_entries.emplace(name, std::move(entry));
    }
    return {};
}

std::vector<std::string> Safetensors::names() const
{
    std::vector<std::string> result;
    for (const auto &[name, entry] : m_entries)
        result.push_back(name);
    return result;
}

template<typename T>
std::vector<T> Safetensors::values(const Entry &entry) const
{
    std::vector<T> result(entry.elements);
    if (!result.empty())
        std::memcpy(result.data(), m_bytes.data() + entry.begin, entry.size);
    return result;
}

std::optional<std::vector<float>> Safetensors::floats(const std::string &name) const
{
    const auto found = m_entries.find(name);
    if (found == m_entries.end() || found->second.type != "F32")
        return std::nullopt;
    return values<float>(found->second);
}

std::optional<std::vector<uint8_t>> Safetensors::bytes(const std::string &name) const
{
    const auto found = m_entries.find(name);
    if (found == m_entries.end() || found->second.type != "U8"
        || found->second.size != found->second.elements)
        return std::nullopt;
    return values<uint8_t>(found->second);
}

std::vector<uint64_t> Safetensors::shape(const std::string &name) const
{
    const auto found = m_entries.find(name);
    return found == m_entries.end() ? std::vector<uint64_t>() : found->second.shape;
}

std::optional<std::vector<uint32_t>> Safetensors::ids(const std::string &name) const
{
    const auto found = m_entries.find(name);
    if (found == m_entries.end())
        return std::nullopt;
    std::vector<int64_t> wide;
    if (found->second.type == "I64") {
        wide = values<int64_t>(found->second);
    } else if (found->second.type == "I32") {
        const std::vector<int32_t> narrow = values<int32_t>(found->second);
        wide.assign(narrow.begin(), narrow.end());
    } else {
        return std::nullopt;
    }
    std::vector<uint32_t> result;
    for (const int64_t id : wide) {
        if (id < 0 || id > std::numeric_limits<uint32_t>::max())
            return std::nullopt;
        result.push_back(static_cast<uint32_t>(id));
    }
    return result;
}

} // namespace golden
