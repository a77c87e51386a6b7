// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

// Windows. Who may do what with a file, for the one identity that a confined child has.
namespace agents::sandbox {

// A security identifier, as bytes. Empty: none.
using Sid = std::vector<unsigned char>;

Sid sidFrom(const std::string &text); // "S-1-1-0"
// One that nobody holds but the tokens that Hearth makes for this folder. It stays the same, so
// that what is left in an access list grants nothing to anybody else.
Sid sidOfFolder(const std::string &folder);

enum class Grant { Change, Read, DenyChange, DenyAll };

// Puts an entry for `who` into the access list of a file, or of a folder and all that is in it,
// unless it is there. Links are refused. False: the list is as it was.
bool ensureAccess(const std::string &path, const Sid &who, Grant grant);

} // namespace agents::sandbox
