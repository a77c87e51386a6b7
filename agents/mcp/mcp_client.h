// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/mcp/elicitation.h"
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

    // How long a server is waited for.
    struct Patience {
        std::chrono::milliseconds toDiscover{5'000}; // to answer what only newer ones know
        std::chrono::milliseconds toAnswer{120'000};
    };

    // `name`: the server's, for the forms that it asks the user to fill in.
    explicit McpClient(std::unique_ptr<ServerTransport> transport, std::string name = {})
        : m_transport(std::move(transport))
        , m_name(std::move(name))
    {
    }
    void setPatience(const Patience &patience) { m_patience = patience; } // before connect()

    // Finds out what the server speaks, and its actions.
    // Only with `canAsk` may the server ask the user something.
    base::Result<void> connect(const base::CancelToken &cancel, bool canAsk = false);
    Era era() const { return m_era; }
    const std::vector<Action> &actions() const { return m_actions; }

    // InvalidInput: the server refused it; Io: it ended, or did not answer in time.
    base::Result<ActionResult> call(const std::string &action,
                                    const nlohmann::json &input,
                                    const base::CancelToken &cancel,
                                    const AskForm &askForm = {});

private:
    using Time = std::chrono::milliseconds;

    // The whole answer, with "result" or "error"; nothing when the time is over.
    base::Result<std::optional<nlohmann::json>> ask(const std::string &method,
                                                    nlohmann::json parameters,
                                                    Time patience,
                                                    const base::CancelToken &cancel);
    base::Result<nlohmann::json> request(const std::string &method,
                                         const nlohmann::json &parameters,
                                         const base::CancelToken &cancel);
    base::Result<std::optional<nlohmann::json>>
    waitFor(int64_t id, Time patience, const base::CancelToken &cancel);
    base::Result<void> handshake(const base::CancelToken &cancel);
    base::Result<void> readActions(const base::CancelToken &cancel);
    base::Result<void> notify(const std::string &method, const nlohmann::json &parameters);
    void answerRequest(const nlohmann::json &message);
    nlohmann::json answerForm(const nlohmann::json &parameters);
    nlohmann::json capabilities() const;
    nlohmann::json inputResponses(const nlohmann::json &requests);

    std::unique_ptr<ServerTransport> m_transport;
    std::string m_name;
    Patience m_patience;
    bool m_canAsk = false;
    AskForm m_askForm; // of the call under way
    uint32_t m_forms = 0; // asked in it
    Era m_era = Era::Stateless;
    int64_t m_nextId = 1;
    std::vector<Action> m_actions;
};

} // namespace agents::mcp
