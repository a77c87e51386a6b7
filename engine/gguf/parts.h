// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"
#include "engine/gguf/mapped_file.h"
#include "engine/gguf/tensor_info.h"
#include "engine/gguf/value.h"

#include <filesystem>
#include <memory>
#include <vector>

namespace engine::gguf {

// A model as its file declares it, or as all files of a split model declare it together.
struct Parts {
    std::vector<std::unique_ptr<MappedFile>> files; // in order
    Metadata metadata; // the first file's
    std::vector<TensorInfo> tensors; // of all files; names differ; data lies in `files`
    std::vector<IntegerList> integers; // likewise
};

// Maps and checks the file; when it is one part of a split model, all parts.
base::Result<Parts> loadParts(const std::filesystem::path &path);

} // namespace engine::gguf
