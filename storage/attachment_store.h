// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"
#include "storage/vault.h"

#include <optional>

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
// FOLDER/ab/abcdef… by its SHA-256, or in the vault of locked conversations. Holds no state: any
// thread, several at once.
class AttachmentStore final
{
public:
    // The folder is made when the first file comes; it stays empty where there is a vault.
    explicit AttachmentStore(QString folder, Vault vault = {});

    // Copies the file; durable when it returns. The same content again costs nothing. Ends with
    // Cancelled soon after `cancel` is raised, which may be null; then nothing is left of it.
    base::Result<StoredAttachment> add(const QString &path,
                                       const base::CancelToken *cancel = nullptr) const;
    // The same with what an open device holds; `name` is for sentences about it.
    base::Result<StoredAttachment>
    addFrom(QIODevice &source, const QString &name, const base::CancelToken *cancel) const;
    base::Result<StoredAttachment> addBytes(const QByteArray &bytes) const; // a pasted picture

    // Deletes what is not among `kept` and was last asked for before `before`, copies that were cut
    // short too; the answer is how many files that were.
    int sweep(const QSet<QByteArray> &kept, const QDateTime &before) const;

    // Where the original lies, or an open copy of it, which takes as long as it is large; empty:
    // it is not here, or nobody waits for it any more.
    QString pathOf(const QByteArray &sha256, const base::CancelToken *cancel = nullptr) const;

    // Its first `most` bytes, without an open copy; none: it is not here or cannot be read.
    std::optional<QByteArray> beginningOf(const QByteArray &sha256, qint64 most) const;

    // Brings what lies in the other place over, durably, and deletes it there. Whenever the program
    // dies nothing is lost: calling it again goes on. `then` empty: the vault is to be emptied.
    base::Result<void> moveTo(const Vault &then) const;

private:
    base::Result<void> enclose(const Vault &vault) const;
    base::Result<void> disclose() const;
    base::Result<StoredAttachment> addToVault(QIODevice &source) const;
    base::Result<StoredAttachment> copy(QIODevice &source, const QString &name) const;
    QString placeOf(const QByteArray &sha256) const;

    QString m_folder;
    Vault m_vault;
};

} // namespace storage
