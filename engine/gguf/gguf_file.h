// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"
#include "engine/gguf/mapped_file.h"
#include "engine/gguf/tensor_type.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>
#include <vector>

namespace engine::gguf {

// One tensor of a file. Valid as long as the GgufFile lives.
struct TensorInfo {
    std::string name;
    TensorType type = TensorType::F32;
    std::vector<uint64_t> shape; // GGUF order: shape[0] is the innermost (a matrix's input width)
    std::span<const std::byte> data; // in the mapping; bounds checked, whole blocks

    uint64_t columns() const { return shape[0]; } // width of a row
    uint64_t rows() const; // product of the other dimensions
    uint64_t elements() const { return columns() * rows(); }
};

using Scalar = std::variant<bool, uint64_t, int64_t, double, std::string>;
using Array = std::variant<std::vector<bool>,
                           std::vector<uint64_t>,
                           std::vector<int64_t>,
                           std::vector<double>,
                           std::vector<std::string>>;
using Value = std::variant<Scalar, Array>;

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

    const std::map<std::string, Value, std::less<>> &metadata() const { return m_metadata; }
    bool has(std::string_view key) const;

    // Typed look-ups; the error names the key and the file. Integers convert between widths when the
    // value fits. `uintArray` also takes a single number (an array of one).
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

    // False once a part was truncated or became unreadable while mapped: what was read from it
    // since is zeros. Sessions ask after each forward pass and stop with an Error.
    bool intact() const;

private:
    std::filesystem::path m_path;
    std::vector<std::shared_ptr<MappedFile>> m_parts; // shared with nobody; shared_ptr for moves
    std::map<std::string, Value, std::less<>> m_metadata;
    std::vector<TensorInfo> m_tensors;
    std::unordered_map<std::string, size_t> m_index;
};

} // namespace engine::gguf
