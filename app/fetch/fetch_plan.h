// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace app::fetch {

// A stretch of the file that one request brings.
struct FetchPart {
    qint64 begin = 0;
    qint64 end = 0; // exclusive
    qint64 done = 0; // bytes from `begin` that are on the disk

    bool isComplete() const { return begin + done == end; }
    bool operator==(const FetchPart &) const = default;
};

// What is known of a file that is being fetched: kept beside it as FILE.part.json, so that the next
// run goes on where this one stopped. Parts cover the file without gaps.
struct FetchPlan {
    qint64 size = 0;
    QByteArray sha256; // lower-case hex; empty: unknown
    QByteArray tag; // the server's ETag of the version that the parts come from
    QList<FetchPart> parts;

    qint64 doneBytes() const;
    bool isComplete() const;

    // At most `most` parts, none smaller than 32 MiB.
    static FetchPlan split(qint64 size, const QByteArray &sha256, int most);
};

// What the disk must still give to the plan's file at `path`: nothing for what lies there already,
// and nothing for gaps that a file system without sparse files has reserved.
qint64 unreservedBytes(const FetchPlan &plan, const QString &path);

// NotFound where there is none; InvalidInput for a damaged one, which is then of no use.
base::Result<FetchPlan> readPlan(const QString &path);
base::Result<void> writePlan(const QString &path, const FetchPlan &plan); // atomic

} // namespace app::fetch
