// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/math/math_renderer.h"

#include <QQuickImageProvider>

namespace app {

// Formulas for QML as image://formula/NUMBER-PADDING, "strut" for one without colour. Owned by the
// QML engine; any thread.
class FormulaImages final : public QQuickImageProvider
{
public:
    explicit FormulaImages(const MathRenderer *math) // outlives it
        : QQuickImageProvider(Image, ForceAsynchronousImageLoading)
        , m_math(math)
    {
    }
    QImage requestImage(const QString &id, QSize *size, const QSize &requested) override;

private:
    const MathRenderer *m_math;
};

} // namespace app
