// SPDX-License-Identifier: Apache-2.0
#include "app/attachments/attachment_viewer.h"

#include "app/attachments/attachment_list.h"
#include "app/attachments/file_copy.h"
#include "app/attachments/viewed_text.h"
#include "app/on_pool.h"

#include <algorithm>
#include <array>

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals;

namespace app {

using agents::documents::DecodedImage;
using agents::documents::Document;
using agents::documents::DocumentService;
using agents::documents::ReadId;
using agents::documents::ReadRequest;

namespace {

    constexpr int kLongerSide = 2400; // pixels: sharp on a large screen

    // What a viewer or player opens; a script or a shortcut under another name does more than show.
    constexpr std::array kSafeSuffixes{
        "pdf"_L1,  "docx"_L1, "xlsx"_L1, "pptx"_L1, "odt"_L1,  "ods"_L1,  "odp"_L1,  "epub"_L1,
        "rtf"_L1,  "csv"_L1,  "txt"_L1,  "md"_L1,   "png"_L1,  "jpg"_L1,  "jpeg"_L1, "webp"_L1,
        "gif"_L1,  "bmp"_L1,  "tif"_L1,  "tiff"_L1, "avif"_L1, "heic"_L1, "wav"_L1,  "mp3"_L1,
        "flac"_L1, "ogg"_L1,  "opus"_L1, "m4a"_L1,  "mp4"_L1,  "mkv"_L1,  "webm"_L1, "mov"_L1};

