// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/backend.h"
#include "engine/model/gemma_config.h"
#include "engine/model/gemma_tensors.h"

namespace engine::model {

// Goes through what replies of the model will ask of the device, so that it makes that ready in
// the background while the weights are loaded. Some milliseconds; nothing where a device has
// nothing to make ready. What goes wrong is of no consequence: it is made ready later.
void rehearse(const GemmaTensors &tensors,
              const GemmaConfig &config,
              compute::Backend &device,
              compute::KvPrecision precision);

} // namespace engine::model
