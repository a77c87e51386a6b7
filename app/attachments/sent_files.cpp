// SPDX-License-Identifier: Apache-2.0
#include "app/attachments/sent_files.h"

#include "app/attachments/attachment_list.h"
#include "app/attachments/attachment_part.h"
#include "app/attachments/passage_part.h"
#include "app/on_pool.h"

#include <algorithm>
#include <iterator>

using namespace Qt::Literals;

namespace app {
namespace {

    bool isAttachment(const storage::Part &part)
    {
        return part.kind == storage::PartKind::Attachment;
    }

    QVariantList described(const QList<storage::Part> &parts,
                           const AttachmentFolders &folders,
                           const base::CancelToken &cancel)
    {
        QVariantList files;
        for (const storage::Part &part : parts) {
            if (const auto read = attachmentOf(part, folders, &cancel))
                files.append(AttachmentList::describe(*read));
        }
        return files;
    }

    // As long as nobody has looked where they are.
    QVariantList named(const QList<storage::Part> &parts)
    {
        QVariantList files;
        for (const storage::Part &part : parts) {
            if (const auto recorded = recordedAttachment(part)) {
                QVariantMap file = AttachmentList::describe(*recorded);
                file[u"isMissing"_s] = false;
                files.append(file);
            }
        }
        return files;
    }

} // namespace

SentFiles::SentFiles(const AttachmentFolders &folders, QObject *parent)
    : QObject(parent)
    , m_folders(folders)
    , m_cancel(std::make_shared<base::CancelToken>())
{
    m_thread.setMaxThreadCount(1);
}

SentFiles::~SentFiles()
{
    forget();
    m_thread.waitForDone();
}

QVariantList SentFiles::filesOf(const storage::Message &message)
{
    Parts parts;
    std::copy_if(message.parts.cbegin(), message.parts.cend(), std::back_inserter(parts),
                 isAttachment);
    if (parts.isEmpty())
        return {};
    if (const auto known = m_files.constFind(message.id); known != m_files.cend())
        return *known;
    const QVariantList names = named(parts);
    m_files.insert(message.id, names);
    lookUp(&SentFiles::m_files, message.id,
           [parts, folders = m_folders](const base::CancelToken &cancel) {
               return described(parts, folders, cancel);
           });
    return names;
}

QVariantList
SentFiles::sourcesOf(qint64 reply, const QString &text, const std::function<Parts()> &attachments)
{
    if (const auto known = m_sources.constFind(reply); known != m_sources.cend())
        return *known;
    m_sources.insert(reply, {});
    if (const Parts parts = attachments(); !parts.isEmpty())
        lookUp(&SentFiles::m_sources, reply,
               [parts, text, folders = m_folders](const base::CancelToken &cancel) {
                   return citedSources(parts, text, folders, &cancel);
               });
    return {};
}

void SentFiles::forget()
{
    m_cancel->cancel();
    m_cancel = std::make_shared<base::CancelToken>();
    m_thread.clear();
    m_files.clear();
    m_sources.clear();
}

void SentFiles::lookUp(Known SentFiles::*known, qint64 message, const Look &look)
{
    onPool(
        &m_thread, this, [look, cancel = m_cancel] { return look(*cancel); },
        [this, known, message, cancel = m_cancel](const QVariantList &answer) {
            if (cancel->isCancelled() || (this->*known).value(message) == answer)
                return;
            (this->*known).insert(message, answer);
            Q_EMIT found(message);
        });
}

} // namespace app
