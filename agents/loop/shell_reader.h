// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace agents::loop {

// Stands in a word for what only the shell will know: a variable, a pattern, what a command prints.
// No word of a rule holds it.
inline constexpr char kUnknown = '\0';

// The words of one command, without quotes, assignments and redirections.
using Words = std::vector<std::string>;

// The simple commands in a text for bash or a POSIX shell: those of lists, pipes, groups, loops,
// functions and substitutions, also within quotes and here-documents. It finds what a text would
// run, and proves nothing about what it would not: what it cannot read it passes over.
std::vector<Words> shellCommands(std::string_view text);

// The words of a shell command that has no other meaning than these words; nothing where a shell
// would do more with it (pipes, lists, expansions, redirections, assignments).
std::optional<Words> plainWords(std::string_view command);

// Whether a word is NAME=value or NAME+=value.
bool isAssignment(std::string_view word);

} // namespace agents::loop
