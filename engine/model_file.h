// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/model/gemma_tensors.h"

#include <filesystem>

namespace engine {

// A file whose header makes sense as a Gemma 4 model; no weights yet.
struct ModelFile {
    gguf::GgufFile file;
    model::GemmaConfig config;
    model::GemmaTensors tensors;
};

// May throw std::bad_alloc.
base::Result<ModelFile> openModelFile(const std::filesystem::path &path);

} // namespace engine
