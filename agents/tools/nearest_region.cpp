// SPDX-License-Identifier: Apache-2.0
#include "agents/tools/nearest_region.h"

#include "agents/tools/line_numbers.h"
#include "agents/tools/shown_text.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <vector>

namespace agents::tools {

namespace {

    constexpr size_t kMaxShown = 20;
    constexpr size_t kMaxCompared = 50'000; // lines of the file looked at for likeness

    std::string_view trimmed(std::string_view line)
    {
        const size_t first = line.find_first_not_of(" \t\f");
        if (first == std::string_view::npos)
            return {};
        return line.substr(first, line.find_last_not_of(" \t\f") - first + 1);
    }

    // Dice's coefficient of the pairs of bytes, in [0, 1].
    double likeness(std::string_view a, std::string_view b)
    {
        if (a.size() < 2 || b.size() < 2)
            return a == b ? 1 : 0;
        std::unordered_map<int, int> pairs;
        const auto pair = [](std::string_view text, size_t i) {
            return static_cast<unsigned char>(text[i]) << 8
                | static_cast<unsigned char>(text[i + 1]);
        };
        for (size_t i = 0; i + 1 < a.size(); ++i)
            ++pairs[pair(a, i)];
        int common = 0;
        for (size_t i = 0; i + 1 < b.size(); ++i) {
            const auto found = pairs.find(pair(b, i));
            if (found != pairs.end() && found->second > 0) {
                --found->second;
                ++common;
            }
        }
        return 2.0 * common / static_cast<double>(a.size() + b.size() - 2);
    }

    // Where `find` would begin if its equal lines had their say, long lines more than short ones.
    bool startByEqualLines(const TextFile &file,
                           const std::vector<std::string_view> &find,
                           size_t &start)
    {
        std::unordered_map<std::string_view, std::vector<size_t>> positions;
        for (size_t i = 0; i < find.size(); ++i) {
            if (!trimmed(find[i]).empty())
                positions[trimmed(find[i])].push_back(i);
        }
        std::unordered_map<size_t, size_t> votes;
        size_t best = 0;
        for (size_t i = 0; i < file.lineCount(); ++i) {
            const auto found = positions.find(trimmed(file.line(i)));
            if (found == positions.end())
                continue;
            for (const size_t j : found->second) {
                if (j > i)
                    continue;
                const size_t weight = votes[i - j] += 1 + std::min<size_t>(found->first.size(), 40);
                if (weight > best) {
                    best = weight;
                    start = i - j;
                }
            }
        }
        return best > 4; // a lone brace says nothing
    }

    bool
    startByLikeness(const TextFile &file, const std::vector<std::string_view> &find, size_t &start)
    {
        size_t longest = 0;
        for (size_t i = 0; i < find.size(); ++i)
            longest = trimmed(find[i]).size() > trimmed(find[longest]).size() ? i : longest;
        double best = 0.4; // below it, what is shown would only mislead
        for (size_t i = 0; i < std::min(file.lineCount(), kMaxCompared); ++i) {
            const double like = likeness(trimmed(file.line(i)).substr(0, 500),
                                         trimmed(find[longest]).substr(0, 500));
            if (like > best) {
                best = like;
                start = i > longest ? i - longest : 0;
            }
        }
        return best > 0.4;
    }

    std::string
    firstDifference(const TextFile &file, size_t start, const std::vector<std::string_view> &find)
    {
        for (size_t i = 0; i < find.size(); ++i) {
            if (start + i >= file.lineCount())
                return "The file ends before find does. ";
            const std::string_view line = file.line(start + i);
            if (trimmed(line) != trimmed(find[i]))
                return "Line " + std::to_string(start + i + 1)
                    + " is the first that differs: the file has `" + cutLine(line, 160)
                    + "`, find has `" + cutLine(find[i], 160) + "`. ";
        }
        return "The indentation differs. ";
    }

} // namespace

std::string numberedLines(const TextFile &file, size_t first, size_t last)
{
    std::string out;
    for (size_t i = first; i < std::min(last, file.lineCount()); ++i)
        out += std::to_string(i + 1) + '\t' + cutLine(file.line(i), kMaxLineShown) + '\n';
    return out;
}

std::string describeNearest(const TextFile &file, std::string_view find)
{
    const std::vector<std::string_view> wanted = splitLines(find);
    const std::string nothing = "find does not stand in the file. Nothing was changed. ";
    size_t start = 0;
    if (wanted.empty()
        || (!startByEqualLines(file, wanted, start) && !startByLikeness(file, wanted, start)))
        return nothing
            + "No lines are like it. Read the file, then copy the lines to change into find.";
    const size_t first = start > 2 ? start - 2 : 0;
    const size_t last = std::min({start + wanted.size() + 2, first + kMaxShown, file.lineCount()});
    return nothing + firstDifference(file, start, wanted) + "The nearest lines:\n"
        + numberedLines(file, first, last) + "Copy them exactly into find, without the numbers.";
}

} // namespace agents::tools
