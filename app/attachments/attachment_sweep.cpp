// SPDX-License-Identifier: Apache-2.0
#include "app/attachments/attachment_sweep.h"

#include "app/attachments/attachment_reader.h"

#include <QDateTime>
#include <QDir>

using namespace Qt::Literals;

namespace app {

base::Result<int> sweepAttachments(const storage::ConversationStore &store, const QString &folder)
{
    const QDir data(folder);
    if (!data.entryList({u"*.damaged-*"_s}, QDir::Files).isEmpty())
        return 0;
    const auto kept = store.attachedContents();
    if (!kept)
        return kept.error();
    const QDateTime before = QDateTime::currentDateTime().addDays(-1);
    const AttachmentFolders folders(folder);
    const int count = folders.store.sweep(*kept, before);
    const auto thumbnails = QDir(folders.thumbnails).entryInfoList({u"*.png"_s}, QDir::Files);
    for (const QFileInfo &thumbnail : thumbnails) {
        if (!kept->contains(thumbnail.completeBaseName().toLatin1())
            && thumbnail.lastModified() < before)
            QFile::remove(thumbnail.filePath());
    }
    return count;
}

} // namespace app
