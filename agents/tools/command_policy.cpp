// SPDX-License-Identifier: Apache-2.0
#include "agents/tools/command_policy.h"

#include "agents/workspace/file_walker.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>

namespace agents::tools {

namespace {

    using namespace std::string_view_literals;
    using workspace::Metadata;
    using workspace::PathClass;

    constexpr size_t kMaxGuarded = 3000; // names; each is a mount

    constexpr std::array kSystem = {"/usr"sv,   "/bin"sv,   "/sbin"sv,   "/lib"sv,
                                    "/lib32"sv, "/lib64"sv, "/libx32"sv, "/etc"sv,
                                    "/opt"sv,   "/nix"sv,   "/gnu"sv};
    // For a user who is root; others cannot read these anyway.
    constexpr std::array kSystemSecrets = {
        "/etc/shadow"sv,      "/etc/shadow-"sv,     "/etc/gshadow"sv,
        "/etc/gshadow-"sv,    "/etc/sudoers"sv,     "/etc/sudoers.d"sv,
        "/etc/ssh"sv,         "/etc/ssl/private"sv, "/etc/NetworkManager/system-connections"sv,
        "/etc/krb5.keytab"sv, "/etc/wireguard"sv,   "/etc/openvpn"sv};
    // Compilers and interpreters that live in the home folder.
    constexpr std::array kToolChains = {".cargo"sv,
                                        ".rustup"sv,
                                        ".nvm"sv,
                                        ".fnm"sv,
                                        ".volta"sv,
                                        ".asdf"sv,
                                        ".pyenv"sv,
                                        ".rbenv"sv,
                                        ".rvm"sv,
                                        ".sdkman"sv,
                                        ".jdks"sv,
                                        ".ghcup"sv,
                                        ".cabal"sv,
                                        ".stack"sv,
                                        ".opam"sv,
                                        ".deno/bin"sv,
                                        ".bun/bin"sv,
                                        ".dotnet"sv,
                                        ".nuget"sv,
                                        ".m2/repository"sv,
                                        "go"sv,
                                        ".local/bin"sv,
                                        ".local/lib"sv,
                                        ".local/share/uv"sv,
                                        ".local/share/mise"sv,
                                        ".local/share/pipx"sv,
                                        ".local/share/pnpm"sv,
                                        ".local/share/fnm"sv,
                                        ".npm-global"sv,
                                        "miniconda3"sv,
                                        "anaconda3"sv,
                                        "miniforge3"sv,
                                        ".emsdk"sv};
    constexpr std::array kToolChainSecrets = {".cargo/credentials"sv, ".cargo/credentials.toml"sv};
    constexpr std::array kPlaces = {"JAVA_HOME"sv,    "GOROOT"sv,      "GOPATH"sv,
                                    "CARGO_HOME"sv,   "RUSTUP_HOME"sv, "NVM_DIR"sv,
                                    "PYENV_ROOT"sv,   "VIRTUAL_ENV"sv, "CONDA_PREFIX"sv,
                                    "ANDROID_HOME"sv, "DOTNET_ROOT"sv, "EMSDK"sv};
    constexpr std::array kPlain = {"PATH"sv,
                                   "HOME"sv,
                                   "USER"sv,
                                   "LOGNAME"sv,
                                   "LANG"sv,
                                   "LC_ALL"sv,
                                   "LC_CTYPE"sv,
                                   "LC_MESSAGES"sv,
                                   "TZ"sv,
                                   "TMPDIR"sv,
                                   "CC"sv,
                                   "CXX"sv,
                                   "CFLAGS"sv,
                                   "CXXFLAGS"sv,
                                   "CPPFLAGS"sv,
                                   "LDFLAGS"sv,
                                   "MAKEFLAGS"sv,
                                   "CMAKE_GENERATOR"sv,
                                   "CMAKE_BUILD_PARALLEL_LEVEL"sv,
                                   "PKG_CONFIG_PATH"sv,
                                   "QT_QPA_PLATFORM"sv,
                                   "SOURCE_DATE_EPOCH"sv};
    constexpr std::array kFixed = {"TERM=dumb"sv,
                                   "CI=1"sv,
                                   "NO_COLOR=1"sv,
                                   "PAGER=cat"sv,
                                   "GIT_PAGER=cat"sv,
                                   "GIT_EDITOR=true"sv,
                                   "EDITOR=true"sv,
                                   "GIT_TERMINAL_PROMPT=0"sv,
                                   "GIT_OPTIONAL_LOCKS=0"sv,
                                   "PYTHONUNBUFFERED=1"sv,
                                   "DEBIAN_FRONTEND=noninteractive"sv};

