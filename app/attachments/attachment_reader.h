// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/media/attachment.h"
#include "engine/base/result.h"
#include "storage/attachment_store.h"
#include "storage/conversation_data.h"

#include <memory>

#include <QImage>
#include <QObject>

namespace app {

// A file that is kept and can go with a message.
struct ReadAttachment {
    agents::media::Attachment attachment;
    QByteArray textSha256; // of a document's text, kept beside the original; empty: none
    uint64_t textBytes = 0; // of its text as it is chosen; 0: none, or not counted
    QString path; // of the kept original
    QString thumbnail; // path of a PNG file; empty: none
    bool isConfined = true; // the process that read it could do nothing else
};

// Where a program's attachments lie: originals and extracted texts by their content, thumbnails by
// the original's. Of locked conversations in their vault, thumbnails beside its open copies. A
// value; any thread.
struct AttachmentFolders {
    explicit AttachmentFolders(const QString &folder, const storage::Vault &files = {});
    QString thumbnailOf(const QByteArray &sha256) const; // whether or not there is one

    storage::AttachmentStore store;
    QString thumbnails;
    QString index; // of folders that are asked about
    storage::Vault vault; // empty: nothing is encrypted
};

// Keeps and reads files on threads of its own, two at a time. Owned by AttachmentList; GUI thread,
// where every signal arrives.
class AttachmentReader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AttachmentReader)

public:
    explicit AttachmentReader(const AttachmentFolders &folders, QObject *parent = nullptr);
    ~AttachmentReader() override; // stops everything, then waits

    const AttachmentFolders &folders() const;

    // Each ends with read(); errors are sentences, Cancelled after cancel(). A folder is not read:
    // folderFound() says that it is one.
    void readFile(int id, const QString &path);
    void readBytes(int id, const QByteArray &bytes, const QString &name);
    void readImage(int id, const QImage &image, const QString &name); // kept as a PNG file
    void readKept(int id, const storage::Part &part); // an attachment that was kept before
    void cancel(int id);

    // Ends with counted(), after what is being read.
    void count(int id, const agents::media::Attachment &attachment);

Q_SIGNALS:
    void progressed(int id, double done); // 0 … 1
    void folderFound(int id, const QString &path);
    void read(int id, const base::Result<app::ReadAttachment> &answer);
    void counted(int id, const agents::media::AttachmentChoice &choice, quint64 textBytes);

private:
    struct Data;
    struct Source;
    void start(int id, const Source &source);
    void end(int id, const base::Result<ReadAttachment> &answer);
    std::unique_ptr<Data> m_data;
};

} // namespace app
