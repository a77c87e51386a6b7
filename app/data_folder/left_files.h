// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"

#include <functional>

#include <QStringList>

namespace app {

// What Hearth put into a data folder that it has left, apart from what others did: by the names
// that it gives, a model where the folder that is used now has the same file, itself and no link.
// Links are others'.
struct LeftFiles {
    QStringList own; // below the folder: files, and folders with nothing else in them
    bool isAll = false; // there is nothing else in the folder
};

// Blocks; any thread.
LeftFiles lookAtLeft(const QString &folder, const QString &current);

// Takes a file or a folder away, to the trash or for good. False: it is still there.
using TakeAway = std::function<bool(const QString &path)>;
bool toTrash(const QString &path);
bool forGood(const QString &path);

// Takes away what is Hearth's in `folder`; true: nothing else was there, and it is gone, too. Busy:
// a Hearth or an agent uses it. Unsupported: takeAway() refused, the rest stays. InvalidInput:
// `current` does not hold what was there, or something was written there after `moved`
// (milliseconds since 1970; 0: not known), so nothing is touched. Blocks; any thread.
base::Result<bool> removeLeft(const QString &folder,
                              const QString &current,
                              const TakeAway &takeAway,
                              qint64 moved = 0);

} // namespace app
