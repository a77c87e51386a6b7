// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQmlEngine>
#include <QQuickImageProvider>

namespace app {

// The drawings that the program carries (qrc:/icons/NAME.svg), which QML goes on naming by these
// addresses. Qt Quick asks for the first picture of a file every image plugin of the system what it
// reads, which loads them and their codecs; a provider's pictures need none of that. Owned by the
// QML engine; any thread.
class DrawingImages final : public QQuickImageProvider
{
public:
    static void addTo(QQmlEngine &engine);

    // id: a path in the resources. Drawn as large as is asked for, else as the drawing says; null
    // where there is no such drawing.
    QImage requestImage(const QString &id, QSize *size, const QSize &requested) override;

private:
    DrawingImages()
        : QQuickImageProvider(Image)
    {
    }
};

} // namespace app
