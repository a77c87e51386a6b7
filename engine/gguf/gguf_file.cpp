// SPDX-License-Identifier: Apache-2.0
#include "engine/gguf/gguf_file.h"

#include "engine/gguf/message.h"
#include "engine/gguf/parts.h"

#include <algorithm>
#include <cstring>
#include <new>
#include <utility>

namespace engine::gguf {

using base::Error;
using base::ErrorCode;
using base::Result;

Result<GgufFile> GgufFile::open(const std::filesystem::path &path)
{
    try {
        Result<Parts> parts = loadParts(path);
        if (!parts)
            return parts.error();
        GgufFile file;
        file.m_path = path;
        file.m_parts = std::move(parts->files);
        file.m_metadata = std::move(parts->metadata);
        file.m_tensors = std::move(parts->tensors);
        file.m_integers = std::move(parts->integers);
        file.m_index.reserve(file.m_tensors.size());
        for (size_t i = 0; i < file.m_tensors.size(); ++i)
            file.m_index.emplace(file.m_tensors[i].name, i);
        return file;
    } catch (const std::bad_alloc &) {
        return Error{ErrorCode::OutOfMemory,
                     "There is not enough memory to open the model. Close other programs and try "
                     "again."};
    }
}

uint64_t GgufFile::fileBytes() const
{
    uint64_t sum = 0;
    for (const auto &part : m_parts)
        sum += part->bytes().size();
    return sum;
}

bool GgufFile::has(std::string_view key) const
{
    return m_metadata.contains(key);
}

Error GgufFile::unusable(std::string_view key, std::string_view kind) const
{
    const std::string clause =
        has(key) ? " does not have " + std::string(kind) + " at the key " : " lacks the key ";
    return {ErrorCode::InvalidInput,
            inQuotes(displayName(m_path)) + clause + inQuotes(key)
                + ". Choose another version of the model."};
}

template<typename T>
Result<T> GgufFile::lookUp(std::string_view key,
                           std::string_view kind,
                           std::optional<T> (*convert)(const Value &)) const
{
    const auto found = m_metadata.find(key);
    if (found != m_metadata.end()) {
        if (std::optional<T> value = convert(found->second))
            return *std::move(value);
    }
    return unusable(key, kind);
}

Result<uint64_t> GgufFile::uintValue(std::string_view key) const
{
    return lookUp(key, "a whole number from 0 up", toUnsigned);
}

Result<double> GgufFile::floatValue(std::string_view key) const
{
    return lookUp(key, "a number", toFloat);
}

Result<std::string> GgufFile::stringValue(std::string_view key) const
{
    return lookUp(key, "a text", toText);
}

Result<std::vector<uint64_t>> GgufFile::uintArray(std::string_view key) const
{
    return lookUp(key, "a list of whole numbers from 0 up", toUnsignedArray);
}

Result<std::vector<bool>> GgufFile::boolArray(std::string_view key) const
{
    return lookUp(key, "a list of yes/no values", toBoolArray);
}

Result<std::vector<double>> GgufFile::floatArray(std::string_view key) const
{
    return lookUp(key, "a list of numbers", toFloatArray);
}

Result<const std::vector<std::string> *> GgufFile::stringArray(std::string_view key) const
{
    return lookUp(key, "a list of texts", asTextArray);
}

const TensorInfo *GgufFile::find(std::string_view name) const
{
    const auto found = m_index.find(std::string(name));
    return found == m_index.end() ? nullptr : &m_tensors[found->second];
}

std::vector<int32_t> GgufFile::integers(std::string_view name) const
{
    const auto found =
        std::ranges::find_if(m_integers, [name](const auto &list) { return list.name == name; });
    if (found == m_integers.end())
        return {};
    std::vector<int32_t> values(found->data.size() / sizeof(int32_t));
    std::memcpy(values.data(), found->data.data(), values.size() * sizeof(int32_t));
    return values;
}

bool GgufFile::intact() const
{
    return std::ranges::all_of(m_parts, [](const auto &part) { return part->intact(); });
}

} // namespace engine::gguf
