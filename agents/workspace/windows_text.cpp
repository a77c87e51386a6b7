// SPDX-License-Identifier: Apache-2.0
#include "agents/workspace/windows_text.h"

#include <algorithm>
#include <array>
#include <climits>

#include <windows.h>

namespace agents::workspace {

std::optional<std::wstring> wide(std::string_view text)
{
    if (text.empty())
        return std::wstring();
    if (text.size() > INT_MAX)
        return std::nullopt;
    const int length = static_cast<int>(text.size());
    const int room =
        ::MultiByteToWideChar(CP_UTF8, MB_ERR_INVALID_CHARS, text.data(), length, nullptr, 0);
    if (room <= 0)
        return std::nullopt;
    std::wstring result(static_cast<size_t>(room), L'\0');
    if (::MultiByteToWideChar(CP_UTF8, MB_ERR_INVALID_CHARS, text.data(), length, result.data(),
                              room)
        != room)
        return std::nullopt;
    return result;
}

std::optional<std::string> narrow(std::wstring_view text)
{
    if (text.empty())
        return std::string();
    if (text.size() > INT_MAX)
        return std::nullopt;
    const int length = static_cast<int>(text.size());
    const int room = ::WideCharToMultiByte(CP_UTF8, WC_ERR_INVALID_CHARS, text.data(), length,
                                           nullptr, 0, nullptr, nullptr);
    if (room <= 0)
        return std::nullopt;
    std::string result(static_cast<size_t>(room), '\0');
    if (::WideCharToMultiByte(CP_UTF8, WC_ERR_INVALID_CHARS, text.data(), length, result.data(),
                              room, nullptr, nullptr)
        != room)
        return std::nullopt;
    // A lone surrogate must not come back as another name.
    const auto back = wide(result);
    if (!back || *back != text)
        return std::nullopt;
    return result;
}

std::optional<std::wstring> extendedPath(std::string_view path)
{
    if (path.starts_with("\\\\?\\"))
        return wide(path);
    const bool isDrive = path.size() > 2 && path[1] == ':' && (path[2] == '/' || path[2] == '\\');
    if (!isDrive)
        return std::nullopt;
    auto text = wide(path);
    if (!text)
        return std::nullopt;
    std::ranges::replace(*text, L'/', L'\\');
    const DWORD room = ::GetFullPathNameW(text->c_str(), 0, nullptr, nullptr);
    std::wstring full(room, L'\0');
    const DWORD length = ::GetFullPathNameW(text->c_str(), room, full.data(), nullptr);
    if (length == 0 || length >= room)
        return std::nullopt;
    full.resize(length);
    return L"\\\\?\\" + full;
}

std::string systemText(unsigned long error)
{
    std::array<wchar_t, 512> buffer = {};
    const DWORD length =
        ::FormatMessageW(FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_IGNORE_INSERTS, nullptr, error,
                         0, buffer.data(), static_cast<DWORD>(buffer.size()), nullptr);
    std::string text = narrow(std::wstring_view(buffer.data(), length)).value_or("");
    while (
        !text.empty()
        && (text.back() == '\n' || text.back() == '\r' || text.back() == ' ' || text.back() == '.'))
        text.pop_back();
    return (text.empty() ? "Windows error " : text + ", Windows error ") + std::to_string(error);
}

} // namespace agents::workspace
