// SPDX-License-Identifier: Apache-2.0
#include "tests/golden/text_cases.h"

#include "engine/session.h"

#include <algorithm>
#include <cstdio>

namespace golden {

namespace {

using engine::text::TokenId;

std::vector<TokenId> tokens(const Array &array)
{
    return {array.integers.begin(), array.integers.end()};
}

std::string describe(const Distance &distance)
{
    char text[64];
    std::snprintf(text, sizeof text, "max %.2e  rms %.2e", distance.max, distance.rms);
    return text;
}

bool within(const Distance &distance, const Tolerance &tolerance)
{
    return distance.max <= tolerance.max && distance.rms <= tolerance.rms;
}

TokenId best(std::span<const float> logits)
{
    return static_cast<TokenId>(std::max_element(logits.begin(), logits.end()) - logits.begin());
}

struct Runner {
    const std::string &name;
    const std::shared_ptr<engine::Model> &model;
    const Arrays &arrays;
    const Tolerance &tolerance;
    Report &report;

    const Array *find(const std::string &key) const
    {
        const auto entry = arrays.find(key);
        return entry == arrays.end() ? nullptr : &entry->second;
    }

    // Logits at every position of a prompt.
    void textCase(const std::string &key) const
    {
        const std::string title = name + " " + key;
        const Array *expected = find(key + ".logits");
        if (!expected)
            return report.failed(title, "the file has no logits for it");
        auto session = engine::Session::create(model, {});
        if (!session)
            return report.failed(title, session.error().message);
        const auto logits = (*session)->prefillAllLogits(tokens(*find(key + ".input_ids")));
        if (!logits)
            return report.failed(title, logits.error().message);
        const Distance found = distance(*logits, expected->floats);
        report.check(within(found, tolerance), title, describe(found));
    }

    // A prompt of several windows, then the expected continuation token by token: each step's best
    // token is compared, and the expected one is fed, so that one difference does not hide the rest.
    void greedyCase() const
    {
        const std::string title = name + " greedy";
        const Array *continuation = find("greedy.output_ids");
        const Array *last = find("greedy.last_logits");
        if (!continuation || !last)
            return report.failed(title, "the file has no continuation for it");
        auto session = engine::Session::create(model, {});
        if (!session)
            return report.failed(title, session.error().message);
        auto done = (*session)->prefill(tokens(*find("greedy.input_ids")));
        const std::vector<TokenId> expected = tokens(*continuation);
        size_t equal = 0;
        Distance found{INFINITY, INFINITY};
        for (size_t i = 0; done && i < expected.size(); ++i) {
            equal += best((*session)->logits()) == expected[i] ? 1 : 0;
            if (i + 1 == expected.size())
                found = distance((*session)->logits(), last->floats);
            else
                done = (*session)->prefill({&expected[i], 1});
        }
        if (!done)
            return report.failed(title, done.error().message);
        const bool ok = within(found, tolerance) && (!tolerance.greedyExact || equal == expected.size());
        report.check(ok, title,
                     describe(found) + "  " + std::to_string(equal) + " of " + std::to_string(expected.size())
                         + " tokens");
    }
};

} // namespace

void runModelCases(const std::string &name, const std::shared_ptr<engine::Model> &model, const Arrays &arrays,
                   const Tolerance &tolerance, Report &report)
{
    const Runner runner{name, model, arrays, tolerance, report};
    for (const auto &[key, array] : arrays) {
        const size_t dot = key.find('.');
        if (dot == std::string::npos || key.substr(dot) != ".input_ids")
            continue;
        const std::string prefix = key.substr(0, dot);
        if (prefix.starts_with("text"))
            runner.textCase(prefix);
        else if (prefix == "greedy")
            runner.greedyCase();
        else
            report.skipped(name + " " + prefix, "pictures and sound are not read yet");
    }
}

} // namespace golden
