// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/audio/local_attention.h"

namespace golden {

// The audio tower's attention as transformers 5.x computes it when a model was loaded with
// attn_implementation="eager": the mask then holds 0 for "visible" and a huge negative number for
// "hidden", but Gemma4AudioAttention reads it as true and false, so every frame sees exactly what
// it should not see. Data recorded that way says nothing about the mask, and everything about the
// rest.
void attendEagerly(const engine::audio::LocalAttention &layer,
                   const engine::audio::AudioConfig &config,
                   uint32_t frames,
                   engine::compute::cpu::ThreadPool &pool,
                   float *out);

} // namespace golden
