// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/index/folder_indexer.h"

#include "agents/documents/file_kind.h"
#include "agents/documents/plain_document.h"

#include <algorithm>
#include <utility>

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>

using namespace Qt::Literals;

namespace agents::documents {

namespace {

    // A durable step takes milliseconds, its writing not much more, and questions find what was
    // read a second ago.
    constexpr qsizetype kFilesPerStep = 50;
    constexpr qsizetype kCharactersPerStep = qsizetype{4} << 20;
    constexpr qint64 kMillisecondsPerStep = 1000;
    constexpr qsizetype kGonePerStep = 500;
    constexpr qint64 kLargestPlain = 16 << 20;
    constexpr qsizetype kCharacters = qsizetype{8} << 20; // of one file
    constexpr qsizetype kProblems = 100;

    struct Found {
        QString path;
        IndexedFile file;
    };

    // Files that people read: no hidden ones, no links (they lead out of the folder or in circles),
    // no pictures, recordings, archives and programs.
    QList<Found> findFiles(const QString &folder, int most, const base::CancelToken &cancel)
    {
        QList<Found> found;
        QDirIterator walk(folder, QDir::Files | QDir::NoSymLinks | QDir::Readable,
                          QDirIterator::Subdirectories);
        while (walk.hasNext() && found.size() < most && !cancel.isCancelled()) {
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

    struct ReadFile {
        Found found;
        QList<Chunk> chunks;
    };

} // namespace

class FolderIndexer::Step final
{
public:
    explicit Step(DocumentIndex &index)
        : m_index(index)
    {
    }

    void add(ReadFile file)
    {
        if (m_files.isEmpty())
            m_clock.start();
        for (const Chunk &chunk : std::as_const(file.chunks))
            m_characters += chunk.text.size();
        m_files.append(std::move(file));
    }

    bool isFull() const
    {
        return m_files.size() >= kFilesPerStep || m_characters >= kCharactersPerStep
            || (!m_files.isEmpty() && m_clock.elapsed() >= kMillisecondsPerStep);
    }

    base::Result<void> write()
    {
        if (m_files.isEmpty())
            return {};
        const auto written = m_index.inOneStep([this]() -> base::Result<void> {
            for (const auto &[found, chunks] : std::as_const(m_files)) {
                if (const auto put = m_index.put(found.path, found.file, chunks); !put)
                    return put;
            }
            return {};
        });
        m_files.clear();
        m_characters = 0;
        return written;
    }

private:
    DocumentIndex &m_index;
    QList<ReadFile> m_files;
    qsizetype m_characters = 0;
    QElapsedTimer m_clock; // since the first of them was read
};

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
    // One more than are read tells that there are more.
    QList<Found> changed = findFiles(root, m_mostFiles + 1, cancel);
    IndexSummary summary;
    summary.hasMore = changed.size() > m_mostFiles;
    if (summary.hasMore) {
        changed.removeLast();
        summary.problems +=
            u"The folder holds more than %L1 files. Only so many are read; the rest is not "
            "found. Choose a folder inside it."_s.arg(m_mostFiles);
    }
    summary.files = static_cast<int>(changed.size());
    changed.removeIf([&known](const Found &one) {
        const auto before = known->constFind(one.path);
        const bool isKnown = before != known->constEnd() && isSame(*before, one.file);
        known->remove(one.path);
        return isKnown;
    });
    // Where the walk was stopped, files that it did not reach are not gone.
    const auto removed = forget(cancel.isCancelled() ? QStringList() : known->keys());
    if (!removed)
        return removed.error();
    summary.removed = *removed;
    const auto total = static_cast<int>(changed.size());
    Step step(m_index);
    for (const Found &one : std::as_const(changed)) {
        progress(
            {.done = summary.read, .total = total, .name = QDir(root).relativeFilePath(one.path)});
        if (cancel.isCancelled())
            break;
        const auto document = read(one.path, cancel);
        if (cancel.isCancelled())
            break;
        if (!document && summary.problems.size() < kProblems)
            summary.problems += QString::fromStdString(document.error().message);
        // A file without text is remembered too, so that it is not opened each time.
        step.add({one, document ? chunksOf(*document) : QList<Chunk>()});
        ++summary.read;
        if (!step.isFull())
            continue;
        if (const auto written = step.write(); !written)
            return written.error();
    }
    if (const auto written = step.write(); !written)
        return written.error();
    if (cancel.isCancelled())
        return base::Error{base::ErrorCode::Cancelled,
                           "Indexing was stopped. What was read is kept."};
    return summary;
}

base::Result<int> FolderIndexer::forget(const QStringList &gone)
{
    for (qsizetype first = 0; first < gone.size(); first += kGonePerStep) {
        const QStringList some = gone.mid(first, kGonePerStep);
        const auto removed = m_index.inOneStep([&]() -> base::Result<void> {
            for (const QString &path : some) {
                if (const auto done = m_index.remove(path); !done)
                    return done;
            }
            return {};
        });
        if (!removed)
            return removed.error();
    }
    return static_cast<int>(gone.size());
}

} // namespace agents::documents
