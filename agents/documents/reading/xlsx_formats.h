// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/documents/reading/ooxml_package.h"

namespace agents::documents {

// How Excel's cells show their numbers (styles.xml): dates and percentages; everything else is the
// plain number.
class XlsxFormats final
{
public:
    void read(XmlWalker &xml);
    void setEpoch1904(bool isOn) { m_isEpoch1904 = isOn; }

    // `value` is what the file has: "45292.5"; `style` the cell's s attribute.
    QString shown(const QString &value, int style) const;

private:
    enum class Kind { Number, Percent, Date, Time, DateTime };
    static Kind kindOf(int id, const QString &code);
    QString date(double serial, Kind kind) const;

    QList<Kind> m_kinds; // by style
    bool m_isEpoch1904 = false;
};

} // namespace agents::documents
