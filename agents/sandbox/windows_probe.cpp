// SPDX-License-Identifier: Apache-2.0
#include "agents/sandbox/windows_probe.h"

#include "agents/sandbox/sandbox.h"
#include "agents/workspace/native_path.h"
#include "agents/workspace/random_name.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace agents::sandbox {

namespace {

    namespace fs = std::filesystem;

    // Two folders of ours: one that the sandbox opens for the child, and one that it does not.
    class Ground
    {
    public:
        Ground()
        {
            std::error_code failed;
            const fs::path base = fs::temp_directory_path(failed);
            m_root = base / ("hearth-probe-" + workspace::randomName());
            isMade = !failed && fs::create_directories(m_root / "inside", failed)
                && fs::create_directories(m_root / "outside", failed);
            std::ofstream(m_root / "outside" / "secret") << "secret";
            isMade = isMade && fs::exists(m_root / "outside" / "secret", failed);
        }
        ~Ground()
        {
            std::error_code ignored;
            fs::remove_all(m_root, ignored);
        }
        Ground(const Ground &) = delete;
        Ground &operator=(const Ground &) = delete;

        std::string inside() const { return text(m_root / "inside"); }
        std::string outside() const { return text(m_root / "outside"); }
        static bool exists(const std::string &path)
        {
            std::error_code ignored;
            return fs::exists(workspace::nativePath(path), ignored);
        }

        bool isMade = false;

    private:
        static std::string text(const fs::path &path)
        {
            const std::u8string bytes = path.u8string();
            return {bytes.begin(), bytes.end()};
        }
        fs::path m_root;
    };

    std::string windowsFolder()
    {
        const char *root = std::getenv("SystemRoot");
        return root ? root : "C:\\Windows";
    }

    // Whether the child could be started at all and ended by itself.
    bool runs(const Sandbox &sandbox, const Ground &ground, const std::string &commandText)
    {
        SandboxSpec spec;
        spec.writable = {ground.inside()};
        Command command;
        command.argv = {windowsFolder() + "\\System32\\cmd.exe", "/d", "/q"};
        // From its input, so that nothing of it passes through a command line.
        command.input = commandText + "\r\nexit\r\n";
        command.workingDirectory = ground.inside();
        command.environment = {"SystemRoot=" + windowsFolder(),
                               "PATH=" + windowsFolder() + "\\System32"};
        command.timeout = std::chrono::seconds(10);
        const base::CancelToken never;
        const auto end = sandbox.run(spec, command, never, {});
        return end && end->reason == ProcessEnd::Reason::Exited;
    }

} // namespace

std::string tryEscapes(const Sandbox &sandbox)
{
    const bool isContainer = sandbox.state().mechanism == Mechanism::AppContainer;
    const std::string name = isContainer ? "An AppContainer" : "A restricted token";
    const Ground ground;
    if (!ground.isMade)
        return "No folder to try a sandbox in can be made.";
    const std::string outside = ground.outside();
    // The temporary folder's name may hold anything; where it could be taken for more, nothing is
    // tried and nothing claimed.
    if ((ground.inside() + outside).find_first_of("\"%!^&|<>()") != std::string::npos)
        return "No sandbox can be tried in the temporary folder's place.";
    const bool ran =
        runs(sandbox, ground,
             "echo x>done.txt\r\necho x>\"" + outside + "\\written.txt\"\r\ntype \"" + outside
                 + "\\secret\">copied.txt\r\ndel /f /q \"" + outside + "\\secret\"");
    if (!ran || !Ground::exists(ground.inside() + "/done.txt"))
        return name + " cannot be used here: a harmless command did not run in it.";
    if (Ground::exists(outside + "/written.txt") || !Ground::exists(outside + "/secret"))
        return name + " was tried and does not keep commands from writing elsewhere.";
    std::error_code failed;
    const auto copied =
        fs::file_size(workspace::nativePath(ground.inside() + "/copied.txt"), failed);
    if (isContainer && !failed && copied > 0)
        return name + " was tried and does not keep commands from reading elsewhere.";
    return {};
}

} // namespace agents::sandbox
