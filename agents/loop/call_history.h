// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace agents::loop {

// Sees when a model goes round in circles: the same call with the same result three times running,
// or a cycle of two to four such steps three times. Owner: the loop.
class CallHistory final
{
public:
    void add(std::string_view tool, std::string_view arguments, std::string_view result);
    bool isRepeating() const;

private:
    bool repeats(size_t length) const;

    std::vector<std::string> m_steps; // hashes of the newest ones
};

} // namespace agents::loop
