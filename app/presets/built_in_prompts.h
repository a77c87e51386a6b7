// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/values.h"

namespace app {

// The prompts that come with Hearth, in the language of the window, numbered -1, -2, …
QList<storage::Preset> builtInPrompts();

} // namespace app
