// SPDX-License-Identifier: Apache-2.0
#include "app/visible_text.h"

#include <QList>

using namespace Qt::Literals;

namespace app {

QString visibleText(const QString &text)
{
    QString out;
    const QList<uint> points = text.toUcs4();
    for (const uint point : points) {
        const auto category = QChar::category(point);
        const bool isHidden = category == QChar::Other_Control || category == QChar::Other_Format
            || category == QChar::Other_Surrogate || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph;
        if (isHidden && point != U'\n' && point != U'\t')
            out += u"\\u{%1}"_s.arg(point, 0, 16);
        else
            out += QString::fromUcs4(reinterpret_cast<const char32_t *>(&point), 1);
    }
    return out;
}

} // namespace app
