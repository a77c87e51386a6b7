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
    auto encoder = Encoder::load(projector, model.backend(), options);
    if (!encoder)
        return encoder.error();
    if (auto belongs =
            checkBelongs(projector, (*encoder)->width(), model.config.hidden, model.info.name);
        !belongs)
        return belongs.error();
    return encoder;
}

// An encoder and which of the model's devices it is on.
template<typename Encoder>
struct PlacedEncoder {
    std::unique_ptr<Encoder> encoder;
    size_t device = 0; // how many were lost before

    // work() with the encoder; once more, on the processor, where the device is lost.
    template<typename ModelData, typename Options, typename Work>
    auto
    use(const gguf::GgufFile &projector, ModelData &model, const Options &options, const Work &work)
        -> decltype(work(*encoder))
    {
        if (device == model.lost.size()) {
            auto result = work(*encoder);
            if (result)
                return result;
            if (auto moved = model.moveToProcessor(result.error(), options.cancel); !moved)
                return moved.error();
        }
        auto fresh = loadEncoder<Encoder>(projector, model, options);
        if (!fresh)
            return fresh.error();
        encoder = std::move(*fresh);
        device = model.lost.size();
        return work(*encoder);
    }
};

} // namespace engine
