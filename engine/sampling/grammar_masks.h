// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/sampling/grammar.h"
#include "engine/sampling/vocabulary_masks.h"

#include <map>
#include <memory>
#include <span>
#include <tuple>
#include <vector>

namespace engine::sampling {

// One of the places in a grammar where a text may be: at a state, or within a leaf.
struct Thread {
    static constexpr uint32_t kNone = ~uint32_t{0};
    uint32_t state = kNone;
    uint32_t leafEdge = kNone;
    LeafState leaf;

    bool operator==(const Thread &) const = default;
};
using Threads = std::vector<Thread>; // no two alike; what is reached without writing is in it

// The leaves that stand in for late texts, by their index; null: the grammar's own.
using LateLeaves = std::vector<std::shared_ptr<const Leaf>>;

// Which tokens may follow each place of a grammar, found when first needed and remembered for all
// who match it. One per grammar and vocabulary; single thread.
class GrammarMasks final
{
public:
    GrammarMasks(std::shared_ptr<const Grammar> grammar,
                 std::shared_ptr<VocabularyMasks> vocabulary);

    const Grammar &grammar() const { return *m_grammar; }
    VocabularyMasks &vocabulary() { return *m_vocabulary; }

    // The places that a state is: itself, and those reached from it without writing.
    const Threads &places(uint32_t state);
    void step(const Threads &threads, uint8_t byte, const LateLeaves &late, Threads &next);
    void addAllowed(const Thread &thread, const LateLeaves &late, TokenSet &set);
    const Leaf &leafOf(const Thread &thread, const LateLeaves &late) const;
    void trim(); // forgets everything once it is a lot

private:
    // leaf edge and leaf, value, position, characters that may still and must still begin
    using LeafKey = std::tuple<uint32_t, uint64_t, uint64_t, uint32_t, uint32_t, uint32_t>;

    void follow(const Thread &thread, uint8_t byte, const LateLeaves &late, Threads &next);
    void addTokensBelow(uint32_t node,
                        const Threads &from,
                        const LateLeaves &late,
                        std::vector<uint32_t> &tokens);
    const std::vector<uint32_t> &afterState(uint32_t state, const LateLeaves &late);
    const std::vector<uint32_t> &afterLeaf(const Thread &thread, const LateLeaves &late);

    std::shared_ptr<const Grammar> m_grammar; // shared: a schema's grammar serves many replies
    std::shared_ptr<VocabularyMasks> m_vocabulary; // shared: by all grammars of a model
    std::map<uint32_t, Threads> m_places;
    std::map<uint32_t, std::vector<uint32_t>> m_afterState;
    std::map<LeafKey, std::vector<uint32_t>> m_afterLeaf;
    size_t m_held = 0; // tokens in the two above
};

} // namespace engine::sampling
