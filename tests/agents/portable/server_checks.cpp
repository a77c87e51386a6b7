// SPDX-License-Identifier: Apache-2.0
#include "agents/mcp/server_process.h"
#include "tests/agents/portable/checks.h"
#include "tests/agents/portable/test_folder.h"

using namespace agents;

namespace checks {

// A program that says every line again stands for a server.
void checkServer(const std::string &self)
{
    using namespace std::chrono_literals;
    const TestFolder folder;
    const auto workspace = workspace::Workspace::open(folder.text());
    const sandbox::Sandbox none = sandbox::Sandbox::probe(sandbox::Mechanism::None);
    const base::CancelToken never;
    mcp::ServerConfig config;
    config.name = "echo";
    config.command = {self, "child", "lines"};
    if (!check(workspace.has_value(), "a folder for a server opens"))
        return;
    config.sandboxed = true;
    check(!mcp::ServerProcess::start(config, none, *workspace, never),
          "a server that wants a sandbox does not start without one");
    config.sandboxed = false;
    auto server = mcp::ServerProcess::start(config, none, *workspace, never);
    if (!check(server.has_value(), "a server starts"))
        return;
    check((*server)->send("{\"hello\": 1}").has_value(), "it is told a line");
    const auto answer = (*server)->receive(5000ms, never);
    check(answer && *answer && **answer == "{\"hello\": 1}", "it answers with a line");
    const std::string large(300'000, 'x');
    check((*server)->send(large).has_value(), "it is told a long line");
    const auto echoed = (*server)->receive(10'000ms, never);
    check(echoed && *echoed && **echoed == large, "it answers with a long line");
    const auto silence = (*server)->receive(100ms, never);
    check(silence && !*silence, "silence is no error");
    const auto began = std::chrono::steady_clock::now();
    server->reset();
    check(std::chrono::steady_clock::now() - began < 5s, "it ends when its input ends");
}

} // namespace checks
