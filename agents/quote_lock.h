// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/quote_source.h"
#include "engine/sampling/leaf.h"
#include "engine/sampling/token_constraint.h"
#include "engine/sampling/vocabulary_masks.h"
#include "engine/text/tokenizer.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace agents {

// Keeps quotations verbatim: in [SOURCE “…”], where SOURCE begins with the name of a source, only
// text of that source can stand between the quotation marks (“…” or "…"), each stretch of white
// space as one space. The rest of the reply, thoughts and calls are as the constraint within says,
// which may be null. One per reply; inference thread.
class QuoteLock final : public engine::sampling::TokenConstraint
{
public:
    static constexpr uint32_t kMostCharacters = 300; // of a quotation

    QuoteLock(std::unique_ptr<engine::sampling::TokenConstraint> within,
              const engine::text::Tokenizer &tokenizer, // outlives this
              std::shared_ptr<engine::sampling::VocabularyMasks> vocabulary,
              QuoteSources sources);

    const engine::sampling::TokenSet *allowed() override;
    void accept(engine::text::TokenId token) override;

private:
    // How far a quotation is.
    struct Inside {
        engine::sampling::LeafState state{};
        bool isInSource = true; // else only the closing mark can go on
        uint32_t closed = 0; // bytes of the closing mark
    };
    enum class Step { Goes, Closes, Breaks };
    struct Quote {
        std::shared_ptr<const engine::sampling::Leaf> leaf{}; // null: no quotation is open
        std::string_view close{};
        Inside at{};
    };
    // What has been written, as far as it matters.
    struct Place {
        std::string bracket{}; // since the last "["
        bool isInBracket = false;
        Quote quote{};
    };

    static Step step(const Quote &quote, Inside &at, uint8_t byte);
    bool follow(Place &place, std::string_view bytes); // false: they break a quotation
    void followFree(Place &place, char byte);
    std::shared_ptr<const engine::sampling::Leaf> sourceOf(std::string_view bracket);
    std::shared_ptr<const engine::sampling::Leaf> leafOf(size_t source);
    void allowQuoted();
    bool allowFree(); // false: nothing has to be forbidden
    void keepWithin(const engine::sampling::TokenSet &within);

    std::unique_ptr<engine::sampling::TokenConstraint> m_within;
    const engine::text::SpecialTokens &m_special;
    std::shared_ptr<engine::sampling::VocabularyMasks> m_vocabulary; // shared: one per model
    QuoteSources m_sources;
    std::map<size_t, std::shared_ptr<const engine::sampling::Leaf>> m_leaves; // made when needed
    std::vector<engine::text::TokenId> m_crossing; // hold an opening mark and what follows it
    engine::sampling::TokenSet m_allowed;
    Place m_place;
    bool m_isAside = false; // in a thought or a call
};

} // namespace agents
