// SPDX-License-Identifier: Apache-2.0
#include "app/server/gatekeeper.h"

#include <algorithm>

using namespace Qt::Literals;

namespace app::server {

namespace {

    constexpr qint64 kMinute = 60'000;

    // Takes as long for a wrong token as for the right one.
    bool isSame(const QByteArray &given, const QByteArray &right)
    {
        int difference = given.size() == right.size() ? 0 : 1;
        for (qsizetype i = 0; i < given.size(); ++i)
            difference |= given[i] ^ right[i % std::max<qsizetype>(right.size(), 1)];
        return difference == 0 && !right.isEmpty();
    }

    // A page in a browser can reach this port under a name of its own; programs use these.
    bool isLocalName(const QByteArray &host)
    {
        const QByteArray name = host.startsWith("[::1]") ? host.first(5) : host.split(':').first();
        return name == "localhost" || name == "127.0.0.1" || name == "[::1]";
    }

} // namespace

Gatekeeper::Gatekeeper(const QByteArray &token, int requestsPerMinute)
    : m_token(token)
    , m_perMinute(requestsPerMinute)
{
    m_clock.start();
}

bool Gatekeeper::Budget::isSpent(qint64 now, int most)
{
    while (!m_recent.empty() && m_recent.front() < now - kMinute)
        m_recent.pop_front();
    if (static_cast<int>(m_recent.size()) >= most)
        return true;
    m_recent.push_back(now);
    return false;
}

std::optional<Refusal> Gatekeeper::refusalOf(const HttpRequest &request)
{
    auto stranger = strangerness(request);
    Budget &budget = stranger ? m_strangers : m_clients;
    if (budget.isSpent(m_clock.elapsed(), m_perMinute))
        return Refusal{429, u"Too many requests. Try again in a few seconds."_s,
                       "Retry-After: 5\r\n"};
    return stranger;
}

std::optional<Refusal> Gatekeeper::strangerness(const HttpRequest &request) const
{
    if (!request.header("origin").isEmpty() || !isLocalName(request.header("host")))
        return Refusal{403, u"Web pages may not use this server."_s};
    QByteArray token = request.header("x-api-key");
    const QByteArray authorization = request.header("authorization");
    if (authorization.first(std::min<qsizetype>(7, authorization.size())).toLower() == "bearer ")
        token = authorization.sliced(7).trimmed();
    if (!isSame(token, m_token))
        return Refusal{401,
                       u"The token is missing or wrong. Send the one that 'hearth serve' "
                       "wrote."_s};
    return {};
}

} // namespace app::server
