// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/generation.h"

namespace app {

// How fast this computer reads prompts and looks at pictures with the loaded model, learned from
// what it did. Confined to one thread.
class Pace final
{
public:
    void forget(); // another model
    void learnPrompt(const agents::ReplyStats &stats);
    void learnMedia(uint64_t tokens, double seconds);
    double promptRate() const { return m_promptRate; } // tokens per second; 0: not known
    void rememberPrompt(double rate); // of an earlier time

    // Seconds for a prompt that grows by so many tokens, of which `toEncode` are of pictures or
    // sound that is not encoded yet. -1: not known.
    double secondsFor(uint64_t tokens, uint64_t toEncode) const;

private:
    double m_promptRate = 0; // tokens per second; 0: not known
    double m_mediaRate = 0;
};

} // namespace app
