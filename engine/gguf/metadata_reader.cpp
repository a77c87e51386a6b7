// SPDX-License-Identifier: Apache-2.0
#include "engine/gguf/metadata_reader.h"

#include "engine/gguf/message.h"

#include <string>
#include <type_traits>
#include <utility>

namespace engine::gguf {

namespace {

    using base::Error;
    using base::ErrorCode;
    using base::Result;

    enum class ValueType : uint32_t {
        U8 = 0,
        I8 = 1,
        U16 = 2,
        I16 = 3,
        U32 = 4,
        I32 = 5,
        F32 = 6,
        Bool = 7,
        String = 8,
        Array = 9,
        U64 = 10,
        I64 = 11,
        F64 = 12
    };

    Error invalid(std::string clause)
    {
        return {ErrorCode::InvalidInput, std::move(clause)};
    }

    // One number, widened to what Scalar and Array hold.
    template<typename Stored>
    auto widen(Stored value)
    {
        if constexpr (std::is_floating_point_v<Stored>)
            return static_cast<double>(value);
        else if constexpr (std::is_signed_v<Stored>)
            return static_cast<int64_t>(value);
        else
            return static_cast<uint64_t>(value);
    }

    Result<bool> readBool(ByteReader &reader)
    {
        const auto byte = reader.read<uint8_t>();
        if (byte > 1)
            return invalid("a yes/no value is " + std::to_string(byte));
        return byte == 1;
    }

    bool fits(const ByteReader &reader, uint64_t count, uint64_t bytesEach)
    {
        return count <= reader.remaining() / bytesEach;
    }

    template<typename Stored>
    Result<Array> readNumbers(ByteReader &reader, uint64_t count)
    {
        if (!fits(reader, count, sizeof(Stored)))
            return invalid("a list of " + std::to_string(count) + " values does not fit into it");
        std::vector<decltype(widen(Stored{}))> numbers;
        numbers.reserve(count);
        for (uint64_t i = 0; i < count; ++i)
            numbers.push_back(widen(reader.read<Stored>()));
        return Array(std::move(numbers));
    }

    Result<Array> readBools(ByteReader &reader, uint64_t count)
    {
        if (!fits(reader, count, 1))
            return invalid("a list of " + std::to_string(count) + " values does not fit into it");
        std::vector<bool> values;
        values.reserve(count);
        for (uint64_t i = 0; i < count; ++i) {
            const Result<bool> value = readBool(reader);
            if (!value)
                return value.error();
            values.push_back(*value);
        }
        return Array(std::move(values));
    }

    Result<Array> readStrings(ByteReader &reader, uint64_t count)
    {
        if (!fits(reader, count, sizeof(uint64_t)))
            return invalid("a list of " + std::to_string(count) + " texts does not fit into it");
        std::vector<std::string> texts;
        texts.reserve(count);
        for (uint64_t i = 0; i < count && !reader.failed(); ++i)
            texts.emplace_back(reader.readString());
        return Array(std::move(texts));
    }

    Result<Array> readArray(ByteReader &reader)
    {
        const auto type = reader.read<uint32_t>();
        const auto count = reader.read<uint64_t>();
        switch (static_cast<ValueType>(type)) {
        case ValueType::U8:
            return readNumbers<uint8_t>(reader, count);
        case ValueType::I8:
            return readNumbers<int8_t>(reader, count);
        case ValueType::U16:
            return readNumbers<uint16_t>(reader, count);
        case ValueType::I16:
            return readNumbers<int16_t>(reader, count);
        case ValueType::U32:
            return readNumbers<uint32_t>(reader, count);
        case ValueType::I32:
            return readNumbers<int32_t>(reader, count);
        case ValueType::F32:
            return readNumbers<float>(reader, count);
        case ValueType::Bool:
            return readBools(reader, count);
        case ValueType::String:
            return readStrings(reader, count);
        case ValueType::Array:
            return invalid("a list contains lists, which no model needs");
        case ValueType::U64:
            return readNumbers<uint64_t>(reader, count);
        case ValueType::I64:
            return readNumbers<int64_t>(reader, count);
        case ValueType::F64:
            return readNumbers<double>(reader, count);
        }
        return invalid("a list has the unknown value type " + std::to_string(type));
    }

    template<typename Stored>
    Result<Value> readNumber(ByteReader &reader)
    {
        return Value(Scalar(widen(reader.read<Stored>())));
    }

    template<typename T>
    Result<Value> asValue(Result<T> item)
    {
        if (!item)
            return item.error();
        if constexpr (std::is_same_v<T, Array>)
            return Value(*std::move(item));
        else
            return Value(Scalar(*std::move(item)));
    }

    Result<Value> readValue(ByteReader &reader)
    {
        const auto type = reader.read<uint32_t>();
        switch (static_cast<ValueType>(type)) {
        case ValueType::U8:
            return readNumber<uint8_t>(reader);
        case ValueType::I8:
            return readNumber<int8_t>(reader);
        case ValueType::U16:
            return readNumber<uint16_t>(reader);
        case ValueType::I16:
            return readNumber<int16_t>(reader);
        case ValueType::U32:
            return readNumber<uint32_t>(reader);
        case ValueType::I32:
            return readNumber<int32_t>(reader);
        case ValueType::F32:
            return readNumber<float>(reader);
        case ValueType::Bool:
            return asValue(readBool(reader));
        case ValueType::String:
            return Value(Scalar(std::string(reader.readString())));
        case ValueType::Array:
            return asValue(readArray(reader));
        case ValueType::U64:
            return readNumber<uint64_t>(reader);
        case ValueType::I64:
            return readNumber<int64_t>(reader);
        case ValueType::F64:
            return readNumber<double>(reader);
        }
        return invalid("a value has the unknown type " + std::to_string(type));
    }

} // namespace

Result<Metadata> readMetadata(ByteReader &reader, uint64_t count)
{
    Metadata metadata;
    for (uint64_t i = 0; i < count && !reader.failed(); ++i) {
        const std::string_view key = reader.readString();
        Result<Value> value = readValue(reader);
        if (reader.failed())
            break;
        if (key.empty())
            return invalid("a key has no name");
        if (!value)
            return invalid(value.error().message + " (at the key " + inQuotes(key) + ")");
        if (!metadata.try_emplace(std::string(key), *std::move(value)).second)
            return invalid("the key " + inQuotes(key) + " appears twice");
    }
    return metadata;
}

} // namespace engine::gguf
