// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/gguf/tensor_type.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace tests {

// The bytes of a number as they lie in a GGUF file.
template<typename T>
std::string bytesOf(T number)
{
    static_assert(std::is_arithmetic_v<T>);
    return {reinterpret_cast<const char *>(&number), sizeof number};
}

inline std::string bytesOf(std::string_view text)
{
    return bytesOf(uint64_t(text.size())).append(text);
}

inline std::string bytesOf(const std::string &text)
{
    return bytesOf(std::string_view(text));
}

inline std::string bytesOf(const char *text)
{
    return bytesOf(std::string_view(text));
}

// GGUF's number for the type of a value.
template<typename T>
constexpr uint32_t valueTypeOf()
{
    if constexpr (std::is_same_v<T, bool>)
        return 7;
    else if constexpr (std::is_floating_point_v<T>)
        return sizeof(T) == sizeof(float) ? 6 : 12;
    else if constexpr (std::is_integral_v<T>) {
        constexpr uint32_t kUnsigned =
            sizeof(T) == 8 ? 10 : (sizeof(T) == 4 ? 4 : sizeof(T) * 2 - 2);
        return kUnsigned + (std::is_signed_v<T> ? 1 : 0);
    } else
        return 8;
}

inline constexpr uint32_t kArrayValueType = 9;

struct GgufTensor {
    std::string name;
    std::vector<uint64_t> shape; // innermost first
    uint32_t type = 0; // a TensorType, or another number to see it refused
    std::string data;
    std::optional<uint64_t> offset = std::nullopt; // to lie about where the data is
};

// Builds GGUF files in memory, right ones and, for tests of the reader, wrong ones.
class GgufWriter final
{
public:
    // A bool, a number of any width, or a text.
    template<typename T>
    GgufWriter &add(std::string_view key, const T &value)
    {
        return addRaw(key, valueTypeOf<T>(), bytesOf(value));
    }

    template<typename T>
    GgufWriter &addArray(std::string_view key, const std::vector<T> &values)
    {
        std::string bytes = bytesOf(valueTypeOf<T>()) + bytesOf(uint64_t(values.size()));
        for (const auto &value : values)
            bytes += bytesOf(static_cast<const T &>(value));
        return addRaw(key, kArrayValueType, bytes);
    }

    GgufWriter &addRaw(std::string_view key, uint32_t type, std::string_view bytes)
    {
        m_entries += bytesOf(key) + bytesOf(type);
        m_entries += bytes;
        ++m_entryCount;
        return *this;
    }

    GgufWriter &add(GgufTensor tensor)
    {
        m_tensors.push_back(std::move(tensor));
        return *this;
    }

    // A float32 tensor; the product of the shape is the number of values.
    GgufWriter &
    addFloats(std::string name, std::vector<uint64_t> shape, const std::vector<float> &values)
    {
        std::string data;
        for (const float value : values)
            data += bytesOf(value);
        return add(GgufTensor{std::move(name), std::move(shape), 0, std::move(data)});
    }

    // Also writes the key that says so.
    GgufWriter &setAlignment(uint32_t alignment)
    {
        m_alignment = alignment;
        return add("general.alignment", alignment);
    }

    GgufWriter &setVersion(uint32_t version)
    {
        m_version = version;
        return *this;
    }

    std::string bytes() const
    {
        std::string file = "GGUF" + bytesOf(m_version) + bytesOf(uint64_t(m_tensors.size()))
            + bytesOf(m_entryCount) + m_entries;
        std::string data;
        for (const GgufTensor &tensor : m_tensors) {
            file += bytesOf(tensor.name) + bytesOf(uint32_t(tensor.shape.size()));
            for (const uint64_t size : tensor.shape)
                file += bytesOf(size);
            file += bytesOf(tensor.type) + bytesOf(tensor.offset.value_or(data.size()));
            data += padded(tensor.data);
        }
        return padded(std::move(file)) + data;
    }

    void write(const std::filesystem::path &path) const
    {
        const std::string file = bytes();
        std::ofstream(path, std::ios::binary).write(file.data(), std::streamsize(file.size()));
    }

private:
    std::string padded(std::string bytes) const
    {
        bytes.resize((bytes.size() + m_alignment - 1) / m_alignment * m_alignment, '\0');
        return bytes;
    }

    uint32_t m_version = 3;
    uint32_t m_alignment = 32;
    uint64_t m_entryCount = 0;
    std::string m_entries;
    std::vector<GgufTensor> m_tensors;
};

} // namespace tests
