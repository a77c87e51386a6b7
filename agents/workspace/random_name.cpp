// SPDX-License-Identifier: Apache-2.0
#include "agents/workspace/random_name.h"

#include <random>
#include <string_view>

namespace agents::workspace {

std::string randomName()
{
    constexpr std::string_view kLetters = "0123456789abcdefghijklmnopqrstuv"; // five bits each
    std::random_device chance;
    std::string name;
    while (name.size() < 16) {
        unsigned bits = chance();
        for (int i = 0; i < 4; ++i, bits >>= 5)
            name += kLetters[bits & 31];
    }
    return name;
}

std::string asideName(std::string_view name)
{
    return "set-aside-" + randomName() + "-" + std::string(name);
}

} // namespace agents::workspace
