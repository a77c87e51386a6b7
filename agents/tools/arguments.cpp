// SPDX-License-Identifier: Apache-2.0
#include "agents/tools/arguments.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

namespace agents::tools {

const nlohmann::json *Arguments::find(std::string_view name) const
{
    if (!m_arguments.is_object())
        return nullptr;
    const auto found = m_arguments.find(name);
    return found == m_arguments.end() ? nullptr : &*found;
}

base::Result<std::string> Arguments::text(std::string_view name) const
{
    const nlohmann::json *value = find(name);
    if (value && value->is_string())
        return value->get<std::string>();
    return base::Error{base::ErrorCode::InvalidInput,
                       std::string(m_tool) + " needs " + std::string(name)
                           + " as text. Call it again with it."};
}

std::string Arguments::text(std::string_view name, std::string_view otherwise) const
{
    const nlohmann::json *value = find(name);
    return value && value->is_string() ? value->get<std::string>() : std::string(otherwise);
}

int64_t
Arguments::number(std::string_view name, int64_t otherwise, int64_t least, int64_t most) const
{
    const nlohmann::json *value = find(name);
    double number = static_cast<double>(otherwise);
    if (value && value->is_number()) {
        number = value->get<double>();
    } else if (value && value->is_string()) {
        const std::string &text = value->get_ref<const std::string &>();
        int64_t parsed = otherwise;
        std::from_chars(text.data(), text.data() + text.size(), parsed);
        number = static_cast<double>(parsed);
    }
    if (!std::isfinite(number))
        return otherwise;
    return static_cast<int64_t>(
        std::clamp(number, static_cast<double>(least), static_cast<double>(most)));
}

bool Arguments::flag(std::string_view name) const
{
    const nlohmann::json *value = find(name);
    return value && (*value == true || *value == "true");
}

std::shared_ptr<const nlohmann::json> declare(std::string_view name,
                                              std::string_view description,
                                              std::initializer_list<Parameter> parameters)
{
    nlohmann::json properties = nlohmann::json::object();
    nlohmann::json required = nlohmann::json::array();
    for (const Parameter &parameter : parameters) {
        nlohmann::json property = {{"type", parameter.type}};
        if (!parameter.description.empty())
            property["description"] = parameter.description;
        properties[std::string(parameter.name)] = std::move(property);
        if (parameter.required)
            required.push_back(parameter.name);
    }
    return std::make_shared<const nlohmann::json>(nlohmann::json{
        {"type", "function"},
        {"function",
         {{"name", name},
          {"description", description},
          {"parameters",
           {{"type", "object"}, {"properties", properties}, {"required", required}}}}}});
}

} // namespace agents::tools
