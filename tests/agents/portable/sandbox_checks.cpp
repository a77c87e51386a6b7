// SPDX-License-Identifier: Apache-2.0
#include "agents/sandbox/sandbox.h"
#include "agents/sandbox/seatbelt_profile.h"
#include "tests/agents/portable/checks.h"
#include "tests/agents/portable/test_folder.h"

#include <cstdlib>

using namespace agents::sandbox;

namespace checks {

namespace {

    void checkClaims(const SandboxState &state)
    {
        const bool claims = state.writesConfined || state.attributesConfined || state.readsConfined
            || state.networkOff || state.processesHidden || state.absentNamesHeld;
        check(state.mechanism != Mechanism::None || (!claims && !state.reason.empty()),
              "without a mechanism nothing is claimed, and why is told");
        check(state.confinesCommands()
                  == (state.writesConfined && state.readsConfined && state.networkOff),
              "commands run unasked only where writing, reading and the network are held");
    }

    // What it claims about writing, tried with this program.
    [[maybe_unused]]
    void checkWriting(const Sandbox &sandbox, const std::string &self)
    {
        const TestFolder inside;
        const TestFolder outside;
        SandboxSpec spec;
        spec.writable = {inside.text()};
        const std::string place = self.substr(0, self.rfind('/'));
        spec.readOnly = {"/usr", "/lib", "/lib64", "/bin", "/etc", place};
        std::string program = self;
#ifdef _WIN32
        // Where an AppContainer may read it.
        std::filesystem::copy_file(agents::workspace::nativePath(self), inside.at("self.exe"));
        program = inside.text("self.exe");
#endif
        const auto writes = [&](const std::string &file) {
            Command command;
            command.argv = {program, "child", "write", file};
            command.workingDirectory = inside.text();
            command.environment = {"PATH=/usr/bin", "HOME=" + inside.text()};
#ifdef _WIN32
            const char *root = std::getenv("SystemRoot");
            command.environment.push_back(std::string("SystemRoot=") + (root ? root : ""));
#endif
            const base::CancelToken never;
            const auto end = sandbox.run(spec, command, never, {});
            return end && end->code == 0;
        };
        check(writes(inside.text("in.txt")) && inside.exists("in.txt"),
              "a confined child writes into its folder");
        check(!writes(outside.text("out.txt")) && !outside.exists("out.txt"), "and nowhere else");
    }

    void checkSeatbelt()
    {
        SandboxSpec spec;
        spec.readOnly = {"/opt/tools"};
        spec.writable = {"/Users/me/pro\"ject"};
        spec.keptAsIs = {"/Users/me/pro\"ject/.git"};
        spec.keptAbsent = {"/Users/me/pro\"ject/.github"};
        spec.hidden = {"/Users/me/pro\"ject/.env"};
        spec.keptInPlace = {"/Users/me/pro\"ject/sub"};
        const auto profile = seatbeltProfile(spec, "/private/tmp/own");
        if (!check(profile.has_value(), "a profile for macOS"))
            return;
        const auto at = [&](const char *text) { return profile->find(text); };
        check(profile->starts_with("(version 1)\n(deny default)\n"), "it allows nothing at first");
        check(at("(allow file-read* (literal \"/opt/tools\")") != std::string::npos,
              "it reads what it is given");
        const size_t folder =
            at(R"((allow file-read* file-write* (literal "/Users/me/pro\"ject"))");
        const size_t kept = at(R"((deny file-write* (literal "/Users/me/pro\"ject/.git"))");
        const size_t absent = at(R"((deny file-write* (literal "/Users/me/pro\"ject/.github"))");
        const size_t hidden =
            at(R"((deny file-read* file-write* (literal "/Users/me/pro\"ject/.env"))");
        check(folder < kept && folder < absent && folder < hidden && hidden != std::string::npos
                  && kept != std::string::npos && absent != std::string::npos,
              "what is taken back stands behind what is given, and quotes are quoted");
        const size_t inPlace =
            at(R"((deny file-write-unlink (literal "/Users/me/pro\"ject/sub")))");
        check(folder < inPlace && inPlace != std::string::npos,
              "what holds something kept keeps its name");
        check(at("network") == std::string::npos, "no network");
        spec.network = true;
        check(seatbeltProfile(spec, "/x")->find("(allow network*)") != std::string::npos,
              "but where it is asked for");
        spec.writable = {"/a\n(allow default)"};
        check(!seatbeltProfile(spec, "/x"), "a path that is a rule is refused");
        spec.writable = {"relative"};
        check(!seatbeltProfile(spec, "/x"), "a relative path is refused");
        spec.writable = {};
        check(!seatbeltProfile(spec, ""), "no profile without a private folder");
    }

} // namespace

void checkSandbox(const std::string &self)
{
    checkSeatbelt();
    const Sandbox sandbox = Sandbox::probe();
    checkClaims(sandbox.state());
    checkClaims(Sandbox::probe(Mechanism::None).state());
    const base::CancelToken never;
    Command command;
    command.argv = {self};
    check(!Sandbox::probe(Mechanism::None).run({}, command, never, {}),
          "no child without a mechanism");
    if (sandbox.state().mechanism == Mechanism::None)
        return skip("what a sandbox holds", sandbox.state().reason);
#ifdef HEARTH_SANITIZED
    skip("what a sandbox holds", "sanitizers trace and map what it forbids");
#else
    if (sandbox.state().writesConfined)
        checkWriting(sandbox, self);
#endif
}

} // namespace checks
