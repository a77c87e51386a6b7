// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/archive_files.h"

#include <QFile>

using namespace Qt::Literals;

namespace app::exchange {

QStringList addFiles(Archive &archive, const storage::AttachmentStore &store)
{
    qint64 total = 0;
    const auto add = [&](const QByteArray &sha256) {
        if (archive.files.contains(sha256))
            return true;
        QFile file(store.pathOf(sha256));
        if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly)
            || file.size() > kMostFileBytes || total + file.size() > kMostArchiveBytes)
            return false;
        total += file.size();
        archive.files.insert(sha256, file.readAll());
        return true;
    };
    QStringList leftOut;
    for (const storage::Message &message : std::as_const(archive.messages)) {
        for (const storage::Part &part : message.parts) {
            if (part.kind != storage::PartKind::Attachment)
                continue;
            if (!add(part.data["sha256"_L1].toString().toLatin1()) && !leftOut.contains(part.text))
                leftOut.append(part.text);
            add(part.data["text"_L1].toString().toLatin1());
        }
    }
    return leftOut;
}

// The store names each by what it holds: contents that belong to nothing are swept one day.
base::Result<void> keepFiles(const Archive &archive, const storage::AttachmentStore &store)
{
    for (const QByteArray &content : archive.files) {
        if (const auto kept = store.addBytes(content); !kept)
            return kept.error();
    }
    return {};
}

} // namespace app::exchange
