// SPDX-License-Identifier: Apache-2.0
#include "engine/sampling/pattern.h"

#include "engine/sampling/pattern_tree.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>

namespace engine::sampling {

namespace {

    constexpr size_t kMostNfaStates = 20000;
    constexpr size_t kMostDfaStates = 10000;
    constexpr size_t kMostWork = 4'000'000; // states looked at; well under a second

    base::Error tooLarge()
    {
        return {base::ErrorCode::Unsupported,
                "A pattern, together with its lengths, needs too large an automaton. Use smaller "
                "counts or a simpler pattern."};
    }

    // A nondeterministic automaton over the bytes of UTF-8.
    struct Nfa {
        struct Edge {
            uint8_t low;
            uint8_t high;
            uint32_t target;
        };
        struct State {
            std::vector<uint32_t> free; // reached without a byte
            std::vector<Edge> edges;
        };
        std::vector<State> states;

        uint32_t add()
        {
            states.emplace_back();
            return static_cast<uint32_t>(states.size() - 1);
        }
        bool isFull() const { return states.size() > kMostNfaStates; }
    };

    class NfaWriter final
    {
    public:
        NfaWriter(const PatternTree &tree, Nfa &nfa)
            : m_tree(tree)
            , m_nfa(nfa)
        {
        }

        // Appends the node to `from`; returns where it ends. Stops adding once the NFA is full.
        uint32_t write(uint32_t index, uint32_t from)
        {
            const PatternNode &node = m_tree.nodes[index];
            if (m_nfa.isFull())
                return from;
            switch (node.kind) {
            case PatternNode::Kind::Characters:
                return writeCharacters(node, from);
            case PatternNode::Kind::Sequence: {
                uint32_t last = m_nfa.add(); // also for an empty one: repeating it has an end
                link(from, last);
                for (const uint32_t child : node.children)
                    last = write(child, last);
                return last;
            }
            case PatternNode::Kind::Choice: {
                const uint32_t end = m_nfa.add();
                for (const uint32_t child : node.children) {
                    const uint32_t begin = m_nfa.add();
                    m_nfa.states[from].free.push_back(begin);
                    link(write(child, begin), end);
                }
                return end;
            }
            case PatternNode::Kind::Repeat:
                return writeRepeat(node, from);
            }
            return from;
        }

    private:
        void link(uint32_t from, uint32_t to) { m_nfa.states[from].free.push_back(to); }

        uint32_t writeRepeat(const PatternNode &node, uint32_t from)
        {
            for (uint32_t i = 0; i < node.fewest && !m_nfa.isFull(); ++i)
                from = write(node.children.front(), from);
            const uint32_t end = m_nfa.add();
            if (node.most == PatternNode::kEndless) {
                const uint32_t loop = m_nfa.add();
                link(from, loop);
                link(write(node.children.front(), loop), loop);
                link(loop, end);
                return end;
            }
            for (uint32_t i = node.fewest; i < node.most && !m_nfa.isFull(); ++i) {
                link(from, end);
                const uint32_t begin = m_nfa.add();
                link(from, begin);
                from = write(node.children.front(), begin);
            }
            link(from, end);
            return end;
        }

        uint32_t writeCharacters(const PatternNode &node, uint32_t from)
        {
            const uint32_t end = m_nfa.add();
            for (const auto &[low, high] : node.characters)
                writeRange(low, high, from, end);
            return end;
        }

        // Splits a range where the length of UTF-8 changes, and leaves out the surrogates.
        void writeRange(char32_t low, char32_t high, uint32_t from, uint32_t to)
        {
            constexpr std::array<std::pair<char32_t, char32_t>, 5> kParts = {
                {{0, 0x7F}, {0x80, 0x7FF}, {0x800, 0xD7FF}, {0xE000, 0xFFFF}, {0x10000, 0x10FFFF}}};
            for (const auto &[first, last] : kParts) {
                const char32_t begin = std::max(low, first);
                const char32_t end = std::min(high, last);
                if (begin <= end)
                    writeBytes(encoded(begin), encoded(end), from, to);
            }
        }

        static std::vector<uint8_t> encoded(char32_t c)
        {
            const auto tail = [c](int shift) {
                return static_cast<uint8_t>(0x80U | ((c >> shift) & 0x3FU));
            };
            if (c < 0x80)
                return {static_cast<uint8_t>(c)};
            if (c < 0x800)
                return {static_cast<uint8_t>(0xC0U | (c >> 6)), tail(0)};
            if (c < 0x10000)
                return {static_cast<uint8_t>(0xE0U | (c >> 12)), tail(6), tail(0)};
            return {static_cast<uint8_t>(0xF0U | (c >> 18)), tail(12), tail(6), tail(0)};
        }

