// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"

#include <cstdint>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

namespace agents::workspace {
class Jail;
class RelativePath;
} // namespace agents::workspace

namespace agents::journal {

// A file at one moment. An empty hash with `exists`: it was there, but its content was not kept, or
// it is no plain file.
struct FileState {
    bool exists = false;
    std::string hash;
    uint32_t mode = 0;
    uint64_t size = 0;
};

struct FileChange {
    std::string path;
    FileState before;
    FileState after;
    bool isDirectory = false;
    bool isIgnored = false; // by git: what else changes it is not in the way of an undo
};

nlohmann::json toJson(const FileState &state);
FileState stateFrom(const nlohmann::json &json);
nlohmann::json toJson(const FileChange &change);
FileChange changeFrom(const nlohmann::json &json); // an empty path: damaged

// Names are bytes; JSON holds only Unicode.
nlohmann::json pathToJson(const std::string &path);
std::string pathFrom(const nlohmann::json &json); // empty: damaged

// What stands there now. A link, a folder or a file over 64 MB has no hash.
FileState presentState(const workspace::Jail &jail, const workspace::RelativePath &path);

} // namespace agents::journal
