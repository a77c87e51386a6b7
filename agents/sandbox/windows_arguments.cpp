// SPDX-License-Identifier: Apache-2.0
#include "agents/sandbox/windows_arguments.h"

#include <algorithm>

namespace agents::sandbox {

namespace {

    // Backslashes count only before a quote, where each stands twice.
    void appendQuoted(const std::string &argument, std::string &line)
    {
        const bool isPlain =
            !argument.empty() && argument.find_first_of(" \t\n\v\"") == std::string::npos;
        if (isPlain) {
            line += argument;
            return;
        }
        line += '"';
        size_t slashes = 0;
        for (const char c : argument) {
            if (c == '\\') {
                ++slashes;
                continue;
            }
            line.append(c == '"' ? 2 * slashes + 1 : slashes, '\\');
            slashes = 0;
            line += c;
        }
        line.append(2 * slashes, '\\');
        line += '"';
    }

    bool isHarmlessInBatch(const std::string &argument)
    {
        constexpr std::string_view kAllowed = " _-./\\:=,@+~#[]{}";
        const bool isText = std::ranges::all_of(argument, [&](char c) {
            return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
                || static_cast<unsigned char>(c) >= 0x80
                || kAllowed.find(c) != std::string_view::npos;
        });
        return isText && !argument.ends_with('\\'); // which would take the closing quote along
    }

} // namespace

std::string commandLine(const std::vector<std::string> &argv)
{
    std::string line;
    for (size_t i = 0; i < argv.size(); ++i) {
        if (i > 0) {
            line += ' ';
            appendQuoted(argv[i], line);
            continue;
        }
        // The program's own name ends at the next quote, whatever stands before it.
        line += '"' + argv[i] + '"';
    }
    return line;
}

bool isBatchFile(std::string_view program)
{
    std::string end(program.substr(program.size() - std::min<size_t>(program.size(), 4)));
    std::ranges::transform(end, end.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return end == ".bat" || end == ".cmd";
}

base::Result<std::string> batchCommandLine(const std::string &interpreter,
                                           const std::string &program,
                                           const std::vector<std::string> &argv)
{
    std::string inner = '"' + program + '"';
    // Parentheses are text within quotes, and stand in the name of a folder that many have.
    const std::string strange = "\"%!^&|<>\r\n";
    if (program.find_first_of(strange) != std::string::npos)
        return base::Error{base::ErrorCode::InvalidInput,
                           program + " has a name that the Windows command line would change."};
    for (size_t i = 1; i < argv.size(); ++i) {
        if (!isHarmlessInBatch(argv[i]))
            return base::Error{
                base::ErrorCode::InvalidInput,
                "\"" + argv[i]
                    + "\" cannot be passed to a batch file: Windows would read signs "
                      "in it as commands. Start the program behind it directly."};
        inner += " \"" + argv[i] + '"';
    }
    // With /s the outer quotes are taken off and the rest stays as it is.
    return '"' + interpreter + "\" /d /v:off /s /c \"" + inner + '"';
}

} // namespace agents::sandbox
