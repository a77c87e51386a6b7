// SPDX-License-Identifier: Apache-2.0
#include "app/attachments/attachment_reader.h"

#include "agents/documents/reader_launch.h"
#include "agents/media/inspect.h"
#include "app/attachments/attachment_list.h"
#include "app/attachments/attachment_part.h"

#include <map>
#include <new>
#include <utility>

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThreadPool>

using namespace Qt::Literals;

namespace app {

namespace {

    constexpr int kThreads = 2;

    // Thumbnails are made anew when they are lost: one that cannot be written is only left out.
    QString writeThumbnail(const agents::documents::DecodedImage &pixels,
                           const QString &path,
                           const storage::Vault &vault)
    {
        if (pixels.width <= 0)
            return {};
        const QImage image(reinterpret_cast<const uchar *>(pixels.rgb.constData()), pixels.width,
                           pixels.height, qsizetype{3} * pixels.width, QImage::Format_RGB888);
        const QSize most(agents::media::kThumbnailSide, agents::media::kThumbnailSide);
        const bool isLarge = image.width() > most.width() || image.height() > most.height();
        if (vault && QFile::exists(path))
            return path; // an open copy
        QDir().mkpath(QFileInfo(path).path());
        const QImage small =
            isLarge ? image.scaled(most, Qt::KeepAspectRatio, Qt::SmoothTransformation) : image;
        if (!small.save(path, "PNG"))
            return {};
        QFile file(path);
        if (vault && file.open(QIODevice::ReadOnly)
            && !vault.put(QFileInfo(path).fileName().toLatin1(), file.readAll()))
            return {};
        return path;
    }

} // namespace

AttachmentFolders::AttachmentFolders(const QString &folder, const storage::Vault &files)
    : store(folder + u"/attachments"_s, files)
    , thumbnails(files ? files.openFolder() : folder + u"/thumbnails"_s)
    , index(folder + u"/index.db"_s)
    , vault(files)
{
}

QString AttachmentFolders::thumbnailOf(const QByteArray &sha256) const
{
    const QByteArray name = sha256.first(std::min<qsizetype>(sha256.size(), 64)) + ".png";
    const QString copy = vault ? vault.openCopy(name) : QString();
    return copy.isEmpty() ? thumbnails + u'/' + QString::fromLatin1(name) : copy;
}

// A file, or bytes without one, or a picture, or what a message kept.
struct AttachmentReader::Source {
    QString path{};
    QByteArray bytes{};
    QString name{};
    std::optional<QImage> image{};
    std::optional<storage::Part> kept{};
};

struct AttachmentReader::Data {
    explicit Data(const AttachmentFolders &attachments)
        : folders(attachments)
    {
        threads.setMaxThreadCount(kThreads);
    }

    base::Result<ReadAttachment> readAny(const Source &source,
                                         const base::CancelToken &cancel,
                                         const std::function<void(double)> &progress) const;
    base::Result<ReadAttachment> readKept(const storage::Part &part,
                                          const base::CancelToken &cancel) const;
    base::Result<ReadAttachment> read(const Source &source,
                                      const base::CancelToken &cancel,
                                      const std::function<void(double)> &progress) const;

