// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace engine::gguf {

using Scalar = std::variant<bool, uint64_t, int64_t, double, std::string>;
using Array = std::variant<std::vector<bool>,
                           std::vector<uint64_t>,
                           std::vector<int64_t>,
                           std::vector<double>,
                           std::vector<std::string>>;
using Value = std::variant<Scalar, Array>;
using Metadata = std::map<std::string, Value, std::less<>>;

// Conversions that lose nothing, or nothing at all: a whole number of any width and sign serves as
// unsigned when it is not negative, and as a float.
std::optional<uint64_t> toUnsigned(const Value &value);
std::optional<double> toFloat(const Value &value);
std::optional<std::string> toText(const Value &value);
std::optional<std::vector<bool>> toBoolArray(const Value &value);
// Null is never returned; the pointer is valid as long as the value.
std::optional<const std::vector<std::string> *> asTextArray(const Value &value);
// These also take a single number, as an array of one.
std::optional<std::vector<uint64_t>> toUnsignedArray(const Value &value);
std::optional<std::vector<double>> toFloatArray(const Value &value);

} // namespace engine::gguf
