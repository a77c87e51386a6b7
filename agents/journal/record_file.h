// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/workspace/file_handle.h"
#include "engine/base/result.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

namespace agents::journal {

// Records of one turn, one line each with a checksum, appended and synced before append() returns.
// The file is locked while it is open for writing, so that others see that its turn is alive.
class RecordFile
{
public:
    // InvalidInput where the file exists.
    static base::Result<RecordFile> create(const std::string &path);
    // For going on with an existing one. Busy while another holds it.
    static base::Result<RecordFile> reopen(const std::string &path);

    base::Result<void> append(const nlohmann::json &record);

    // The records up to the first damaged one: what follows it was never acted on. None where the
    // file cannot be read as a whole.
    static std::vector<nlohmann::json> read(const std::string &path);
    // The first of them alone, without reading the rest; nothing where it is damaged, or longer
    // than a megabyte.
    static std::optional<nlohmann::json> readFirst(const std::string &path);
    // Whether somebody holds it open for writing.
    static bool isHeld(const std::string &path);

private:
    explicit RecordFile(workspace::FileHandle file)
        : m_file(std::move(file))
    {
    }
    workspace::FileHandle m_file;
};

} // namespace agents::journal
