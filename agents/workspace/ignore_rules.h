// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace agents::workspace {

// One .gitignore file: which names below its folder it leaves out. Immutable; any thread.
// https://git-scm.com/docs/gitignore
class IgnoreRules
{
public:
    enum class Verdict { None, Ignored, Included };

    IgnoreRules() = default;
    explicit IgnoreRules(std::string_view text);

    bool isEmpty() const { return m_rules.empty(); }
    // `path` is relative to the file's folder. The last rule that matches decides. `budget`: see
    // nameMatches().
    Verdict verdict(std::string_view path, bool isDirectory, uint64_t *budget = nullptr) const;

private:
    struct Rule {
        enum class Kind { Name, Ending, Pattern, Path };
        Kind kind = Kind::Name;
        std::string text; // Name, Ending (after the star), Pattern
        std::vector<std::string> names; // Path
        bool directoryOnly = false;
        bool included = false; // written with `!`
    };
    static bool parseRule(std::string_view line, Rule &rule);
    static bool
    matches(const Rule &rule, std::string_view path, std::string_view name, uint64_t *budget);

    std::vector<Rule> m_rules;
};

} // namespace agents::workspace
