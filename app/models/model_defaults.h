// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/presets/reply_choices.h"

#include <QString>

namespace app {

// What was chosen for one model file, in QSettings ("modelContext/…",
// "modelPacked/…", "modelProjector/…", "modelChoices/…"). The key is a checksum of the path. GUI
// thread.
quint32 modelContext(const QString &path); // tokens; 0: as for all models
void setModelContext(const QString &path, quint32 tokens); // 0: as for all models

// Whether its conversations are kept as 8-bit codes (engine::SessionOptions::kvPrecision).
bool modelPacksContext(const QString &path);
void setModelPacksContext(const QString &path, bool packs);

// Its mmproj file; empty: the one that lies beside it. Also where that is gone.
QString modelProjector(const QString &path);
void setModelProjector(const QString &path, const QString &projector); // empty: as above

// How its replies are made where neither message nor assistant says; what is not in it is as the
// settings say.
ReplyChoices modelChoices(const QString &path);
void setModelChoices(const QString &path, const ReplyChoices &choices);

} // namespace app
