// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <initializer_list>
#include <span>
#include <vector>

namespace app {

// A keyboard as an X server describes it, which may be any numbers. Any thread.
struct X11Keyboard {
    uint8_t firstCode = 0;
    std::size_t symbolsPerCode = 0;
    std::vector<uint32_t> symbols; // of one code after the other; 0: none
    std::vector<uint8_t> modifiers; // the codes of Shift, Lock, Control, Mod1 to Mod5; 0: none

    // Those where it is engraved, else those that make it with a modifier. Each once.
    std::vector<uint8_t> codesOf(uint32_t symbol) const;
    // As a mask of the server's; 0: none of these symbols is a modifier.
    uint16_t modifierOf(std::initializer_list<uint32_t> anyOf) const;

private:
    std::span<const uint32_t> symbolsOf(uint8_t code) const;
};

} // namespace app
