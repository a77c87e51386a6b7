// SPDX-License-Identifier: Apache-2.0
#include "engine/model_file.h"

#include <utility>

namespace engine {

base::Result<ModelFile> openModelFile(const std::filesystem::path &path)
{
    auto file = gguf::GgufFile::open(path);
    if (!file)
        return file.error();
    auto config = model::readConfig(*file);
    if (!config)
        return config.error();
    auto tensors = model::locateTensors(*file, *config);
    if (!tensors)
        return tensors.error();
    return ModelFile{std::move(*file), std::move(*config), std::move(*tensors)};
}

} // namespace engine
