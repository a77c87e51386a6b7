// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace agents::workspace {

// Windows. UTF-8 to UTF-16 and back, exactly: nothing where a part of it is no text, for what is
// replaced silently names another file.
std::optional<std::wstring> wide(std::string_view text);
std::optional<std::string> narrow(std::wstring_view text);

// An absolute path of Hearth's own (UTF-8, either slash) as `\\?\C:\…`, which may be long and is
// not interpreted. Nothing where it is not absolute.
std::optional<std::wstring> extendedPath(std::string_view path);

// "access is denied (5)": what Windows says about an error of its own.
std::string systemText(unsigned long error);

} // namespace agents::workspace
