// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/mcp/server_transport.h"

#include <memory>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

namespace agents::mcp {

// One thing that a server can do.
struct Action {
    std::string name;
    std::string description;
    nlohmann::json inputSchema;
};

struct ActionResult {
    std::string text;
    bool failed = false;
};

// Talks to one server, in the protocol's revision that it knows: 2026-07-28, where every request
// stands for itself, or 2025-11-25 and earlier, which begin with a handshake. Owner: the tool; one
// thread at a time. Everything that a server says is a stranger's word.
class McpClient final
{
public:
    enum class Era { Handshake, Stateless };

    explicit McpClient(std::unique_ptr<ServerTransport> transport)
        : m_transport(std::move(transport))
    {
    }

    // Finds out what the server speaks, and its actions.
    base::Result<void> connect(const base::CancelToken &cancel);
    Era era() const { return m_era; }
    const std::vector<Action> &actions() const { return m_actions; }

    // InvalidInput: the server refused it; Io: it ended, or did not answer in time.
    base::Result<ActionResult>
    call(const std::string &action, const nlohmann::json &input, const base::CancelToken &cancel);

private:
    using Patience = std::chrono::milliseconds;

    // The whole answer, with "result" or "error"; nothing when the time is over.
    base::Result<std::optional<nlohmann::json>> ask(const std::string &method,
                                                    nlohmann::json parameters,
                                                    Patience patience,
                                                    const base::CancelToken &cancel);
    base::Result<nlohmann::json> request(const std::string &method,
                                         const nlohmann::json &parameters,
                                         const base::CancelToken &cancel);
    base::Result<std::optional<nlohmann::json>>
    waitFor(int64_t id, Patience patience, const base::CancelToken &cancel);
    base::Result<void> handshake(const base::CancelToken &cancel);
    base::Result<void> readActions(const base::CancelToken &cancel);
    base::Result<void> notify(const std::string &method, const nlohmann::json &parameters);
    void answerRequest(const nlohmann::json &message);

    std::unique_ptr<ServerTransport> m_transport;
    Era m_era = Era::Stateless;
    int64_t m_nextId = 1;
    std::vector<Action> m_actions;
};

} // namespace agents::mcp
