// SPDX-License-Identifier: Apache-2.0
#include "storage/attachment_store.h"

#include <algorithm>
#include <utility>

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::Literals;

namespace storage {

namespace {

    constexpr qint64 kChunk = qint64{1} << 20;
    constexpr qsizetype kDigits = 64;
    constexpr qsizetype kPartName = 11; // part-XXXXXX

    base::Error failed(const QString &name, const QString &cause)
    {
        return {
            base::ErrorCode::Io,
            u"“%1” could not be kept with the conversation: %2. Check the free space on the disk "
            "and that the file can be read."_s.arg(name, cause)
                .toStdString()};
    }

    // Ends with an error once it is asked for: a disk may be slow and a file large.
    class Stoppable final : public QIODevice
    {
    public:
        Stoppable(QIODevice &source, const base::CancelToken &cancel)
            : m_source(source)
            , m_cancel(cancel)
        {
            open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        }
        bool isSequential() const override { return true; }

    protected:
        qint64 readData(char *data, qint64 most) override
        {
            if (m_cancel.isCancelled())
                return -1;
            const qint64 got = m_source.read(data, most);
            if (got < 0)
                setErrorString(m_source.errorString());
            return got;
        }
        qint64 writeData(const char *, qint64) override { return -1; }

    private:
        QIODevice &m_source;
        const base::CancelToken &m_cancel;
    };

    // Puts the bytes onto the disk itself, so that a power cut leaves whole files only.
    bool sync(QFile &file)
    {
        if (!file.flush())
            return false;
#ifdef Q_OS_UNIX
        return ::fsync(file.handle()) == 0;
#else
        return true;
#endif
    }

    // Says that it is in use: sweep() leaves it.
    void touch(const QString &path)
    {
        QFile file(path);
        if (file.open(QIODevice::ReadWrite))
            file.setFileTime(QDateTime::currentDateTime(), QFileDevice::FileModificationTime);
    }

    bool isDigest(const QByteArray &sha256)
    {
        return sha256.size() == kDigits && std::ranges::all_of(sha256, [](char c) {
                   return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
               });
    }

    // A copy that was cut short; one that is being written is younger than what is swept.
    bool isUnfinished(const QFileInfo &file, const QString &folder)
    {
        return file.path() == folder && file.fileName().startsWith(u"part-"_s)
            && file.fileName().size() == kPartName;
    }

