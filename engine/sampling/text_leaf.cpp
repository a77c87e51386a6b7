// SPDX-License-Identifier: Apache-2.0
#include "engine/sampling/leaf.h"

#include <array>
#include <optional>
#include <string_view>

namespace engine::sampling {

namespace {

    constexpr uint64_t kAnyJsonId = 2, kAnyRawId = 3;

    // What follows the first byte of a character, so that only valid UTF-8 comes out.
    enum Utf8 : uint32_t {
        kBoundary,
        kOneMore,
        kTwoMore,
        kThreeMore,
        kAfterE0,
        kAfterEd,
        kAfterF0,
        kAfterF4
    };

    std::optional<uint32_t> firstByte(uint8_t byte)
    {
        if (byte < 0x80)
            return kBoundary;
        if (byte < 0xC2 || byte > 0xF4)
            return {};
        if (byte < 0xE0)
            return kOneMore;
        if (byte < 0xF0)
            return byte == 0xE0 ? kAfterE0 : byte == 0xED ? kAfterEd : kTwoMore;
        return byte == 0xF0 ? kAfterF0 : byte == 0xF4 ? kAfterF4 : kThreeMore;
    }

    std::optional<uint32_t> nextUtf8(uint32_t state, uint8_t byte)
    {
        if (state == kBoundary)
            return firstByte(byte);
        uint8_t low = 0x80;
        uint8_t high = 0xBF;
        uint32_t after = state - 1; // of the plain ones
        switch (state) {
        case kAfterE0:
            low = 0xA0;
            after = kOneMore;
            break;
        case kAfterEd: // no surrogates
            high = 0x9F;
            after = kOneMore;
            break;
        case kAfterF0:
            low = 0x90;
            after = kTwoMore;
            break;
        case kAfterF4:
            high = 0x8F;
            after = kTwoMore;
            break;
        default:
            break;
        }
        if (byte < low || byte > high)
            return {};
        return after;
    }

    constexpr std::string_view kEscapeLetters = "\"\\bfnrt";
    constexpr std::string_view kEscaped = "\"\\\b\f\n\r\t";
    constexpr uint8_t kControls = 0x20;

    bool isHex(uint8_t byte)
    {
        return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'f');
    }

    // value: of the content. position: UTF-8 state, and above it where in an escape the text is.
    class TextLeaf final : public Leaf
    {
    public:
        TextLeaf(Quoting quoting, Limits limits, std::shared_ptr<const TextContent> content)
            : Leaf(content                        ? 0
                       : quoting == Quoting::Json ? kAnyJsonId
                                                  : kAnyRawId,
                   limits)
            , m_quoting(quoting)
            , m_content(std::move(content))
        {
        }

        bool endsByBytes() const override { return m_quoting == Quoting::Json; }

        bool advance(LeafState &state, uint8_t byte) const override
        {
            const uint32_t escape = state.position / kEscape;
            if (escape == Closed)
                return false;
            if (escape != None)
                return advanceEscape(state, escape, byte);
            const bool isBoundary = state.position == kBoundary;
            if (m_quoting == Quoting::Json && byte < 0x80) {
                if (!isBoundary || byte < kControls)
                    return false;
                if (byte == '"') {
                    state.position = Closed * kEscape;
                    return contentAccepts(state);
                }
                if (byte == '\\') {
                    ++state.characters;
                    state.position = Backslash * kEscape;
                    return canEscape(state);
                }
            }
            if (isBoundary)
                ++state.characters;
            return take(state, byte);
        }

        bool isComplete(const LeafState &state) const override
        {
            return m_quoting == Quoting::Json
                ? state.position == Closed * kEscape
                : state.position == kBoundary && contentAccepts(state);
        }

    private:
        // Control characters that have no letter are written \u00XX.
        enum Escape : uint32_t { None, Backslash, U, Zero, ZeroZero, DigitZero, DigitOne, Closed };
        static constexpr uint32_t kEscape = 16;

        bool contentAccepts(const LeafState &state) const
        {
            return !m_content || m_content->accepts(static_cast<uint32_t>(state.value));
        }

        bool takesContent(LeafState &state, uint8_t byte) const
        {
            if (!m_content)
                return true;
            auto inner = static_cast<uint32_t>(state.value);
            const bool ok = m_content->step(inner, byte);
            state.value = inner;
            return ok;
        }

        bool take(LeafState &state, uint8_t byte) const
        {
            const auto utf8 = nextUtf8(state.position, byte);
            if (!utf8)
                return false;
            state.position = *utf8;
            return takesContent(state, byte);
        }

        bool couldTake(LeafState state, uint8_t byte) const { return takesContent(state, byte); }

        bool canWriteHex(const LeafState &state, uint8_t first, uint8_t last) const
        {
            for (uint8_t byte = first; byte <= last; ++byte) {
                if (kEscaped.find(static_cast<char>(byte)) == std::string_view::npos
                    && couldTake(state, byte))
                    return true;
            }
            return false;
        }

        bool canEscape(const LeafState &state) const
        {
            for (const char c : kEscaped) {
                if (couldTake(state, static_cast<uint8_t>(c)))
                    return true;
            }
            return canWriteHex(state, 0, kControls - 1);
        }

        bool advanceEscape(LeafState &state, uint32_t escape, uint8_t byte) const
        {
            const auto goOn = [&state](Escape next, bool ok) {
                state.position = next * kEscape;
                return ok;
            };
            switch (escape) {
            case Backslash: {
                if (byte == 'u')
                    return goOn(U, canWriteHex(state, 0, kControls - 1));
                const size_t letter = kEscapeLetters.find(static_cast<char>(byte));
                if (letter == std::string_view::npos)
                    return false;
                state.position = kBoundary;
                return take(state, static_cast<uint8_t>(kEscaped[letter]));
            }
            case U:
                return goOn(Zero, byte == '0');
            case Zero:
                return goOn(ZeroZero, byte == '0');
            case ZeroZero:
                if (byte == '0')
                    return goOn(DigitZero, canWriteHex(state, 0, 15));
                return goOn(DigitOne, byte == '1' && canWriteHex(state, 16, kControls - 1));
            default:
                return takeHex(state, escape == DigitOne ? 16 : 0, byte);
            }
        }

        bool takeHex(LeafState &state, uint8_t high, uint8_t byte) const
        {
            if (!isHex(byte))
                return false;
            const auto value =
                static_cast<uint8_t>(high + (byte <= '9' ? byte - '0' : byte - 'a' + 10));
            if (kEscaped.find(static_cast<char>(value)) != std::string_view::npos)
                return false;
            state.position = kBoundary;
            return take(state, value);
        }

        Quoting m_quoting;
        std::shared_ptr<const TextContent> m_content; // shared: by the grammars of one schema
    };

} // namespace

std::shared_ptr<const Leaf>
textLeaf(Quoting quoting, Leaf::Limits limits, std::shared_ptr<const TextContent> content)
{
    return std::make_shared<TextLeaf>(quoting, limits, std::move(content));
}

} // namespace engine::sampling
