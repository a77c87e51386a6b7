// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdlib>
#include <filesystem>
#include <string>

namespace agents::sandbox {

// POSIX. A folder for one command, for this user alone and gone with its life. Empty: none could be
// made.
class PrivateFolder
{
public:
    PrivateFolder()
    {
        std::error_code failed;
        std::string name = std::filesystem::temp_directory_path(failed).string() + "/hearth-XXXXXX";
        if (!failed && ::mkdtemp(name.data()))
            m_path = name;
    }
    ~PrivateFolder()
    {
        std::error_code ignored;
        if (!m_path.empty())
            std::filesystem::remove_all(m_path, ignored);
    }
    PrivateFolder(const PrivateFolder &) = delete;
    PrivateFolder &operator=(const PrivateFolder &) = delete;
    const std::string &path() const { return m_path; }

private:
    std::string m_path;
};

} // namespace agents::sandbox
