// SPDX-License-Identifier: Apache-2.0
#include "agents/workspace/line_diff.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

namespace agents::workspace {

namespace {

    using Lines = std::vector<std::string_view>;

    constexpr int kMaxDifferences = 1000;

    enum class Kind { Same, Removed, Added };
    struct Step {
        Kind kind;
        size_t before; // index of the line there, or where it would stand
        size_t after;
    };

    Lines linesOf(std::string_view text)
    {
        Lines lines;
        while (!text.empty()) {
            const size_t end = text.find('\n');
            const size_t length = end == std::string_view::npos ? text.size() : end + 1;
            lines.push_back(text.substr(0, length)); // with its end: its absence is a difference
            text.remove_prefix(length);
        }
        return lines;
    }

    // The furthest points per diagonal for each number of differences, or nothing beyond the cap.
    std::vector<std::vector<int>> forward(const Lines &a, const Lines &b)
    {
        const int n = static_cast<int>(a.size());
        const int m = static_cast<int>(b.size());
        const int most = std::min(n + m, kMaxDifferences);
        std::vector<int> reach(static_cast<size_t>(2 * most + 3), 0);
        const auto at = [&](int k) -> int & { return reach[static_cast<size_t>(k + most + 1)]; };
        std::vector<std::vector<int>> trace;
        for (int d = 0; d <= most; ++d) {
            for (int k = -d; k <= d; k += 2) {
                int x = k == -d || (k != d && at(k - 1) < at(k + 1)) ? at(k + 1) : at(k - 1) + 1;
                while (x < n && x - k < m
                       && a[static_cast<size_t>(x)] == b[static_cast<size_t>(x - k)])
                    ++x;
                at(k) = x;
                if (x >= n && x - k >= m) {
                    trace.emplace_back(reach.begin() + most + 1 - d - 1,
                                       reach.begin() + most + 1 + d + 2);
                    return trace;
                }
            }
            // Only the diagonals -d-1..d+1 matter later.
            trace.emplace_back(reach.begin() + most + 1 - d - 1, reach.begin() + most + 1 + d + 2);
        }
        return {};
    }

    std::vector<Step> replacedAsAWhole(size_t n, size_t m)
    {
        std::vector<Step> steps;
        for (size_t i = 0; i < n; ++i)
            steps.push_back({Kind::Removed, i, 0});
        for (size_t i = 0; i < m; ++i)
            steps.push_back({Kind::Added, n, i});
        return steps;
    }

    std::vector<Step> middleSteps(const Lines &a, const Lines &b)
    {
        const auto trace = forward(a, b);
        if (trace.empty())
            return replacedAsAWhole(a.size(), b.size());
        std::vector<Step> steps;
        int x = static_cast<int>(a.size());
        int y = static_cast<int>(b.size());
        for (int d = static_cast<int>(trace.size()) - 1; d > 0; --d) {
            const std::vector<int> &reach = trace[static_cast<size_t>(d - 1)];
            const auto at = [&](int k) { return reach[static_cast<size_t>(k + d)]; };
            const int k = x - y;
            const bool down = k == -d || (k != d && at(k - 1) < at(k + 1));
            const int previous = down ? k + 1 : k - 1;
            const int fromX = at(previous);
            const int fromY = fromX - previous;
            while (x > fromX + (down ? 0 : 1) && y > fromY + (down ? 1 : 0)) {
                --x, --y;
                steps.push_back({Kind::Same, static_cast<size_t>(x), static_cast<size_t>(y)});
            }
            if (down)
                steps.push_back(
                    {Kind::Added, static_cast<size_t>(fromX), static_cast<size_t>(fromY)});
            else
                steps.push_back(
                    {Kind::Removed, static_cast<size_t>(fromX), static_cast<size_t>(fromY)});
            x = fromX;
            y = fromY;
        }
        while (x > 0 && y > 0) {
            --x, --y;
            steps.push_back({Kind::Same, static_cast<size_t>(x), static_cast<size_t>(y)});
        }
        std::ranges::reverse(steps);
        return steps;
    }

