// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/loop/shell_reader.h"

#include <string>
#include <string_view>
#include <vector>

namespace agents::loop {

struct InnerCommand {
    Words words;
    bool isCertain = true; // false: only if a program's option is what it looks like
};

// What a command would run: itself, and what it hands to env, sh -c, xargs, find -exec and their
// like.
struct InnerCommands {
    std::vector<InnerCommand> all;
    // False: it may run others, too. A shell does more with the text than its words say, or a
    // program gets its command, or code, from where nothing can be told about it. What a script, a
    // Makefile or any other program runs by itself is not asked here.
    bool isKnown = true;
};

// Of a text for a shell. It only ever finds more than the text's own words: for rules that forbid
// or want to be asked, never for those that allow.
InnerCommands innerCommands(std::string_view text);

// The program's name without its folder, in small letters: some systems take GIT for git.
std::string plainProgramName(std::string_view program);

// How many words an option of this program takes before its subcommand, itself included: of
// programs whose options are known (git). 0: that is not known.
size_t optionWords(std::string_view program, std::string_view option);

} // namespace agents::loop
