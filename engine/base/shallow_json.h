// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace base {

inline constexpr int kDeepestJson = 64; // values in each other

// JSON from outside as a value of nlohmann's library; discarded where it is none or nested deeper
// than `deepest`. The library reads without recursion, but copies and writes with it: a million
// brackets would lead past the end of the stack.
template<typename Json>
Json parseShallow(std::string_view text, int deepest = kDeepestJson, bool *isTooDeep = nullptr)
{
    bool tooDeep = false;
    const auto watch = [&](int depth, typename Json::parse_event_t, Json &) {
        tooDeep = tooDeep || depth > deepest;
        return !tooDeep;
    };
    Json value = Json::parse(text, watch, false);
    if (isTooDeep)
        *isTooDeep = tooDeep;
    return tooDeep ? Json(Json::value_t::discarded) : value;
}

} // namespace base
