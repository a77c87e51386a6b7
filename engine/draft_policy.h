// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>

namespace engine {

// Decides how many guessed tokens are worth checking at once, from how often such guesses were
// right and how long checking took. Its decisions change the speed only. Used by one generation.
class DraftPolicy final
{
public:
    static constexpr uint32_t kMost = 7; // with the token before them, what kernels take at once

    // Instead of a number of agreeing tokens: the guess is a drafter's, which takes its time.
    static constexpr uint32_t kDrafter = UINT32_MAX;

    // For a guess that followed `matched` agreeing tokens; 0: not worth it.
    uint32_t worth(uint32_t matched, uint32_t available);
    void drafted(uint32_t tokens, double seconds); // by the drafter
    void checked(uint32_t matched, uint32_t drafted, uint32_t accepted);
    void took(uint32_t tokens, double seconds); // one pass over so many tokens

private:
    struct Kind { // guesses of about the same quality; older results count less
        double right = 2;
        double tried = 2.5;
        uint32_t passed = 0; // chances not taken since the last try
    };

    Kind &kindOf(uint32_t matched);
    double cost(uint32_t tokens) const;

    std::array<Kind, 4> m_kinds; // the last: the drafter's
    double m_draftSeconds = 0; // for a token
    std::array<double, kMost + 2> m_seconds{}; // by tokens in a pass; 0: not measured
};

} // namespace engine
