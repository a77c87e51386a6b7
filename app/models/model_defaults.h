// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace app {

// What was chosen for one model file, in QSettings ("modelContext/…"). The key is a checksum of the
// path, so that settings name no files. GUI thread.
quint32 modelContext(const QString &path); // tokens; 0: as for all models
void setModelContext(const QString &path, quint32 tokens); // 0: as for all models

} // namespace app