        // All byte strings of one length between `low` and `high` in UTF-8's order.
        void
        writeBytes(std::vector<uint8_t> low, std::vector<uint8_t> high, uint32_t from, uint32_t to)
        {
            const uint8_t first = low.front();
            const uint8_t last = high.front();
            if (low.size() == 1)
                return edge(from, first, last, to);
            const std::vector<uint8_t> lowRest(low.begin() + 1, low.end());
            const std::vector<uint8_t> highRest(high.begin() + 1, high.end());
            const std::vector<uint8_t> least(lowRest.size(), 0x80);
            const std::vector<uint8_t> most(lowRest.size(), 0xBF);
            if (first == last) {
                const uint32_t middle = m_nfa.add();
                edge(from, first, last, middle);
                return writeBytes(lowRest, highRest, middle, to);
            }
            uint8_t wholeFirst = first;
            uint8_t wholeLast = last;
            if (lowRest != least) {
                ++wholeFirst;
                const uint32_t middle = m_nfa.add();
                edge(from, first, first, middle);
                writeBytes(lowRest, most, middle, to);
            }
            if (highRest != most) {
                --wholeLast;
                const uint32_t middle = m_nfa.add();
                edge(from, last, last, middle);
                writeBytes(least, highRest, middle, to);
            }
            if (wholeFirst <= wholeLast) {
                const uint32_t middle = m_nfa.add();
                edge(from, wholeFirst, wholeLast, middle);
                writeBytes(least, most, middle, to);
            }
        }

        void edge(uint32_t from, uint8_t low, uint8_t high, uint32_t to)
        {
            m_nfa.states[from].edges.push_back({low, high, to});
        }

        const PatternTree &m_tree;
        Nfa &m_nfa;
    };

    // The subset construction; a state also counts the characters so far, as far as that matters.
    class Determiniser final
    {
    public:
        Determiniser(const Nfa &nfa, uint32_t end, uint32_t fewest, uint32_t most, size_t mostWork)
            : m_nfa(nfa)
            , m_end(end)
            , m_fewest(fewest)
            , m_most(most)
            , m_mostWork(mostWork)
        {
        }

        size_t work() const { return m_work; }

        std::optional<std::vector<ByteDfa::State>> run(uint32_t start)
        {
            idOf(closed({start}), 0);
            for (size_t id = 0; id < m_open.size(); ++id) {
                const auto [states, count] = *m_open[id];
                m_made[id].accepts = count >= m_fewest && std::ranges::binary_search(states, m_end);
                addRanges(id, states, count);
                if (m_work > m_mostWork || m_made.size() > kMostDfaStates)
                    return {};
            }
            return std::move(m_made);
        }

    private:
        using Set = std::vector<uint32_t>; // ascending

        Set closed(Set open)
        {
            std::set<uint32_t> all(open.begin(), open.end());
            while (!open.empty() && m_work <= m_mostWork) {
                const uint32_t state = open.back();
                open.pop_back();
                for (const uint32_t next : m_nfa.states[state].free) {
                    ++m_work;
                    if (all.insert(next).second)
                        open.push_back(next);
                }
            }
            m_work += all.size();
            return {all.begin(), all.end()};
        }

        uint32_t idOf(Set states, uint32_t count)
        {
            const auto [found, isNew] =
                m_ids.try_emplace({std::move(states), count}, static_cast<uint32_t>(m_made.size()));
            if (isNew) {
                m_made.emplace_back();
                m_open.push_back(&found->first);
            }
            return found->second;
        }

        void addRanges(size_t id, const Set &states, uint32_t count)
        {
            std::set<uint32_t> starts; // of byte ranges that lead to different sets
            for (const uint32_t state : states) {
                for (const auto &edge : m_nfa.states[state].edges) {
                    starts.insert({edge.low, edge.high + 1U});
                    ++m_work;
                }
            }
            starts.insert({0x80U, 0xC0U}); // characters begin anywhere else
            for (auto it = starts.begin(); it != starts.end() && *it < 256; ++it) {
                const uint32_t last = std::next(it) == starts.end() ? 255 : *std::next(it) - 1;
                addRange(id, states, count, static_cast<uint8_t>(*it), static_cast<uint8_t>(last));
            }
        }

        void addRange(size_t id, const Set &states, uint32_t count, uint8_t low, uint8_t high)
        {
            const bool begins = (low & 0xC0U) != 0x80U;
            if (begins && count == m_most)
                return;
            Set next;
            for (const uint32_t state : states) {
                for (const auto &edge : m_nfa.states[state].edges) {
                    if (edge.low <= low && edge.high >= high)
                        next.push_back(edge.target);
                }
            }
            m_work += states.size();
            if (next.empty())
                return;
            uint32_t after = count + (begins ? 1 : 0);
            if (m_most == PatternNode::kEndless)
                after = std::min(after, m_fewest);
            const uint32_t target = idOf(closed(std::move(next)), after);
            m_made[id].ranges.push_back({low, high, target});
        }

        const Nfa &m_nfa;
        uint32_t m_end;
        uint32_t m_fewest;
        uint32_t m_most;
        size_t m_mostWork;
        size_t m_work = 0;
        std::map<std::pair<Set, uint32_t>, uint32_t> m_ids;
        std::vector<const std::pair<Set, uint32_t> *> m_open; // by id; keys of m_ids
        std::vector<ByteDfa::State> m_made;
    };

} // namespace

base::Result<ByteDfa>
compilePattern(std::string_view pattern, uint32_t fewest, uint32_t most, size_t &work)
{
    const auto tree = parsePattern(pattern);
    if (!tree)
        return tree.error();
    Nfa nfa;
    const uint32_t start = nfa.add();
    const uint32_t end = NfaWriter(*tree, nfa).write(tree->root, start);
    if (nfa.isFull())
        return tooLarge();
    Determiniser determiniser(nfa, end, fewest, most, std::min(kMostWork, work));
    auto states = determiniser.run(start);
    work -= std::min(work, determiniser.work());
    if (!states)
        return tooLarge();
    return ByteDfa::make(*std::move(states));
}

} // namespace engine::sampling
