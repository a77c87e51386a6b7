// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/pdf_writer.h"

#include "app/exchange/text_writers.h"
#include "app/exchange/words.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

using namespace Qt::Literals;

namespace app::exchange {
namespace {

    constexpr int kResolution = 300; // dots per inch
    constexpr double kMargin = 18; // millimetres
    constexpr double kFootHeight = 0.03; // of the page

    // What a text names is not read: neither from the disk nor from elsewhere.
    class SealedDocument final : public QTextDocument
    {
        QVariant loadResource(int, const QUrl &) override { return {}; }
    };

} // namespace

base::Result<void> writePdf(const Archive &archive, QIODevice &device)
{
    QPdfWriter writer(&device);
    writer.setResolution(kResolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(kMargin, kMargin, kMargin, kMargin), QPageLayout::Millimeter);
    writer.setTitle(archive.conversation.title);
    writer.setCreator(u"Hearth"_s);

    SealedDocument document;
    document.documentLayout()->setPaintDevice(&writer);
    document.setDocumentMargin(0);
    document.setHtml(toHtml(archive, true));
    const QRectF page(0, 0, writer.width(), writer.height());
    const double foot = page.height() * kFootHeight;
    document.setPageSize({page.width(), page.height() - foot});

    QPainter painter(&writer);
    if (!painter.isActive())
        return base::Error{base::ErrorCode::Io,
                           Words::tr("The pages could not be written to the file.").toStdString()};
    const int pages = document.pageCount();
    for (int i = 0; i < pages; ++i) {
        if (i > 0)
            writer.newPage();
        const double top = i * document.pageSize().height();
        painter.save();
        painter.translate(0, -top);
        document.drawContents(&painter, {0, top, page.width(), document.pageSize().height()});
        painter.restore();
        painter.drawText(QRectF(0, page.height() - foot, page.width(), foot),
                         Qt::AlignBottom | Qt::AlignHCenter, u"%1 / %2"_s.arg(i + 1).arg(pages));
    }
    return {};
}

} // namespace app::exchange
