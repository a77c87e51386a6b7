// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace app {

// What goes with a model file that nobody wants any more, files or one folder: its other parts, and
// the folder of a download with its projector and drafter, unless something else lies there as
// well. `home`: the folder of Hearth's downloads; `others`: the other model files. Reads the disk:
// not for the GUI thread.
QStringList unwantedWith(const QString &path, const QString &home, const QStringList &others);

// Into the trash of the desktop, from which it can come back; false: something of it stays.
bool moveToTrash(const QStringList &paths);

} // namespace app
