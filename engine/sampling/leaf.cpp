// SPDX-License-Identifier: Apache-2.0
#include "engine/sampling/leaf.h"

#include <algorithm>
#include <array>
#include <atomic>

namespace engine::sampling {

namespace {

    constexpr uint64_t kWhiteSpaceId = 1;
    constexpr uint64_t kFirstFreeId = 16; // textLeaf() uses those between

    uint64_t nextId()
    {
        static std::atomic<uint64_t> last = kFirstFreeId;
        return ++last;
    }

    class WhiteSpaceLeaf final : public Leaf
    {
    public:
        WhiteSpaceLeaf()
            : Leaf(kWhiteSpaceId)
        {
        }

        // position: 0 nothing yet, 1 one space, from 2 a new line and position - 2 spaces
        bool advance(LeafState &state, uint8_t byte) const override
        {
            constexpr uint32_t kMostSpaces = 32;
            if (state.position == 0) {
                state.position = byte == '\n' ? 2 : 1;
                return byte == ' ' || byte == '\n';
            }
            if (state.position == 1 || byte != ' ' || state.position - 2 >= kMostSpaces)
                return false;
            ++state.position;
            return true;
        }
        bool isComplete(const LeafState &) const override { return true; }
    };

    constexpr std::array<uint64_t, 19> kPowers = [] {
        std::array<uint64_t, 19> powers{1};
        for (size_t i = 1; i < powers.size(); ++i)
            powers[i] = powers[i - 1] * 10;
        return powers;
    }();

    // Whether [first, last] and [low, high], which may be empty, meet.
    bool meet(uint64_t first, uint64_t last, uint64_t low, uint64_t high)
    {
        return low <= high && first <= high && last >= low;
    }

    // value: the digits so far as a number; position: see Part, and the count of decimals.
    class DecimalLeaf final : public Leaf
    {
    public:
        DecimalLeaf(int64_t least, int64_t most, uint32_t decimals)
            : m_decimals(decimals)
        {
            if (most >= 0) {
                m_low[0] = static_cast<uint64_t>(std::max<int64_t>(least, 0));
                m_high[0] = static_cast<uint64_t>(most);
            }
            if (least < 0) { // without -0
                m_low[1] = static_cast<uint64_t>(std::max<int64_t>(-most, 1));
                m_high[1] = static_cast<uint64_t>(-least);
            }
        }

        bool advance(LeafState &state, uint8_t byte) const override
        {
            const Part part = partOf(state);
            if (byte == '-') {
                if (part != Part::Start || (state.position & kNegative) != 0)
                    return false;
                state.position |= kNegative;
                return m_low[1] <= m_high[1];
            }
            if (byte == '.') {
                if (part != Part::Whole || m_decimals == 0)
                    return false;
                setPart(state, Part::Decimals);
                return canComplete(state);
            }
            if (byte < '0' || byte > '9' || (part == Part::Whole && state.value == 0))
                return false;
            if (part == Part::Decimals && decimalsOf(state) == m_decimals)
                return false;
            if (state.value > kPowers[17])
                return false;
            state.value = state.value * 10 + static_cast<uint64_t>(byte - '0');
            if (part == Part::Decimals)
                state.position += kOneDecimal;
            else
                setPart(state, Part::Whole);
            return canComplete(state);
        }

        bool isComplete(const LeafState &state) const override
        {
            const uint32_t decimals = decimalsOf(state);
            if (partOf(state) == Part::Start || (partOf(state) == Part::Decimals && decimals == 0))
                return false;
            return reaches(state, state.value, kPowers[m_decimals - decimals], 0);
        }

    private:
        enum class Part : uint32_t { Start, Whole, Decimals };
        static constexpr uint32_t kNegative = 4, kOneDecimal = 8;

        static Part partOf(const LeafState &state)
        {
            return static_cast<Part>(state.position & 3U);
        }
        static uint32_t decimalsOf(const LeafState &state) { return state.position / kOneDecimal; }
        static void setPart(LeafState &state, Part part)
        {
            state.position = (state.position & ~3U) | static_cast<uint32_t>(part);
        }

        // Whether one of value * unit … value * unit + more is allowed.
        bool reaches(const LeafState &state, uint64_t value, uint64_t unit, uint64_t more) const
        {
            constexpr uint64_t kMost = 4'000'000'000'000'000'000; // beyond every limit
            if (value > kMost / unit)
                return false;
            const size_t sign = (state.position & kNegative) != 0 ? 1 : 0;
            return meet(value * unit, value * unit + more, m_low[sign], m_high[sign]);
        }

        bool canComplete(const LeafState &state) const
        {
            if (partOf(state) == Part::Decimals) {
                const uint64_t unit = kPowers[m_decimals - decimalsOf(state)];
                // "." needs a digit, which may be 0.
                return reaches(state, state.value, unit, unit - 1);
            }
            for (uint32_t digits = 0; digits + m_decimals < kPowers.size(); ++digits) {
                const uint64_t unit = kPowers[digits + m_decimals];
                if (reaches(state, state.value, unit, unit - 1))
                    return true;
                if (state.value == 0)
                    return false; // no digit follows a first 0
            }
            return false;
        }

        uint32_t m_decimals;
        std::array<uint64_t, 2> m_low = {1, 1}; // of positive and negative ones; 1 to 0 is none
        std::array<uint64_t, 2> m_high = {0, 0};
    };

} // namespace

Leaf::Leaf(uint64_t id, Limits limits)
    : m_id(id != 0 ? id : nextId())
    , m_limits(limits)
{
}

std::shared_ptr<const Leaf> decimalLeaf(int64_t least, int64_t most, uint32_t decimals)
{
    return std::make_shared<DecimalLeaf>(least, most, decimals);
}

std::shared_ptr<const Leaf> whiteSpaceLeaf()
{
    return std::make_shared<WhiteSpaceLeaf>();
}

} // namespace engine::sampling
