// SPDX-License-Identifier: Apache-2.0
#include "engine/text/tool_writer.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

namespace engine::text {

namespace {

    using nlohmann::json;

    constexpr int kDeepest = 64;

    enum class Keys { Bare, Quoted };

    using Entry = std::pair<const std::string *, const json *>;

    // Writes "," before every item but the first.
    class Commas final
    {
    public:
        explicit Commas(PromptWriter &out)
            : m_out(out)
        {
        }

        void next()
        {
            if (!m_first)
                m_out.markup(",");
            m_first = false;
        }

    private:
        PromptWriter &m_out;
        bool m_first = true;
    };

    std::string withCase(std::string_view text, char first, char last)
    {
        std::string changed(text);
        for (char &c : changed) {
            if (c >= first && c <= last)
                c = static_cast<char>(c ^ 0x20);
        }
        return changed;
    }

    std::string upper(std::string_view text)
    {
        return withCase(text, 'a', 'z');
    }

    // The template sorts keys without regard to case.
    std::vector<Entry> sortedEntries(const json &object)
    {
        std::vector<Entry> entries;
        for (auto it = object.begin(); it != object.end(); ++it)
            entries.emplace_back(&it.key(), &it.value());
        std::ranges::stable_sort(
            entries, {}, [](const Entry &entry) { return withCase(*entry.first, 'A', 'Z'); });
        return entries;
    }

    const json &member(const json &value, const char *key)
    {
        static const json kNothing;
        if (!value.is_object())
            return kNothing;
        const auto found = value.find(key);
        return found == value.end() ? kNothing : *found;
    }

    std::string_view stringMember(const json &value, const char *key)
    {
        const json &found = member(value, key);
        return found.is_string() ? std::string_view(found.get_ref<const std::string &>())
                                 : std::string_view{};
    }

    bool isTruthy(const json &value)
    {
        if (value.is_boolean())
            return value.get<bool>();
        if (value.is_number())
            return value != json(0);
        if (value.is_string())
            return !value.get_ref<const std::string &>().empty();
        return !value.empty(); // null, arrays and objects
    }

    // Of a union ("string or null") the first type that says something.
    std::string typeOf(const json &schema)
    {
        const json &type = member(schema, "type");
        if (type.is_string())
            return upper(type.get_ref<const std::string &>());
        if (type.is_array()) {
            for (const json &option : type) {
                if (option.is_string() && option != "null")
                    return upper(option.get_ref<const std::string &>());
            }
        }
        return {};
    }

    void writeValue(PromptWriter &out, const json &value, Keys keys, int depth);

    void writeKey(PromptWriter &out, const std::string &key, Keys keys)
    {
        if (keys == Keys::Quoted)
            out.string(key);
        else
            out.text(key);
        out.markup(":");
    }

    // The entries of an object without its braces.
    void writeEntries(PromptWriter &out, const json &object, Keys keys, int depth)
    {
        Commas commas(out);
        for (const auto &[key, value] : sortedEntries(object)) {
            commas.next();
            writeKey(out, *key, keys);
            writeValue(out, *value, keys, depth);
        }
    }

    void writeArray(PromptWriter &out, const json &array, Keys keys, int depth)
    {
        out.markup("[");
        Commas commas(out);
        for (const json &item : array) {
            commas.next();
            writeValue(out, item, keys, depth);
        }
        out.markup("]");
    }

    void writeValue(PromptWriter &out, const json &value, Keys keys, int depth)
    {
        if (value.is_null() || depth > kDeepest) {
            out.markup("None"); // the template is Python's
        } else if (value.is_string()) {
            out.string(value.get_ref<const std::string &>());
        } else if (value.is_object()) {
            out.markup("{");
            writeEntries(out, value, keys, depth + 1);
            out.markup("}");
        } else if (value.is_array()) {
            writeArray(out, value, keys, depth + 1);
        } else {
            out.markup(value.dump());
        }
    }

    void writeProperties(PromptWriter &out, const json &properties, int depth);

    // The "required" list: names in quotes.
    void writeNames(PromptWriter &out, const json &names)
    {
        out.markup("required:[");
        Commas commas(out);
        for (const json &name : names) {
            if (!name.is_string())
                continue;
            commas.next();
            out.string(name.get_ref<const std::string &>());
        }
        out.markup("]");
    }

