// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>
#include <type_traits>

namespace engine::gguf {

// Reads little-endian values one after the other. Past the end every read gives zero and failed()
// stays true, so that callers check once per group of reads. Refers to the bytes; one thread.
class ByteReader final
{
public:
    explicit ByteReader(std::span<const std::byte> bytes)
        : m_bytes(bytes)
    {
    }

    template<typename T>
    T read()
    {
        static_assert(std::is_arithmetic_v<T>);
        static_assert(std::endian::native == std::endian::little, "GGUF is read in place");
        T value{};
        const std::span<const std::byte> source = take(sizeof(T));
        if (!source.empty())
            std::memcpy(&value, source.data(), sizeof(T));
        return value;
    }

    // A 64-bit length and as many bytes; valid as long as the bytes.
    std::string_view readString()
    {
        const std::span<const std::byte> text = take(read<uint64_t>());
        return {reinterpret_cast<const char *>(text.data()), text.size()};
    }

    size_t position() const { return m_position; }
    size_t remaining() const { return m_bytes.size() - m_position; }
    bool failed() const { return m_failed; }

private:
    std::span<const std::byte> take(uint64_t count)
    {
        if (m_failed || count > remaining()) {
            m_failed = true;
            return {};
        }
        const auto taken = m_bytes.subspan(m_position, static_cast<size_t>(count));
        m_position += taken.size();
        return taken;
    }

    std::span<const std::byte> m_bytes;
    size_t m_position = 0;
    bool m_failed = false;
};

} // namespace engine::gguf
