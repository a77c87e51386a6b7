// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

namespace agents::tools {

// One thing that a form asks for. Its words are a stranger's.
struct FormField {
    enum class Kind { Text, Number, Integer, Flag, Choice, Choices };
    Kind kind = Kind::Text;
    std::string name{};
    std::string title{}; // never empty: the name where it has none
    std::string description{};
    bool isRequired = false;
    std::vector<std::pair<std::string, std::string>> choices{}; // value and title
    std::optional<double> least{}; // of a number, or the length of a text
    std::optional<double> most{};
    std::string otherwise{}; // what it holds at first
};

// What another program asks the user in the middle of an action.
struct Form {
    std::string from{}; // the program's name in the user's profile
    std::string message{};
    std::vector<FormField> fields{}; // none: only a yes or no
};

// Decline: the user says no; Cancel: goes away without a word.
struct FormAnswer {
    enum class Action { Accept, Decline, Cancel };
    Action action = Action::Cancel;
    nlohmann::json content{}; // of Accept: an object
};

} // namespace agents::tools
