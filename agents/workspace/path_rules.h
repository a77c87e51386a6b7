// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace agents::workspace {

// What a name may be used for. Decided by name alone, so that it holds for what does not exist yet.
enum class PathClass {
    Ordinary,
    Protected, // readable, never written: it can make other programs run something
    Secret // neither read nor written: keys and passwords
};

// Whose idea of a name counts: on Windows `.git.`, `.git::$DATA` and `GIT~1` are all `.git`.
enum class NameRules { Posix, Windows };

inline constexpr NameRules nativeNameRules()
{
#ifdef _WIN32
    return NameRules::Windows;
#else
    return NameRules::Posix;
#endif
}

// A name as every file system that Hearth meets would compare it: ASCII lower case, without what
// NTFS and HFS+ ignore (dots and spaces at the end, streams, zero-width characters). Used on every
// system, because a project moves between them.
std::string foldedName(std::string_view name);

// The class of a path inside the folder: that of its strictest component.
PathClass classify(std::span<const std::string> parts);

// A component that Windows would take for a device, a stream or another file.
bool isWindowsTrap(std::string_view name);

// The protected names of the folder's top level that must stay absent while a command runs, where
// the sandbox can hold a place.
std::span<const std::string_view> namesHeldWhileAbsent();

} // namespace agents::workspace
