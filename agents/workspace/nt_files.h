// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/workspace/file_handle.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

// Windows. The system's own calls that work from an open folder instead of from a path; Win32 has
// no such thing. Numbers are those of NtCreateFile.
// https://learn.microsoft.com/windows/win32/api/winternl/nf-winternl-ntcreatefile
namespace agents::workspace::nt {

using Status = uint32_t;

inline constexpr Status kDone = 0;
inline constexpr Status kInvalidParameter = 0xC000000D;
inline constexpr Status kAccessDenied = 0xC0000022;
inline constexpr Status kNameInvalid = 0xC0000033;
inline constexpr Status kNotFound = 0xC0000034;
inline constexpr Status kNameTaken = 0xC0000035;
inline constexpr Status kPathNotFound = 0xC000003A;
inline constexpr Status kInUse = 0xC0000043;
inline constexpr Status kBeingDeleted = 0xC0000056;
inline constexpr Status kDiskFull = 0xC000007F;
inline constexpr Status kNotADirectory = 0xC0000103;

inline constexpr uint32_t kShareRead = 1;
inline constexpr uint32_t kShareAll = 7;

struct How {
    uint32_t access = 0; // SYNCHRONIZE is added
    uint32_t share = kShareAll;
    uint32_t disposition = 1; // 1: open what is there; 2: make what is not
    uint32_t options = 0; // 1: a directory; 0x40: no directory
    uint32_t attributes = 0; // of a new file
};

// Opens one name directly in an open folder, a link as the link itself. An empty name: the folder
// once more. Names that Windows would take for something else are refused.
Status
openBelow(const FileHandle &folder, const std::string &name, const How &how, FileHandle &out);
// The same, waiting a little where another program (a virus scanner) holds the file for a moment.
Status
openPatiently(const FileHandle &folder, const std::string &name, const How &how, FileHandle &out);

// FILE_ATTRIBUTE_*; nothing where they cannot be asked for.
std::optional<uint32_t> attributesOf(const FileHandle &file);
// The whole name below the volume, in its true spelling; nothing where the file system has none.
std::optional<std::wstring> nameOnVolume(const FileHandle &file);

// Moves an open file to a name in `folder`. With `replaces` it takes the place of what is there.
Status
moveTo(const FileHandle &file, const FileHandle &folder, const std::string &name, bool replaces);
// Removes what is open; a directory only when it is empty.
Status remove(const FileHandle &file);

std::string textOf(Status status);

} // namespace agents::workspace::nt