    std::vector<Step> allSteps(const Lines &a, const Lines &b)
    {
        size_t head = 0;
        while (head < a.size() && head < b.size() && a[head] == b[head])
            ++head;
        size_t tail = 0;
        while (tail < a.size() - head && tail < b.size() - head
               && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
            ++tail;
        std::vector<Step> steps;
        for (size_t i = 0; i < head; ++i)
            steps.push_back({Kind::Same, i, i});
        const Lines middleA(a.begin() + static_cast<std::ptrdiff_t>(head),
                            a.end() - static_cast<std::ptrdiff_t>(tail));
        const Lines middleB(b.begin() + static_cast<std::ptrdiff_t>(head),
                            b.end() - static_cast<std::ptrdiff_t>(tail));
        for (const Step &step : middleSteps(middleA, middleB))
            steps.push_back({step.kind, step.before + head, step.after + head});
        for (size_t i = 0; i < tail; ++i)
            steps.push_back({Kind::Same, a.size() - tail + i, b.size() - tail + i});
        return steps;
    }

    void appendLine(std::string &out, char mark, std::string_view line)
    {
        out += mark;
        out += line;
        if (!line.ends_with('\n'))
            out += "\n\\ No newline at end of file\n";
    }

    // Steps [begin, end) as one hunk.
    std::string
    hunk(const std::vector<Step> &steps, size_t begin, size_t end, const Lines &a, const Lines &b)
    {
        std::string body;
        size_t removed = 0;
        size_t added = 0;
        for (size_t i = begin; i < end; ++i) {
            const Step &step = steps[i];
            removed += step.kind != Kind::Added ? 1 : 0;
            added += step.kind != Kind::Removed ? 1 : 0;
            if (step.kind == Kind::Same)
                appendLine(body, ' ', a[step.before]);
            else if (step.kind == Kind::Removed)
                appendLine(body, '-', a[step.before]);
            else
                appendLine(body, '+', b[step.after]);
        }
        const auto range = [](size_t first, size_t count) {
            return std::to_string(count == 0 ? first : first + 1) + ',' + std::to_string(count);
        };
        return "@@ -" + range(steps[begin].before, removed) + " +"
            + range(steps[begin].after, added) + " @@\n" + body;
    }

} // namespace

LineDiff unifiedDiff(std::string_view before, std::string_view after, size_t context)
{
    const Lines a = linesOf(before);
    const Lines b = linesOf(after);
    const std::vector<Step> steps = allSteps(a, b);
    LineDiff diff;
    size_t begin = 0;
    size_t end = 0; // of the open hunk, context included; equal to begin: none
    for (size_t i = 0; i < steps.size(); ++i) {
        if (steps[i].kind == Kind::Same)
            continue;
        diff.added += steps[i].kind == Kind::Added ? 1 : 0;
        diff.removed += steps[i].kind == Kind::Removed ? 1 : 0;
        const size_t first = i > context ? i - context : 0;
        if (end == begin || first > end) {
            if (end > begin)
                diff.text += hunk(steps, begin, end, a, b);
            begin = first;
        }
        end = std::min(i + context + 1, steps.size());
    }
    if (end > begin)
        diff.text += hunk(steps, begin, end, a, b);
    return diff;
}

std::vector<std::string> hunksOf(const std::string &diff)
{
    std::vector<std::string> hunks;
    for (size_t begin = 0; begin < diff.size();) {
        const size_t next = diff.find("\n@@ ", begin);
        const size_t end = next == std::string::npos ? diff.size() : next + 1;
        hunks.push_back(diff.substr(begin, end - begin));
        begin = end;
    }
    return hunks;
}

HunkPlace placeOf(std::string_view hunk)
{
    std::array<size_t, 4> numbers{}; // of "@@ -1,2 +3,4 @@"
    const char *at = hunk.data();
    const char *const end = at + std::min(hunk.find('\n'), hunk.size());
    for (size_t i = 0; i < numbers.size(); ++i) {
        while (at != end && (*at < '0' || *at > '9'))
            ++at;
        const auto [rest, failed] = std::from_chars(at, end, numbers[i]);
        if (failed != std::errc())
            return {};
        at = rest;
    }
    const auto first = [](size_t number, size_t count) {
        return count == 0 || number == 0 ? number : number - 1;
    };
    return {.oldFirst = first(numbers[0], numbers[1]),
            .oldCount = numbers[1],
            .newFirst = first(numbers[2], numbers[3]),
            .newCount = numbers[3]};
}

} // namespace agents::workspace
