// SPDX-License-Identifier: Apache-2.0
#include "engine/model_data.h"

#include "engine/vulkan_placement.h"

#include <utility>

namespace engine {

base::Result<void> Model::Data::moveToProcessor(const base::Error &error,
                                                const base::CancelToken *cancel)
{
    if (placement->kind != BackendKind::Vulkan || options.insist || !processorMayHelp(error))
        return error;
    // Where both share one memory, the device's copy lies beside the processor's until that is
    // there.
    const bool isApart = placement->backend->memory().isOwn;
    if (auto fits = fitsComputer(info, 0, isApart ? 0 : info.memoryNeed(0)); !fits)
        return fits.error();
    OpenOptions next = options;
    next.backend = BackendKind::Cpu;
    next.cancel = cancel;
    auto placed = placeModel(file, config, next);
    if (!placed)
        return placed.error();
    lost.reserve(1);
    // In the order of dependence. The device itself stays.
    placement->drafter.reset();
    placement->decoder.reset();
    placement->weights = {};
    lost.push_back(std::move(placement));
    placement = std::move(*placed);
    placement->note = noteOfFallback(error);
    return {};
}

} // namespace engine
