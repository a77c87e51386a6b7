// SPDX-License-Identifier: Apache-2.0
#include "app/renderer.h"

#include <QDir>
#include <QQuickWindow>

using namespace Qt::Literals;

namespace app {
namespace {

    bool isChosenByUser()
    {
        return qEnvironmentVariableIsSet("QT_QUICK_BACKEND")
            || qEnvironmentVariableIsSet("QSG_RHI_BACKEND");
    }

    bool hasGpu()
    {
#ifdef Q_OS_LINUX
        // Asking OpenGL itself would load the drivers, the memory that this saves. Without a render
        // node there is no driver but llvmpipe.
        const bool hasRenderNode =
            !QDir(u"/dev/dri"_s).entryList({u"renderD*"_s}, QDir::System).isEmpty();
        const bool isForcedToSoftware = qEnvironmentVariableIntValue("LIBGL_ALWAYS_SOFTWARE") > 0;
        return (hasRenderNode || QDir(u"/proc/driver/nvidia"_s).exists()) && !isForcedToSoftware;
#else
        return true;
#endif
    }

} // namespace

void chooseRenderer()
{
    if (!isChosenByUser() && !hasGpu())
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
}

} // namespace app
