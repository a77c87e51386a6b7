// SPDX-License-Identifier: Apache-2.0
#include "agents/workspace/path_rules.h"

#include <algorithm>
#include <array>

namespace agents::workspace {

namespace {

    using namespace std::string_view_literals;

    // Version control, agents, editors, CI and shells: each can start a program later, with the
    // user's rights.
    constexpr std::array kProtected = {".git"sv,
                                       ".hg"sv,
                                       ".svn"sv,
                                       ".jj"sv,
                                       ".bzr"sv,
                                       ".hearth"sv,
                                       ".agents"sv,
                                       ".claude"sv,
                                       ".codex"sv,
                                       ".cursor"sv,
                                       ".gemini"sv,
                                       ".opencode"sv,
                                       ".roo"sv,
                                       ".clinerules"sv,
                                       ".vscode"sv,
                                       ".idea"sv,
                                       ".fleet"sv,
                                       ".zed"sv,
                                       ".github"sv,
                                       ".gitlab"sv,
                                       ".gitea"sv,
                                       ".forgejo"sv,
                                       ".circleci"sv,
                                       ".buildkite"sv,
                                       ".husky"sv,
                                       ".githooks"sv,
                                       ".devcontainer"sv,
                                       ".direnv"sv,
                                       ".gitmodules"sv,
                                       ".gitconfig"sv,
                                       ".hgrc"sv,
                                       ".envrc"sv,
                                       ".bashrc"sv,
                                       ".bash_profile"sv,
                                       ".bash_login"sv,
                                       ".bash_logout"sv,
                                       ".bash_aliases"sv,
                                       ".profile"sv,
                                       ".zshrc"sv,
                                       ".zshenv"sv,
                                       ".zprofile"sv,
                                       ".zlogin"sv,
                                       ".zlogout"sv,
                                       ".kshrc"sv,
                                       ".cshrc"sv,
                                       ".tcshrc"sv,
                                       ".login"sv,
                                       ".xprofile"sv,
                                       ".xinitrc"sv,
                                       ".xsession"sv,
                                       ".inputrc"sv,
                                       ".exrc"sv,
                                       ".vimrc"sv,
                                       ".nvimrc"sv,
                                       ".nvim.lua"sv,
                                       ".dir-locals.el"sv,
                                       ".gdbinit"sv,
                                       ".lldbinit"sv,
                                       "agents.md"sv,
                                       "agents.override.md"sv,
                                       "claude.md"sv,
                                       "gemini.md"sv,
                                       ".cursorrules"sv,
                                       ".windsurfrules"sv,
                                       ".mcp.json"sv,
                                       "mcp.json"sv,
                                       ".gitlab-ci.yml"sv,
                                       ".travis.yml"sv,
                                       "jenkinsfile"sv,
                                       "azure-pipelines.yml"sv,
                                       "bitbucket-pipelines.yml"sv,
                                       "appveyor.yml"sv,
                                       ".appveyor.yml"sv,
                                       ".drone.yml"sv,
                                       ".woodpecker.yml"sv,
                                       ".cirrus.yml"sv,
                                       ".pre-commit-config.yaml"sv,
                                       "lefthook.yml"sv};

    constexpr std::array kSecret = {".env"sv,
                                    ".ssh"sv,
                                    ".gnupg"sv,
                                    ".aws"sv,
                                    ".azure"sv,
                                    ".kube"sv,
                                    ".docker"sv,
                                    ".gcloud"sv,
                                    ".netrc"sv,
                                    "_netrc"sv,
                                    ".pypirc"sv,
                                    ".npmrc"sv,
                                    ".yarnrc.yml"sv,
                                    ".git-credentials"sv,
                                    ".htpasswd"sv,
                                    ".pgpass"sv,
                                    ".my.cnf"sv,
                                    ".vault-token"sv,
                                    ".vault-pass"sv,
                                    ".s3cfg"sv,
                                    ".boto"sv,
                                    ".terraformrc"sv,
                                    "credentials.toml"sv,
                                    ".credentials.json"sv,
                                    "id_rsa"sv,
                                    "id_dsa"sv,
                                    "id_ecdsa"sv,
                                    "id_ecdsa_sk"sv,
                                    "id_ed25519"sv,
                                    "id_ed25519_sk"sv,
                                    "id_xmss"sv,
                                    "secring.gpg"sv,
                                    "wallet.dat"sv};

    constexpr std::array kSecretEndings = {".pem"sv, ".key"sv,  ".p12"sv,      ".pfx"sv,
                                           ".p8"sv,  ".jks"sv,  ".keystore"sv, ".kdbx"sv,
                                           ".ppk"sv, ".ovpn"sv, ".tfstate"sv};

    constexpr std::array kEnvironmentSamples = {".example"sv, ".sample"sv, ".template"sv, ".dist"sv,
                                                ".defaults"sv};

    constexpr std::array kHeld = {".git"sv, ".agents"sv, ".github"sv, ".husky"sv, ".vscode"sv};

