// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

namespace app {

// What a folder is that somebody chose for the data, before anything is written to it.
struct DataTarget {
    enum class Fault {
        None,
        Same,
        Nested, // one of the two folders lies in the other
        NoFolder,
        NotWritable,
        Network, // databases are damaged there sooner or later: locks do not hold
        Sandbox, // a folder that a sandbox lends: it may be gone at the next start
        NoSpace,
        FileTooLarge, // FAT takes no more than 4 GiB in a file
        Taken, // files of others, or what another Hearth has begun to copy
        HoldsData // conversations of Hearth
    };
    Fault fault = Fault::None;
    QString folder{}; // where the data would lie: a folder of its own where others' files are
    qint64 needed = 0; // bytes
    qint64 free = 0; // bytes
    QDateTime changed{}; // the conversations that are there already
    bool isLocked = false; // those, with a password
};

// Whether the data in `from` can go to the folder `chosen`, and to which one then. Writes and
// removes a small file there. Blocks; any thread.
DataTarget lookAt(const QString &from, const QString &chosen);

// What is wrong between two folders, as far as paths tell; for a target that was looked at before.
DataTarget::Fault faultBetween(const QString &from, const QString &to);

// By the name that the system gives the file system; `largest` is the largest file, in bytes.
DataTarget::Fault faultOfFileSystem(const QByteArray &type, qint64 largest);

} // namespace app
