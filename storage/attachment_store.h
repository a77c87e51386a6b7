// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QSet>
#include <QString>

class QIODevice;

namespace storage {

// What message rows keep of an attached file.
struct StoredAttachment {
    QByteArray sha256; // 64 hexadecimal digits
    qint64 size = 0;
};

// The originals of attached files, beside the database and never in it: each content once, as
// FOLDER/ab/abcdef… by its SHA-256. Holds no state: any thread, several at once.
class AttachmentStore final
{
public:
    explicit AttachmentStore(QString folder); // made when the first file comes

    // Copies the file; durable when it returns. The same content again costs nothing.
    base::Result<StoredAttachment> add(const QString &path) const;
    base::Result<StoredAttachment> addBytes(const QByteArray &bytes) const; // a pasted picture

    // Deletes what is not among `kept` and was last asked for before `before`; the answer is how
    // many files that were.
    int sweep(const QSet<QByteArray> &kept, const QDateTime &before) const;

    // Where the original lies; empty: it is not here.
    QString pathOf(const QByteArray &sha256) const;

private:
    base::Result<StoredAttachment> copy(QIODevice &source, const QString &name) const;
    QString placeOf(const QByteArray &sha256) const;

    QString m_folder;
};

} // namespace storage
