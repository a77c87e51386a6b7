// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/loop/shell_reader.h"

#include <cstddef>
#include <span>
#include <string_view>

namespace agents::loop {

// A program that runs the command which its words name.
struct Wrapper {
    std::string_view name;
    std::string_view letters; // of the short options that take a value
    std::string_view options; // the long ones, with a space around each
    int values = 0; // words of its own before the command
    std::string_view subcommand = {}; // after which only it runs others
};

const Wrapper *wrapperOf(std::string_view program); // null: it is none that is known

// Where in the words of a wrapper (its name first) a command may begin: first the likeliest place,
// then others, if what looks like an option without a value has one.
std::vector<size_t> commandPlaces(const Wrapper &wrapper, std::span<const std::string> words);

bool isShell(std::string_view program);
// Whether words of an interpreter hold code that it would run.
bool hasCode(std::string_view program, std::span<const std::string> words);

} // namespace agents::loop
