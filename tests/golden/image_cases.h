// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/engine.h"
#include "tests/golden/report.h"
#include "tests/golden/safetensors.h"

#include <filesystem>
#include <string>

namespace golden {

// The arrays KEY.* of a recording: soft tokens from the reference's own patches and from the
// picture's bytes. `projector`: the folder's mmproj file.
void checkImage(const std::string &label,
                const std::string &key,
                const std::filesystem::path &projector,
                const Safetensors &golden,
                engine::BackendKind backend,
                Report &report);

} // namespace golden
