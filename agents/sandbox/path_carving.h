// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <set>
#include <string>
#include <vector>

namespace agents::sandbox {

// Landlock only allows, and always a whole tree. This takes trees apart so that nothing excluded
// lies in an allowed one: a folder that holds something excluded is opened for listing only, and
// its other children are allowed one by one.
struct Carving {
    std::vector<std::string> whole; // allowed with all that is in them
    std::vector<std::string> listed; // names may be listed, nothing created
};

// `excluded`: absolute paths, existing or not. Links are neither followed nor allowed.
Carving carve(const std::string &root, const std::set<std::string> &excluded);

} // namespace agents::sandbox
