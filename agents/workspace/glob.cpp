// SPDX-License-Identifier: Apache-2.0
#include "agents/workspace/glob.h"

#include <algorithm>

namespace agents::workspace {

namespace {

    constexpr size_t kMaxAlternatives = 64; // of `{a,b}`, multiplied out
    constexpr size_t kNone = std::string_view::npos;

    // The end of the set that begins at `[`, or npos where it is never closed: `last` is the
    // pattern's last `]`, which is looked for once.
    size_t setEnd(std::string_view pattern, size_t open, size_t last)
    {
        size_t at = open + 1;
        if (at < pattern.size() && (pattern[at] == '!' || pattern[at] == '^'))
            ++at;
        if (at < pattern.size() && pattern[at] == ']')
            ++at;
        return last == kNone || last < at ? kNone : pattern.find(']', at);
    }

    bool inSet(std::string_view set, char c)
    {
        const bool negated = set.starts_with('!') || set.starts_with('^');
        set.remove_prefix(negated ? 1 : 0);
        bool found = false;
        for (size_t i = 0; i < set.size(); ++i) {
            const bool range = i + 2 < set.size() && set[i + 1] == '-';
            found = found || (range ? set[i] <= c && c <= set[i + 2] : set[i] == c);
            i += range ? 2 : 0;
        }
        return found != negated;
    }

    // Whether the pattern's unit at its front takes `c`; `length` is how long that unit is, `last`
    // where the pattern's last `]` stands.
    bool unitMatches(std::string_view pattern, char c, size_t last, size_t &length)
    {
        if (pattern[0] == '?')
            return true;
        if (pattern[0] == '\\' && pattern.size() > 1) {
            length = 2;
            return pattern[1] == c;
        }
        if (pattern[0] == '[') {
            if (const size_t end = setEnd(pattern, 0, last); end != kNone) {
                length = end + 1;
                return inSet(pattern.substr(1, end - 1), c);
            }
        }
        return pattern[0] == c;
    }

    // What a comparison costs beyond a plain one is taken off a budget.
    class Steps
    {
    public:
        Steps(size_t free, uint64_t *budget)
            : m_free(free)
            , m_budget(budget)
        {
        }
        // False: nothing is left.
        bool take(size_t count)
        {
            const size_t paid = count - std::min(count, m_free);
            m_free -= count - paid;
            if (m_budget)
                *m_budget -= std::min<uint64_t>(*m_budget, paid);
            return !m_budget || paid == 0 || *m_budget > 0;
        }

    private:
        size_t m_free;
        uint64_t *m_budget;
    };

    // The alternatives of the first `{...}` written out; unbalanced braces are plain characters.
    std::vector<std::string> expandBraces(std::string pattern)
    {
        std::vector<std::string> open = {std::move(pattern)};
        std::vector<std::string> done;
        while (!open.empty()) {
            const std::string text = std::move(open.back());
            open.pop_back();
            const size_t begin = text.find('{');
            const size_t end = begin == kNone ? kNone : text.find('}', begin);
            if (end == kNone || open.size() + done.size() >= kMaxAlternatives) {
                done.push_back(text);
                continue;
            }
            std::string_view choices = std::string_view(text).substr(begin + 1, end - begin - 1);
            while (true) {
                const size_t comma = choices.find(',');
                open.push_back(text.substr(0, begin) + std::string(choices.substr(0, comma))
                               + text.substr(end + 1));
                if (comma == kNone)
                    break;
                choices.remove_prefix(comma + 1);
            }
        }
        return done;
    }

} // namespace

// The classic two-pointer match: after a mismatch, the last star takes one character more.
bool nameMatches(std::string_view pattern, std::string_view name, uint64_t *budget)
{
    Steps steps(pattern.size() + name.size(), budget);
    const size_t lastClose = pattern.rfind(']');
    size_t p = 0;
    size_t n = 0;
    size_t starPattern = kNone;
    size_t starName = 0;
    while (n < name.size()) {
        size_t length = 1;
        const size_t last = lastClose == kNone || lastClose < p ? kNone : lastClose - p;
        if (p < pattern.size() && pattern[p] == '*') {
            starPattern = ++p;
            starName = n;
        } else if (p < pattern.size() && unitMatches(pattern.substr(p), name[n], last, length)) {
            p += length;
            ++n;
        } else if (starPattern != kNone) {
            p = starPattern;
            n = ++starName;
        } else {
            return false;
        }
        if (!steps.take(length))
            return false;
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

// row[n]: whether the patterns so far match exactly the first n names.
bool namesMatch(const std::vector<std::string> &patterns,
                const std::vector<std::string_view> &names,
                uint64_t *budget)
{
    std::vector<bool> row(names.size() + 1, false);
    row[0] = true;
    for (const std::string &pattern : patterns) {
        std::vector<bool> next(names.size() + 1, false);
        if (pattern == "**") {
            bool reached = false;
            for (size_t n = 0; n <= names.size(); ++n)
                next[n] = reached = reached || row[n];
        } else {
            for (size_t n = 0; n < names.size(); ++n)
                next[n + 1] = row[n] && nameMatches(pattern, names[n], budget);
        }
        row = std::move(next);
    }
    return row[names.size()];
}

std::vector<std::string_view> splitPath(std::string_view path)
{
    std::vector<std::string_view> names;
    while (!path.empty()) {
        const size_t slash = path.find('/');
        if (slash != 0)
            names.push_back(path.substr(0, slash));
        path.remove_prefix(slash == kNone ? path.size() : slash + 1);
    }
    return names;
}

Glob::Glob(std::string_view pattern)
{
    if (pattern.starts_with("./"))
        pattern.remove_prefix(2);
    m_anyDepth = pattern.find('/') == kNone;
    for (const std::string &alternative : expandBraces(std::string(pattern.substr(0, 1024)))) {
        std::vector<std::string> names;
        for (const std::string_view name : splitPath(alternative))
            names.emplace_back(name);
        m_alternatives.push_back(std::move(names));
    }
}

bool Glob::matches(std::string_view path) const
{
    const std::vector<std::string_view> names = splitPath(path);
    if (names.empty())
        return false;
    return std::ranges::any_of(m_alternatives, [&](const std::vector<std::string> &patterns) {
        if (m_anyDepth && patterns.size() == 1 && patterns[0] != "**")
            return nameMatches(patterns[0], names.back());
        return namesMatch(patterns, names);
    });
}

} // namespace agents::workspace
