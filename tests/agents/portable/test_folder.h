// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/workspace/native_path.h"
#include "agents/workspace/random_name.h"
#include "agents/workspace/relative_path.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#ifdef _WIN32
#include <windows.h>
#endif

namespace checks {

// A folder on the disk for one group of checks. Names are UTF-8.
class TestFolder
{
public:
    TestFolder()
        : m_path(trueName(std::filesystem::temp_directory_path())
                 / ("hearth-check-" + agents::workspace::randomName()))
    {
        std::filesystem::create_directories(m_path);
    }
    ~TestFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    TestFolder(const TestFolder &) = delete;
    TestFolder &operator=(const TestFolder &) = delete;

    std::filesystem::path at(const std::string &name) const
    {
        return m_path / agents::workspace::nativePath(name);
    }
    std::string text(const std::string &name = {}) const
    {
        const std::u8string path = (name.empty() ? m_path : at(name)).generic_u8string();
        return {path.begin(), path.end()};
    }
    void put(const std::string &name, const std::string &bytes) const
    {
        std::filesystem::create_directories(at(name).parent_path());
        std::ofstream(at(name), std::ios::binary) << bytes;
    }
    std::string content(const std::string &name) const
    {
        std::ifstream file(at(name), std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }
    bool exists(const std::string &name) const
    {
        return std::filesystem::exists(std::filesystem::symlink_status(at(name)));
    }

private:
    static std::filesystem::path trueName(const std::filesystem::path &path)
    {
#ifdef _WIN32
        std::array<wchar_t, 1024> name = {}; // RUNNER~1 is called otherwise
        if (::GetLongPathNameW(path.c_str(), name.data(), static_cast<DWORD>(name.size())) > 0)
            return name.data();
#endif
        return std::filesystem::weakly_canonical(path);
    }

    std::filesystem::path m_path;
};

// Parts as they are, past the rules about text: what an attacker would have to get through.
inline agents::workspace::RelativePath raw(const std::string &path)
{
    agents::workspace::RelativePath result;
    size_t begin = 0;
    while (begin <= path.size()) {
        const size_t end = std::min(path.find('/', begin), path.size());
        result = result.child(path.substr(begin, end - begin));
        begin = end + 1;
    }
    return result;
}

} // namespace checks
