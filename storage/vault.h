// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/cancel.h"
#include "engine/base/result.h"
#include "storage/secret.h"

#include <functional>
#include <memory>
#include <optional>

#include <QDateTime>
#include <QList>
#include <QString>

class QIODevice;

namespace storage {

// Files in one encrypted database, vault.db: what lies beside the conversations while they are
// locked. A value, whose copies share one open database; any thread, one call after another. An
// empty one: nothing is encrypted here, the files lie in folders.
class Vault final
{
public:
    struct Entry {
        QByteArray name;
        qint64 size = 0;
        QDateTime used; // stored or asked for
    };

    Vault() = default;
    static base::Result<Vault> open(const QString &path, const Secret &filesKey);
    explicit operator bool() const { return m_data != nullptr; }
    const Secret &key() const; // for what else is made again from files, as the index of folders

    // Stores what the device still holds under the name that `nameOf` gives once it has been read;
    // durable when it returns. A name that is there already stays as it is.
    using NameOf = std::function<QByteArray()>;
    using Watch = std::function<void(QByteArrayView piece)>;
    base::Result<void> add(QIODevice &content, const NameOf &nameOf, const Watch &watch = {}) const;
    base::Result<void> put(const QByteArray &name, const QByteArray &content) const; // replaces

    std::optional<qint64> size(const QByteArray &name) const; // none: it is not here
    // Ends with Cancelled soon after `cancel` is raised, which may be null.
    base::Result<void>
    read(const QByteArray &name, QIODevice &to, const base::CancelToken *cancel = nullptr) const;
    base::Result<QByteArray> content(const QByteArray &name) const;
    base::Result<QList<Entry>> entries() const;
    base::Result<void> remove(const QByteArray &name) const;
    base::Result<void> shrink() const; // gives the room of what was removed back to the disk

    // For programs that open files by their path: a copy in memory (or where there is no such
    // folder, in the one for temporary files), which goes with the last Vault. Empty: not here, or
    // cancelled.
    QString openCopy(const QByteArray &name, const base::CancelToken *cancel = nullptr) const;
    QString openFolder() const; // where such copies lie, and what may lie beside them

private:
    struct Data;
    std::shared_ptr<Data> m_data;
};

} // namespace storage
