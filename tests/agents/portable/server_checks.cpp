// SPDX-License-Identifier: Apache-2.0
#include "agents/mcp/mcp_client.h"
#include "agents/mcp/server_process.h"
#include "tests/agents/portable/checks.h"
#include "tests/agents/portable/test_folder.h"

#include <thread>

using namespace agents;

namespace checks {

namespace {

    using namespace std::chrono_literals;
    using nlohmann::json;

    constexpr const char *kRevisions[] = {"2026-07-28", "2025-06-18"};

    // A server, and the folder that it works in.
    class Served
    {
    public:
        explicit Served(const std::string &self)
            : workspace(workspace::Workspace::open(folder.text()))
        {
            config.name = "small";
            config.command = {self, "child", "mcp", kRevisions[0]};
            config.sandboxed = false;
        }

        base::Result<std::unique_ptr<mcp::ServerProcess>> start() const
        {
            return mcp::ServerProcess::start(config, m_none, *workspace, never);
        }
        // Null: it could not be spoken to.
        std::unique_ptr<mcp::McpClient> connect() const
        {
            auto process = start();
            if (!process)
                return nullptr;
            auto client = std::make_unique<mcp::McpClient>(*std::move(process));
            return client->connect(never) ? std::move(client) : nullptr;
        }
        std::string
        said(mcp::McpClient &client, const std::string &action, const std::string &text = {}) const
        {
            const auto done = client.call(action, {{"text", text}}, never);
            return done ? done->text.substr(0, done->text.find('\n')) : done.error().message;
        }

        const TestFolder folder;
        const base::Result<workspace::Workspace> workspace;
        const base::CancelToken never;
        mcp::ServerConfig config;

    private:
        const sandbox::Sandbox m_none = sandbox::Sandbox::probe(sandbox::Mechanism::None);
    };

    // A program that says every line again stands for a server.
    void checkLines(const std::string &self)
    {
        Served served(self);
        served.config.command = {self, "child", "lines"};
        if (!check(served.workspace.has_value(), "a folder for a server opens"))
            return;
        served.config.sandboxed = true;
        check(!served.start(), "a server that wants a sandbox does not start without one");
        served.config.sandboxed = false;
        auto server = served.start();
        if (!check(server.has_value(), "a server starts"))
            return;
        check((*server)->send("{\"hello\": 1}").has_value(), "it is told a line");
        const auto answer = (*server)->receive(5000ms, served.never);
        check(answer && *answer && **answer == "{\"hello\": 1}", "it answers with a line");
        const std::string large(300'000, 'x');
        check((*server)->send(large).has_value(), "it is told a long line");
        const auto echoed = (*server)->receive(10'000ms, served.never);
        check(echoed && *echoed && **echoed == large, "it answers with a long line");
        const auto silence = (*server)->receive(100ms, served.never);
        check(silence && !*silence, "silence is no error");
        const auto began = std::chrono::steady_clock::now();
        server->reset();
        check(std::chrono::steady_clock::now() - began < 5s, "it ends when its input ends");
    }

    // Both eras of the protocol. What the server writes to standard error looks like an answer.
    void checkTalk(const std::string &self)
    {
        for (const char *revision : kRevisions) {
            Served served(self);
            served.config.command[3] = revision;
            const auto client = served.connect();
            if (!check(client != nullptr, std::string("a server is spoken to: ") + revision))
                continue;
            check((client->era() == mcp::McpClient::Era::Stateless) == (revision == kRevisions[0]),
                  "in its own era");
            check(client->actions().size() == 4 && client->actions().front().name == "echo",
                  "it tells its actions");
            const std::string said = served.said(*client, "echo", "na\xC3\xAFve \xE2\x82\xAC");
            check(said == "na\xC3\xAFve \xE2\x82\xAC", "it answers, on standard output: " + said);
        }
    }

    void checkSurroundings(const std::string &self)
    {
        Served served(self);
        const std::vector<std::string> awkward = {"",     "two words", "a\"b",  "ends\\",
                                                  "\\\"", "%PATH%",    "^&|<>!"};
        served.config.command.insert(served.config.command.end(), awkward.begin(), awkward.end());
        served.config.environment = {"TZ=inner", "OWN=mine"};
        setOwn("TZ", "outer");
        setOwn("HEARTH_CHECK_TOKEN", "secret");
        const auto client = served.connect();
        if (!check(client != nullptr, "a server with awkward arguments is spoken to"))
            return;
        check(served.said(*client, "words") == json(served.config.command).dump(),
              "they arrive as they are");
        check(served.said(*client, "variable", "HEARTH_CHECK_TOKEN") == "unset",
              "it sees listed variables alone");
        check(served.said(*client, "variable", "OWN") == "mine", "and those of its own");
        check(served.said(*client, "variable", "TZ") == "inner", "which come before the listed");
    }

    void checkSilence(const std::string &self)
    {
        Served served(self);
        served.config.command[3] = "mute";
        auto process = served.start();
        if (!check(process.has_value(), "a server that never answers starts"))
            return;
        mcp::McpClient client(*std::move(process));
        client.setPatience({.toDiscover = 50ms, .toAnswer = 100ms});
        const auto connected = client.connect(served.never);
        check(!connected && connected.error().code == base::ErrorCode::Io, "and is given up");
    }

    void checkFamily(const std::string &self)
    {
        const Served served(self);
        auto client = served.connect();
        if (!check(client != nullptr, "a server with a family is spoken to"))
            return;
        check(served.said(*client, "family", served.folder.text("late.txt")) == "born",
              "it starts a program of its own");
        client.reset();
        std::this_thread::sleep_for(2500ms);
        check(!served.folder.exists("late.txt"), "which ends with it");
    }

#ifdef _WIN32
    // As npm leaves its programs: by name, without its ending, a batch file in a folder of PATH.
    void checkBatch(const std::string &self)
    {
        Served served(self);
        std::string program = self;
        std::ranges::replace(program, '/', '\\');
        served.folder.put("programs (x86)/npx", "#!/bin/sh\nexit 1\n"); // for other shells
        served.folder.put("programs (x86)/npx.cmd", "@\"" + program + "\" child mcp %*\r\n");
        served.folder.put("npx.cmd", "@exit 1\r\n"); // the project's own
        served.config.command = {"npx", kRevisions[0], "@scope/server@1.2.3", "two words"};
        served.config.environment = {"PATH=.;" + served.folder.text("programs (x86)")};
        const auto client = served.connect();
        if (!check(client != nullptr, "a batch file of PATH is a server"))
            return;
        const json words = {program,    "child", "mcp", kRevisions[0], "@scope/server@1.2.3",
                            "two words"};
        const std::string said = served.said(*client, "words");
        check(said == words.dump(), "its arguments arrive: " + said);
        served.config.command[1] = "&calc";
        check(served.connect() == nullptr, "arguments that cmd.exe would take for commands do not");
        served.config.environment.push_back("PATHEXT=.EXE;.JS");
        served.config.command[1] = kRevisions[0];
        check(served.connect() == nullptr, "PATHEXT says what is a program");
    }
#endif

} // namespace

void checkServer(const std::string &self)
{
    checkLines(self);
    checkTalk(self);
    checkSurroundings(self);
    checkSilence(self);
    checkFamily(self);
#ifdef _WIN32
    checkBatch(self);
#endif
}

} // namespace checks
