// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/server/http_request.h"

#include <deque>
#include <optional>

#include <QByteArray>
#include <QElapsedTimer>
#include <QString>

namespace app::server {

// Why a request is not served.
struct Refusal {
    int status = 0;
    QString why;
    QByteArray headers{}; // more of the answer's
};

// Who may come in: programs with the token, no pages of a browser, and not too often. Strangers
// are counted for themselves, so that they cannot keep out who has the token. Owned by ApiServer;
// main thread.
class Gatekeeper final
{
public:
    Gatekeeper(const QByteArray &token, int requestsPerMinute);

    std::optional<Refusal> refusalOf(const HttpRequest &request); // counts it

private:
    // Of the last minute.
    class Budget final
    {
    public:
        bool isSpent(qint64 now, int most); // counts, where it is not

    private:
        std::deque<qint64> m_recent; // when they came
    };

    std::optional<Refusal> strangerness(const HttpRequest &request) const;

    QByteArray m_token;
    int m_perMinute;
    QElapsedTimer m_clock;
    Budget m_clients;
    Budget m_strangers;
};

} // namespace app::server
