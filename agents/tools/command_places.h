// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

// What commands may see of this computer, and of our environment: lists, for each kind of system.
namespace agents::tools {

using namespace std::string_view_literals;

#ifdef _WIN32
inline constexpr char kListSeparator = ';';
inline constexpr const char *kHomeVariable = "USERPROFILE";
// Who may read these is the sandbox's to say, not ours: an AppContainer may by Windows' own lists.
inline constexpr std::array<std::string_view, 0> kSystem = {};
inline constexpr std::array<std::string_view, 0> kSystemSecrets = {};
inline constexpr std::array kToolChains = {".cargo"sv,
                                           ".rustup"sv,
                                           ".dotnet"sv,
                                           ".nuget/packages"sv,
                                           "go"sv,
                                           "AppData/Local/Programs/Python"sv,
                                           "AppData/Roaming/npm"sv};
inline constexpr std::array kToolChainSecrets = {".cargo/credentials"sv,
                                                 ".cargo/credentials.toml"sv};
// Most programs do not start without the first six.
inline constexpr std::array kPlain = {"SystemRoot"sv,
                                      "SystemDrive"sv,
                                      "windir"sv,
                                      "ComSpec"sv,
                                      "PATH"sv,
                                      "PATHEXT"sv,
                                      "TEMP"sv,
                                      "TMP"sv,
                                      "USERPROFILE"sv,
                                      "USERNAME"sv,
                                      "HOMEDRIVE"sv,
                                      "HOMEPATH"sv,
                                      "APPDATA"sv,
                                      "LOCALAPPDATA"sv,
                                      "ProgramData"sv,
                                      "ProgramFiles"sv,
                                      "ProgramFiles(x86)"sv,
                                      "CommonProgramFiles"sv,
                                      "NUMBER_OF_PROCESSORS"sv,
                                      "PROCESSOR_ARCHITECTURE"sv,
                                      "OS"sv,
                                      "LANG"sv,
                                      "TZ"sv,
                                      "CC"sv,
                                      "CXX"sv,
                                      "CFLAGS"sv,
                                      "CXXFLAGS"sv,
                                      "CMAKE_GENERATOR"sv,
                                      "CMAKE_BUILD_PARALLEL_LEVEL"sv,
                                      "INCLUDE"sv,
                                      "LIB"sv,
                                      "LIBPATH"sv,
                                      "VCINSTALLDIR"sv,
                                      "VSINSTALLDIR"sv,
                                      "WindowsSdkDir"sv};
#else
inline constexpr char kListSeparator = ':';
inline constexpr const char *kHomeVariable = "HOME";
inline constexpr std::array kSystem = {"/usr"sv,   "/bin"sv,   "/sbin"sv,   "/lib"sv,
                                       "/lib32"sv, "/lib64"sv, "/libx32"sv, "/etc"sv,
                                       "/opt"sv,   "/nix"sv,   "/gnu"sv};
// For a user who is root; others cannot read these anyway.
inline constexpr std::array kSystemSecrets = {
    "/etc/shadow"sv,      "/etc/shadow-"sv,     "/etc/gshadow"sv,
    "/etc/gshadow-"sv,    "/etc/sudoers"sv,     "/etc/sudoers.d"sv,
    "/etc/ssh"sv,         "/etc/ssl/private"sv, "/etc/NetworkManager/system-connections"sv,
    "/etc/krb5.keytab"sv, "/etc/wireguard"sv,   "/etc/openvpn"sv};
// Compilers and interpreters that live in the home folder.
inline constexpr std::array kToolChains = {".cargo"sv,
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
                                           ".nuget/packages"sv,
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
inline constexpr std::array kToolChainSecrets = {
    ".cargo/credentials"sv,    ".cargo/credentials.toml"sv,     ".cabal/config"sv,
    ".stack/upload"sv,         ".dotnet/corefx/cryptography"sv, ".local/share/uv/credentials"sv,
    ".npm-global/etc/npmrc"sv, "miniconda3/.condarc"sv,         "anaconda3/.condarc"sv,
    "miniforge3/.condarc"sv};
inline constexpr std::array kPlain = {"PATH"sv,
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
#endif

inline constexpr std::array kPlaces = {"JAVA_HOME"sv,    "GOROOT"sv,      "GOPATH"sv,
                                       "CARGO_HOME"sv,   "RUSTUP_HOME"sv, "NVM_DIR"sv,
                                       "PYENV_ROOT"sv,   "VIRTUAL_ENV"sv, "CONDA_PREFIX"sv,
                                       "ANDROID_HOME"sv, "DOTNET_ROOT"sv, "EMSDK"sv};
// What a place that is named so may hold of keys and passwords.
struct PlaceSecret {
    std::string_view variable;
    std::string_view name;
};
inline constexpr std::array kPlaceSecrets = {
    PlaceSecret{"CARGO_HOME"sv, "credentials"sv}, PlaceSecret{"CARGO_HOME"sv, "credentials.toml"sv},
    PlaceSecret{"CONDA_PREFIX"sv, ".condarc"sv}, PlaceSecret{"VIRTUAL_ENV"sv, "pip.conf"sv},
    PlaceSecret{"VIRTUAL_ENV"sv, "pip.ini"sv}};
inline constexpr std::array kFixed = {"TERM=dumb"sv, "CI=1"sv, "NO_COLOR=1"sv, "PAGER=cat"sv,
                                      "GIT_PAGER=cat"sv, "GIT_EDITOR=true"sv, "EDITOR=true"sv,
                                      "GIT_TERMINAL_PROMPT=0"sv, "GIT_OPTIONAL_LOCKS=0"sv,
                                      "PYTHONUNBUFFERED=1"sv, "DEBIAN_FRONTEND=noninteractive"sv,
                                      // Windows: a program's name means PATH alone, never a file
                                      // of that name in the project.
                                      "NoDefaultCurrentDirectoryInExePath=1"sv};

} // namespace agents::tools
