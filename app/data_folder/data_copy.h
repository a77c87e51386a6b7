// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"

#include <functional>

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

namespace app {

// Copies a data folder. A list of what is already there lies in the target while it is incomplete,
// so that a copy that was broken off, by `kill -9` too, is gone on with, and what the source has
// lost since is lost there too. Each file is read again and compared before it counts. Blocks; any
// thread.
class DataCopy final
{
public:
    enum class Scope {
        Settled, // what Hearth adds and removes but never changes, while it runs: models,
                 // attachments
        Everything // also the databases, which nobody may have open
    };

    enum class Fault { None, Same, Nested, NoFolder, NotWritable, Network, NoSpace, HoldsData };

    struct Target {
        Fault fault = Fault::None;
        QString folder; // where the data would lie: a folder of its own where others' files are
        qint64 needed = 0; // bytes
        qint64 free = 0;
    };

    // Bytes that are done and all bytes; false: stop.
    using OnProgress = std::function<bool(qint64 done, qint64 total)>;

    DataCopy(QString from, QString to); // clean, absolute paths

    // Whether the data can go to the folder `chosen`, and to which one then.
    static Target look(const QString &from, const QString &chosen);
    static bool holdsData(const QString &folder);

    // Cancelled: onProgress said so. Io, OutOfMemory (no space left): a sentence for the user.
    base::Result<void> run(Scope scope, const OnProgress &onProgress) const;
    void discard() const; // what was copied so far, after which nothing of it is in the target
    static void forget(const QString &folder); // the list: the copy is complete

private:
    struct Entry {
        QString name; // below the folder
        qint64 bytes = 0;
        QDateTime changed;
        bool isLink = false;
        bool isDatabase = false; // changes without its size or time showing it
    };

    QList<Entry> entries(Scope scope) const;
    static qint64 bytesOf(const QList<Entry> &entries);
    bool isThere(const Entry &entry) const;
    base::Result<void> copy(const Entry &entry, const std::function<bool(qint64)> &onBytes) const;
    base::Result<void> removeOthers(const QList<Entry> &entries) const;
    QStringList listed() const;

    QString m_from;
    QString m_to;
};

} // namespace app
