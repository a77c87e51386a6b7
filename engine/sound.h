// SPDX-License-Identifier: Apache-2.0
#pragma once

// Sound of any rate and channel count as what Hearing takes: limits, costs and the resampler, for
// whoever decodes files. Needs no model.
#include "engine/audio/audio_segments.h"
#include "engine/audio/resampler.h"
