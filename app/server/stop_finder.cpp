// SPDX-License-Identifier: Apache-2.0
#include "app/server/stop_finder.h"

#include <algorithm>
#include <utility>

#include <QStringList>

namespace app::server {

StopFinder::StopFinder(const std::vector<std::string> &stops)
{
    for (const std::string &stop : stops)
        m_stops.append(QString::fromStdString(stop));
}

QString StopFinder::add(const QString &text)
{
    if (!m_found.isEmpty())
        return {};
    m_pending += text;
    qsizetype first = m_pending.size();
    for (const QString &stop : std::as_const(m_stops)) {
        const qsizetype at = m_pending.indexOf(stop);
        if (at >= 0 && at < first) {
            first = at;
            m_found = stop;
        }
    }
    const qsizetype shown = m_found.isEmpty() ? m_pending.size() - heldBack() : first;
    const QString result = m_pending.first(shown);
    m_pending = m_found.isEmpty() ? m_pending.sliced(shown) : QString();
    return result;
}

QString StopFinder::finish()
{
    return std::exchange(m_pending, {});
}

// The longest end of the text that is a beginning of a stop.
qsizetype StopFinder::heldBack() const
{
    qsizetype most = 0;
    for (const QString &stop : m_stops) {
        for (qsizetype length = std::min(stop.size() - 1, m_pending.size()); length > most;
             --length) {
            if (m_pending.endsWith(QStringView(stop).first(length)))
                most = length;
        }
    }
    return most;
}

} // namespace app::server
