// SPDX-License-Identifier: Apache-2.0
#include "agents/sandbox/bubblewrap.h"

#include <algorithm>
#include <filesystem>

#include <unistd.h>

namespace agents::sandbox {

namespace {

    namespace fs = std::filesystem;

    class ArgumentList
    {
    public:
        template<typename... Parts>
        void add(const Parts &...parts)
        {
            (list.emplace_back(parts), ...);
        }
        void bind(const char *kind, const std::string &path)
        {
            std::error_code ignored;
            if (fs::exists(path, ignored))
                add(kind, path, path);
        }
        void emptyFolder(const std::string &path) { add("--tmpfs", path, "--remount-ro", path); }

        std::vector<std::string> list;
    };

    bool isInside(const std::string &path, const std::vector<std::string> &roots)
    {
        return std::ranges::any_of(
            roots, [&path](const std::string &root) { return path.starts_with(root + "/"); });
    }

} // namespace

std::string findBubblewrap()
{
    for (const char *path : {"/usr/bin/bwrap", "/bin/bwrap", "/usr/local/bin/bwrap"}) {
        if (::access(path, X_OK) == 0)
            return path;
    }
    return {};
}

std::vector<std::string> bubblewrapArguments(const std::string &program,
                                             const SandboxSpec &spec,
                                             const Command &command,
                                             const std::string &home,
                                             int filter,
                                             int info)
{
    ArgumentList arguments;
    arguments.add(program, "--unshare-all", "--die-with-parent", "--new-session", "--cap-drop",
                  "ALL");
    if (spec.network)
        arguments.add("--share-net");
    arguments.add("--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp", "--tmpfs", "/run", "--dir",
                  "/var/tmp");
    if (home.starts_with('/') && home != "/")
        arguments.add("--tmpfs", home);
    for (const std::string &path : spec.readOnly)
        arguments.bind("--ro-bind", path);
    for (const std::string &path : spec.writable)
        arguments.bind("--bind", path);
    // A mount cannot be renamed, but what only holds one can: it would take along what is kept
    // in it, and leave the place free for something else of that name.
    for (const std::string &path : spec.keptInPlace) {
        if (isInside(path, spec.writable))
            arguments.bind("--bind", path);
    }
    for (const std::string &path : spec.keptAsIs)
        arguments.bind("--ro-bind", path);
    for (const std::string &path : spec.hidden) {
        std::error_code ignored;
        if (fs::is_directory(path, ignored))
            arguments.emptyFolder(path);
        else if (fs::exists(path, ignored))
            arguments.add("--ro-bind", "/dev/null", path);
    }
    // A place that is taken cannot be made. The folder that bubblewrap puts there stays empty.
    for (const std::string &path : spec.keptAbsent)
        arguments.emptyFolder(path);
    arguments.add("--remount-ro", "/", "--chdir", command.workingDirectory, "--seccomp",
                  std::to_string(filter), "--info-fd", std::to_string(info), "--");
    arguments.list.insert(arguments.list.end(), command.argv.begin(), command.argv.end());
    return std::move(arguments.list);
}

} // namespace agents::sandbox
