// SPDX-License-Identifier: Apache-2.0
#include "engine/text/media_prompt.h"

#include "engine/text/prompt_writer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <optional>
#include <string>

namespace engine::text {

namespace {

    struct Spelling {
        Media kind;
        std::string_view placeholder; // and a soft token's name
        std::string_view begin;
        std::string_view end;
    };

    constexpr std::array<Spelling, 3> kSpellings = {{
        {Media::Image, "<|image|>", "<|image>", "<image|>"},
        {Media::Audio, "<|audio|>", "<|audio>", "<audio|>"},
        {Media::Video, "<|video|>", "<|image>", "<image|>"},
    }};

    // The first placeholder of `text`.
    struct Found {
        size_t position = std::string_view::npos;
        const Spelling *spelling = nullptr;
    };

    Found find(std::string_view text)
    {
        Found first;
        for (const Spelling &spelling : kSpellings) {
            const size_t position = text.find(spelling.placeholder);
            if (position < first.position)
                first = {position, &spelling};
        }
        return first;
    }

    std::string timestamp(double seconds)
    {
        // Far beyond any video; a time that is not a number counts as the beginning.
        constexpr double kMostSeconds = 1e9;
        const double limited = seconds > 0.0 ? std::min(seconds, kMostSeconds) : 0.0;
        const auto whole = static_cast<unsigned long long>(limited);
        std::array<char, 32> text{};
        std::snprintf(text.data(), text.size(), "%02llu:%02llu", whole / 60, whole % 60);
        return text.data();
    }

    bool fits(const MediaContent &content, const Spelling &spelling)
    {
        const bool several = content.kind != Media::Image;
        return content.kind == spelling.kind && !content.parts.empty()
            && (several || content.parts.size() == 1)
            && std::ranges::all_of(content.parts, [](const MediaPart &p) { return p.tokens > 0; });
    }

    void write(const MediaContent &content, const Spelling &spelling, PromptWriter &out)
    {
        bool isFirst = true;
        for (const MediaPart &part : content.parts) {
            if (content.kind == Media::Video)
                out.markup((isFirst ? "" : " ") + timestamp(part.seconds) + " ");
            isFirst = false;
            out.markup(spelling.begin);
            for (uint32_t i = 0; i < part.tokens; ++i)
                out.markup(spelling.placeholder);
            out.markup(spelling.end);
        }
    }

    base::Error mismatch()
    {
        return {base::ErrorCode::InvalidInput,
                "The pictures, sounds and videos of the conversation do not match its text. Attach "
                "them again."};
    }

} // namespace

base::Result<std::vector<Segment>> expandMedia(std::span<const Segment> prompt,
                                               std::span<const MediaContent> media)
{
    PromptWriter out;
    size_t next = 0;
    for (const Segment &segment : prompt) {
        if (segment.control == ControlTokens::AsText) {
            out.text(segment.text);
            continue;
        }
        std::string_view rest = segment.text;
        for (Found found = find(rest); found.spelling; found = find(rest)) {
            if (next == media.size() || !fits(media[next], *found.spelling))
                return mismatch();
            out.markup(rest.substr(0, found.position));
            write(media[next++], *found.spelling, out);
            rest.remove_prefix(found.position + found.spelling->placeholder.size());
        }
        out.markup(rest);
    }
    if (next != media.size())
        return mismatch();
    return out.take();
}

std::vector<uint64_t> sampledFrames(uint64_t total, uint32_t wanted)
{
    const auto count = static_cast<uint32_t>(std::min<uint64_t>(total, wanted));
    std::vector<uint64_t> frames(count);
    for (uint32_t i = 0; i < count; ++i) {
        // total / count whole frames each, and the rest spread evenly: no overflow.
        frames[i] = i * (total / count) + i * (total % count) / count;
    }
    return frames;
}

} // namespace engine::text