    int sweepVault(const Vault &vault, const QSet<QByteArray> &kept, const QDateTime &before)
    {
        const auto entries = vault.entries();
        if (!entries)
            return 0;
        int count = 0;
        for (const Vault::Entry &entry : *entries) {
            const QByteArray digest = entry.name.first(std::min(entry.name.size(), kDigits));
            if (isDigest(digest) && !kept.contains(digest) && entry.used < before
                && vault.remove(entry.name))
                ++count;
        }
        if (count > 0 && !vault.shrink())
            qWarning("The room of deleted attachments could not be given back to the disk.");
        return count;
    }

} // namespace

AttachmentStore::AttachmentStore(QString folder, Vault vault)
    : m_folder(std::move(folder))
    , m_vault(std::move(vault))
{
}

QString AttachmentStore::placeOf(const QByteArray &sha256) const
{
    const QString name = QString::fromLatin1(sha256);
    return m_folder + u'/' + name.first(2) + u'/' + name;
}

QString AttachmentStore::pathOf(const QByteArray &sha256, const base::CancelToken *cancel) const
{
    // What stands in a database may be damaged: only a digest leads to a file.
    if (!isDigest(sha256))
        return {};
    if (m_vault)
        return m_vault.openCopy(sha256, cancel);
    const QString path = placeOf(sha256);
    return QFileInfo(path).isFile() ? path : QString();
}

std::optional<QByteArray> AttachmentStore::beginningOf(const QByteArray &sha256, qint64 most) const
{
    if (!isDigest(sha256))
        return {};
    if (m_vault) {
        if (!m_vault.size(sha256))
            return {};
        auto content = m_vault.content(sha256);
        return content ? std::optional(content->first(std::min(content->size(), most)))
                       : std::nullopt;
    }
    QFile file(placeOf(sha256));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.read(most);
}

base::Result<StoredAttachment> AttachmentStore::add(const QString &path,
                                                    const base::CancelToken *cancel) const
{
    const QString name = QFileInfo(path).fileName();
    QFile source(path);
    if (!QFileInfo(path).isFile())
        return failed(name, u"there is no such file"_s);
    if (!source.open(QIODevice::ReadOnly))
        return failed(name, source.errorString());
    return addFrom(source, name, cancel);
}

base::Result<StoredAttachment> AttachmentStore::addFrom(QIODevice &source,
                                                        const QString &name,
                                                        const base::CancelToken *cancel) const
{
    if (!cancel)
        return copy(source, name);
    Stoppable stoppable(source, *cancel);
    auto stored = copy(stoppable, name);
    if (!stored && cancel->isCancelled())
        return base::Error{base::ErrorCode::Cancelled,
                           u"Keeping “%1” was stopped."_s.arg(name).toStdString()};
    return stored;
}

base::Result<StoredAttachment> AttachmentStore::addBytes(const QByteArray &bytes) const
{
    QBuffer source;
    source.setData(bytes);
    source.open(QIODevice::ReadOnly);
    return copy(source, u"What was pasted"_s);
}

base::Result<StoredAttachment> AttachmentStore::copy(QIODevice &source, const QString &name) const
{
    if (m_vault)
        return addToVault(source);
    QDir().mkpath(m_folder);
    QTemporaryFile part(m_folder + u"/part-XXXXXX"_s); // only its owner may read it
    if (!part.open())
        return failed(name, part.errorString());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    StoredAttachment stored;
    QByteArray chunk(kChunk, Qt::Uninitialized);
    for (;;) {
        const qint64 got = source.read(chunk.data(), kChunk);
        if (got < 0)
            return failed(name, source.errorString());
        if (got == 0)
            break;
        hash.addData(QByteArrayView(chunk).first(got));
        if (part.write(chunk.constData(), got) != got)
            return failed(name, part.errorString());
        stored.size += got;
    }
    stored.sha256 = hash.result().toHex();
    const QString place = placeOf(stored.sha256);
    // Of the same size: a copy that an earlier crash cut short is replaced.
    if (QFileInfo(place).isFile() && QFileInfo(place).size() == stored.size) {
        touch(place);
        return stored;
    }
    if (!sync(part))
        return failed(name, part.errorString());
    QDir().mkpath(QFileInfo(place).path());
    QFile::remove(place);
    part.setAutoRemove(false);
    if (part.rename(place))
        return stored;
    part.setAutoRemove(true);
    // Somebody else may have stored the same content a moment ago.
    if (QFileInfo(place).isFile())
        return stored;
    return failed(name, part.errorString());
}

base::Result<StoredAttachment> AttachmentStore::addToVault(QIODevice &source) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    StoredAttachment stored;
    const auto name = [&] { return stored.sha256 = hash.result().toHex(); };
    const auto added = m_vault.add(source, name, [&](QByteArrayView piece) {
        hash.addData(piece);
        stored.size += piece.size();
    });
    if (!added)
        return added.error();
    return stored;
}

int AttachmentStore::sweep(const QSet<QByteArray> &kept, const QDateTime &before) const
{
    if (m_vault)
        return sweepVault(m_vault, kept, before);
    int count = 0;
    QDirIterator files(m_folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file = files.nextFileInfo();
        const QByteArray name = file.fileName().toLatin1();
        const bool isOurs =
            isUnfinished(file, m_folder) || (isDigest(name) && placeOf(name) == file.filePath());
        if (isOurs && !kept.contains(name) && file.lastModified() < before
            && QFile::remove(file.filePath()))
            ++count;
    }
    return count;
}

base::Result<void> AttachmentStore::moveTo(const Vault &then) const
{
    return then ? enclose(then) : disclose();
}

base::Result<void> AttachmentStore::enclose(const Vault &vault) const
{
    const AttachmentStore locked(m_folder, vault);
    QDirIterator files(m_folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file = files.nextFileInfo();
        // Of another name: a copy that was never finished, of which no message tells.
        if (isDigest(file.fileName().toLatin1())) {
            if (const auto moved = locked.add(file.filePath()); !moved)
                return moved.error();
        }
        if (!QFile::remove(file.filePath()))
            return failed(file.fileName(), u"the unlocked file cannot be deleted"_s);
    }
    return {};
}

base::Result<void> AttachmentStore::disclose() const
{
    if (!m_vault)
        return {};
    const AttachmentStore open(m_folder);
    const auto entries = m_vault.entries();
    if (!entries)
        return entries.error();
    for (const Vault::Entry &entry : *entries) {
        if (!isDigest(entry.name))
            continue;
        QDir().mkpath(m_folder);
        QTemporaryFile part(m_folder + u"/part-XXXXXX"_s);
        if (!part.open())
            return failed(QString::fromLatin1(entry.name), part.errorString());
        if (const auto read = m_vault.read(entry.name, part); !read)
            return read;
        part.seek(0);
        if (const auto kept = open.copy(part, QString::fromLatin1(entry.name)); !kept)
            return kept.error();
        if (const auto removed = m_vault.remove(entry.name); !removed)
            return removed;
    }
    return {};
}

} // namespace storage
