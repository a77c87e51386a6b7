// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/reading/read_document.h"

#include "agents/documents/file_kind.h"
#include "agents/documents/reading/zip_archive.h"

#include <algorithm>

using namespace Qt::Literals;

namespace agents::documents {

namespace {

    // OpenDocument and EPUB begin with an entry "mimetype"; Office files list what their parts are.
    base::Result<Document> readZip(QByteArrayView bytes, const ReadContext &context)
    {
        const auto archive = ZipArchive::open(bytes, context);
        if (!archive)
            return archive.error();
        const auto mime = (*archive)->readOptional(u"mimetype"_s);
        if (!mime)
            return mime.error();
        if (mime->startsWith("application/epub"))
            return readEpub(bytes, context);
        if (mime->startsWith("application/vnd.oasis.opendocument"))
            return readOdf(bytes, context);
        const auto types = (*archive)->readOptional(u"[Content_Types].xml"_s);
        if (!types)
            return types.error();
        if (types->contains("wordprocessingml"))
            return readDocx(bytes, context);
        if (types->contains("spreadsheetml.sheet.main"))
            return readXlsx(bytes, context);
        if (types->contains("presentationml"))
            return readPptx(bytes, context);
        if (types->contains("sheet.binary"))
            return context.unsupported(
                u"is a binary Excel workbook. Save it as XLSX or CSV and use that."_s);
        return context.unsupported(
            u"is an archive. Unpack it and attach the files that you need."_s);
    }

    base::Error oldOffice(QByteArrayView bytes, const ReadContext &context)
    {
        // With a password a new file is wrapped into an old container.
        static const QByteArray kWrapped("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
        if (bytes.contains(kWrapped))
            return context.isProtected();
        return context.unsupported(
            u"is in the format of Office 97 to 2003. Save it as DOCX, XLSX or PPTX, for instance "
            "with LibreOffice, and use that."_s);
    }

    base::Error notText(FileKind kind, const ReadContext &context)
    {
        switch (kind) {
        case FileKind::Image:
            return context.unsupported(u"is a picture, which has no text to read."_s);
        case FileKind::Audio:
        case FileKind::Video:
            return context.unsupported(u"is a recording, which has no text to read."_s);
        case FileKind::Archive:
            return context.unsupported(
                u"is an archive. Unpack it and attach the files that you need."_s);
        default:
            return context.unsupported(
                u"holds no text that Hearth can read. If a program made it, export it there as "
                "PDF, DOCX or text."_s);
        }
    }

} // namespace

base::Result<Document> readDocument(QByteArrayView bytes, const ReadContext &context)
{
    if (bytes.isEmpty())
        return context.unsupported(u"is empty."_s);
    if (bytes.size() > context.limits().fileBytes)
        return context.tooLarge(u"it is larger than %1 MB"_s.arg(context.limits().fileBytes >> 20));
    const QByteArrayView head = bytes.first(std::min(bytes.size(), kHeadBytes));
    const FileKind kind = detectKind(head, context.name());
    switch (kind) {
    case FileKind::Text:
        return readPlainText(bytes, context);
    case FileKind::Markdown:
        return readMarkdown(bytes, context);
    case FileKind::Csv:
        return readCsv(bytes, context);
    case FileKind::Html:
        return readHtml(bytes, context);
    case FileKind::Email:
        return readEmail(bytes, context);
    case FileKind::Rtf:
        return readRtf(bytes, context);
    case FileKind::Pdf:
        return readPdf(bytes, context);
    case FileKind::Zip:
        return readZip(bytes, context);
    case FileKind::OldOffice:
        return oldOffice(bytes, context);
    default:
        return notText(kind, context);
    }
}

} // namespace agents::documents
