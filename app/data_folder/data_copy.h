// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/data_folder/copy_list.h"
#include "engine/base/result.h"

#include <functional>

#include <QDateTime>
#include <QList>
#include <QString>

namespace app {

// Copies a data folder. A list of what is already there lies in the target while it is incomplete,
// so that a copy that was broken off, by `kill -9` or a power cut too, is gone on with, and what
// the source has lost since is lost there too. Each file is read again and compared before it
// counts. Files that somebody else put into the target are never touched. Blocks; any thread.
class DataCopy final
{
public:
    enum class Scope {
        Settled, // what Hearth adds and removes but never changes, while it runs: models,
                 // attachments
        Everything // also the databases, which nobody may have open
    };

    // Bytes that are done and all bytes; false: stop.
    using OnProgress = std::function<bool(qint64 done, qint64 total)>;

    DataCopy(QString from, QString to); // clean, absolute paths

    static bool isBegunIn(const QString &folder); // an incomplete copy lies there, whoever began it
    static bool holdsData(const QString &folder); // conversations, and not an incomplete copy

    bool isBegun() const; // one of this source, by this computer: run() would go on with it

    struct Need {
        qint64 bytes = 0; // still to be copied
        qint64 largest = 0; // bytes of one file
    };
    Need need() const;

    // Cancelled: onProgress said so. Busy: somebody writes to the source; after Everything nobody
    // has. Io: a sentence for the
    // user. What was copied stays, for the next run.
    base::Result<void> run(Scope scope, const OnProgress &onProgress) const;
    // What was copied so far; nothing of it is in the target then. Io: it is not there, or not all
    // of it could be removed, and the rest is listed still.
    base::Result<void> discard() const;
    void finish() const; // the copy is complete: whoever looks at the target finds the data there

private:
    struct Entry {
        QString name; // below the folder
        qint64 bytes = 0;
        QDateTime changed;
        bool isLink = false;
        bool isDatabase = false; // changes without its size or time showing it
        bool operator==(const Entry &) const = default;
    };

    QList<Entry> entries(Scope scope) const;
    bool isThere(const Entry &entry) const;
    base::Result<void> begin() const;
    base::Result<void> copyAll(Scope scope, const OnProgress &onProgress) const;
    base::Result<void>
    copy(const Entry &entry, Scope scope, const std::function<bool(qint64)> &onBytes) const;
    QString linkTarget(const QString &name) const; // in the copy
    base::Result<void> link(const Entry &entry) const;
    base::Result<void> tellApart(const QList<Entry> &entries) const;
    base::Result<void> lookAgain(const QList<Entry> &copied) const;
    base::Result<void> removeOthers(const QList<Entry> &entries) const;
    base::Result<void> settle(const QList<Entry> &entries) const;

    QString m_from;
    QString m_to;
    CopyList m_list;
};

} // namespace app
