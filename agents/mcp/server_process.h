// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/mcp/server_config.h"
#include "agents/mcp/server_transport.h"
#include "agents/sandbox/sandbox.h"
#include "agents/workspace/workspace.h"

#include <memory>

namespace agents::mcp {

// A server on this computer, started in the sandbox or, where the user's profile says so,
// with all rights. Ends with this object: its input is closed, then its process group (Windows: its
// job, with all that it started) is killed.
class ServerProcess final : public ServerTransport
{
public:
    // Unsupported where it wants a sandbox and none works here.
    static base::Result<std::unique_ptr<ServerProcess>> start(const ServerConfig &config,
                                                              const sandbox::Sandbox &sandbox,
                                                              const workspace::Workspace &workspace,
                                                              const base::CancelToken &cancel);
    ~ServerProcess() override;

    base::Result<void> send(const std::string &line) override;
    base::Result<std::optional<std::string>> receive(std::chrono::milliseconds patience,
                                                     const base::CancelToken &cancel) override;

private:
    struct Running;
    explicit ServerProcess(std::unique_ptr<Running> running);
    std::unique_ptr<Running> m_running;
};

} // namespace agents::mcp
