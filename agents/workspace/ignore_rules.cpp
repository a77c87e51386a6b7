// SPDX-License-Identifier: Apache-2.0
#include "agents/workspace/ignore_rules.h"

#include "agents/workspace/glob.h"

#include <algorithm>

namespace agents::workspace {

namespace {

    constexpr size_t kMaxRules = 2000;
    constexpr size_t kMaxName = 255; // bytes; a longer pattern for one name is left out
    constexpr std::string_view kSpecial = "*?[\\";

    // Spaces at the end do not count, unless a backslash keeps one.
    std::string_view trimmed(std::string_view line)
    {
        while (line.ends_with('\r'))
            line.remove_suffix(1);
        while (line.ends_with(' ') && !line.ends_with("\\ "))
            line.remove_suffix(1);
        return line;
    }

    bool hasSpecial(std::string_view text)
    {
        return text.find_first_of(kSpecial) != std::string_view::npos;
    }

} // namespace

IgnoreRules::IgnoreRules(std::string_view text)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    while (!text.empty() && m_rules.size() < kMaxRules) {
        const size_t end = text.find('\n');
        Rule rule;
        if (parseRule(trimmed(text.substr(0, end)), rule))
            m_rules.push_back(std::move(rule));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
}

bool IgnoreRules::parseRule(std::string_view line, Rule &rule)
{
    if (line.empty() || line.starts_with('#'))
        return false;
    if (line.starts_with('!')) {
        rule.included = true;
        line.remove_prefix(1);
    }
    if (line.ends_with('/')) {
        rule.directoryOnly = true;
        line.remove_suffix(1);
    }
    const std::vector<std::string_view> names = splitPath(line);
    if (names.empty()
        || std::ranges::any_of(names, [](std::string_view name) { return name.size() > kMaxName; }))
        return false;
    if (line.find('/') != std::string_view::npos) {
        rule.kind = Rule::Kind::Path;
        rule.names.assign(names.begin(), names.end());
        return true;
    }
    rule.text = line;
    if (!hasSpecial(line)) {
        rule.kind = Rule::Kind::Name;
    } else if (line.starts_with('*') && !hasSpecial(line.substr(1))) {
        rule.kind = Rule::Kind::Ending;
        rule.text = line.substr(1);
    } else {
        rule.kind = Rule::Kind::Pattern;
    }
    return true;
}

bool IgnoreRules::matches(const Rule &rule,
                          std::string_view path,
                          std::string_view name,
                          uint64_t *budget)
{
    switch (rule.kind) {
    case Rule::Kind::Name:
        return name == rule.text;
    case Rule::Kind::Ending:
        return name.ends_with(rule.text);
    case Rule::Kind::Pattern:
        return nameMatches(rule.text, name, budget);
    case Rule::Kind::Path:
        break;
    }
    const std::vector<std::string_view> names = splitPath(path);
    // `a/**` means what lies in a, not a itself.
    if (rule.names.back() == "**" && names.size() < rule.names.size())
        return false;
    return namesMatch(rule.names, names, budget);
}

IgnoreRules::Verdict
IgnoreRules::verdict(std::string_view path, bool isDirectory, uint64_t *budget) const
{
    const size_t slash = path.rfind('/');
    const std::string_view name = slash == std::string_view::npos ? path : path.substr(slash + 1);
    for (auto rule = m_rules.rbegin(); rule != m_rules.rend(); ++rule) {
        if (rule->directoryOnly && !isDirectory)
            continue;
        if (matches(*rule, path, name, budget))
            return rule->included ? Verdict::Included : Verdict::Ignored;
    }
    return Verdict::None;
}

} // namespace agents::workspace
