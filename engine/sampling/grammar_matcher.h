// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/sampling/grammar_masks.h"

#include <functional>
#include <map>
#include <string>

namespace engine::sampling {

// Called when the model begins a late text; `earlier` holds the late texts before it in the same
// call, by argument. Returns what it may be; null: what the schema says. Must not throw; inference
// thread.
using LateRule = std::function<std::shared_ptr<const Leaf>(
    const LateText &text, const std::map<std::string, std::string> &earlier)>;

// Follows one text through a grammar, token by token. Single thread.
class GrammarMatcher final
{
public:
    explicit GrammarMatcher(std::shared_ptr<GrammarMasks> masks, LateRule rule = {});

    void addAllowed(TokenSet &set);
    bool accept(uint32_t token); // false, and nothing changes: it is not allowed here
    bool isAtEnd() const; // it may end here

private:
    bool acceptControl(uint32_t token);
    void begin(const Thread &thread, Threads &next);
    void remember();

    std::shared_ptr<GrammarMasks> m_masks; // shared: remembered from reply to reply
    LateRule m_rule;
    Threads m_threads;
    LateLeaves m_late;
    std::string m_text; // of the late text being written
    std::map<std::string, std::string> m_earlier;
};

} // namespace engine::sampling
