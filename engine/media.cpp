// SPDX-License-Identifier: Apache-2.0
#include "engine/media.h"

#include <algorithm>
#include <new>
#include <utility>

namespace engine {

namespace {

    using base::Error;
    using base::ErrorCode;
    using base::Result;

    text::TokenId placeholderOf(const text::SpecialTokens &special, text::Media kind)
    {
        switch (kind) {
        case text::Media::Image:
            return special.image;
        case text::Media::Audio:
            return special.audio;
        case text::Media::Video:
            return special.video;
        }
        return text::SpecialTokens::kNone;
    }

    std::vector<text::MediaContent> sizes(std::span<const EncodedMedia> media, uint32_t hidden)
    {
        std::vector<text::MediaContent> result;
        for (const EncodedMedia &item : media) {
            text::MediaContent &content = result.emplace_back();
            content.kind = item.kind;
            for (const EncodedPart &part : item.parts) {
                const size_t tokens = part.rows ? part.rows->size() / hidden : 0;
                content.parts.push_back(
                    {.tokens = static_cast<uint32_t>(tokens), .seconds = part.seconds});
            }
        }
        return result;
    }

    // Where the tokenised prompt has the places of one part, from `from` on.
    Result<uint32_t> placeOf(const std::vector<text::TokenId> &tokens,
                             size_t from,
                             size_t count,
                             text::TokenId placeholder)
    {
        const auto begin = tokens.begin() + static_cast<std::ptrdiff_t>(from);
        const auto first = std::find(begin, tokens.end(), placeholder);
        const auto other =
            std::find_if(first, tokens.end(), [=](text::TokenId id) { return id != placeholder; });
        if (placeholder == text::SpecialTokens::kNone
            || static_cast<size_t>(other - first) != count) {
            return Error{ErrorCode::Unsupported,
                         "This model has no place for what is attached. Choose a Gemma 4 model "
                         "that sees or hears, with its own mmproj file."};
        }
        return static_cast<uint32_t>(first - tokens.begin());
    }

} // namespace

Result<MediaPrompt> composePrompt(const text::Tokenizer &tokenizer,
                                  uint32_t hidden,
                                  std::span<const text::Segment> rendered,
                                  std::span<const EncodedMedia> media)
{
    try {
        const auto expanded = text::expandMedia(rendered, sizes(media, hidden));
        if (!expanded)
            return expanded.error();
        MediaPrompt result{.tokens = tokenizer.encode(*expanded), .soft = {}};
        size_t next = 0;
        for (const EncodedMedia &item : media) {
            const text::TokenId placeholder = placeholderOf(tokenizer.special(), item.kind);
            for (const EncodedPart &part : item.parts) {
                const size_t count = part.rows->size() / hidden;
                const auto place = placeOf(result.tokens, next, count, placeholder);
                if (!place)
                    return place.error();
                result.soft.push_back({.first = *place,
                                       .rows = part.rows,
                                       .picture = item.kind != text::Media::Audio});
                next = *place + count;
            }
        }
        return result;
    } catch (const std::bad_alloc &) {
        return Error{ErrorCode::OutOfMemory,
                     "There is not enough memory for what is attached. Close other programs, or "
                     "attach less."};
    }
}

} // namespace engine
