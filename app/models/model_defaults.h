// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace app {

// What was chosen for one model file, in QSettings ("modelContext/…", "modelProjector/…"). The key
// is a checksum of the path. GUI thread.
quint32 modelContext(const QString &path); // tokens; 0: as for all models
void setModelContext(const QString &path, quint32 tokens); // 0: as for all models

// Its mmproj file; empty: the one that lies beside it. Also where that is gone.
QString modelProjector(const QString &path);
void setModelProjector(const QString &path, const QString &projector); // empty: as above

} // namespace app
