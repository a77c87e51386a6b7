// SPDX-License-Identifier: Apache-2.0
#include "app/drawing_images.h"

#include <QPainter>
#include <QQmlAbstractUrlInterceptor>
#include <QSvgRenderer>

using namespace Qt::Literals;

namespace app {
namespace {

    constexpr auto kProvider = "drawing"_L1;
    constexpr int kAnySide = 1 << 24;

    class DrawingAddresses final : public QQmlAbstractUrlInterceptor
    {
    public:
        QUrl intercept(const QUrl &url, DataType type) override
        {
            const bool isDrawing =
                type == UrlString && url.scheme() == "qrc"_L1 && url.path().endsWith(".svg"_L1);
            return isDrawing ? QUrl("image://"_L1 + kProvider + url.path()) : url;
        }
    };

    // A side that nobody asks for is as long as the other one makes it.
    QSize sizeFor(const QSize &own, const QSize &requested)
    {
        if (requested.width() <= 0 && requested.height() <= 0)
            return own;
        if (!requested.isEmpty())
            return requested;
        return own.scaled(requested.width() > 0 ? requested.width() : kAnySide,
                          requested.height() > 0 ? requested.height() : kAnySide,
                          Qt::KeepAspectRatio);
    }

} // namespace

void DrawingImages::addTo(QQmlEngine &engine)
{
    static DrawingAddresses addresses; // without state; outlives all engines
    engine.addImageProvider(kProvider, new DrawingImages);
    engine.addUrlInterceptor(&addresses);
}

QImage DrawingImages::requestImage(const QString &id, QSize *size, const QSize &requested)
{
    QSvgRenderer drawing(":/"_L1 + id);
    if (!drawing.isValid())
        return {};
    const QSize own = drawing.defaultSize();
    if (size)
        *size = own;
    QImage image(sizeFor(own, requested), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawing.render(&painter);
    return image;
}

} // namespace app