    std::string ours(std::string_view name)
    {
        const char *value = std::getenv(std::string(name).c_str());
        return value ? value : "";
    }

    // Places of tool chains that the user's environment names, and where PATH points. A folder that
    // holds the home folder, or is it, is none.
    void addNamedPlaces(const std::string &home, std::vector<std::string> &places)
    {
        const auto add = [&](const std::string &path) {
            const bool tooWide = path == "/" || path == home || home.starts_with(path + "/");
            if (path.starts_with('/') && path.find("/../") == std::string::npos && !tooWide)
                places.push_back(path);
        };
        for (const std::string_view name : kPlaces)
            add(ours(name));
        std::string path = ours("PATH");
        while (!path.empty()) {
            const size_t colon = path.find(':');
            add(path.substr(0, colon));
            path.erase(0, colon == std::string::npos ? path.size() : colon + 1);
        }
    }

    base::Error cannotGuard(const std::string &why)
    {
        return {base::ErrorCode::Unsupported, "Commands cannot be confined in this folder: " + why};
    }

    // What in the folder must be hidden or kept, by name.
    base::Result<void> guardNames(const workspace::Workspace &workspace,
                                  const base::CancelToken &cancel,
                                  sandbox::SandboxSpec &spec)
    {
        const auto all =
            walk(workspace, {}, {.ignored = true, .secrets = true, .directories = true}, cancel);
        if (!all)
            return all.error();
        if (!all->complete)
            return cannotGuard("it is too large to look through.");
        for (const workspace::WalkEntry &entry : all->entries) {
            const bool isLink = entry.data.kind == Metadata::Kind::Link;
            const std::string path = workspace.rootPath() + "/" + entry.path;
            // What a link leads to is judged by its own name, or is out of sight.
            if (entry.nameClass == PathClass::Secret && !isLink)
                spec.hidden.push_back(path);
            if (entry.nameClass == PathClass::Protected && isLink)
                return cannotGuard(entry.path
                                   + " is a symbolic link, which cannot be held in its place.");
            if (entry.nameClass == PathClass::Protected)
                spec.keptAsIs.push_back(path);
        }
        if (spec.hidden.size() + spec.keptAsIs.size() > kMaxGuarded)
            return cannotGuard("it holds too many protected names.");
        return {};
    }

} // namespace

base::Result<sandbox::SandboxSpec> commandSpec(const workspace::Workspace &workspace,
                                               const base::CancelToken &cancel)
{
    const std::string home = ours("HOME");
    const std::string &root = workspace.rootPath();
    if (root == "/" || root == home || home.starts_with(root + "/"))
        return cannotGuard("it holds your whole home folder. Open a project's folder instead.");
    sandbox::SandboxSpec spec;
    for (const std::string_view path : kSystem)
        spec.readOnly.emplace_back(path);
    for (const std::string_view path : kSystemSecrets)
        spec.hidden.emplace_back(path);
    if (home.starts_with('/')) {
        for (const std::string_view name : kToolChains)
            spec.readOnly.push_back(home + "/" + std::string(name));
        for (const std::string_view name : kToolChainSecrets)
            spec.hidden.push_back(home + "/" + std::string(name));
    }
    addNamedPlaces(home, spec.readOnly);
    spec.writable = {root};
    if (const auto guarded = guardNames(workspace, cancel, spec); !guarded)
        return guarded.error();
    for (const std::string_view name : workspace::namesHeldWhileAbsent()) {
        const std::string path = root + "/" + std::string(name);
        std::error_code ignored;
        const bool absent =
            !std::filesystem::exists(std::filesystem::symlink_status(path, ignored));
        if (absent && !workspace.lifted().contains(std::string(name)))
            spec.keptAbsent.push_back(path);
    }
    return spec;
}

std::vector<std::string> commandEnvironment()
{
    std::vector<std::string> environment;
    const auto pass = [&](std::string_view name) {
        if (const std::string value = ours(name); !value.empty())
            environment.push_back(std::string(name) + "=" + value);
    };
    for (const std::string_view name : kPlain)
        pass(name);
    for (const std::string_view name : kPlaces)
        pass(name);
    for (const std::string_view entry : kFixed)
        environment.emplace_back(entry);
    return environment;
}

} // namespace agents::tools