    // What HFS+ and some renderers leave out when they compare or show a name.
    constexpr std::array kInvisible = {
        "\xE2\x80\x8B"sv, "\xE2\x80\x8C"sv, "\xE2\x80\x8D"sv, "\xE2\x80\x8E"sv, "\xE2\x80\x8F"sv,
        "\xE2\x80\xAA"sv, "\xE2\x80\xAB"sv, "\xE2\x80\xAC"sv, "\xE2\x80\xAD"sv, "\xE2\x80\xAE"sv,
        "\xE2\x81\xAA"sv, "\xE2\x81\xAB"sv, "\xE2\x81\xAC"sv, "\xE2\x81\xAD"sv, "\xE2\x81\xAE"sv,
        "\xE2\x81\xAF"sv, "\xEF\xBB\xBF"sv};

    // Two letters outside ASCII whose lower case is inside it.
    constexpr auto kLongS = "\xC5\xBF"sv;
    constexpr auto kKelvin = "\xE2\x84\xAA"sv;

    std::string withoutInvisible(std::string_view name)
    {
        std::string out;
        while (!name.empty()) {
            if (static_cast<unsigned char>(name.front()) < 0x80) {
                out += name.front();
                name.remove_prefix(1);
                continue;
            }
            if (name.starts_with(kLongS) || name.starts_with(kKelvin)) {
                out += name.starts_with(kLongS) ? 's' : 'k';
                name.remove_prefix(name.starts_with(kLongS) ? kLongS.size() : kKelvin.size());
                continue;
            }
            const auto hidden = std::ranges::find_if(
                kInvisible, [&](std::string_view mark) { return name.starts_with(mark); });
            if (hidden != kInvisible.end()) {
                name.remove_prefix(hidden->size());
                continue;
            }
            out += name.front();
            name.remove_prefix(1);
        }
        return out;
    }

    // NTFS gives long names an alias such as GIT~1 (also GI1234~1 once four are taken).
    bool isShortNameOfGit(std::string_view folded)
    {
        const size_t tilde = folded.find('~');
        if (tilde == std::string_view::npos || tilde + 1 >= folded.size())
            return false;
        const bool numbered = std::ranges::all_of(folded.substr(tilde + 1),
                                                  [](char c) { return c >= '0' && c <= '9'; });
        return numbered && folded.starts_with("gi");
    }

    bool isSecret(std::string_view folded)
    {
        if (std::ranges::find(kSecret, folded) != kSecret.end())
            return true;
        if (folded.starts_with(".env."))
            return std::ranges::none_of(
                kEnvironmentSamples, [&](std::string_view end) { return folded.ends_with(end); });
        return std::ranges::any_of(kSecretEndings,
                                   [&](std::string_view end) { return folded.ends_with(end); });
    }

    bool isProtected(std::string_view folded)
    {
        return std::ranges::find(kProtected, folded) != kProtected.end()
            || isShortNameOfGit(folded);
    }

    bool isDeviceStem(std::string_view stem)
    {
        constexpr std::array kDevices = {"con"sv,    "prn"sv,     "aux"sv,   "nul"sv,
                                         "conin$"sv, "conout$"sv, "clock$"sv};
        if (std::ranges::find(kDevices, stem) != kDevices.end())
            return true;
        if (!stem.starts_with("com") && !stem.starts_with("lpt"))
            return false;
        // Superscript one, two and three count as digits there.
        constexpr std::array kDigits = {"0"sv,        "1"sv,        "2"sv,       "3"sv, "4"sv,
                                        "5"sv,        "6"sv,        "7"sv,       "8"sv, "9"sv,
                                        "\xC2\xB9"sv, "\xC2\xB2"sv, "\xC2\xB3"sv};
        return std::ranges::find(kDigits, stem.substr(3)) != kDigits.end();
    }

} // namespace

std::string foldedName(std::string_view name)
{
    std::string folded = withoutInvisible(name);
    // `name:stream` is the file `name` on NTFS. A leading colon or a name without one stays.
    if (const size_t colon = folded.find(':'); colon != std::string::npos && colon > 0)
        folded.resize(colon);
    while (folded.size() > 1 && (folded.back() == '.' || folded.back() == ' '))
        folded.pop_back();
    for (char &c : folded) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return folded;
}

PathClass classify(std::span<const std::string> parts)
{
    PathClass result = PathClass::Ordinary;
    for (const std::string &part : parts) {
        const std::string folded = foldedName(part);
        if (isSecret(folded))
            return PathClass::Secret;
        if (isProtected(folded))
            result = PathClass::Protected;
    }
    return result;
}

bool isWindowsTrap(std::string_view name)
{
    if (name.empty() || name.find_first_of("<>:\"|?*\\") != std::string_view::npos)
        return true;
    if (name.back() == '.' || name.back() == ' ')
        return true;
    if (std::ranges::any_of(name, [](char c) { return static_cast<unsigned char>(c) < 0x20; }))
        return true;
    std::string stem = foldedName(name);
    if (const size_t dot = stem.find('.'); dot != std::string::npos)
        stem.resize(dot);
    while (!stem.empty() && stem.back() == ' ')
        stem.pop_back();
    const size_t tilde = name.find('~'); // an 8.3 alias names another file
    const bool alias = tilde != std::string_view::npos && tilde + 1 < name.size()
        && name[tilde + 1] >= '0' && name[tilde + 1] <= '9' && tilde <= 6;
    return alias || isDeviceStem(stem);
}

std::span<const std::string_view> namesHeldWhileAbsent()
{
    return kHeld;
}

} // namespace agents::workspace
