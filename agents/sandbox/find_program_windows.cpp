// SPDX-License-Identifier: Apache-2.0
#include "agents/sandbox/child_process.h"
#include "agents/sandbox/environment.h"
#include "agents/workspace/windows_text.h"

#include <algorithm>
#include <array>
#include <string_view>

#include <windows.h>

namespace agents::sandbox {

namespace {

    using namespace std::string_view_literals;

    // What can be started by itself. PATHEXT names scripts, too, which need another program.
    constexpr std::array kEndings = {".com"sv, ".exe"sv, ".bat"sv, ".cmd"sv};

    char lower(char c)
    {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }

    // Those of them that PATHEXT has, in its order; without it all.
    std::vector<std::string> endingsOf(const Command &command)
    {
        std::vector<std::string> endings;
        std::string list = variable(command.environment, "PATHEXT");
        std::ranges::transform(list, list.begin(), lower);
        while (!list.empty()) {
            const size_t end = std::min(list.find(';'), list.size());
            if (std::ranges::find(kEndings, list.substr(0, end)) != kEndings.end())
                endings.push_back(list.substr(0, end));
            list.erase(0, end + 1);
        }
        return endings.empty() ? std::vector<std::string>(kEndings.begin(), kEndings.end())
                               : endings;
    }

    bool isFile(const std::string &path)
    {
        const auto text = workspace::extendedPath(path);
        const DWORD attributes =
            text ? ::GetFileAttributesW(text->c_str()) : INVALID_FILE_ATTRIBUTES;
        return attributes != INVALID_FILE_ATTRIBUTES
            && (attributes & FILE_ATTRIBUTE_DIRECTORY) == 0;
    }

    bool hasEnding(std::string_view path)
    {
        return std::ranges::any_of(kEndings, [&](std::string_view ending) {
            return path.size() > ending.size()
                && std::ranges::equal(path.substr(path.size() - ending.size()), ending, {}, lower);
        });
    }

    // The file itself where its ending says that it is a program, else with such an ending.
    std::string programAt(const std::string &path, const std::vector<std::string> &endings)
    {
        if (hasEnding(path))
            return isFile(path) ? path : std::string();
        const auto found = std::ranges::find_if(
            endings, [&](const std::string &ending) { return isFile(path + ending); });
        return found == endings.end() ? std::string() : path + *found;
    }

    bool isAbsolute(std::string_view path)
    {
        return path.size() > 2 && path[1] == ':' && path[2] == '\\';
    }

} // namespace

base::Result<std::string> findProgram(const Command &command)
{
    std::string name = command.argv.empty() ? std::string() : command.argv[0];
    std::ranges::replace(name, '/', '\\');
    const base::Error missing{base::ErrorCode::NotFound,
                              "There is no program " + name + " on this computer."};
    if (name.find_first_of("\"<>|?*") != std::string::npos)
        return missing;
    const std::vector<std::string> endings = endingsOf(command);
    std::string found;
    if (isAbsolute(name)) {
        found = programAt(name, endings);
    } else if (name.find_first_of("\\:") == std::string::npos && !name.empty()) {
        std::string path = variable(command.environment, "PATH");
        while (found.empty() && !path.empty()) {
            const size_t end = path.find(';');
            std::string folder = path.substr(0, end);
            std::erase(folder, '"');
            std::ranges::replace(folder, '/', '\\');
            while (folder.size() > 3 && folder.ends_with('\\'))
                folder.pop_back();
            // A relative entry would mean the project, and so would the current folder.
            if (isAbsolute(folder))
                found = programAt(folder + (folder.ends_with('\\') ? "" : "\\") + name, endings);
            path.erase(0, end == std::string::npos ? path.size() : end + 1);
        }
    }
    if (found.empty())
        return missing;
    return found;
}

} // namespace agents::sandbox
