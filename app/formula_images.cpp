// SPDX-License-Identifier: Apache-2.0
#include "app/formula_images.h"

#include <QStringList>

using namespace Qt::Literals;

namespace app {

// What is not kept any more is as empty as a strut: a warning would help nobody.
QImage FormulaImages::requestImage(const QString &id, QSize *size, const QSize &)
{
    const QStringList parts = id.split(u'-');
    QImage image = m_math->image(parts.value(0).toInt(), parts.value(1).toInt());
    if (image.isNull()) {
        image = QImage(1, 1, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
    }
    if (size)
        *size = image.size();
    return image;
}

} // namespace app
