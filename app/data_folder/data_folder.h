// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"

#include <functional>

#include <QList>
#include <QString>

namespace app {

// Where conversations, models and attachments lie, unless a command line names a folder: the one
// that the user chose, else the usual one of the system (beside the program where it is portable;
// then none is chosen). The one place that decides it. Any thread; reads a small file.
QString dataFolder();
QString usualDataFolder();

// False: it was chosen and is not there, as on a disk that is not connected. It is never made anew
// then: conversations would seem lost, and two halves of them would come of it.
bool isDataFolderThere();

// dataFolder() for whoever writes there; made where it is the usual one. Io: it is not there.
base::Result<QString> openDataFolder();

// A copy that was given up and is to go.
struct BegunCopy {
    QString from;
    QString to;
    bool operator==(const BegunCopy &) const = default;
};

// What the user chose and what is still to be done about it, as it is kept beside the settings.
struct FolderPlan {
    QString folder{}; // empty: the usual one
    QString next{}; // where the data goes at the next start; empty: nothing is planned
    bool copies = false; // first from where it is now; false: what lies there is used
    QString previous{}; // the folder that was left, until the user has seen it
    bool wasCopied = false; // all that is in `previous` came along; false: it has its own
    qint64 moved = 0; // when that was, in milliseconds since 1970; 0: by a Hearth that did not say
    QList<BegunCopy> discards{}; // as long as their disk is away, or refuses
    QString problem{}; // why the last start did not carry it out
    bool operator==(const FolderPlan &) const = default;
};

FolderPlan readFolderPlan();
bool writeFolderPlan(const FolderPlan &plan); // all of it or nothing; false: the disk refused
// Both, one caller after the other, so that none undoes what another one wrote. Waits for the disk.
bool changeFolderPlan(const std::function<void(FolderPlan &)> &change);

// Removes them; the answer is what is still there. Blocks.
QList<BegunCopy> discardCopies(const QList<BegunCopy> &copies);

// Carries out what is planned, before anything opens the data folder. Copies what changed since the
// bulk was copied, and only then says that the data is there: whenever the program dies, one folder
// holds everything, and the next start goes on. After an error the data is where it was, and the
// plan stays with the cause; Cancelled (onProgress said false) is none.
base::Result<void>
carryOutFolderPlan(const std::function<bool(qint64 done, qint64 total)> &onProgress = {});

} // namespace app
