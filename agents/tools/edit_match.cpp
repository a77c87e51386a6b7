// SPDX-License-Identifier: Apache-2.0
#include "agents/tools/edit_match.h"

#include "agents/tools/line_numbers.h"
#include "agents/tools/nearest_region.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace agents::tools {

namespace {

    using Lines = std::vector<std::string_view>;

    base::Error refused(std::string message)
    {
        return {base::ErrorCode::InvalidInput, std::move(message)};
    }

    std::vector<size_t> exactPlaces(std::string_view text, std::string_view find)
    {
        std::vector<size_t> places;
        // Overlapping places count: they too leave open which one is meant.
        for (size_t at = text.find(find); at != std::string_view::npos;
             at = text.find(find, at + 1))
            places.push_back(at);
        return places;
    }

    std::string_view withoutEndSpace(std::string_view line)
    {
        const size_t last = line.find_last_not_of(" \t\f");
        return last == std::string_view::npos ? std::string_view() : line.substr(0, last + 1);
    }

    std::string_view indentOf(std::string_view line)
    {
        const size_t first = line.find_first_not_of(" \t");
        return line.substr(0, first == std::string_view::npos ? line.size() : first);
    }

    // How the file's lines are indented against those of `find`.
    struct Shift {
        std::string_view added; // every line of the file has this before the indent of find's line
        std::string_view removed; // or lacks this one
    };

    std::optional<Shift> shiftBetween(std::string_view fileLine, std::string_view findLine)
    {
        const std::string_view fileIndent = indentOf(fileLine);
        const std::string_view findIndent = indentOf(findLine);
        if (withoutEndSpace(fileLine).substr(fileIndent.size())
            != withoutEndSpace(findLine).substr(findIndent.size()))
            return std::nullopt;
        if (fileIndent.ends_with(findIndent))
            return Shift{fileIndent.substr(0, fileIndent.size() - findIndent.size()), {}};
        if (findIndent.ends_with(fileIndent))
            return Shift{{}, findIndent.substr(0, findIndent.size() - fileIndent.size())};
        return std::nullopt;
    }

    std::optional<Shift> matchLinesAt(const TextFile &file, size_t first, const Lines &find)
    {
        std::optional<Shift> shift;
        for (size_t i = 0; i < find.size(); ++i) {
            const std::string_view line = file.line(first + i);
            if (withoutEndSpace(line).empty() != withoutEndSpace(find[i]).empty())
                return std::nullopt;
            if (withoutEndSpace(line).empty())
                continue;
            const auto here = shiftBetween(line, find[i]);
            if (!here
                || (shift && (shift->added != here->added || shift->removed != here->removed)))
                return std::nullopt;
            shift = here;
        }
        return shift; // none where all lines are blank: such a match says nothing
    }

    std::optional<std::string> shifted(std::string_view line, const Shift &shift)
    {
        if (withoutEndSpace(line).empty())
            return std::string(line);
        if (!line.starts_with(shift.removed))
            return std::nullopt;
        return std::string(shift.added) + std::string(line.substr(shift.removed.size()));
    }

    // The new text of the lines: what `replace` kept from `find` stays as the file has it.
    std::optional<std::string> newLines(const TextFile &file,
                                        size_t first,
                                        const Lines &find,
                                        const Lines &replace,
                                        const Shift &shift)
    {
        size_t head = 0;
        while (head < find.size() && head < replace.size() && find[head] == replace[head])
            ++head;
        size_t tail = 0;
        while (tail < find.size() - head && tail < replace.size() - head
               && find[find.size() - 1 - tail] == replace[replace.size() - 1 - tail])
            ++tail;
        std::string text;
        for (size_t i = 0; i < replace.size(); ++i) {
            text += i == 0 ? "" : "\n";
            if (i < head) {
                text += file.line(first + i);
            } else if (i >= replace.size() - tail) {
                text += file.line(first + find.size() - (replace.size() - i));
            } else {
                const auto line = shifted(replace[i], shift);
                if (!line)
                    return std::nullopt;
                text += *line;
            }
        }
        return text;
    }

