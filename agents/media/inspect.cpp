// SPDX-License-Identifier: Apache-2.0
#include "agents/media/inspect.h"

#include "agents/documents/file_kind.h"
#include "agents/documents/prompt_text.h"
#include "agents/media/detail.h"
#include "agents/media/pages.h"

#include <algorithm>
#include <utility>

#include <QCryptographicHash>
#include <QFile>

using namespace Qt::Literals;

namespace agents::media {

namespace {

    using namespace documents;
    using base::Result;
    using Progress = std::function<void(ReadProgress)>;

    constexpr qint64 kChunk = qint64{1} << 20;

    base::Error stopped(const QString &name)
    {
        return {base::ErrorCode::Cancelled, u"Reading “%1” was stopped."_s.arg(name).toStdString()};
    }

    // Everything that reads the file, with what all steps need.
    struct Inspection {
        const QString &path;
        const QString &name;
        const ReaderProcess &reader;
        const base::CancelToken &cancel;
        const Progress &progress;
    };

    struct Head {
        QByteArray bytes;
        QByteArray sha256;
    };

    Result<Head> readHead(const Inspection &inspection)
    {
        QFile file(inspection.path);
        if (!file.open(QIODevice::ReadOnly)) {
            return base::Error{base::ErrorCode::Io,
                               u"“%1” cannot be opened: %2. Check that you may read it."_s
                                   .arg(inspection.name, file.errorString())
                                   .toStdString()};
        }
        Head head;
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (QByteArray chunk = file.read(kChunk); !chunk.isEmpty(); chunk = file.read(kChunk)) {
            if (inspection.cancel.isCancelled())
                return stopped(inspection.name);
            if (head.bytes.isEmpty())
                head.bytes = chunk.first(std::min(chunk.size(), kHeadBytes));
            hash.addData(chunk);
        }
        head.sha256 = hash.result().toHex();
        return head;
    }

    // Which pages of a PDF suit as pictures.
    void takePages(const Document &document, Attachment &attachment)
    {
        for (const Section &section : document.sections) {
            QList<int> &pages = section.needsPageImage ? attachment.pages : attachment.figures;
            const bool isOne = section.needsPageImage || section.showsFigure;
            const qsizetype most = section.needsPageImage ? kMostPictures : kMostFigures;
            if (!isOne || pages.contains(section.number))
                continue;
            if (pages.size() < most)
                pages += section.number;
            else if (!section.needsPageImage)
                ++attachment.moreFigures;
        }
        // Where only figures are shown, the words stand beside them as text.
        if (attachment.pages.isEmpty() && !attachment.figures.isEmpty())
            attachment.suitableDetail = kFigureDetail;
    }

    Result<Inspected> inspectDocument(const Inspection &inspection, bool isPdf)
    {
        const auto answer = inspection.reader.read(
            {.task = ReadRequest::Task::Document, .path = inspection.path, .name = inspection.name},
            inspection.cancel, inspection.progress);
        if (!answer)
            return answer.error();
        const Document &document = std::get<Document>(*answer);
        Inspected found;
        found.attachment.format = document.format;
        found.attachment.text = promptText(document, inspection.name);
        found.attachment.suitableDetail = kPageDetail;
        if (isPdf) {
            takePages(document, found.attachment);
            found.attachment.pageCount = document.pages;
            auto page = inspection.reader.read({.task = ReadRequest::Task::Page,
                                                .path = inspection.path,
                                                .longerSide = kThumbnailSide,
                                                .name = inspection.name},
                                               inspection.cancel, inspection.progress);
            if (page)
                found.thumbnail = std::get<DecodedImage>(*std::move(page));
        }
        return found;
    }

    Result<Inspected> inspectPicture(const Inspection &inspection)
    {
        auto answer = inspection.reader.read({.task = ReadRequest::Task::Image,
                                              .path = inspection.path,
                                              .longerSide = 2 * kThumbnailSide,
                                              .name = inspection.name},
                                             inspection.cancel, inspection.progress);
        if (!answer)
            return answer.error();
        Inspected found;
        found.thumbnail = std::get<DecodedImage>(*std::move(answer));
        found.attachment.kind = AttachmentKind::Picture;
        found.attachment.width = found.thumbnail.originalWidth;
        found.attachment.height = found.thumbnail.originalHeight;
        found.attachment.suitableDetail = suitableDetail(found.thumbnail);
        return found;
    }

    Result<Inspected> inspectRecording(const Inspection &inspection)
    {
        auto recording = inspection.reader.readRecording({.task = RecordingRequest::Task::Info,
                                                          .path = inspection.path,
                                                          .longerSide = kThumbnailSide,
                                                          .name = inspection.name},
                                                         inspection.cancel, inspection.progress);
        if (!recording)
            return recording.error();
        const RecordingInfo &info = recording->info;
        Inspected found;
        found.attachment.kind = info.width > 0 ? AttachmentKind::Video : AttachmentKind::Sound;
        found.attachment.format = info.format;
        found.attachment.width = info.width;
        found.attachment.height = info.height;
        found.attachment.seconds = info.seconds;
        found.attachment.hasSound = info.hasSound;
        found.attachment.suitableDetail = kFrameDetail;
        if (!recording->frames.empty())
            found.thumbnail = std::move(recording->frames.front().image);
        return found;
    }

} // namespace

Result<Inspected> inspectFile(const QString &path,
                              const QString &name,
                              const ReaderProcess &reader,
                              const base::CancelToken &cancel,
                              const Progress &progress)
{
    const Inspection inspection{path, name, reader, cancel, progress};
    if (const auto checked = checkReadable(path); !checked)
        return checked.error();
    const auto head = readHead(inspection);
    if (!head)
        return head.error();
    const FileKind kind = detectKind(head->bytes, name);
    auto found = [&] {
        switch (kind) {
        case FileKind::Image:
            return inspectPicture(inspection);
        case FileKind::Audio:
        case FileKind::Video:
            return inspectRecording(inspection);
        default:
            return inspectDocument(inspection, kind == FileKind::Pdf);
        }
    }();
    if (!found)
        return found;
    found->attachment.name = name;
    found->attachment.sha256 = head->sha256;
    return found;
}

} // namespace agents::media
