// SPDX-License-Identifier: Apache-2.0
#include "app/attachments/attachment_sweep.h"

#include "app/attachments/attachment_reader.h"
#include "storage/backup.h"
#include "storage/replacement.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals;

namespace app {

base::Result<int> sweepAttachments(const storage::ConversationStore &store,
                                   const QString &folder,
                                   const FolderKeys &keys)
{
    const QDir data(folder);
    if (!data.entryList({u"*.damaged-*"_s}, QDir::Files).isEmpty())
        return 0;
    auto kept = store.attachedContents();
    if (!kept)
        return kept.error();
    // What a backup's messages were sent with comes back with the backup.
    QStringList copies = QDir(data.filePath(u"backups"_s)).entryList({u"*.db"_s}, QDir::Files);
    for (QString &copy : copies)
        copy = data.filePath(u"backups/"_s + copy);
    if (const QString before = storage::keptPath(data.filePath(u"hearth.db"_s));
        QFile::exists(before)) {
        if (QFileInfo(before + "-wal"_L1).size() > 0)
            return 0; // what is only in its log cannot be asked
        copies += before;
    }
    for (const QString &copy : std::as_const(copies)) {
        const auto held = storage::attachedContentsOf(copy, keys.password);
        if (!held)
            return 0; // it cannot be asked: everything stays
        kept->unite(*held);
    }
    const QDateTime before = QDateTime::currentDateTime().addDays(-1);
    const AttachmentFolders folders(folder, keys.vault);
    const int count = folders.store.sweep(*kept, before);
    if (keys.vault)
        return count; // it keeps the thumbnails too
    const auto thumbnails = QDir(folders.thumbnails).entryInfoList({u"*.png"_s}, QDir::Files);
    for (const QFileInfo &thumbnail : thumbnails) {
        if (!kept->contains(thumbnail.completeBaseName().toLatin1())
            && thumbnail.lastModified() < before)
            QFile::remove(thumbnail.filePath());
    }
    return count;
}

} // namespace app
