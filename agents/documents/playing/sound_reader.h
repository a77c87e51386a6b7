// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/documents/playing/recording_file.h"

#include <functional>
#include <span>

namespace agents::documents {

struct Stretch {
    double from = 0; // seconds
    double to = 0; // 0: the end
};

// Hands over a stretch of the sound as 16 kHz mono, about a second at a time. An error for a file
// without sound, for more than two hours of it and for none in that stretch.
base::Result<void> readSound(const RecordingFile &file,
                             const Stretch &stretch,
                             const std::function<void(std::span<const float>)> &take);

} // namespace agents::documents
