// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/senses.h"

#include <string>

namespace engine {

// Whether the file says of itself that it is a projector. Reads 4 KiB, never more: any thread.
bool isProjectorFile(const std::filesystem::path &file);

// "Gemma 4 E2B": whose eyes and ears they are; empty: of no published model.
std::string modelOf(const Senses &senses);

} // namespace engine
