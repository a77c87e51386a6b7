// SPDX-License-Identifier: Apache-2.0
#include "agents/quote_lock.h"

#include "engine/sampling/substring_automaton.h"

#include <algorithm>
#include <array>
#include <utility>

namespace agents {

using engine::sampling::Leaf;
using engine::sampling::SubstringAutomaton;
using engine::sampling::TokenSet;
using engine::sampling::TokenTrie;

namespace {

    struct Marks {
        std::string_view open;
        std::string_view close;
    };
    constexpr std::array<Marks, 2> kMarks{{{"“", "”"}, {"\"", "\""}}};
    constexpr size_t kLongestBracket = 400;
    constexpr size_t kLongestBetween = 24; // from the source to its quotation: ", page 3: "

    constexpr bool isSpace(char c)
    {
        return static_cast<unsigned char>(c) <= ' ';
    }

    constexpr bool isDigit(char c)
    {
        return c >= '0' && c <= '9';
    }

    // A line break of the source is a space in a quotation.
    std::string onOneLine(std::string_view text)
    {
        std::string line;
        line.reserve(std::min(text.size(), SubstringAutomaton::kMostBytes));
        for (const char c : text) {
            if (line.size() >= SubstringAutomaton::kMostBytes)
                break; // of a longer source the beginning can be quoted
            if (!isSpace(c))
                line += c;
            else if (!line.empty() && line.back() != ' ')
                line += ' ';
        }
        return line;
    }

} // namespace

QuoteLock::QuoteLock(std::unique_ptr<engine::sampling::TokenConstraint> within,
                     const engine::text::Tokenizer &tokenizer,
                     std::shared_ptr<engine::sampling::VocabularyMasks> vocabulary,
                     QuoteSources sources)
    : m_within(std::move(within))
    , m_special(tokenizer.special())
    , m_vocabulary(std::move(vocabulary))
    , m_sources(std::move(sources))
    , m_allowed(tokenizer.size())
{
    const TokenTrie &trie = m_vocabulary->trie();
    for (uint32_t id = 0; id < trie.vocabulary(); ++id) {
        const std::string_view bytes = trie.bytes(id);
        const bool isCrossing = std::ranges::any_of(kMarks, [bytes](const Marks &marks) {
            const size_t at = bytes.find(marks.open);
            return at != bytes.npos && at + marks.open.size() < bytes.size();
        });
        if (isCrossing)
            m_crossing.push_back(id);
    }
}

const TokenSet *QuoteLock::allowed()
{
    const TokenSet *const within = m_within ? m_within->allowed() : nullptr;
    if (m_isAside)
        return within;
    if (m_place.quote.leaf)
        allowQuoted();
    else if (!allowFree())
        return within;
    if (within)
        keepWithin(*within);
    // A vocabulary that cannot write a source's letters must not end the reply.
    return m_allowed.isEmpty() ? within : &m_allowed;
}

void QuoteLock::allowQuoted()
{
    m_allowed.clear();
    const TokenTrie &trie = m_vocabulary->trie();
    const Quote &quote = m_place.quote;
    std::vector<std::pair<Inside, Step>> places(trie.longest() + 1, {quote.at, Step::Goes});
    trie.walk(
        TokenTrie::kRoot,
        [&](size_t depth, uint8_t byte) {
            places[depth] = places[depth - 1];
            auto &[at, how] = places[depth];
            if (how == Step::Goes)
                how = step(quote, at, byte);
            return how != Step::Breaks;
        },
        [&](uint32_t node) {
            for (const uint32_t token : trie.tokens(node))
                m_allowed.add(token);
        });
}

bool QuoteLock::allowFree()
{
    std::vector<uint32_t> breaking;
    for (const uint32_t token : m_crossing) {
        const std::string_view bytes = m_vocabulary->trie().bytes(token);
        if (!m_place.isInBracket && bytes.find('[') == bytes.npos)
            continue;
        Place place = m_place;
        if (!follow(place, bytes))
            breaking.push_back(token);
    }
    if (breaking.empty())
        return false;
    m_allowed.addAll();
    for (const uint32_t token : breaking)
        m_allowed.remove(token);
    return true;
}

void QuoteLock::keepWithin(const TokenSet &within)
{
    std::vector<uint32_t> gone;
    m_allowed.forEach([&](uint32_t token) {
        if (!within.has(token))
            gone.push_back(token);
    });
    for (const uint32_t token : gone)
        m_allowed.remove(token);
}

void QuoteLock::accept(engine::text::TokenId token)
{
    if (m_within)
        m_within->accept(token);
    if (token == m_special.channelBegin || token == m_special.toolCallBegin)
        m_isAside = true;
    else if (token == m_special.channelEnd || token == m_special.toolCallEnd)
        m_isAside = false;
    else if (!m_isAside && !follow(m_place, m_vocabulary->trie().bytes(token)))
        m_place = {};
}

bool QuoteLock::follow(Place &place, std::string_view bytes)
{
    for (const char byte : bytes) {
        Quote &quote = place.quote;
        if (!quote.leaf) {
            followFree(place, byte);
            continue;
        }
        const Step how = step(quote, quote.at, static_cast<uint8_t>(byte));
        if (how == Step::Breaks)
            return false;
        if (how == Step::Closes)
            quote = {};
    }
    return true;
}

QuoteLock::Step QuoteLock::step(const Quote &quote, Inside &at, uint8_t byte)
{
    const bool mayClose = at.closed > 0 || (at.isInSource && quote.leaf->accepts(at.state));
    const bool closes = mayClose && byte == static_cast<uint8_t>(quote.close[at.closed]);
    at.closed = closes ? at.closed + 1 : 0;
    if (at.closed == quote.close.size())
        return Step::Closes;
    at.isInSource = at.isInSource && quote.leaf->step(at.state, byte);
    return at.isInSource || at.closed > 0 ? Step::Goes : Step::Breaks;
}

void QuoteLock::followFree(Place &place, char byte)
{
    if (byte == '[') {
        place.bracket.clear();
        place.isInBracket = true;
        return;
    }
    if (!place.isInBracket)
        return;
    if (byte == ']' || byte == '\n' || place.bracket.size() >= kLongestBracket) {
        place.isInBracket = false;
        return;
    }
    place.bracket += byte;
    for (const Marks &marks : kMarks) {
        if (!place.bracket.ends_with(marks.open))
            continue;
        const size_t size = place.bracket.size() - marks.open.size();
        if (auto leaf = sourceOf(std::string_view(place.bracket).substr(0, size)))
            place.quote = {.leaf = std::move(leaf), .close = marks.close, .at = {}};
    }
}

// The source with the longest name that the bracket begins with; null: none.
std::shared_ptr<const Leaf> QuoteLock::sourceOf(std::string_view bracket)
{
    size_t best = m_sources->size();
    for (size_t i = 0; i < m_sources->size(); ++i) {
        const std::string &name = (*m_sources)[i].name;
        if (name.empty() || !bracket.starts_with(name)
            || bracket.size() > name.size() + kLongestBetween)
            continue;
        const bool isCut = bracket.size() > name.size() && isDigit(name.back())
            && isDigit(bracket[name.size()]); // "a.md:1" does not stand in "a.md:12"
        if (!isCut && (best == m_sources->size() || name.size() > (*m_sources)[best].name.size()))
            best = i;
    }
    return best == m_sources->size() ? nullptr : leafOf(best);
}

std::shared_ptr<const Leaf> QuoteLock::leafOf(size_t source)
{
    const auto [known, isNew] = m_leaves.try_emplace(source);
    if (!isNew)
        return known->second;
    auto automaton = SubstringAutomaton::make(onOneLine((*m_sources)[source].text));
    if (automaton)
        known->second =
            textLeaf(engine::sampling::Quoting::Raw, {.fewest = 0, .most = kMostCharacters},
                     std::shared_ptr<const engine::sampling::TextContent>(*std::move(automaton)));
    return known->second;
}

} // namespace agents
