// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// What rules must know of the shell that commands run in on Windows. Plain text, on every system.
namespace agents::loop {

// "…\powershell.exe … -Command TEXT", as the run tool writes it.
bool isPowerShell(const std::vector<std::string> &argv);

// Like plainWords(): the words of a command that mean nothing else to PowerShell; nothing where it
// would do more with it, or where it is not certain.
std::optional<std::vector<std::string>> plainPowerShellWords(std::string_view command);

// Words by which two commands are compared that Windows takes for the same: small letters, the
// program without its folder and ending, an alias as what it stands for.
std::vector<std::string> comparableWords(std::vector<std::string> words);

} // namespace agents::loop
