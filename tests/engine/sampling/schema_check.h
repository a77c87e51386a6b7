// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <regex>
#include <string>

#include <nlohmann/json.hpp>

namespace tests {

// Whether a value keeps a schema of the supported subset, straight from the specification's words;
// shares no code with the grammar.
class SchemaCheck final
{
public:
    explicit SchemaCheck(const nlohmann::json &root)
        : m_root(root)
    {
    }

    bool accepts(const nlohmann::json &value) const { return accepts(m_root, value); }

private:
    using json = nlohmann::json;

    bool accepts(const json &schema, const json &value) const
    {
        if (schema.is_boolean())
            return schema.get<bool>();
        if (schema.value("nullable", false) && value.is_null())
            return true;
        if (schema.contains("$ref"))
            return accepts(
                m_root.at(json::json_pointer(schema["$ref"].get<std::string>().substr(1))), value);
        if (schema.contains("const") && schema["const"] != value)
            return false;
        if (schema.contains("enum")
            && std::ranges::find(schema["enum"], value) == schema["enum"].end())
            return false;
        if (schema.contains("anyOf")
            && std::ranges::none_of(schema["anyOf"],
                                    [&](const json &option) { return accepts(option, value); }))
            return false;
        return hasType(schema, value) && keepsRange(schema, value) && keepsText(schema, value)
            && keepsItems(schema, value) && keepsProperties(schema, value);
    }

    static bool isOf(const std::string &type, const json &value)
    {
        return type == "object" ? value.is_object()
            : type == "array"   ? value.is_array()
            : type == "string"  ? value.is_string()
            : type == "boolean" ? value.is_boolean()
            : type == "null"    ? value.is_null()
            : type == "integer" ? value.is_number_integer()
                                : value.is_number();
    }

    static bool hasType(const json &schema, const json &value)
    {
        if (!schema.contains("type"))
            return true;
        const json types =
            schema["type"].is_array() ? schema["type"] : json::array({schema["type"]});
        return std::ranges::any_of(
            types, [&](const json &type) { return isOf(type.get<std::string>(), value); });
    }

    static bool keepsRange(const json &schema, const json &value)
    {
        if (!value.is_number())
            return true;
        const double number = value.get<double>();
        return number >= schema.value("minimum", number)
            && number <= schema.value("maximum", number)
            && (!schema.contains("exclusiveMinimum") || number > schema["exclusiveMinimum"])
            && (!schema.contains("exclusiveMaximum") || number < schema["exclusiveMaximum"]);
    }

    static bool keepsText(const json &schema, const json &value)
    {
        if (!value.is_string())
            return true;
        const auto &text = value.get_ref<const std::string &>();
        const auto length = static_cast<size_t>(std::ranges::count_if(
            text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
        if (length < schema.value("minLength", size_t{0})
            || length > schema.value("maxLength", length))
            return false;
        return !schema.contains("pattern")
            || std::regex_search(text, std::regex(schema["pattern"].get<std::string>()));
    }

    bool keepsItems(const json &schema, const json &value) const
    {
        if (!value.is_array())
            return true;
        if (value.size() < schema.value("minItems", size_t{0})
            || value.size() > schema.value("maxItems", value.size()))
            return false;
        return !schema.contains("items") || std::ranges::all_of(value, [&](const json &item) {
            return accepts(schema["items"], item);
        });
    }

    bool keepsProperties(const json &schema, const json &value) const
    {
        if (!value.is_object())
            return true;
        for (const json &name : schema.value("required", json::array())) {
            if (!value.contains(name.get<std::string>()))
                return false;
        }
        const json properties = schema.value("properties", json::object());
        for (const auto &[name, item] : value.items()) {
            if (properties.contains(name) && !accepts(properties[name], item))
                return false;
            if (!properties.contains(name) && schema.contains("additionalProperties")
                && !accepts(schema["additionalProperties"], item))
                return false;
        }
        return true;
    }

    const json &m_root;
};

} // namespace tests
