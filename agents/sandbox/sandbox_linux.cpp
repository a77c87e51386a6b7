// SPDX-License-Identifier: Apache-2.0
#include "agents/sandbox/bubblewrap.h"
#include "agents/sandbox/child_process.h"
#include "agents/sandbox/environment.h"
#include "agents/sandbox/landlock.h"
#include "agents/sandbox/namespace_end.h"
#include "agents/sandbox/private_folder.h"
#include "agents/sandbox/sandbox.h"
#include "agents/sandbox/seccomp_filter.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <mutex>

#include <linux/seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace agents::sandbox {

namespace {

    namespace fs = std::filesystem;

    constexpr std::chrono::milliseconds kToEnd{2000}; // for what a killed sandbox held

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

    // Places that bubblewrap takes for names that must stay absent. What it had to make on the disk
    // is an empty folder, and goes with the last command that holds it: the kernel takes the mounts
    // of all others off a folder that is removed.
    class HeldPlaces
    {
    public:
        explicit HeldPlaces(const std::vector<std::string> &paths)
        {
            const std::scoped_lock lock(mutex());
            std::error_code ignored;
            for (const std::string &path : paths) {
                if (!holders().contains(path) && fs::exists(fs::symlink_status(path, ignored)))
                    continue;
                ++holders()[path];
                m_held.push_back(path);
            }
        }
        ~HeldPlaces()
        {
            const std::scoped_lock lock(mutex());
            for (const std::string &path : m_held) {
                if (--holders()[path] > 0)
                    continue;
                holders().erase(path);
                ::rmdir(path.c_str());
            }
        }
        HeldPlaces(const HeldPlaces &) = delete;
        HeldPlaces &operator=(const HeldPlaces &) = delete;

    private:
        static std::mutex &mutex()
        {
            static std::mutex guardsHolders;
            return guardsHolders;
        }
        static std::map<std::string, int> &holders()
        {
            static std::map<std::string, int> all; // commands of this program, by place
            return all;
        }
        std::vector<std::string> m_held;
    };

    base::Result<ProcessEnd> runInBubblewrap(const std::string &bubblewrap,
                                             const SandboxSpec &spec,
                                             Command command,
                                             const base::CancelToken &cancel,
                                             const Sandbox::Output &output)
    {
        // With the computer's network come the abstract sockets of its desktop.
        const auto filter = seccompFilter({.localSockets = !spec.network,
                                           .internetSockets = true,
                                           .routeSockets = true,
                                           .ownSessions = true});
        NamespaceEnd last;
        const int fd = ::memfd_create("filter", MFD_CLOEXEC);
        const auto bytes = static_cast<ssize_t>(filter.size() * sizeof(sock_filter));
        if (fd < 0 || last.writeEnd() < 0
            || ::write(fd, filter.data(), static_cast<size_t>(bytes)) != bytes
            || ::lseek(fd, 0, SEEK_SET) != 0) {
            ::close(fd);
            return base::Error{base::ErrorCode::OutOfMemory,
                               "There is not enough memory to start the command."};
        }
        const HeldPlaces held(spec.keptAbsent);
        setVariable(command.environment, "TMPDIR", "/tmp"); // a private one
        ChildSetup setup = setupFor(spec, command);
        setup.program = bubblewrap;
        setup.argv = bubblewrapArguments(
            bubblewrap, spec, command, variable(command.environment, "HOME"), fd, last.writeEnd());
        setup.workingDirectory = "/";
        setup.inherited = {fd, last.writeEnd()};
        setup.begun = [&last] { last.begin(); };
        auto end = runChild(setup, command, cancel, output);
        ::close(fd);
        last.wait(kToEnd); // before the places are free
        return end;
    }

