// SPDX-License-Identifier: Apache-2.0
#include "agents/workspace/open_beneath_windows.h"

#include "agents/workspace/windows_text.h"

#include <algorithm>

#include <windows.h>

namespace agents::workspace {

namespace {

    constexpr uint32_t kDirectory = 0x1;

    Beneath blocked(Trouble trouble, size_t part, nt::Status status = nt::kDone)
    {
        Beneath result;
        result.trouble = trouble;
        result.part = part;
        result.status = status;
        return result;
    }

    bool isReparsePoint(const FileHandle &file)
    {
        const auto attributes = nt::attributesOf(file);
        return !attributes || (*attributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0;
    }

    bool sameVolume(const FileHandle &a, const FileHandle &b)
    {
        const auto first = a.metadata();
        const auto second = b.metadata();
        return first && second && first->device == second->device;
    }

    // Whether the open entry is the one that these names mean; else what is wrong with it.
    Beneath verified(const FileHandle &root, std::span<const std::string> parts, FileHandle handle)
    {
        const size_t last = parts.empty() ? 0 : parts.size() - 1;
        const auto above = nt::nameOnVolume(root);
        const auto found = nt::nameOnVolume(handle);
        if (!above || !found || !sameVolume(root, handle))
            return blocked(Trouble::Elsewhere, last);
        std::wstring wanted = *above;
        while (wanted.ends_with(L'\\'))
            wanted.pop_back();
        const size_t start = wanted.size() + 1;
        for (const std::string &part : parts)
            wanted += L"\\" + wide(part).value_or(L"");
        std::wstring actual = *found;
        while (actual.ends_with(L'\\'))
            actual.pop_back();
        Beneath result;
        result.part = last;
        if (actual == wanted) {
            result.handle = std::move(handle);
            return result;
        }
        if (actual.size() <= start || !actual.starts_with(wanted.substr(0, start)))
            return blocked(Trouble::Elsewhere, last);
        result.trouble = Trouble::Alias;
        result.spelling = narrow(actual.substr(start)).value_or("");
        std::ranges::replace(result.spelling, '\\', '/');
        return result;
    }

} // namespace

nt::How folderAccess()
{
    return {.access = FILE_LIST_DIRECTORY | FILE_TRAVERSE | FILE_READ_ATTRIBUTES,
            .options = kDirectory};
}

Beneath openBeneath(const FileHandle &root, std::span<const std::string> parts, const nt::How &how)
{
    FileHandle at;
    for (size_t i = 0; i < parts.size(); ++i) {
        const bool isLast = i + 1 == parts.size();
        const nt::How pass{.access = FILE_TRAVERSE | FILE_READ_ATTRIBUTES, .options = kDirectory};
        FileHandle next;
        const nt::Status status =
            nt::openPatiently(i == 0 ? root : at, parts[i], isLast ? how : pass, next);
        if (status != nt::kDone)
            return blocked(Trouble::Refused, i, status);
        if (isReparsePoint(next))
            return blocked(Trouble::Link, i);
        at = std::move(next);
    }
    if (parts.empty()) {
        if (const nt::Status status = nt::openBelow(root, {}, how, at); status != nt::kDone)
            return blocked(Trouble::Refused, 0, status);
    }
    return verified(root, parts, std::move(at));
}

} // namespace agents::workspace
