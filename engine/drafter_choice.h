// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/engine.h"
#include "engine/model/drafter.h"

namespace engine {

// The drafter that `options` name, or the one that lies beside the model: a GGUF file with
// "assistant", "drafter" or "mtp" in its name that fits. Null: there is none, or the one beside the
// model cannot be used, which costs speed only. An error is about a file that was named.
base::Result<std::unique_ptr<model::Drafter>> openDrafter(const std::filesystem::path &model,
                                                          const OpenOptions &options,
                                                          const model::DrafterTarget &target);

} // namespace engine
