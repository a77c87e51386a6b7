// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace agents::workspace {

// A file pattern: `*` and `?` within a name, `[a-z]`, `{a,b}`, and `**` for any folders. A pattern
// without a slash matches a name at any depth. Time is bounded by pattern length times path length.
class Glob
{
public:
    explicit Glob(std::string_view pattern);
    bool matches(std::string_view path) const; // relative, joined by `/`

private:
    std::vector<std::vector<std::string>> m_alternatives; // each split at its slashes
    bool m_anyDepth = false;
};

// One name against one pattern without slashes, as gitignore has it (`\` makes a character plain).
// Steps beyond a plain comparison are taken off `budget`: where it is spent, nothing matches.
bool nameMatches(std::string_view pattern, std::string_view name, uint64_t *budget = nullptr);
// Names against patterns, `**` standing for any number of names.
bool namesMatch(const std::vector<std::string> &patterns,
                const std::vector<std::string_view> &names,
                uint64_t *budget = nullptr);
std::vector<std::string_view> splitPath(std::string_view path);

} // namespace agents::workspace