    AttachmentFolders folders;
    agents::documents::ReaderProcess reader;
    std::map<int, std::shared_ptr<base::CancelToken>> running; // shared with the thread that reads
    QThreadPool threads; // first to go: its threads use the rest
};

// Reads the kept copy: the original may be changed or removed meanwhile.
base::Result<ReadAttachment>
AttachmentReader::Data::read(const Source &source,
                             const base::CancelToken &cancel,
                             const std::function<void(double)> &progress) const
{
    if (!source.path.isEmpty()) {
        if (const auto checked = agents::documents::checkReadable(source.path); !checked)
            return checked.error();
    }
    const auto stored = source.path.isEmpty() ? folders.store.addBytes(source.bytes)
                                              : folders.store.add(source.path, &cancel);
    if (!stored)
        return stored.error();
    ReadAttachment result;
    result.path = folders.store.pathOf(stored->sha256, &cancel);
    auto inspected = agents::media::inspectFile(
        result.path, source.name, reader, cancel,
        [&progress](const agents::documents::ReadProgress &now) {
            progress(now.total > 0 ? static_cast<double>(now.done) / now.total : -1.0);
        });
    if (!inspected)
        return inspected.error();
    result.isConfined = !agents::documents::readerFreedom().isAny();
    result.attachment = std::move(inspected->attachment);
    result.thumbnail =
        writeThumbnail(inspected->thumbnail, folders.thumbnailOf(stored->sha256), folders.vault);
    if (!result.attachment.text.isEmpty()) {
        const auto text = folders.store.addBytes(result.attachment.text.toUtf8());
        if (!text)
            return text.error();
        result.textSha256 = text->sha256;
        result.textBytes = chosenTextBytes(result.attachment);
    }
    return result;
}

base::Result<ReadAttachment> AttachmentReader::Data::readKept(const storage::Part &part,
                                                              const base::CancelToken &cancel) const
{
    auto read = attachmentOf(part, folders, &cancel);
    if (!read)
        return base::Error{base::ErrorCode::InvalidInput, {}};
    loadText(*read, folders);
    read->textBytes = chosenTextBytes(read->attachment);
    return *std::move(read);
}

base::Result<ReadAttachment>
AttachmentReader::Data::readAny(const Source &source,
                                const base::CancelToken &cancel,
                                const std::function<void(double)> &progress) const
{
    try {
        if (source.kept)
            return readKept(*source.kept, cancel);
        if (!source.image)
            return read(source, cancel, progress);
        Source file{.name = source.name};
        QBuffer buffer(&file.bytes);
        if (!buffer.open(QIODevice::WriteOnly) || !source.image->save(&buffer, "PNG"))
            return base::Error{
                base::ErrorCode::Io,
                AttachmentList::tr(
                    "The picture cannot be taken over. Save it as a file and add that.")
                    .toStdString()};
        return read(file, cancel, progress);
    } catch (const std::bad_alloc &) {
        return base::Error{
            base::ErrorCode::OutOfMemory,
            u"There is not enough memory to read “%1”. Close other programs."_s.arg(source.name)
                .toStdString()};
    }
}

AttachmentReader::AttachmentReader(const AttachmentFolders &folders, QObject *parent)
    : QObject(parent)
    , m_data(std::make_unique<Data>(folders))
{
}

AttachmentReader::~AttachmentReader()
{
    for (const auto &[id, token] : m_data->running)
        token->cancel();
    m_data->threads.waitForDone();
}

const AttachmentFolders &AttachmentReader::folders() const
{
    return m_data->folders;
}

void AttachmentReader::readFile(int id, const QString &path)
{
    start(id, {.path = path, .name = QFileInfo(path).fileName()});
}

void AttachmentReader::readBytes(int id, const QByteArray &bytes, const QString &name)
{
    start(id, {.bytes = bytes, .name = name});
}

void AttachmentReader::readImage(int id, const QImage &image, const QString &name)
{
    start(id, {.name = name, .image = image});
}

void AttachmentReader::readKept(int id, const storage::Part &part)
{
    start(id, {.name = part.text, .kept = part});
}

void AttachmentReader::cancel(int id)
{
    if (const auto found = m_data->running.find(id); found != m_data->running.end())
        found->second->cancel();
}

void AttachmentReader::start(int id, const Source &source)
{
    const auto token = std::make_shared<base::CancelToken>(); // shared: see Data
    m_data->running.emplace(id, token);
    m_data->threads.start([this, id, source, token] {
        const auto tell = [this](const auto &what) {
            QMetaObject::invokeMethod(this, what, Qt::QueuedConnection);
        };
        // A folder on another computer may let one wait.
        if (const QFileInfo file(source.path); !source.path.isEmpty() && file.isDir()) {
            tell([this, id, token, path = file.absoluteFilePath()] {
                m_data->running.erase(id);
                if (!token->isCancelled())
                    Q_EMIT folderFound(id, path);
            });
            return;
        }
        const auto progress = [this, id, tell](double done) {
            tell([this, id, done] { Q_EMIT progressed(id, done); });
        };
        const auto answer = m_data->readAny(source, *token, progress);
        tell([this, id, answer] { end(id, answer); });
    });
}

void AttachmentReader::count(int id, const agents::media::Attachment &attachment)
{
    m_data->threads.start([this, id, attachment] {
        const uint64_t bytes = chosenTextBytes(attachment);
        QMetaObject::invokeMethod(
            this, [=, this] { Q_EMIT counted(id, attachment.choice, bytes); },
            Qt::QueuedConnection);
    });
}

void AttachmentReader::end(int id, const base::Result<ReadAttachment> &answer)
{
    m_data->running.erase(id);
    Q_EMIT read(id, answer);
}

} // namespace app
