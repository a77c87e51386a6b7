// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/log.h"
#include "engine/base/result.h"
#include "engine/compute/backend.h"
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
base::Result<std::unique_ptr<Encoder>> loadEncoder(const gguf::GgufFile &projector,
                                                   const ModelData &model,
                                                   compute::Backend &backend,
                                                   const Options &options)
{
    auto encoder = Encoder::load(projector, backend, options);
    if (!encoder)
        return encoder.error();
    if (auto belongs =
            checkBelongs(projector, (*encoder)->width(), model.config.hidden, model.info.name);
        !belongs)
        return belongs.error();
    return encoder;
}

// An encoder and where it is: on the model's device or, where that has no memory left for it, on
// the processor beside it.
template<typename Encoder>
struct PlacedEncoder {
    std::unique_ptr<compute::Backend> processor; // null: on the model's device
    std::unique_ptr<Encoder> encoder;
    size_t device = 0; // how many of the model's devices were lost before

    template<typename ModelData, typename Options>
    base::Result<void>
    place(const gguf::GgufFile &projector, ModelData &model, const Options &options)
    {
        device = model.lost.size();
        auto loaded = loadEncoder<Encoder>(projector, model, model.backend(), options);
        if (loaded) {
            encoder = std::move(*loaded);
            processor.reset(); // after what was on it
            return {};
        }
        // What was left of it on the device is no failure of what is computed there next.
        if (auto left = model.backend().finish(); !left)
            base::log(base::LogLevel::Info, left.error().message);
        auto beside = model.processorBeside(loaded.error());
        return beside ? placeOn(std::move(*beside), projector, model, options) : beside.error();
    }

    template<typename ModelData, typename Options>
    base::Result<void> placeOn(std::unique_ptr<compute::Backend> backend,
                               const gguf::GgufFile &projector,
                               const ModelData &model,
                               const Options &options)
    {
        auto loaded = loadEncoder<Encoder>(projector, model, *backend, options);
        if (!loaded)
            return loaded.error();
        encoder = std::move(*loaded);
        processor = std::move(backend);
        return {};
    }

    // work() with the encoder; once more, on the processor, where the device is lost or has no
    // memory left for it.
    template<typename ModelData, typename Options, typename Work>
    auto
    use(const gguf::GgufFile &projector, ModelData &model, const Options &options, const Work &work)
        -> decltype(work(*encoder))
    {
        if (processor)
            return work(*encoder);
        if (device == model.lost.size()) {
            auto result = work(*encoder);
            if (result)
                return result;
            if (auto beside = model.processorBeside(result.error())) {
                if (auto placed = placeOn(std::move(*beside), projector, model, options); !placed)
                    return placed.error();
                return work(*encoder);
            }
            if (auto moved = model.moveToProcessor(result.error(), options.cancel); !moved)
                return moved.error();
        }
        if (auto placed = place(projector, model, options); !placed)
            return placed.error();
        return work(*encoder);
    }
};

} // namespace engine
