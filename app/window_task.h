// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window_options.h"

#include <QQuickWindow>

namespace app {

// Runs `start` once the first frame is on the screen, then what the command line asked for.
void runAfterFirstFrame(QQuickWindow *window,
                        const WindowOptions &options,
                        const std::function<void()> &start);

} // namespace app
