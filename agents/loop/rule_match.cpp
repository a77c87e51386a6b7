// SPDX-License-Identifier: Apache-2.0
#include "agents/loop/rule_match.h"

#include "agents/loop/inner_commands.h"

#include <algorithm>

namespace agents::loop {

namespace {

    constexpr size_t kMaxCluster = 5; // of short options in one word: longer ones are names

    bool isOption(std::string_view word)
    {
        return word.size() > 1 && word.front() == '-';
    }

    bool isCluster(std::string_view word)
    {
        return isOption(word) && word[1] != '-' && word.size() <= kMaxCluster;
    }

    bool hasLetter(const Words &words, char letter)
    {
        return std::any_of(words.begin() + 1, words.end(), [letter](const std::string &word) {
            return isCluster(word) && word.find(letter, 1) != std::string::npos;
        });
    }

    // The words hold more than the program.
    bool hasOption(const Words &words, std::string_view option)
    {
        const auto isIt = [option](std::string_view word) {
            return word == option
                || (option.starts_with("--") && word.starts_with(option)
                    && word[option.size()] == '=');
        };
        return std::any_of(words.begin() + 1, words.end(), isIt)
            || (isCluster(option) && std::ranges::all_of(option.substr(1), [&](char letter) {
                    return hasLetter(words, letter);
                }));
    }

    // The rule's words that are no options, in their order.
    Match matchOfNames(const Words &words, const Words &rule, std::string_view program)
    {
        bool isGuess = false;
        size_t at = 1;
        for (size_t i = 1; i < rule.size(); ++i) {
            if (isOption(rule[i]))
                continue;
            while (at < words.size() && words[at] != rule[i]) {
                if (!isOption(words[at]))
                    return Match::No;
                const bool hasValue = words[at].find('=') != std::string::npos;
                const size_t known = optionWords(program, words[at]);
                at += std::max<size_t>(known, 1);
                if (known > 0 || hasValue || at >= words.size() || words[at] == rule[i]
                    || isOption(words[at]))
                    continue;
                isGuess = true;
                ++at;
            }
            if (at >= words.size())
                return Match::No;
            ++at;
        }
        return isGuess ? Match::Maybe : Match::Yes;
    }

} // namespace

bool beginsWith(const Words &words, const Words &prefix)
{
    return words.size() >= prefix.size() && std::equal(prefix.begin(), prefix.end(), words.begin());
}

Match matchOf(const Words &words, const Words &rule)
{
    if (rule.empty())
        return Match::Yes;
    if (words.empty())
        return Match::No;
    Words here = words;
    Words meant = rule;
    if (meant.front().find('/') == std::string::npos) {
        here.front() = plainProgramName(here.front());
        meant.front() = plainProgramName(meant.front());
    }
    if (beginsWith(here, meant))
        return Match::Yes;
    if (here.front() != meant.front())
        return Match::No;
    for (size_t i = 1; i < meant.size(); ++i) {
        if (isOption(meant[i]) && !hasOption(here, meant[i]))
            return Match::No;
    }
    return matchOfNames(here, meant, here.front());
}

} // namespace agents::loop
