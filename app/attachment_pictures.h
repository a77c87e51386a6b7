// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/attachments/attachment_viewer.h"

#include <QQuickImageProvider>

namespace app {

// Gives a window what its AttachmentViewer shows: N, and frame/N/INDEX of its provider(). Owned by
// the QML engine.
class AttachmentPictures final : public QQuickImageProvider
{
public:
    explicit AttachmentPictures(const AttachmentViewer &viewer) // outlives it
        : QQuickImageProvider(Image)
        , m_viewer(viewer)
    {
    }

    QImage requestImage(const QString &id, QSize *size, const QSize & /*wanted*/) override
    {
        const bool isFrame = id.startsWith(QLatin1String("frame/"));
        const QImage picture =
            isFrame ? m_viewer.recording()->frame(id.sliced(6)) : m_viewer.picture();
        *size = picture.size();
        return picture;
    }

private:
    const AttachmentViewer &m_viewer;
};

} // namespace app
