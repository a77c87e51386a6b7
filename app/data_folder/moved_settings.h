// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace app {

// Settings name models by their paths: those of the data folder `from` that are in `to` now are
// named there, and what was chosen for such a file goes along. What the other folder lacks is still
// found in the old one. Twice does no harm. Any thread.
void moveSettings(const QString &from, const QString &to);

} // namespace app
