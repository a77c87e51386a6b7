// SPDX-License-Identifier: Apache-2.0
#include "engine/placement.h"

#include "engine/backend_choice.h"
#include "engine/base/log.h"
#include "engine/drafter_choice.h"
#include "engine/model/rehearsal.h"
#include "engine/model_description.h"
#include "engine/vulkan_placement.h"

#include <optional>
#include <utility>

namespace engine {

namespace {

    using base::Error;
    using base::ErrorCode;
    using base::Result;

    using PlacementPtr = std::unique_ptr<Placement>;

    // On devices that are open. `split`: the backend, where it is several of them.
    Result<PlacementPtr> load(const gguf::GgufFile &file,
                              const model::GemmaConfig &config,
                              const model::GemmaTensors &tensors,
                              const OpenOptions &options,
                              std::unique_ptr<compute::Backend> backend,
                              compute::split::SplitBackend *split)
    {
        model::rehearse(tensors, config, *backend, options.kvPrecision);
        auto weights =
            model::loadWeights(tensors, config, *backend, {options.cancel, options.progress});
        if (!weights)
            return weights.error();
        auto placed = std::make_unique<Placement>();
        placed->backend = std::move(backend);
        placed->weights = std::move(*weights);
        placed->decoder =
            std::make_unique<model::GemmaDecoder>(config, placed->weights, *placed->backend);
        // The drafter reads the last layers' keys and values.
        if (split)
            split->loadOn(split->outputDevice());
        auto drafter =
            openDrafter(file.path(), options, {config, placed->weights, *placed->backend});
        if (!drafter)
            return drafter.error();
        placed->drafter = std::move(*drafter);
        if (split)
            split->loadOn(split->otherDevice());
        return placed;
    }

    // As much as fits: where the device's memory holds less than it said, less is tried.
    Result<PlacementPtr> placeOnVulkan(const gguf::GgufFile &file,
                                       const model::GemmaConfig &config,
                                       const model::GemmaTensors &tensors,
                                       const OpenOptions &options)
    {
        constexpr int kTries = 3;
        uint64_t most = UINT64_MAX;
        std::optional<Error> first; // says more than that nothing fits into what is left then
        for (int attempt = 1;; ++attempt) {
            auto devices = openVulkanDevices(file, config, tensors, options, most);
            if (!devices)
                return first ? *first : devices.error();
            auto placed =
                load(file, config, tensors, options, std::move(devices->backend), devices->split);
            if (placed) {
                (*placed)->kind = BackendKind::Vulkan;
                (*placed)->note = std::move(devices->note);
            }
            if (placed || placed.error().code != ErrorCode::OutOfMemory || options.gpuLayers
                || attempt == kTries)
                return placed;
            base::log(base::LogLevel::Warning, placed.error().message);
            if (!first)
                first = placed.error();
            most = devices->plan.mostTaken / 4 * 3;
        }
    }

    Result<PlacementPtr> placeOn(BackendKind kind,
                                 const gguf::GgufFile &file,
                                 const model::GemmaConfig &config,
                                 const OpenOptions &options)
    {
        const auto tensors = model::locateTensors(file, config);
        if (!tensors)
            return tensors.error();
        if (kind == BackendKind::Vulkan)
            return placeOnVulkan(file, config, *tensors, options);
        if (kind == BackendKind::Cpu) {
            if (auto fits = fitsComputer(describeModel(file, config, *tensors), 0); !fits)
                return fits.error();
        }
        auto backend = makeBackend(kind, options);
        if (!backend)
            return backend.error();
        auto placed = load(file, config, *tensors, options, std::move(*backend), nullptr);
        if (placed)
            (*placed)->kind = kind;
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
        if (placed && !note.empty())
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