    std::string manyPlaces(std::vector<size_t> lines)
    {
        lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
        std::string list;
        for (size_t i = 0; i < lines.size() && i < 10; ++i)
            list += (i == 0 ? "" : ", ") + std::to_string(lines[i] + 1);
        list += lines.size() > 10 ? ", ..." : "";
        return "find stands in several places, at lines " + list
            + ". Nothing was changed. Add the line before or after it to find, so that only one "
              "place is left.";
    }

    base::Result<EditMatch>
    matchWholeLines(const TextFile &file, std::string_view find, std::string_view replace)
    {
        const Lines wanted = splitLines(find);
        const Lines given = splitLines(replace);
        std::vector<size_t> places;
        Shift shift;
        for (size_t first = 0; !wanted.empty() && first + wanted.size() <= file.lineCount();
             ++first) {
            if (const auto found = matchLinesAt(file, first, wanted)) {
                places.push_back(first);
                shift = *found;
            }
        }
        if (places.size() > 1)
            return refused(manyPlaces(places));
        if (places.empty())
            return refused(describeNearest(file, find));
        EditMatch match;
        match.spacesIgnored = true;
        match.begin = file.lineBegin(places[0]);
        const size_t last = places[0] + wanted.size() - 1;
        match.end = file.lineBegin(last) + file.line(last).size();
        // Nothing instead of whole lines: the end of the last one goes too.
        if (given.empty() && file.lineEnd(last) != LineEnd::None)
            ++match.end;
        const auto text = newLines(file, places[0], wanted, given, shift);
        if (!text)
            return refused("find matches lines " + std::to_string(places[0] + 1) + "-"
                           + std::to_string(last + 1)
                           + " only with another indentation, and replace does not have it in "
                             "every line. Copy the "
                             "indentation from the file into both.");
        match.replacement = *text;
        return match;
    }

    bool isContinuation(char c)
    {
        return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
    }

    // What find and replace have in common at both ends stays untouched, byte for byte.
    EditMatch smallest(const TextFile &file, EditMatch match)
    {
        const std::string_view old =
            std::string_view(file.text()).substr(match.begin, match.end - match.begin);
        const std::string &fresh = match.replacement;
        size_t head = 0;
        while (head < old.size() && head < fresh.size() && old[head] == fresh[head])
            ++head;
        while (head > 0
               && ((head < old.size() && isContinuation(old[head]))
                   || (head < fresh.size() && isContinuation(fresh[head]))))
            --head;
        size_t tail = 0;
        while (tail < old.size() - head && tail < fresh.size() - head
               && old[old.size() - 1 - tail] == fresh[fresh.size() - 1 - tail])
            ++tail;
        while (tail > 0 && isContinuation(old[old.size() - tail]))
            --tail;
        match.replacement = fresh.substr(head, fresh.size() - head - tail);
        match.begin += head;
        match.end -= tail;
        return match;
    }

} // namespace

base::Result<EditMatch>
matchEdit(const TextFile &file, std::string_view find, std::string_view replace)
{
    const std::string wanted = withPlainLineEnds(find);
    const std::string given = withPlainLineEnds(replace);
    if (wanted.find_first_not_of(" \t\n") == std::string::npos)
        return refused("find is blank. Put the lines to change into find, copied from the file.");
    if (wanted == given)
        return refused("find and replace are the same. Put the new text into replace.");
    const std::vector<size_t> places = exactPlaces(file.text(), wanted);
    if (places.size() > 1) {
        std::vector<size_t> lines;
        for (const size_t place : places)
            lines.push_back(file.lineOf(place));
        return refused(manyPlaces(lines));
    }
    if (places.size() == 1)
        return smallest(file, {places[0], places[0] + wanted.size(), given, false});
    auto match = matchWholeLines(file, wanted, given);
    if (match)
        return smallest(file, *std::move(match));
    if (const auto plain = withoutLineNumbers(wanted);
        plain && !exactPlaces(file.text(), *plain).empty())
        return refused("find holds line numbers, which are not in the file. Leave them out of find "
                       "and replace.");
    return match;
}

} // namespace agents::tools
