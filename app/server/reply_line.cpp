// SPDX-License-Identifier: Apache-2.0
#include "app/server/reply_line.h"

#include <algorithm>
#include <utility>

namespace app::server {

void ReplyLine::add(std::unique_ptr<PendingReply> reply)
{
    m_clients[reply->client].push_back(std::move(reply));
}

std::unique_ptr<PendingReply> ReplyLine::next()
{
    if (m_clients.empty())
        return nullptr;
    auto turn = m_clients.upper_bound(m_last);
    if (turn == m_clients.end())
        turn = m_clients.begin();
    m_last = turn->first;
    return take(turn->second.front()->number);
}

std::unique_ptr<PendingReply> ReplyLine::take(quint64 number)
{
    for (auto client = m_clients.begin(); client != m_clients.end(); ++client) {
        auto &waiting = client->second;
        const auto found = std::ranges::find(waiting, number, &PendingReply::number);
        if (found == waiting.end())
            continue;
        auto taken = std::move(*found);
        waiting.erase(found);
        if (waiting.empty())
            m_clients.erase(client);
        return taken;
    }
    return nullptr;
}

void ReplyLine::leave(const ApiConnection *connection)
{
    const auto isOfIt = [connection](const auto &reply) { return reply->connection == connection; };
    for (auto &[client, waiting] : m_clients)
        std::erase_if(waiting, isOfIt);
    std::erase_if(m_clients, [](const auto &entry) { return entry.second.empty(); });
}

int ReplyLine::count() const
{
    size_t all = 0;
    for (const auto &[client, waiting] : m_clients)
        all += waiting.size();
    return static_cast<int>(all);
}

int ReplyLine::count(const QByteArray &client) const
{
    const auto found = m_clients.find(client);
    return found == m_clients.end() ? 0 : static_cast<int>(found->second.size());
}

} // namespace app::server
