// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

#include <QString>

namespace storage {

// What the last look through a whole database found, in the small file `hearth.db.check` beside
// it. A note that cannot be written or read is as if nobody had looked. Any thread, as long as the
// database is the caller's.
void noteSound(const QString &databasePath); // now
// Damage was met: the next opening looks through all of it, also after a clean end.
void noteDamaged(const QString &databasePath);
void forgetNote(const QString &databasePath); // another file lies there now

bool isNotedDamaged(const QString &databasePath);
bool isNotedSoundWithin(const QString &databasePath, std::chrono::seconds age);

} // namespace storage
