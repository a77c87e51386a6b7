// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include <QString>
#include <QStringList>

namespace app::server {

// Looks in a text that grows for the first of some texts, and holds back what may be the beginning
// of one. Any one thread.
class StopFinder final
{
public:
    StopFinder() = default; // looks for nothing
    explicit StopFinder(const std::vector<std::string> &stops);

    QString add(const QString &text); // what can be shown now; nothing after a stop was found
    QString finish(); // what was held back
    const QString &found() const { return m_found; } // empty: none yet

private:
    qsizetype heldBack() const;

    QStringList m_stops;
    QString m_pending;
    QString m_found;
};

} // namespace app::server
