// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/index/folder_indexer.h"

#include "agents/documents/file_kind.h"
#include "agents/documents/plain_document.h"

#include <algorithm>
#include <utility>

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::Literals;

namespace agents::documents {

namespace {

    constexpr int kFilesPerStep = 50; // a durable step takes milliseconds
    constexpr int kFiles = 200'000;
    constexpr qint64 kLargestPlain = 16 << 20;
    constexpr qsizetype kCharacters = qsizetype{8} << 20; // of one file
    constexpr qsizetype kProblems = 100;

    struct Found {
        QString path;
        IndexedFile file;
    };

    // Files that people read: no hidden ones, no links (they lead out of the folder or in circles),
    // no pictures, recordings, archives and programs.
    QList<Found> findFiles(const QString &folder, const base::CancelToken &cancel)
    {
        QList<Found> found;
        QDirIterator walk(folder, QDir::Files | QDir::NoSymLinks | QDir::Readable,
                          QDirIterator::Subdirectories);
        while (walk.hasNext() && found.size() < kFiles && !cancel.isCancelled()) {
            const QFileInfo info = walk.nextFileInfo();
            found.append({.path = info.absoluteFilePath(),
                          .file = {.size = info.size(),
                                   .modified = info.lastModified().toMSecsSinceEpoch()}});
        }
        std::ranges::sort(found, {}, &Found::path);
        return found;
    }

    bool isReadable(FileKind kind)
    {
        return kind != FileKind::Image && kind != FileKind::Audio && kind != FileKind::Video
            && kind != FileKind::Archive && kind != FileKind::Unknown;
    }

    bool isSame(const IndexedFile &a, const IndexedFile &b)
    {
        return a.size == b.size && a.modified == b.modified;
    }

} // namespace

// Plain UTF-8 needs no parser, and so no process: this is what makes thousands of notes quick.
base::Result<Document> FolderIndexer::read(const QString &path,
                                           const base::CancelToken &cancel) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::Error{
            base::ErrorCode::Io,
            u"“%1” cannot be opened: %2."_s.arg(path, file.errorString()).toStdString()};
    const QByteArray head = file.peek(kHeadBytes);
    const FileKind kind = detectKind(head, path);
    if (!isReadable(kind) || file.size() == 0)
        return Document();
    if ((kind == FileKind::Text || kind == FileKind::Markdown) && file.size() <= kLargestPlain) {
        const QByteArray bytes = file.readAll();
        if (bytes.isValidUtf8() && !bytes.contains('\0'))
            return plainDocument(QString::fromUtf8(bytes), kind, kCharacters);
    }
    file.close();
    auto answer = m_reader.read({.task = ReadRequest::Task::Document, .path = path}, cancel,
                                [](const ReadProgress &) { });
    if (!answer)
        return answer.error();
    return std::get<Document>(*std::move(answer));
}

base::Result<IndexSummary>
FolderIndexer::update(const QString &folder,
                      const base::CancelToken &cancel,
                      const std::function<void(const IndexProgress &)> &progress)
{
    const QString root = QFileInfo(folder).absoluteFilePath();
    if (!QFileInfo(root).isDir())
        return base::Error{
            base::ErrorCode::NotFound,
            u"There is no folder “%1”. Check the name."_s.arg(QDir::toNativeSeparators(folder))
                .toStdString()};
    auto known = m_index.files(root);
    if (!known)
        return known.error();
    QList<Found> changed = findFiles(root, cancel);
    IndexSummary summary;
    summary.files = static_cast<int>(changed.size());
    changed.removeIf([&known](const Found &one) {
        const auto before = known->constFind(one.path);
        const bool isKnown = before != known->constEnd() && isSame(*before, one.file);
        known->remove(one.path);
        return isKnown;
    });
    if (const auto begun = m_index.begin(); !begun)
        return begun.error();
    // Where the walk was stopped, files that it did not reach are not gone.
    const QStringList gone = cancel.isCancelled() ? QStringList() : known->keys();
    for (const QString &path : gone) {
        if (const auto removed = m_index.remove(path); !removed)
            return removed.error();
        ++summary.removed;
    }
    const auto total = static_cast<int>(changed.size());
    for (const Found &one : std::as_const(changed)) {
        progress(
            {.done = summary.read, .total = total, .name = QDir(root).relativeFilePath(one.path)});
        if (const auto added = add(one.path, one.file, cancel, summary); !added)
            return added.error();
    }
    if (const auto committed = m_index.commit(); !committed)
        return committed.error();
    if (cancel.isCancelled())
        return base::Error{base::ErrorCode::Cancelled,
                           "Indexing was stopped. What was read is kept."};
    return summary;
}

base::Result<void> FolderIndexer::add(const QString &path,
                                      const IndexedFile &file,
                                      const base::CancelToken &cancel,
                                      IndexSummary &summary)
{
    if (cancel.isCancelled())
        return {};
    const auto document = read(path, cancel);
    if (cancel.isCancelled())
        return {};
    if (!document && summary.problems.size() < kProblems)
        summary.problems += QString::fromStdString(document.error().message);
    // A file without text is remembered too, so that it is not opened each time.
    const auto put = m_index.put(path, file, document ? chunksOf(*document) : QList<Chunk>());
    if (!put || ++summary.read % kFilesPerStep != 0)
        return put;
    return m_index.begin();
}

} // namespace agents::documents
