// SPDX-License-Identifier: Apache-2.0
#include "agents/sandbox/child_process.h"
#include "agents/sandbox/sandbox.h"

// Systems on which Hearth cannot confine a child yet. Nothing is claimed, so the window asks before
// every command.
namespace agents::sandbox {

Sandbox Sandbox::probe()
{
    return probe(Mechanism::None);
}

Sandbox Sandbox::probe(Mechanism)
{
    Sandbox none;
    none.m_state.reason =
        "Commands cannot be confined on this system yet. Every command needs your permission and "
        "runs with all your rights.";
    return none;
}

base::Result<ProcessEnd>
Sandbox::run(const SandboxSpec &, const Command &, const base::CancelToken &, const Output &) const
{
    return base::Error{base::ErrorCode::Unsupported,
                       "Commands cannot be confined on this computer."};
}

base::Result<ProcessEnd> Sandbox::runUnconfined(const Command &command,
                                                const base::CancelToken &cancel,
                                                const Output &output)
{
    const auto program = findProgram(command);
    if (!program)
        return program.error();
    ChildSetup setup;
    setup.program = *program;
    setup.argv = command.argv;
    setup.environment = command.environment;
    setup.workingDirectory = command.workingDirectory;
    return runChild(setup, command, cancel, output);
}

} // namespace agents::sandbox
