// SPDX-License-Identifier: Apache-2.0
#include "agents/sandbox/child_process.h"
#include "agents/workspace/windows_text.h"

#include <algorithm>
#include <array>
#include <string_view>

#include <windows.h>

namespace agents::sandbox {

namespace {

    using namespace std::string_view_literals;

    constexpr std::array kEndings = {".exe"sv, ".com"sv, ".cmd"sv, ".bat"sv};

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
                && std::ranges::equal(
                       path.substr(path.size() - ending.size()), ending, {}, [](char c) {
                           return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
                       });
        });
    }

    // The file itself where its ending says that it is a program, else with such an ending.
    std::string programAt(const std::string &path)
    {
        if (hasEnding(path))
            return isFile(path) ? path : std::string();
        for (const std::string_view ending : kEndings) {
            const std::string candidate = path + std::string(ending);
            if (isFile(candidate))
                return candidate;
        }
        return {};
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
    std::string found;
    if (isAbsolute(name)) {
        found = programAt(name);
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
                found = programAt(folder + (folder.ends_with('\\') ? "" : "\\") + name);
            path.erase(0, end == std::string::npos ? path.size() : end + 1);
        }
    }
    if (found.empty())
        return missing;
    return found;
}

} // namespace agents::sandbox
