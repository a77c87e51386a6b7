// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>

namespace agents::workspace {

// A path of Hearth's own, UTF-8 on Windows and bytes elsewhere, as the standard library wants it.
inline std::filesystem::path nativePath(const std::string &path)
{
#ifdef _WIN32
    return std::u8string(path.begin(), path.end());
#else
    return path;
#endif
}

} // namespace agents::workspace
