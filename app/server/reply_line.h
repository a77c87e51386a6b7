// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/generation.h"
#include "app/server/reply_writer.h"
#include "app/server/stop_finder.h"

#include <deque>
#include <map>
#include <memory>
#include <variant>

#include <QByteArray>

namespace app::server {

class ApiConnection;

// One reply on its way to its client: waiting for the model, then being written.
struct PendingReply {
    quint64 number = 0; // of this server's, in the order in which they came
    ApiConnection *connection = nullptr; // null: went away
    QByteArray client; // who asks, see clientOf()
    QByteArray path;
    // What is asked for; texts: as vectors.
    std::variant<agents::GenerationRequest, std::vector<std::string>> work;
    std::unique_ptr<ReplyWriter> writer; // null: of embeddings
    StopFinder stops;
    bool isStream = false;
    bool isBase64 = false; // of embeddings
    bool hasBegun = false;
    bool isOverTime = false;
};

// Who waits for the model. The clients take turns, whatever each of them asks for at once. Owned by
// ApiServer; main thread.
class ReplyLine final
{
public:
    void add(std::unique_ptr<PendingReply> reply); // of a client, behind its own
    std::unique_ptr<PendingReply> next(); // whose turn it is; null: nobody waits
    std::unique_ptr<PendingReply> take(quint64 number); // null: does not wait any more
    void leave(const ApiConnection *connection); // forgets what it waits for
    int count() const;
    int count(const QByteArray &client) const;

private:
    std::map<QByteArray, std::deque<std::unique_ptr<PendingReply>>> m_clients; // none is empty
    QByteArray m_last; // whose turn it was
};

} // namespace app::server