    QVariantMap toMap(const ViewedPiece &piece)
    {
        return {{u"place"_s, piece.place},
                {u"text"_s, piece.text},
                {u"markFrom"_s, static_cast<int>(piece.markFrom)},
                {u"markTo"_s, static_cast<int>(piece.markTo)}};
    }

} // namespace

AttachmentViewer::AttachmentViewer(QObject *parent)
    : QObject(parent)
    , m_recording(std::make_unique<RecordingView>(nullptr))
{
}

bool AttachmentViewer::canOpenElsewhere() const
{
    return !m_path.isEmpty()
        && std::ranges::find(kSafeSuffixes, QFileInfo(m_name).suffix().toLower())
        != kSafeSuffixes.end();
}

void AttachmentViewer::setProvider(const QString &name)
{
    m_provider = name;
    m_recording->setProvider(name);
}

QUrl AttachmentViewer::source() const
{
    return picture().isNull() ? QUrl() : QUrl(u"image://%1/%2"_s.arg(m_provider).arg(m_serial));
}

QImage AttachmentViewer::picture() const
{
    const QMutexLocker lock(&m_lock);
    return m_picture;
}

void AttachmentViewer::show(const QVariantMap &file)
{
    close();
    m_path = file[u"path"_s].toString();
    m_name = file[u"name"_s].toString();
    m_kind = file[u"kind"_s].toInt();
    m_thumbnail = file[u"thumbnail"_s].toUrl();
    m_place = file[u"place"_s].toInt();
    m_passage = file[u"passage"_s].toString();
    Q_EMIT fileChanged();
    // A folder on another computer may let one wait.
    ++m_reading;
    onPool(
        this, [path = m_path] { return QFileInfo(path).isFile(); },
        [this, shown = m_serial](bool isThere) {
            if (shown == m_serial)
                begin(isThere);
        });
    Q_EMIT changed();
}

void AttachmentViewer::begin(bool isThere)
{
    --m_reading;
    if (!isThere) {
        m_problem = tr("“%1” is no longer here.").arg(m_name);
    } else if (m_kind == static_cast<int>(AttachmentList::Kind::Picture)) {
        read(ReadRequest::Task::Image, 0);
    } else if (m_kind == static_cast<int>(AttachmentList::Kind::Document)) {
        read(ReadRequest::Task::Document, 0);
    } else {
        m_recording->setFile(m_path, m_name);
    }
    Q_EMIT changed();
}

void AttachmentViewer::close()
{
    if (m_service) {
        m_service->cancel(m_documentId);
        m_service->cancel(m_imageId);
    }
    m_documentId = 0;
    m_imageId = 0;
    m_reading = 0;
    m_path.clear();
    m_problem.clear();
    m_page = 0;
    m_pageCount = 0;
    m_sections.clear();
    m_markedSection = -1;
    m_recording->setFile({}, {});
    ++m_serial;
    {
        const QMutexLocker lock(&m_lock);
        m_picture = {};
    }
    Q_EMIT changed();
    Q_EMIT sectionsChanged();
}

void AttachmentViewer::read(ReadRequest::Task task, int page)
{
    if (!m_service) {
        m_service = std::make_unique<DocumentService>();
        connect(m_service.get(), &DocumentService::documentRead, this,
                [this](ReadId id, const Document &document) {
                    if (id == m_documentId)
                        onDocument(document);
                });
        connect(m_service.get(), &DocumentService::imageRead, this,
                [this](ReadId id, const DecodedImage &image) {
                    if (id == m_imageId)
                        onImage(image);
                });
        connect(m_service.get(), &DocumentService::failed, this,
                [this](ReadId id, const base::Error &error) {
                    if (id != m_documentId && id != m_imageId)
                        return;
                    --m_reading;
                    m_problem = QString::fromStdString(error.message);
                    Q_EMIT changed();
                });
    }
    const ReadId id = m_service->read({.task = task,
                                       .path = m_path,
                                       .longerSide = kLongerSide,
                                       .page = std::max(1, page),
                                       .name = m_name});
    ++m_reading;
    (task == ReadRequest::Task::Document ? m_documentId : m_imageId) = id;
}

void AttachmentViewer::onDocument(const Document &document)
{
    --m_reading;
    const QList<ViewedPiece> pieces = viewedText(document, m_place, m_passage);
    m_sections.clear();
    for (const ViewedPiece &piece : pieces) {
        if (piece.markFrom >= 0)
            m_markedSection = static_cast<int>(m_sections.size());
        m_sections.append(toMap(piece));
    }
    if (document.format == "PDF"_L1 && document.pages > 0) {
        m_pageCount = document.pages;
        showPage(m_place > 0 ? m_place : 1);
    }
    Q_EMIT sectionsChanged();
    Q_EMIT changed();
}

void AttachmentViewer::onImage(const DecodedImage &image)
{
    --m_reading;
    const QImage shown(reinterpret_cast<const uchar *>(image.rgb.constData()), image.width,
                       image.height, qsizetype{3} * image.width, QImage::Format_RGB888);
    ++m_serial;
    {
        const QMutexLocker lock(&m_lock);
        m_picture = shown.copy(); // the bytes go away
    }
    Q_EMIT changed();
}

void AttachmentViewer::showPage(int page)
{
    if (page < 1 || page > m_pageCount || page == m_page)
        return;
    if (m_page > 0 && m_imageId != 0)
        m_service->cancel(m_imageId);
    m_reading = 0; // a page that still came is not waited for
    m_problem.clear();
    m_page = page;
    read(ReadRequest::Task::Page, page);
    Q_EMIT changed();
}

void AttachmentViewer::openElsewhere()
{
    if (!canOpenElsewhere())
        return;
    // Written beside what is open elsewhere; shared: the copy may last longer than the viewer.
    const auto part = std::make_shared<QTemporaryDir>();
    const QString name = QFileInfo(m_name).fileName();
    const QString written = part->filePath(name);
    const auto then = [this, part, name, written, shown = m_name](bool isCopied) {
        if (!m_copies)
            m_copies = std::make_unique<QTemporaryDir>();
        const QString target = m_copies->filePath(name);
        QFile::remove(target);
        const bool isOpened = isCopied && m_copies->isValid() && QFile::rename(written, target)
            && QDesktopServices::openUrl(QUrl::fromLocalFile(target));
        if (!isOpened)
            Q_EMIT told(
                tr("No program on this computer opens “%1”. Save a copy instead.").arg(shown),
                true);
    };
    copy(written, part, then);
}

void AttachmentViewer::saveCopy(const QUrl &target)
{
    const QString path = target.toLocalFile();
    if (path.isEmpty() || m_path.isEmpty())
        return;
    copy(path, {}, [this, path, name = m_name](bool isCopied) {
        if (isCopied)
            Q_EMIT told(tr("Saved as %1").arg(QDir::toNativeSeparators(path)), false);
        else
            Q_EMIT told(tr("“%1” cannot be saved there. Choose another folder.").arg(name), true);
    });
}

void AttachmentViewer::copy(const QString &to,
                            const std::shared_ptr<void> &kept,
                            const std::function<void(bool isCopied)> &then)
{
    ++m_copying;
    Q_EMIT changed();
    copyFile(this, m_path, to, kept).then(this, [this, then](bool isCopied) {
        --m_copying;
        Q_EMIT changed();
        then(isCopied);
    });
}

} // namespace app
