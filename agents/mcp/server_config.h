// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace agents::mcp {

// A server of the user's profile. Never from a project: what stands here is started.
struct ServerConfig {
    std::string name; // lower case letters, digits, dashes
    std::vector<std::string> command; // argv[0]: absolute, or looked up in PATH; empty with a url
    std::vector<std::string> environment{}; // NAME=value, besides the harmless ones
    std::vector<std::string> readable{}; // absolute paths that the sandbox shows
    std::string url{}; // https: a server elsewhere, instead of a command
    std::vector<std::pair<std::string, std::string>> headers{}; // for it, also tokens
    bool network = false;
    bool sandboxed = true; // false: the user's consent to run it with all rights
};

// The JSON list in mcp-servers.json; InvalidInput says which entry is none.
base::Result<std::vector<ServerConfig>> parseServers(std::string_view json);
// The file's; a missing one has none.
base::Result<std::vector<ServerConfig>> readServers(const std::string &path);

} // namespace agents::mcp
