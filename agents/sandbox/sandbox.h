// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/sandbox/sandbox_spec.h"
#include "engine/base/cancel.h"
#include "engine/base/result.h"

#include <functional>
#include <string>
#include <string_view>

namespace agents::sandbox {

enum class Mechanism { None, Landlock, Bubblewrap, Seatbelt, RestrictedToken, AppContainer };

// What the sandbox of this computer really enforces, found out by trying. The window shows this and
// nothing else. All false for Mechanism::None.
struct SandboxState {
    Mechanism mechanism = Mechanism::None;
    bool writesConfined = false; // no content and no name outside the writable paths changes
    bool attributesConfined = false; // nor do permissions and times
    bool readsConfined = false; // nothing outside the listed paths is read
    bool networkOff = false; // no network, and no socket of the desktop or the system
    bool processesHidden = false; // other programs can be neither seen, signalled nor traced
    bool absentNamesHeld = false; // SandboxSpec::keptAbsent
    bool newTopLevelEntries = false; // a command may create entries directly in a writable path
                                     // where something is kept or hidden
    std::string reason; // why it is not more: finished sentences; empty for the best

    // Whether a command of the model may run in it without being asked about. A mechanism that
    // holds less still serves the helpers that read hostile files.
    bool confinesCommands() const { return writesConfined && readsConfined && networkOff; }
};

// Starts children that can do only what a SandboxSpec says. Immutable after construction; any
// thread. Serves commands of the agent and helpers that read hostile documents.
class Sandbox
{
public:
    using Output = std::function<void(std::string_view bytes)>;

    // Tries out what this computer offers, the best first; takes some 20 ms.
    static Sandbox probe();
    // At most this mechanism: for tests and for a user who turns bubblewrap off.
    static Sandbox probe(Mechanism best);

    const SandboxState &state() const { return m_state; }

    // Runs to the end on the calling thread, which also receives the output. The whole process
    // group is gone afterwards. Unsupported without a mechanism, or where it cannot express the
    // specification; NotFound when there is no such program.
    base::Result<ProcessEnd> run(const SandboxSpec &spec,
                                 const Command &command,
                                 const base::CancelToken &cancel,
                                 const Output &output) const;
    // With all the user's rights, for a command that the user allowed. Children that leave the
    // process group survive.
    static base::Result<ProcessEnd>
    runUnconfined(const Command &command, const base::CancelToken &cancel, const Output &output);

private:
    SandboxState m_state;
    std::string m_bubblewrap; // absolute path
};

} // namespace agents::sandbox
