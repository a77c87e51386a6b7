// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/reading/pdf_reader.h"

#include "agents/documents/reading/markdown_builder.h"
#include "agents/documents/reading/notes.h"
#include "agents/documents/reading/pdf_pages.h"
#include "agents/documents/reading/read_document.h"

#include <algorithm>

#include <QBuffer>
#include <QPdfBookmarkModel>
#include <QPdfDocument>

using namespace Qt::Literals;

namespace agents::documents {

namespace {

    constexpr int kBookmarks = 10'000;
    constexpr int kBookmarkDepth = 6;
    constexpr qsizetype kFewLetters = 3; // a page number alone is no text
    constexpr qsizetype kListedPages = 20;

    // The bytes behind `device` must outlive the document.
    base::Result<void> load(QPdfDocument &document, QBuffer &device, const ReadContext &context)
    {
        device.open(QIODevice::ReadOnly);
        document.load(&device);
        switch (document.error()) {
        case QPdfDocument::Error::None:
            break;
        case QPdfDocument::Error::IncorrectPassword:
            return context.isProtected();
        case QPdfDocument::Error::UnsupportedSecurityScheme:
            return context.unsupported(
                u"is protected in a way that Hearth cannot open. Save a copy without protection "
                "and use that."_s);
        default:
            return context.damaged(u"its list of pages cannot be read, perhaps it was cut off"_s);
        }
        if (document.status() != QPdfDocument::Status::Ready || document.pageCount() < 1)
            return context.damaged(u"it has no pages"_s);
        return {};
    }

    // Page -> the first bookmark that leads there.
    void collect(const QPdfBookmarkModel &model,
                 const QModelIndex &parent,
                 int depth,
                 QHash<int, QPair<int, QString>> &bookmarks)
    {
        for (int row = 0; row < model.rowCount(parent); ++row) {
            if (bookmarks.size() > kBookmarks)
                return;
            const QModelIndex index = model.index(row, 0, parent);
            const auto role = [&](QPdfBookmarkModel::Role one) {
                return model.data(index, static_cast<int>(one));
            };
            const int page = role(QPdfBookmarkModel::Role::Page).toInt();
            const QString title = role(QPdfBookmarkModel::Role::Title).toString().simplified();
            if (!bookmarks.contains(page) && !title.isEmpty())
                bookmarks.insert(page, {depth, title});
            if (depth < kBookmarkDepth)
                collect(model, index, depth + 1, bookmarks);
        }
    }

    // A word that was cut at a line's end comes with a mark (U+0002 or U+FFFE) in place of its
    // hyphen.
    QString tidy(const QString &raw)
    {
        QString text;
        text.reserve(raw.size());
        for (qsizetype i = 0; i < raw.size(); ++i) {
            const QChar c = raw[i];
            if (c == QChar(0x02) || c == QChar(0xFFFE) || c == QChar(0xAD)) {
                while (i + 1 < raw.size() && (raw[i + 1] == u'\r' || raw[i + 1] == u'\n'))
                    ++i;
            } else if (c == u'\n') {
                while (text.endsWith(u' '))
                    text.chop(1);
                text += c;
            } else if (c != u'\r' && (c.unicode() >= 0x20 || c == u'\t')) {
                text += c;
            }
        }
        return text.trimmed();
    }

    QString pictureNote(const QStringList &pages)
    {
        if (pages.size() == 1)
            return u"Page %1 has no text of its own: it is a picture."_s.arg(pages.first());
        const QString list = pages.mid(0, kListedPages).join(u", "_s);
        return pages.size() > kListedPages
            ? u"%1 pages have no text of their own: they are pictures (%2, …)."_s.arg(pages.size())
                  .arg(list)
            : u"Pages %1 have no text of their own: they are pictures."_s.arg(list);
    }

} // namespace

base::Result<Document> readPdf(QByteArrayView bytes, const ReadContext &context)
{
    const QByteArray data = QByteArray::fromRawData(bytes.data(), bytes.size());
    QBuffer device;
    device.setData(data);
    QPdfDocument pdf;
    if (const auto loaded = load(pdf, device, context); !loaded)
        return loaded.error();
    QPdfBookmarkModel model;
    model.setDocument(&pdf);
    QHash<int, QPair<int, QString>> bookmarks;
    collect(model, {}, 1, bookmarks);

    MarkdownBuilder builder(context.limits().characters);
    PdfPages reading(pdf);
    QStringList pictures;
    const int pages = std::min(pdf.pageCount(), context.limits().pages);
    for (int page = 0; page < pages && !builder.isFull(); ++page) {
        if (context.isOutOfTime())
            return context.outOfTime();
        builder.setPlace(Place::Page, page + 1);
        const QString text = tidy(reading.text(page));
        if (text.size() <= kFewLetters) {
            builder.pageIsPicture();
            pictures += QString::number(page + 1);
        } else if (reading.showsFigure()) {
            builder.pageShowsFigure();
        }
        builder.paragraph(text);
        context.progress(page + 1, pages);
    }
    Document document = makeDocument(u"PDF"_s, builder, context);
    document.title = pdf.metaData(QPdfDocument::MetaDataField::Title).toString().simplified();
    document.pages = pdf.pageCount();
    for (Section &section : document.sections) {
        // The words stand on the page already: only the index needs them apart.
        if (const auto found = bookmarks.constFind(section.number - 1); found != bookmarks.cend())
            std::tie(section.level, section.heading) = std::tie(found->first, found->second);
    }
    if (!pictures.isEmpty())
        document.notes += pictureNote(pictures);
    if (reading.firstUnsorted() >= 0)
        document.notes +=
            u"From page %1 on, columns stand side by side as the file has them."_s.arg(
                reading.firstUnsorted() + 1);
    if (pages < pdf.pageCount())
        document.notes += u"Only the first %1 pages were read."_s.arg(pages);
    return document;
}

base::Result<QImage>
renderPdfPage(QByteArrayView bytes, int page, int longerSide, const ReadContext &context)
{
    const QByteArray data = QByteArray::fromRawData(bytes.data(), bytes.size());
    QBuffer device;
    device.setData(data);
    QPdfDocument pdf;
    if (const auto loaded = load(pdf, device, context); !loaded)
        return loaded.error();
    if (page < 1 || page > pdf.pageCount())
        return context.unsupported(
            u"has %1 pages: there is no page %2."_s.arg(pdf.pageCount()).arg(page));
    const QSizeF points = pdf.pagePointSize(page - 1);
    if (points.width() < 1 || points.height() < 1)
        return context.damaged(u"page %1 has no size"_s.arg(page));
    const QSize size =
        points.scaled(longerSide, longerSide, Qt::KeepAspectRatio).toSize().expandedTo(QSize(1, 1));
    const QImage image = pdf.render(page - 1, size);
    if (image.isNull())
        return context.damaged(u"page %1 cannot be drawn"_s.arg(page));
    return image;
}

} // namespace agents::documents
