// SPDX-License-Identifier: Apache-2.0
#include "engine/text/bpe.h"

#include "engine/text/utf8.h"

#include <algorithm>
#include <functional>

namespace engine::text {

namespace {

    constexpr uint32_t kNone = FlatMap::kMissing;

    uint64_t pairKey(uint32_t left, uint32_t right)
    {
        return (uint64_t{left} << 32) | right;
    }

} // namespace

// A stretch of text whose characters can all join: a doubly linked list of symbols, and a heap of
// the merges that are possible now. Reused from word to word for its memory.
class Bpe::Word final
{
public:
    explicit Word(const Bpe &bpe)
        : m_bpe(bpe)
    {
    }

    void add(Id id) { m_symbols.push_back({.id = id}); }
    bool isEmpty() const { return m_symbols.empty(); }

    void finish(std::vector<Id> &out)
    {
        if (m_symbols.size() > 1)
            merge();
        for (uint32_t i = 0; i < m_symbols.size(); i = m_symbols[i].next)
            out.push_back(m_symbols[i].id);
        m_symbols.clear();
    }

private:
    struct Symbol {
        Id id = 0;
        uint32_t previous = kNone;
        uint32_t next = kNone;
        uint32_t rank = kNone; // of the merge with the next symbol; kNone also marks merged symbols
    };

    // Lowest rank first, then leftmost: one number orders both.
    using Candidate = uint64_t;

    void merge()
    {
        const auto count = static_cast<uint32_t>(m_symbols.size());
        m_heap.clear();
        for (uint32_t i = 0; i < count; ++i) {
            m_symbols[i].previous = i - 1;
            m_symbols[i].next = i + 1;
            if (i + 1 < count)
                offer(i);
        }
        m_symbols[0].previous = kNone;
        std::ranges::make_heap(m_heap, std::greater{});
        while (!m_heap.empty()) {
            std::ranges::pop_heap(m_heap, std::greater{});
            const Candidate best = m_heap.back();
            m_heap.pop_back();
            const auto at = static_cast<uint32_t>(best);
            // A neighbour may have been merged away since; a rank belongs to one pair of ids only.
            if (m_symbols[at].rank == static_cast<uint32_t>(best >> 32))
                join(at);
        }
    }

    // Notes the merge of the symbol with its next one, if there is such a merge.
    bool offer(uint32_t at)
    {
        Symbol &symbol = m_symbols[at];
        symbol.rank = m_bpe.rankOf(symbol.id, m_symbols[symbol.next].id);
        if (symbol.rank == kNone)
            return false;
        m_heap.push_back(pairKey(symbol.rank, at));
        return true;
    }

    void offerLate(uint32_t at)
    {
        if (offer(at))
            std::ranges::push_heap(m_heap, std::greater{});
    }

    void join(uint32_t at)
    {
        Symbol &left = m_symbols[at];
        Symbol &right = m_symbols[left.next];
        left.id = m_bpe.m_results[left.rank];
        left.next = right.next;
        left.rank = kNone;
        right.rank = kNone;
        if (left.next < m_symbols.size()) {
            m_symbols[left.next].previous = at;
            offerLate(at);
        }
        if (left.previous != kNone)
            offerLate(left.previous);
    }

    const Bpe &m_bpe;
    std::vector<Symbol> m_symbols;
    std::vector<Candidate> m_heap;
};

Bpe::Bpe(size_t characters, size_t merges)
    : m_characters(characters)
    , m_ranks(merges)
{
    m_ascii.fill(kNone);
    m_bytes.fill(kNone);
    m_results.reserve(merges);
}

void Bpe::addCharacter(char32_t character, Id id)
{
    // A space never reaches the vocabulary: it stands for "▁" before anything is looked up.
    if (character == kSpace)
        m_ascii[' '] = id;
    if (character < 128 && character != ' ')
        m_ascii[character] = id;
    m_characters.insert(character, id);
}

void Bpe::addMerge(Id left, Id right, Id result)
{
    if (m_ranks.insert(pairKey(left, right), static_cast<uint32_t>(m_results.size())))
        m_results.push_back(result);
}

void Bpe::addSeam(char32_t leftEnd, char32_t rightBegin)
{
    const auto folded = [](char32_t c) { return c == kSpace ? U' ' : c; };
    const char32_t left = folded(leftEnd);
    const char32_t right = folded(rightBegin);
    if (left < 128 && right < 128)
        m_asciiSeams.set(left * 128 + right);
    else
        m_seams.insert(pairKey(left, right), 1);
}

Bpe::Id Bpe::characterId(char32_t character) const
{
    return character < 128 ? m_ascii[character] : m_characters.find(character);
}

bool Bpe::canJoin(char32_t left, char32_t right) const
{
    // A run of newlines stands alone, whatever the merges say.
    if ((left == '\n') != (right == '\n'))
        return false;
    if (left < 128 && right < 128)
        return m_asciiSeams.test(left * 128 + right);
    return m_seams.find(pairKey(left, right)) != kNone;
}

uint32_t Bpe::rankOf(Id left, Id right) const
{
    return m_ranks.find(pairKey(left, right));
}

void Bpe::encode(std::string_view text, std::vector<Id> &out) const
{
    Word word(*this);
    char32_t previous = 0;
    for (size_t position = 0; position < text.size();) {
        const Utf8Step step = utf8Step(text, position);
        const char32_t character = step.character == kSpace ? U' ' : step.character;
        const Id id = step.valid ? characterId(character) : kNone;
        // Cutting where no merge can ever join keeps words short without changing any result.
        if (!word.isEmpty() && (id == kNone || !canJoin(previous, character)))
            word.finish(out);
        if (id != kNone) {
            word.add(id);
        } else {
            for (uint32_t i = 0; i < step.length; ++i)
                out.push_back(m_bytes[static_cast<uint8_t>(text[position + i])]);
        }
        previous = character;
        position += step.length;
    }
    word.finish(out);
}

} // namespace engine::text
