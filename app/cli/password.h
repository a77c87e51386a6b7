// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"
#include "storage/secret.h"

namespace app::cli {

// The password of locked conversations: the first line of the file that HEARTH_PASSWORD_FILE names
// ("-": of standard input), else typed at the terminal, where it is not shown. Never an argument:
// other users see those. InvalidInput where there is neither; Cancelled by Ctrl+C. Main thread.
base::Result<storage::Secret> askPassword();

} // namespace app::cli
