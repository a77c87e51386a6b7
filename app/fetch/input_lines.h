// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QByteArray>
#include <QObject>

namespace app::fetch {

// Reads standard input to its end on a thread of its own, which ends with the process, and tells
// each line and the end on the thread of `context`, which outlives the event loop.
void readInputLines(QObject *context,
                    std::function<void(const QByteArray &)> onLine,
                    std::function<void()> onEnd);

} // namespace app::fetch
