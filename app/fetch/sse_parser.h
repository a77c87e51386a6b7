// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

namespace app::fetch {

// Events of a text/event-stream, however the bytes are cut. A stream that never ends an event is
// given up (isTooLong).
class SseParser
{
public:
    struct Event {
        QByteArray data; // lines joined by "\n"
        QByteArray id; // of the newest event that had one; empty: none
    };

    QList<Event> add(const QByteArray &bytes);
    bool isTooLong() const { return m_isTooLong; }
    QByteArray lastId() const { return m_id; }
    int retryMilliseconds() const { return m_retry; }

private:
    void readLine(QByteArray line, QList<Event> &events);

    QByteArray m_pending; // the beginning of a line
    QByteArray m_data;
    QByteArray m_id;
    bool m_hasData = false;
    bool m_isAfterReturn = false; // a line ended with \r: a \n that follows belongs to it
    bool m_isTooLong = false;
    int m_retry = 1000;
};

} // namespace app::fetch
