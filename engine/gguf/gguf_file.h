// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"
#include "engine/gguf/mapped_file.h"
#include "engine/gguf/tensor_info.h"
#include "engine/gguf/value.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace engine::gguf {

// A GGUF v2/v3 file (with its further parts when it is split): header parsed and checked, tensors
// mapped. Immutable after open; any thread may read it.
class GgufFile final
{
public:
    // Opens and checks the file. Given any one part of a split model it opens all of them.
    // Errors are sentences for the user: what is wrong with which file and what to do.
    static base::Result<GgufFile> open(const std::filesystem::path &path);

    const std::filesystem::path &path() const { return m_path; }
    uint64_t fileBytes() const; // all parts together

    const Metadata &metadata() const { return m_metadata; }
    bool has(std::string_view key) const;

    // Typed look-ups; the error names the key and the file. Integers convert between widths when
    // the value fits, and count as floats. Arrays of numbers also take a single one (an array of
    // one).
    base::Result<uint64_t> uintValue(std::string_view key) const;
    base::Result<double> floatValue(std::string_view key) const;
    base::Result<std::string> stringValue(std::string_view key) const;
    base::Result<std::vector<uint64_t>> uintArray(std::string_view key) const;
    base::Result<std::vector<bool>> boolArray(std::string_view key) const;
    base::Result<std::vector<double>> floatArray(std::string_view key) const;
    // No copy: a vocabulary has 262,144 strings.
    base::Result<const std::vector<std::string> *> stringArray(std::string_view key) const;

    const std::vector<TensorInfo> &tensors() const { return m_tensors; }
    const TensorInfo *find(std::string_view name) const; // null when absent

    // The whole numbers of an I32 tensor; empty when there is none of that name.
    std::vector<int32_t> integers(std::string_view name) const;

    // False once a part was truncated, rewritten or became unreadable while mapped: what was read
    // from it since may be zeros. Sessions ask after each forward pass and stop with an Error.
    bool intact() const;

private:
    GgufFile() = default;

    base::Error unusable(std::string_view key, std::string_view kind) const;
    template<typename T>
    base::Result<T> lookUp(std::string_view key,
                           std::string_view kind,
                           std::optional<T> (*convert)(const Value &)) const;

    std::filesystem::path m_path;
    std::vector<std::unique_ptr<MappedFile>> m_parts;
    Metadata m_metadata;
    std::vector<TensorInfo> m_tensors;
    std::vector<IntegerList> m_integers;
    std::unordered_map<std::string, size_t> m_index;
};

} // namespace engine::gguf