    // What an array holds. Unlike a property it keeps every key that the schema has.
    void writeItems(PromptWriter &out, const json &items, int depth)
    {
        out.markup("items:{");
        Commas commas(out);
        for (const auto &[key, value] : sortedEntries(items)) {
            if (value->is_null())
                continue;
            commas.next();
            if (*key == "properties") {
                out.markup("properties:{");
                if (value->is_object())
                    writeProperties(out, *value, depth + 1);
                out.markup("}");
            } else if (*key == "required") {
                writeNames(out, *value);
            } else if (*key == "type") {
                out.markup("type:");
                out.string(typeOf(items));
            } else {
                writeKey(out, *key, Keys::Bare);
                writeValue(out, *value, Keys::Quoted, depth + 1);
            }
        }
        out.markup("}");
    }

    void writeObjectFields(PromptWriter &out, const json &schema, Commas &commas, int depth)
    {
        const json &properties = member(schema, "properties");
        commas.next();
        out.markup("properties:{");
        writeProperties(out, properties.is_object() ? properties : schema, depth + 1);
        out.markup("}");
        if (isTruthy(member(schema, "required"))) {
            commas.next();
            writeNames(out, member(schema, "required"));
        }
    }

    void writeSchema(PromptWriter &out, const json &schema, int depth)
    {
        Commas commas(out);
        out.markup("{");
        if (const std::string_view description = stringMember(schema, "description");
            !description.empty()) {
            commas.next();
            out.markup("description:");
            out.string(description);
        }
        const std::string type = typeOf(schema);
        if (type == "STRING" && isTruthy(member(schema, "enum"))) {
            commas.next();
            out.markup("enum:");
            writeValue(out, member(schema, "enum"), Keys::Quoted, depth + 1);
        }
        if (const json &items = member(schema, "items");
            type == "ARRAY" && items.is_object() && !items.empty()) {
            commas.next();
            writeItems(out, items, depth);
        }
        if (isTruthy(member(schema, "nullable"))) {
            commas.next();
            out.markup("nullable:true");
        }
        if (type == "OBJECT" && schema.is_object())
            writeObjectFields(out, schema, commas, depth);
        commas.next();
        out.markup("type:");
        out.string(type);
        out.markup("}");
    }

    void writeProperties(PromptWriter &out, const json &properties, int depth)
    {
        // The template confuses parameters of these names with the schema's own words.
        constexpr std::array<std::string_view, 5> kSkipped = {"description", "type", "properties",
                                                              "required", "nullable"};
        if (depth > kDeepest)
            return;
        Commas commas(out);
        for (const auto &[key, schema] : sortedEntries(properties)) {
            if (std::ranges::find(kSkipped, *key) != kSkipped.end())
                continue;
            commas.next();
            writeKey(out, *key, Keys::Bare);
            writeSchema(out, *schema, depth);
        }
    }

    void writeParameters(PromptWriter &out, const json &parameters)
    {
        Commas commas(out);
        out.markup(",parameters:{");
        if (const json &properties = member(parameters, "properties");
            properties.is_object() && !properties.empty()) {
            commas.next();
            out.markup("properties:{");
            writeProperties(out, properties, 0);
            out.markup("}");
        }
        if (isTruthy(member(parameters, "required"))) {
            commas.next();
            writeNames(out, member(parameters, "required"));
        }
        if (const std::string type = typeOf(parameters); !type.empty()) {
            commas.next();
            out.markup("type:");
            out.string(type);
        }
        out.markup("}");
    }

} // namespace

void writeToolDeclaration(PromptWriter &out, const json &tool)
{
    // OpenAI's wrapper {"type": "function", "function": {…}} is optional.
    const json &wrapped = member(tool, "function");
    const json &function = wrapped.is_object() ? wrapped : tool;
    out.markup("<|tool>declaration:");
    out.text(stringMember(function, "name"));
    out.markup("{description:");
    out.string(stringMember(function, "description"));
    if (const json &parameters = member(function, "parameters");
        parameters.is_object() && !parameters.empty())
        writeParameters(out, parameters);
    out.markup("}<tool|>");
}

void writeToolCall(PromptWriter &out, const ToolCall &call)
{
    out.markup("<|tool_call>call:");
    out.text(call.name);
    out.markup("{");
    if (call.arguments && call.arguments->is_object())
        writeEntries(out, *call.arguments, Keys::Bare, 0);
    out.markup("}<tool_call|>");
}

void writeToolResponse(PromptWriter &out, const ToolResponse &response)
{
    const json nothing;
    const json &value = response.value ? *response.value : nothing;
    out.markup("<|tool_response>response:");
    out.text(response.name);
    out.markup("{");
    if (value.is_object()) {
        writeEntries(out, value, Keys::Bare, 0);
    } else {
        out.markup("value:");
        writeValue(out, value, Keys::Bare, 0);
    }
    out.markup("}<tool_response|>");
}

} // namespace engine::text
