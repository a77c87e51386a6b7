// SPDX-License-Identifier: Apache-2.0
#include "agents/sandbox/seatbelt_profile.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace agents::sandbox {

namespace {

    // What every program needs to start: its libraries, the devices of nothing and of chance, the
    // names of users and time zones.
    constexpr std::string_view kBasis = R"((version 1)
(deny default)
(allow process-exec)
(allow process-fork)
(allow signal (target same-sandbox))
(allow sysctl-read)
(allow mach-lookup (global-name "com.apple.system.opendirectoryd.libinfo"))
(allow file-read-metadata (literal "/") (literal "/private") (literal "/private/var") (literal "/Users"))
(allow file-read* (literal "/") (subpath "/System") (subpath "/usr") (subpath "/bin") (subpath "/sbin")
  (subpath "/Library/Apple") (subpath "/private/var/db/timezone") (subpath "/private/var/db/dyld"))
(allow file-read* file-write-data (literal "/dev/null") (literal "/dev/zero"))
(allow file-read* (literal "/dev/random") (literal "/dev/urandom"))
)";

    bool isWritable(const std::string &path)
    {
        return path.starts_with('/') && std::ranges::none_of(path, [](char c) {
                   return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
               });
    }

    std::string quoted(const std::string &path)
    {
        std::string text = "\"";
        for (const char c : path) {
            if (c == '"' || c == '\\')
                text += '\\';
            text += c;
        }
        return text + '"';
    }

    // As a name and as a tree: what is not there yet must not be made either.
    void addRule(std::string_view rule, const std::vector<std::string> &paths, std::string &profile)
    {
        for (const std::string &path : paths)
            profile += "(" + std::string(rule) + " (literal " + quoted(path) + ") (subpath "
                + quoted(path) + "))\n";
    }

} // namespace

base::Result<std::string> seatbeltProfile(const SandboxSpec &spec, const std::string &home)
{
    for (const auto *list : {&spec.readOnly, &spec.writable, &spec.hidden, &spec.keptAsIs,
                             &spec.keptAbsent, &spec.keptInPlace}) {
        if (!std::ranges::all_of(*list, isWritable))
            return base::Error{base::ErrorCode::InvalidInput,
                               "A path holds a sign that the sandbox cannot be told. Rename it."};
    }
    if (!isWritable(home))
        return base::Error{base::ErrorCode::InvalidInput,
                           "The command's private folder is no absolute path."};
    std::string profile(kBasis);
    addRule("allow file-read*", spec.readOnly, profile);
    addRule("allow file-read* file-write*", spec.writable, profile);
    addRule("allow file-read* file-write*", {home}, profile);
    addRule("deny file-write*", spec.keptAsIs, profile);
    addRule("deny file-write*", spec.keptAbsent, profile);
    for (const std::string &path : spec.keptInPlace) // a rename counts as one
        profile += "(deny file-write-unlink (literal " + quoted(path) + "))\n";
    addRule("deny file-read* file-write*", spec.hidden, profile);
    if (spec.network)
        profile += "(allow network*)\n(allow system-socket)\n";
    return profile;
}

} // namespace agents::sandbox
