// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/archive.h"

#include <QIODevice>

namespace app::exchange {

// The shown branch on numbered A4 pages. Needs a QGuiApplication; may run on any thread.
base::Result<void> writePdf(const Archive &archive, QIODevice &device);

} // namespace app::exchange
