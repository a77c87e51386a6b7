// SPDX-License-Identifier: Apache-2.0
#include "engine/model_data.h"

#include <utility>

namespace engine {

base::Result<void> Model::Data::moveToProcessor(const base::Error &error,
                                                const base::CancelToken *cancel)
{
    if (placement->kind != BackendKind::Vulkan || options.insist || !processorMayHelp(error))
        return error;
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
