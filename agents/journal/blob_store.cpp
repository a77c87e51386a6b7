// SPDX-License-Identifier: Apache-2.0
#include "agents/journal/blob_store.h"

#include "agents/workspace/content_hash.h"

#include <algorithm>
#include <filesystem>

#include <QFile>
#include <QRandomGenerator>
#include <QSaveFile>

namespace agents::journal {

namespace {

    namespace fs = std::filesystem;

    bool isHash(std::string_view text)
    {
        return text.size() == 64
            && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
    }

    base::Error cannotKeep(const QFileDevice &file)
    {
        const bool full =
            file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError;
        return {full ? base::ErrorCode::OutOfMemory : base::ErrorCode::Io,
                "The original cannot be kept for undo: " + file.errorString().toStdString()
                    + ". Nothing was changed. Free some disk space."};
    }

} // namespace

std::string BlobStore::pathOf(const std::string &hash) const
{
    return m_folder + "/" + hash.substr(0, 2) + "/" + hash.substr(2);
}

bool BlobStore::has(const std::string &hash) const
{
    std::error_code ignored;
    return isHash(hash) && fs::exists(pathOf(hash), ignored);
}

base::Result<std::string> BlobStore::put(std::string_view bytes, Durability durability) const
{
    const std::string hash = workspace::contentHash(bytes);
    if (has(hash))
        return hash;
    std::error_code failed;
    fs::create_directories(m_folder + "/" + hash.substr(0, 2), failed);
    const QString path = QString::fromStdString(pathOf(hash));
    const auto length = static_cast<qint64>(bytes.size());
    if (durability == Durability::Synced) {
        QSaveFile file(path); // syncs before it renames
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), length) != length
            || !file.commit())
            return cannotKeep(file);
        return hash;
    }
    // Under a name of its own first: a content is whole or not there.
    const QString draft =
        path + u'.' + QString::number(QRandomGenerator::system()->generate64(), 36);
    QFile file(draft);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), length) != length
        || !file.flush())
        return cannotKeep(file);
    file.close();
    fs::rename(draft.toStdString(), pathOf(hash), failed);
    if (failed)
        return base::Error{base::ErrorCode::Io,
                           "The original cannot be kept for undo: " + failed.message() + "."};
    return hash;
}

base::Result<std::string> BlobStore::get(const std::string &hash) const
{
    const base::Error missing{base::ErrorCode::NotFound,
                              "The journal holds no copy of this content."};
    if (!isHash(hash))
        return missing;
    QFile file(QString::fromStdString(pathOf(hash)));
    if (!file.open(QIODevice::ReadOnly) && file.exists())
        return base::Error{base::ErrorCode::Io,
                           "The journal's copy cannot be read: " + file.errorString().toStdString()
                               + "."};
    if (!file.isOpen())
        return missing;
    std::string bytes = file.readAll().toStdString();
    if (workspace::contentHash(bytes) != hash)
        return base::Error{base::ErrorCode::InvalidInput,
                           "The journal's copy is damaged and is not used."};
    return bytes;
}

void BlobStore::removeAllBut(const std::set<std::string> &hashes) const
{
    std::error_code ignored;
    for (const auto &folder : fs::directory_iterator(m_folder, ignored)) {
        for (const auto &file : fs::directory_iterator(folder.path(), ignored)) {
            const std::string hash =
                folder.path().filename().string() + file.path().filename().string();
            if (!hashes.contains(hash))
                fs::remove(file.path(), ignored);
        }
    }
}

} // namespace agents::journal
