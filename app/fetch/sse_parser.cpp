// SPDX-License-Identifier: Apache-2.0
#include "app/fetch/sse_parser.h"

#include <algorithm>
#include <utility>

namespace app::fetch {
namespace {

    constexpr qsizetype kLongest = 8 << 20; // bytes of one event
    constexpr int kLongestRetry = 30000;

} // namespace

QList<SseParser::Event> SseParser::add(const QByteArray &bytes)
{
    QList<Event> events;
    for (const char c : bytes) {
        const bool isSecond = std::exchange(m_isAfterReturn, c == '\r') && c == '\n';
        if (isSecond)
            continue;
        if (c == '\n' || c == '\r') {
            readLine(std::exchange(m_pending, {}), events);
            continue;
        }
        m_pending += c;
        if (m_pending.size() + m_data.size() > kLongest) {
            m_isTooLong = true;
            return events;
        }
    }
    return events;
}

void SseParser::readLine(QByteArray line, QList<Event> &events)
{
    if (line.isEmpty()) {
        if (std::exchange(m_hasData, false))
            events.append({std::exchange(m_data, {}), m_id});
        return;
    }
    const qsizetype colon = line.indexOf(':');
    if (colon == 0)
        return; // a comment
    const QByteArray name = colon < 0 ? line : line.first(colon);
    QByteArray value = colon < 0 ? QByteArray() : line.sliced(colon + 1);
    if (value.startsWith(' '))
        value.remove(0, 1);
    if (name == "data") {
        m_data += (m_hasData ? "\n" : "") + value;
        m_hasData = true;
    } else if (name == "id" && !value.contains('\0')) {
        m_id = value;
    } else if (name == "retry") {
        bool isNumber = false;
        const int retry = value.toInt(&isNumber);
        if (isNumber)
            m_retry = std::clamp(retry, 0, kLongestRetry);
    }
}

} // namespace app::fetch
