// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/attachments/attachment_reader.h"
#include "engine/base/cancel.h"
#include "storage/conversation_data.h"

#include <functional>
#include <memory>

#include <QHash>
#include <QObject>
#include <QThreadPool>
#include <QVariant>

namespace app {

// What stored messages were sent with and what of it replies name, as QML shows it. Looked up on a
// thread: files are asked for on the disk, and decrypted where the conversations are locked.
// GUI thread.
class SentFiles final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SentFiles)

public:
    SentFiles(const AttachmentFolders &folders, QObject *parent);
    ~SentFiles() override; // waits until the file that is being decrypted is given up

    // Maps as AttachmentList::describe() has them. At first without path and thumbnail; found()
    // says when there is more.
    QVariantList filesOf(const storage::Message &message);

    // Maps as citedSources() has them, of the attachments that stood before the reply. Empty until
    // found() says that there are some.
    using Parts = QList<storage::Part>;
    QVariantList
    sourcesOf(qint64 reply, const QString &text, const std::function<Parts()> &attachments);

    void forget(); // another conversation is shown; gives up what is being looked up

Q_SIGNALS:
    void found(qint64 messageId);

private:
    using Known = QHash<qint64, QVariantList>;
    using Look = std::function<QVariantList(const base::CancelToken &)>;
    void lookUp(Known SentFiles::*known, qint64 message, const Look &look);

    const AttachmentFolders m_folders;
    Known m_files;
    Known m_sources;
    // Of this conversation; shared with the thread. Answers that come after it was raised are
    // dropped.
    std::shared_ptr<base::CancelToken> m_cancel;
    QThreadPool m_thread; // one: a disk is not faster when it is asked twice
};

} // namespace app
