// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"
#include "engine/gguf/gguf_file.h"

#include <memory>
#include <string>

// What Hearing and Seeing do with a projector (mmproj) file alike.
namespace engine {

// Unsupported: rows as wide as that are another model's.
base::Result<void> checkBelongs(const gguf::GgufFile &projector,
                                uint32_t width,
                                uint32_t modelWidth,
                                const std::string &modelName);

// Io: the file was changed while it was read from.
base::Result<void> checkUnchanged(const gguf::GgufFile &projector);

// An encoder of the file for the model with that data (Model::Data), or why there is none.
template<typename Encoder, typename ModelData, typename Options>
base::Result<std::unique_ptr<Encoder>>
loadEncoder(const gguf::GgufFile &projector, const ModelData &model, const Options &options)
{
    auto encoder = Encoder::load(projector, *model.backend, options);
    if (!encoder)
        return encoder.error();
    if (auto belongs =
            checkBelongs(projector, (*encoder)->width(), model.config.hidden, model.info.name);
        !belongs)
        return belongs.error();
    return encoder;
}

} // namespace engine
