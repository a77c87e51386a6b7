// SPDX-License-Identifier: Apache-2.0
#include "agents/sandbox/child_process.h"
#include "agents/sandbox/environment.h"
#include "agents/sandbox/private_folder.h"
#include "agents/sandbox/sandbox.h"
#include "agents/sandbox/seatbelt_profile.h"

#include <algorithm>
#include <filesystem>

#include <unistd.h>

// Written without a Mac at hand: compiled on Linux, tried nowhere yet. The probe claims nothing
// about files that it did not see.
namespace agents::sandbox {

namespace {

    namespace fs = std::filesystem;

    constexpr const char *kProgram = "/usr/bin/sandbox-exec"; // never one from PATH

    // Rules go by real paths, and /tmp and /var are links here.
    void makeReal(std::vector<std::string> &paths)
    {
        for (std::string &path : paths) {
            std::error_code failed;
            const fs::path real = fs::weakly_canonical(path, failed);
            if (!failed)
                path = real.string();
        }
    }

    ChildSetup setupFor(const SandboxSpec &spec, const Command &command)
    {
        ChildSetup setup;
        setup.argv = command.argv;
        setup.environment = command.environment;
        setup.workingDirectory = command.workingDirectory;
        setup.memoryBytes = spec.memoryBytes;
        setup.cpuSeconds = spec.cpuSeconds;
        setup.fileBytes = spec.fileBytes;
        return setup;
    }

    bool endsWith(const Sandbox &sandbox,
                  const SandboxSpec &spec,
                  const std::vector<std::string> &argv,
                  bool succeeds)
    {
        Command command;
        command.argv = argv;
        command.workingDirectory = "/usr";
        command.environment = {"PATH=/usr/bin:/bin"};
        command.timeout = std::chrono::seconds(5);
        const base::CancelToken never;
        const auto end = sandbox.run(spec, command, never, {});
        return end && end->reason == ProcessEnd::Reason::Exited && (end->code == 0) == succeeds;
    }

    // A harmless program runs, and one that writes and reads where it must not does neither.
    bool works(const Sandbox &sandbox)
    {
        const PrivateFolder inside;
        const PrivateFolder outside;
        SandboxSpec spec;
        spec.writable = {inside.path()};
        makeReal(spec.writable);
        return !inside.path().empty() && !outside.path().empty()
            && endsWith(sandbox, spec, {"/usr/bin/touch", inside.path() + "/x"}, true)
            && endsWith(sandbox, spec, {"/usr/bin/touch", outside.path() + "/x"}, false)
            && endsWith(sandbox, spec, {"/bin/ls", outside.path()}, false);
    }

} // namespace

Sandbox Sandbox::probe()
{
    return probe(Mechanism::Seatbelt);
}

Sandbox Sandbox::probe(Mechanism best)
{
    Sandbox sandbox;
    sandbox.m_state.mechanism = Mechanism::Seatbelt;
    sandbox.m_state.writesConfined = true;
    sandbox.m_state.attributesConfined = true;
    sandbox.m_state.readsConfined = true;
    sandbox.m_state.networkOff = true;
    sandbox.m_state.absentNamesHeld = true;
    sandbox.m_state.newTopLevelEntries = true;
    if (best == Mechanism::Seatbelt && ::access(kProgram, X_OK) == 0 && works(sandbox))
        return sandbox;
    Sandbox none;
    none.m_state.reason =
        "sandbox-exec does not work here. Every command needs your permission and "
        "runs with all your rights.";
    return none;
}

base::Result<ProcessEnd> Sandbox::run(const SandboxSpec &spec,
                                      const Command &command,
                                      const base::CancelToken &cancel,
                                      const Output &output) const
{
    if (m_state.mechanism == Mechanism::None)
        return base::Error{base::ErrorCode::Unsupported,
                           "Commands cannot be confined on this computer."};
    const auto program = findProgram(command);
    if (!program)
        return program.error();
    const PrivateFolder folder;
    std::vector<std::string> home = {folder.path()};
    makeReal(home);
    SandboxSpec real = spec;
    for (auto *list :
         {&real.readOnly, &real.writable, &real.hidden, &real.keptAsIs, &real.keptAbsent})
        makeReal(*list);
    const auto profile = seatbeltProfile(real, home.front());
    if (!profile)
        return profile.error();
    ChildSetup setup = setupFor(spec, command);
    setup.program = kProgram;
    setup.argv = {kProgram, "-p", *profile, *program};
    setup.argv.insert(setup.argv.end(), command.argv.begin() + 1, command.argv.end());
    setVariable(setup.environment, "HOME", home.front());
    setVariable(setup.environment, "TMPDIR", home.front());
    return runChild(setup, command, cancel, output);
}

base::Result<ProcessEnd> Sandbox::runUnconfined(const Command &command,
                                                const base::CancelToken &cancel,
                                                const Output &output)
{
    const auto program = findProgram(command);
    if (!program)
        return program.error();
    ChildSetup setup = setupFor({}, command);
    setup.program = *program;
    return runChild(setup, command, cancel, output);
}

} // namespace agents::sandbox
