// SPDX-License-Identifier: Apache-2.0
#include "agents/sandbox/child_process.h"
#include "agents/sandbox/environment.h"
#include "agents/sandbox/sandbox.h"
#include "agents/sandbox/windows_child.h"
#include "agents/sandbox/windows_identity.h"
#include "agents/sandbox/windows_probe.h"
#include "agents/workspace/native_path.h"
#include "agents/workspace/random_name.h"
#include "agents/workspace/windows_text.h"

#include <algorithm>
#include <filesystem>

#include <windows.h>

namespace agents::sandbox {

namespace {

    namespace fs = std::filesystem;

    constexpr const char *kAsks =
        "Every command needs your permission and runs with all your rights.";

    bool exists(const std::string &path)
    {
        std::error_code ignored;
        return fs::exists(fs::symlink_status(workspace::nativePath(path), ignored));
    }

    base::Error cannotExpress(const std::string &what)
    {
        return {base::ErrorCode::Unsupported, "Commands cannot be confined here: " + what + "."};
    }

    // Folders that are there while a command runs: its own, and places of names that must stay
    // absent. The latter cannot be made where they are taken.
    class OwnFolders
    {
    public:
        OwnFolders() = default;
        ~OwnFolders()
        {
            std::error_code ignored;
            for (const std::string &path : m_held)
                fs::remove(workspace::nativePath(path), ignored); // only while it is empty
            if (!m_private.empty())
                fs::remove_all(workspace::nativePath(m_private), ignored);
        }
        OwnFolders(const OwnFolders &) = delete;
        OwnFolders &operator=(const OwnFolders &) = delete;

        bool hold(const std::string &path)
        {
            std::error_code failed;
            if (exists(path))
                return true;
            const bool made = fs::create_directory(workspace::nativePath(path), failed);
            if (made)
                m_held.push_back(path);
            return made;
        }
        std::string makePrivate()
        {
            std::error_code failed;
            const fs::path folder = fs::temp_directory_path(failed);
            if (failed)
                return {};
            const std::u8string text = folder.u8string();
            const std::string path =
                std::string(text.begin(), text.end()) + "/hearth-" + workspace::randomName();
            if (fs::create_directory(workspace::nativePath(path), failed))
                m_private = path;
            return m_private;
        }

    private:
        std::vector<std::string> m_held;
        std::string m_private;
    };

    // Everything that the specification says, as entries for `who`. Whoever cannot express a part
    // of it refuses all of it.
    base::Result<void>
    grantAll(const SandboxSpec &spec, const Sid &who, bool readsToo, OwnFolders &own)
    {
        const auto failed = [](const std::string &path) {
            return cannotExpress("the access list of " + path + " cannot be changed");
        };
        for (const std::string &path : spec.writable) {
            if (exists(path) && !ensureAccess(path, who, Grant::Change))
                return failed(path);
        }
        // Of a child that writes nothing, these are few, and chosen by the user: the entries in
        // lists that all commands would need are not made. What is not ours stays as it is.
        for (const std::string &path : spec.readOnly) {
            if (readsToo && spec.writable.empty() && exists(path))
                static_cast<void>(ensureAccess(path, who, Grant::Read));
        }
        for (const std::string &path : spec.hidden) {
            if (exists(path) && !readsToo)
                return cannotExpress(path + " could not be hidden");
            if (exists(path) && !ensureAccess(path, who, Grant::DenyAll))
                return failed(path);
        }
        std::vector<std::string> kept = spec.keptAsIs;
        for (const std::string &path : spec.keptAbsent) {
            if (!own.hold(path))
                return failed(path);
            kept.push_back(path);
        }
        for (const std::string &path : kept) {
            if (exists(path) && !ensureAccess(path, who, Grant::DenyChange))
                return failed(path);
        }
        return {};
    }

    ChildSetup setupFor(const SandboxSpec &spec, const Command &command)
    {
        ChildSetup setup;
        setup.argv = command.argv;
        setup.environment = command.environment;
        setup.workingDirectory = command.workingDirectory;
        setup.memoryBytes = spec.memoryBytes;
        setup.cpuSeconds = spec.cpuSeconds;
        return setup;
    }

    SandboxState stateOf(Mechanism mechanism)
    {
        SandboxState state;
        state.mechanism = mechanism;
        state.writesConfined = true;
        state.attributesConfined = true;
        state.absentNamesHeld = true;
        state.newTopLevelEntries = true;
        const bool isContainer = mechanism == Mechanism::AppContainer;
        state.readsConfined = isContainer;
        state.networkOff = isContainer;
        state.processesHidden = false; // their names can be listed
        if (!isContainer)
            state.reason = "Only a restricted token works here: it keeps helpers from writing, but "
                           "not from reading or from the network. "
                + std::string(kAsks);
        return state;
    }

} // namespace

Sandbox Sandbox::probe()
{
    return probe(Mechanism::AppContainer);
}

Sandbox Sandbox::probe(Mechanism best)
{
    std::string reason;
    for (const Mechanism mechanism : {Mechanism::AppContainer, Mechanism::RestrictedToken}) {
        if (mechanism == Mechanism::AppContainer && best != Mechanism::AppContainer)
            continue;
        if (best != Mechanism::AppContainer && best != Mechanism::RestrictedToken)
            continue;
        Sandbox sandbox;
        sandbox.m_state = stateOf(mechanism);
        const std::string failed = tryEscapes(sandbox);
        if (failed.empty()) {
            sandbox.m_state.reason = reason + sandbox.m_state.reason;
            return sandbox;
        }
        reason += failed + " ";
    }
    Sandbox none;
    none.m_state.reason = reason + kAsks;
    return none;
}

base::Result<ProcessEnd> Sandbox::run(const SandboxSpec &spec,
                                      const Command &command,
                                      const base::CancelToken &cancel,
                                      const Output &output) const
{
    if (m_state.mechanism == Mechanism::None)
        return cannotExpress("this Windows offers nothing for it");
    const bool isContainer = m_state.mechanism == Mechanism::AppContainer;
    if (spec.network && isContainer)
        return cannotExpress("a network cannot be granted to them");
    const auto program = findProgram(command);
    if (!program)
        return program.error();
    // A child that writes nothing is not the one that the folder's access lists let write.
    const std::string folder =
        spec.writable.empty() ? command.workingDirectory + "|reads" : spec.writable.front();
    const auto who = isContainer ? containerOf(folder) : base::Result<Sid>(sidOfFolder(folder));
    if (!who)
        return who.error();
    OwnFolders own;
    const std::string home = own.makePrivate();
    if (home.empty() || !ensureAccess(home, *who, Grant::Change))
        return cannotExpress("no private folder can be made");
    if (const auto granted = grantAll(spec, *who, isContainer, own); !granted)
        return granted.error();
    ChildSetup setup = setupFor(spec, command);
    setup.program = *program;
    setup.isConfined = true;
    for (const char *name : {"TEMP", "TMP", "HOME"})
        setVariable(setup.environment, name, home);
    OwnedHandle token;
    Sid container = *who;
    if (isContainer) {
        setup.container = container.data();
    } else {
        const auto made = restrictedToken(*who);
        if (!made)
            return made.error();
        *token.place() = *made;
        setup.token = token.get();
    }
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
