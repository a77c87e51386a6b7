// SPDX-License-Identifier: Apache-2.0
#include "app/system_key/x11_keyboard.h"

#include <algorithm>

namespace app {
namespace {

    constexpr std::size_t kModifiers = 8;
    constexpr int kLastCode = 255;

} // namespace

std::span<const uint32_t> X11Keyboard::symbolsOf(uint8_t code) const
{
    if (code < firstCode)
        return {};
    const std::size_t begin = (code - std::size_t{firstCode}) * symbolsPerCode;
    return begin + symbolsPerCode <= symbols.size()
        ? std::span(symbols).subspan(begin, symbolsPerCode)
        : std::span<const uint32_t>();
}

std::vector<uint8_t> X11Keyboard::codesOf(uint32_t symbol) const
{
    std::vector<uint8_t> engraved;
    std::vector<uint8_t> others;
    for (int number = firstCode; number <= kLastCode; ++number) {
        const auto code = static_cast<uint8_t>(number);
        const std::span<const uint32_t> all = symbolsOf(code);
        const auto found = std::ranges::find(all, symbol);
        if (found == all.end() || symbol == 0)
            continue;
        (found == all.begin() ? engraved : others).push_back(code);
    }
    return engraved.empty() ? others : engraved;
}

uint16_t X11Keyboard::modifierOf(std::initializer_list<uint32_t> anyOf) const
{
    const std::size_t codes = modifiers.size() / kModifiers;
    for (std::size_t i = 0; i < codes * kModifiers; ++i) {
        const std::span<const uint32_t> all = symbolsOf(modifiers[i]);
        if (std::ranges::find_first_of(all, anyOf) != all.end())
            return static_cast<uint16_t>(1U << (i / codes));
    }
    return 0;
}

} // namespace app