    base::Result<ProcessEnd> runInLandlock(const SandboxSpec &spec,
                                           const Command &command,
                                           const base::CancelToken &cancel,
                                           const Sandbox::Output &output)
    {
        const PrivateFolder folder; // home and temporary files of this one command
        const std::string &home = folder.path();
        if (home.empty())
            return base::Error{base::ErrorCode::Io,
                               "No private folder for the command can be made."};
        const auto rules = landlockRules(spec, home);
        if (!rules)
            return rules.error();
        auto filter = seccompFilter(
            {.localSockets = false, .internetSockets = spec.network, .ownSessions = false});
        const sock_fprog program{static_cast<unsigned short>(filter.size()), filter.data()};
        ChildSetup setup = setupFor(spec, command);
        setup.program = command.argv[0];
        setVariable(setup.environment, "HOME", home);
        setVariable(setup.environment, "TMPDIR", home);
        setup.enter = [fd = *rules, &program] {
            return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && enterLandlock(fd)
                && ::syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &program) == 0;
        };
        auto end = runChild(setup, command, cancel, output);
        ::close(*rules);
        return end;
    }

    SandboxState stateOf(Mechanism mechanism)
    {
        SandboxState state;
        state.mechanism = mechanism;
        const bool any = mechanism != Mechanism::None;
        state.writesConfined = any;
        state.readsConfined = any;
        state.networkOff = any;
        state.absentNamesHeld = any;
        state.processesHidden = mechanism == Mechanism::Bubblewrap
            || (mechanism == Mechanism::Landlock && landlockVersion() >= kLandlockSignals);
        state.attributesConfined = mechanism == Mechanism::Bubblewrap;
        state.newTopLevelEntries = mechanism == Mechanism::Bubblewrap;
        return state;
    }

    // Whether a harmless program runs to its end.
    bool works(const Sandbox &sandbox)
    {
        SandboxSpec spec;
        spec.readOnly = {"/usr", "/bin", "/lib", "/lib64", "/etc"};
        Command command;
        command.argv = {"true"};
        command.workingDirectory = "/usr";
        command.environment = {"PATH=/usr/bin:/bin", "HOME=/nowhere"};
        command.timeout = std::chrono::seconds(5);
        const base::CancelToken never;
        const auto end = sandbox.run(spec, command, never, {});
        return end && end->reason == ProcessEnd::Reason::Exited && end->code == 0;
    }

} // namespace

Sandbox Sandbox::probe()
{
    return probe(Mechanism::Bubblewrap);
}

Sandbox Sandbox::probe(Mechanism best)
{
    std::string reason;
    if (best == Mechanism::Bubblewrap) {
        Sandbox sandbox;
        sandbox.m_bubblewrap = findBubblewrap();
        sandbox.m_state = stateOf(Mechanism::Bubblewrap);
        if (!sandbox.m_bubblewrap.empty() && works(sandbox))
            return sandbox;
        reason = sandbox.m_bubblewrap.empty() ? "bubblewrap is not installed. "
                                              : "bubblewrap cannot make its namespaces here; the "
                                                "system may forbid them to programs. ";
    }
    if (best != Mechanism::None) {
        Sandbox sandbox;
        sandbox.m_state = stateOf(Mechanism::Landlock);
        sandbox.m_state.reason = reason
            + "Landlock is used: commands cannot make new files at the top of the folder, and "
              "could change "
              "the permissions of your files, though not what is in them.";
        if (landlockVersion() >= kLandlockWrites && works(sandbox))
            return sandbox;
        reason += "The kernel has no Landlock, or an early one. ";
    }
    Sandbox none;
    none.m_state.reason =
        reason + "Every command needs your permission and runs with all your rights.";
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
    Command resolved = command;
    const auto program = findProgram(command);
    if (!program)
        return program.error();
    resolved.argv[0] = *program;
    return m_state.mechanism == Mechanism::Bubblewrap
        ? runInBubblewrap(m_bubblewrap, spec, std::move(resolved), cancel, output)
        : runInLandlock(spec, resolved, cancel, output);
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
