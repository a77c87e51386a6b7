// SPDX-License-Identifier: Apache-2.0
#include "engine/placement.h"

#include "engine/backend_choice.h"
#include "engine/base/log.h"
#include "engine/drafter_choice.h"

#include <utility>

namespace engine {

namespace {

    using base::Error;
    using base::ErrorCode;
    using base::Result;

    Result<std::unique_ptr<Placement>> placeOn(BackendKind kind,
                                               const gguf::GgufFile &file,
                                               const model::GemmaConfig &config,
                                               const OpenOptions &options)
    {
        const auto tensors = model::locateTensors(file, config);
        if (!tensors)
            return tensors.error();
        auto backend = makeBackend(kind, options);
        if (!backend)
            return backend.error();
        auto weights =
            model::loadWeights(*tensors, config, **backend, {options.cancel, options.progress});
        if (!weights)
            return weights.error();
        auto placed = std::make_unique<Placement>();
        placed->kind = kind;
        placed->backend = std::move(*backend);
        placed->weights = std::move(*weights);
        placed->decoder =
            std::make_unique<model::GemmaDecoder>(config, placed->weights, *placed->backend);
        auto drafter =
            openDrafter(file.path(), options, {config, placed->weights, *placed->backend});
        if (!drafter)
            return drafter.error();
        placed->drafter = std::move(*drafter);
        return placed;
    }

} // namespace

bool processorMayHelp(const Error &error)
{
    return error.code == ErrorCode::Unsupported || error.code == ErrorCode::OutOfMemory
        || error.code == ErrorCode::Busy || error.code == ErrorCode::DeviceLost;
}

std::string noteOfFallback(const Error &error)
{
    std::string note = "The processor computes instead of the graphics device: " + error.message;
    base::log(base::LogLevel::Warning, note);
    return note;
}

Result<std::unique_ptr<Placement>>
placeModel(const gguf::GgufFile &file, const model::GemmaConfig &config, const OpenOptions &options)
{
    std::string note;
    const std::vector<BackendKind> kinds = backendsToTry(options);
    for (size_t i = 0;; ++i) {
        auto placed = placeOn(kinds[i], file, config, options);
        if (placed)
            (*placed)->note = std::move(note);
        if (placed || i + 1 == kinds.size() || !processorMayHelp(placed.error()))
            return placed;
        if (kinds[i] == BackendKind::Vulkan) {
            note = noteOfFallback(placed.error());
            continue;
        }
        // Plain loops are no help against too little memory.
        if (placed.error().code == ErrorCode::OutOfMemory)
            return placed;
        base::log(base::LogLevel::Warning,
                  "Taking a slower device, because the fastest does not work here: "
                      + placed.error().message);
    }
}

} // namespace engine
