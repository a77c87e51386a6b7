// SPDX-License-Identifier: Apache-2.0
#include "engine/model_data.h"

#include "engine/backend_choice.h"
#include "engine/base/log.h"
#include "engine/vulkan_placement.h"

#include <utility>

namespace engine {

base::Result<void> Model::Data::moveToProcessor(const base::Error &error,
                                                const base::CancelToken *cancel)
{
    if (placement->kind != BackendKind::Vulkan || options.insist || !processorMayHelp(error))
        return error;
    // A lost device's copy is of no use. Where both share one memory, that of another lies beside
    // the processor's until that is there.
    const bool isLost = error.code == base::ErrorCode::DeviceLost;
    const bool isBeside = !isLost && !placement->backend->memory().isOwn;
    if (auto fits = fitsComputer(info, 0, isBeside ? info.memoryNeed(0) : 0); !fits)
        return fits.error();
    if (isLost)
        letGo(error);
    OpenOptions next = options;
    next.backend = BackendKind::Cpu;
    next.cancel = cancel;
    auto placed = placeModel(file, config, next);
    if (!placed)
        return placed.error();
    lost.reserve(1);
    letGo(error);
    lost.push_back(std::move(placement));
    placement = std::move(*placed);
    placement->note = noteOfFallback(gone.value_or(error));
    gone.reset();
    return {};
}

// In the order of dependence. The device itself stays.
void Model::Data::letGo(const base::Error &error)
{
    if (!gone)
        gone = error;
    placement->drafter.reset();
    placement->decoder.reset();
    placement->weights = {};
}

base::Result<model::GemmaDecoder *> Model::Data::decoder() const
{
    if (!placement->decoder)
        return *gone;
    return placement->decoder.get();
}

base::Result<std::unique_ptr<compute::Backend>>
Model::Data::processorBeside(const base::Error &error) const
{
    if (placement->kind != BackendKind::Vulkan || options.insist
        || error.code != base::ErrorCode::OutOfMemory)
        return error;
    base::log(base::LogLevel::Warning,
              "The processor computes pictures and sounds, the graphics device the rest: "
                  + error.message);
    return makeBackend(BackendKind::Cpu, options);
}

} // namespace engine
