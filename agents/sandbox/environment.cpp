// SPDX-License-Identifier: Apache-2.0
#include "agents/sandbox/environment.h"

#include <algorithm>

namespace agents::sandbox {

namespace {

    char folded(char c)
    {
#ifdef _WIN32
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
#else
        return c;
#endif
    }

    bool isOf(std::string_view entry, std::string_view name)
    {
        return entry.size() > name.size() && entry[name.size()] == '='
            && std::ranges::equal(entry.substr(0, name.size()), name, {}, folded, folded);
    }

} // namespace

std::string variable(const std::vector<std::string> &environment, std::string_view name)
{
    const auto found = std::ranges::find_if(
        environment, [name](const std::string &entry) { return isOf(entry, name); });
    return found == environment.end() ? std::string() : found->substr(name.size() + 1);
}

void setVariable(std::vector<std::string> &environment,
                 std::string_view name,
                 std::string_view value)
{
    std::erase_if(environment, [name](const std::string &entry) { return isOf(entry, name); });
    environment.push_back(std::string(name) + "=" + std::string(value));
}

} // namespace agents::sandbox
