// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

namespace agents::tools {

// The arguments of one call, as a model writes them: any JSON. Errors tell the model how to call.
class Arguments
{
public:
    Arguments(std::string_view tool, const nlohmann::json &arguments)
        : m_tool(tool)
        , m_arguments(arguments)
    {
    }

    // InvalidInput when it is missing or no text.
    base::Result<std::string> text(std::string_view name) const;
    std::string text(std::string_view name, std::string_view otherwise) const;
    // A number, also one written as text, clamped to the range.
    int64_t number(std::string_view name, int64_t otherwise, int64_t least, int64_t most) const;
    bool flag(std::string_view name) const; // true, also written as text; anything else is false

private:
    const nlohmann::json *find(std::string_view name) const;

    std::string_view m_tool;
    const nlohmann::json &m_arguments;
};

// One parameter of a declaration.
struct Parameter {
    std::string_view name;
    std::string_view type; // "string", "integer" or "boolean"
    std::string_view description; // may be empty
    bool required = true;
};

// The JSON form of a tool's declaration.
std::shared_ptr<const nlohmann::json> declare(std::string_view name,
                                              std::string_view description,
                                              std::initializer_list<Parameter> parameters);

} // namespace agents::tools
