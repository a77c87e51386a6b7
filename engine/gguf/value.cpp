// SPDX-License-Identifier: Apache-2.0
#include "engine/gguf/value.h"

namespace engine::gguf {

namespace {

    std::optional<uint64_t> fitUnsigned(int64_t number)
    {
        if (number < 0)
            return std::nullopt;
        return static_cast<uint64_t>(number);
    }

} // namespace

std::optional<uint64_t> toUnsigned(const Value &value)
{
    const auto *scalar = std::get_if<Scalar>(&value);
    if (!scalar)
        return std::nullopt;
    if (const auto *number = std::get_if<uint64_t>(scalar))
        return *number;
    if (const auto *number = std::get_if<int64_t>(scalar))
        return fitUnsigned(*number);
    return std::nullopt;
}

std::optional<double> toFloat(const Value &value)
{
    const auto *scalar = std::get_if<Scalar>(&value);
    if (!scalar)
        return std::nullopt;
    if (const auto *number = std::get_if<double>(scalar))
        return *number;
    if (const auto *number = std::get_if<int64_t>(scalar))
        return static_cast<double>(*number);
    if (const auto *number = std::get_if<uint64_t>(scalar))
        return static_cast<double>(*number);
    return std::nullopt;
}

std::optional<std::string> toText(const Value &value)
{
    const auto *scalar = std::get_if<Scalar>(&value);
    const auto *text = scalar ? std::get_if<std::string>(scalar) : nullptr;
    return text ? std::optional(*text) : std::nullopt;
}

std::optional<std::vector<bool>> toBoolArray(const Value &value)
{
    const auto *array = std::get_if<Array>(&value);
    const auto *values = array ? std::get_if<std::vector<bool>>(array) : nullptr;
    return values ? std::optional(*values) : std::nullopt;
}

std::optional<const std::vector<std::string> *> asTextArray(const Value &value)
{
    const auto *array = std::get_if<Array>(&value);
    const auto *texts = array ? std::get_if<std::vector<std::string>>(array) : nullptr;
    return texts ? std::optional(texts) : std::nullopt;
}

std::optional<std::vector<uint64_t>> toUnsignedArray(const Value &value)
{
    const auto *array = std::get_if<Array>(&value);
    if (!array) {
        const std::optional<uint64_t> single = toUnsigned(value);
        return single ? std::optional(std::vector<uint64_t>{*single}) : std::nullopt;
    }
    if (const auto *numbers = std::get_if<std::vector<uint64_t>>(array))
        return *numbers;
    const auto *numbers = std::get_if<std::vector<int64_t>>(array);
    if (!numbers)
        return std::nullopt;
    std::vector<uint64_t> result;
    result.reserve(numbers->size());
    for (const int64_t number : *numbers) {
        const std::optional<uint64_t> fitting = fitUnsigned(number);
        if (!fitting)
            return std::nullopt;
        result.push_back(*fitting);
    }
    return result;
}

std::optional<std::vector<double>> toFloatArray(const Value &value)
{
    const auto *array = std::get_if<Array>(&value);
    if (!array) {
        const std::optional<double> single = toFloat(value);
        return single ? std::optional(std::vector<double>{*single}) : std::nullopt;
    }
    if (const auto *numbers = std::get_if<std::vector<double>>(array))
        return *numbers;
    if (const auto *numbers = std::get_if<std::vector<int64_t>>(array))
        return std::vector<double>(numbers->begin(), numbers->end());
    if (const auto *numbers = std::get_if<std::vector<uint64_t>>(array))
        return std::vector<double>(numbers->begin(), numbers->end());
    return std::nullopt;
}

} // namespace engine::gguf
