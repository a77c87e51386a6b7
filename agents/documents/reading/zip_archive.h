// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/documents/reading/read_context.h"

#include <memory>

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>

struct zip;

namespace agents::documents {

// A ZIP file in memory, read within the context's limits: entries, bytes unpacked in all. An
// archive inside it is bytes like any other. The bytes and the context must outlive it.
class ZipArchive final
{
public:
    static base::Result<std::unique_ptr<ZipArchive>> open(QByteArrayView bytes,
                                                          const ReadContext &context);
    ~ZipArchive();
    ZipArchive(const ZipArchive &) = delete;
    ZipArchive &operator=(const ZipArchive &) = delete;

    bool contains(const QString &name) const;
    // NotFound: there is no such entry.
    base::Result<QByteArray> read(const QString &name);
    // As read(); an entry that is not there is empty. For parts that a document may lack.
    base::Result<QByteArray> readOptional(const QString &name);

private:
    ZipArchive(zip *archive, const ReadContext &context);
    base::Result<QByteArray> unpack(quint64 index, quint64 size, const QString &name);

    zip *m_archive;
    const ReadContext &m_context;
    qint64 m_unpacked = 0;
};

} // namespace agents::documents
