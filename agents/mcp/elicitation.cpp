// SPDX-License-Identifier: Apache-2.0
#include "agents/mcp/elicitation.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace agents::mcp {

namespace {

    using base::Error;
    using base::ErrorCode;
    using nlohmann::json;
    using tools::Form;
    using tools::FormField;
    using Kind = FormField::Kind;

    constexpr size_t kMostFields = 30;
    constexpr size_t kMostChoices = 200;
    constexpr size_t kLongestAnswer = 16 * 1024; // bytes

    std::string textOf(const json &object, const char *key)
    {
        const auto found = object.is_object() ? object.find(key) : object.end();
        return found != object.end() && found->is_string() ? found->get<std::string>()
                                                           : std::string();
    }

    json childOf(const json &object, const char *key)
    {
        const auto found = object.is_object() ? object.find(key) : object.end();
        return found != object.end() ? *found : json();
    }

    std::optional<double> numberOf(const json &object, const char *key)
    {
        const json value = childOf(object, key);
        return value.is_number() ? std::optional(value.get<double>()) : std::nullopt;
    }

    // Both spellings: enum with enumNames, and oneOf (anyOf) with const and title.
    void readChoices(const json &schema, FormField &field)
    {
        const json names = childOf(schema, "enumNames");
        size_t index = 0;
        for (const json &value : childOf(schema, "enum")) {
            const bool isNamed =
                names.is_array() && index < names.size() && names[index].is_string();
            if (value.is_string())
                field.choices.emplace_back(value.get<std::string>(),
                                           isNamed ? names[index].get<std::string>()
                                                   : value.get<std::string>());
            ++index;
        }
        for (const char *key : {"oneOf", "anyOf"}) {
            for (const json &option : childOf(schema, key)) {
                const std::string value = textOf(option, "const");
                const std::string title = textOf(option, "title");
                if (option.contains("const"))
                    field.choices.emplace_back(value, title.empty() ? value : title);
            }
        }
        if (field.choices.size() > kMostChoices)
            field.choices.resize(kMostChoices);
    }

    std::optional<FormField> fieldOf(const std::string &name, const json &schema)
    {
        FormField field{.name = name, .title = textOf(schema, "title")};
        field.title = field.title.empty() ? name : field.title;
        field.description = textOf(schema, "description");
        const std::string type = textOf(schema, "type");
        if (type == "array") {
            readChoices(childOf(schema, "items"), field);
            field.kind = Kind::Choices;
            return field.choices.empty() ? std::nullopt : std::optional(field);
        }
        readChoices(schema, field);
        if (type == "boolean")
            field.kind = Kind::Flag;
        else if (type == "integer")
            field.kind = Kind::Integer;
        else if (type == "number")
            field.kind = Kind::Number;
        else if (!field.choices.empty())
            field.kind = Kind::Choice;
        else if (type != "string")
            return {};
        const bool isText = field.kind == Kind::Text;
        field.least = numberOf(schema, isText ? "minLength" : "minimum");
        field.most = numberOf(schema, isText ? "maxLength" : "maximum");
        const json otherwise = childOf(schema, "default");
        if (!otherwise.is_null())
            field.otherwise =
                otherwise.is_string() ? otherwise.get<std::string>() : otherwise.dump();
        return field;
    }

    bool isWithin(const FormField &field, double value)
    {
        return (!field.least || value >= *field.least) && (!field.most || value <= *field.most);
    }

    std::optional<json> numberFrom(const FormField &field, const std::string &text)
    {
        double number = 0;
        const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
        const bool isWhole = std::trunc(number) == number && std::abs(number) < 9e15;
        if (failed != std::errc() || end != text.data() + text.size() || !std::isfinite(number)
            || !isWithin(field, number) || (field.kind == Kind::Integer && !isWhole))
            return {};
        return field.kind == Kind::Integer ? json(static_cast<int64_t>(number)) : json(number);
    }

    bool isChoice(const FormField &field, const std::string &value)
    {
        return std::ranges::any_of(field.choices,
                                   [&](const auto &choice) { return choice.first == value; });
    }

    std::optional<json> choicesFrom(const FormField &field, const std::string &text)
    {
        json list = json::array();
        for (size_t begin = 0; begin < text.size();) {
            const size_t end = std::min(text.find('\n', begin), text.size());
            const std::string value = text.substr(begin, end - begin);
            if (!isChoice(field, value))
                return {};
            list.push_back(value);
            begin = end + 1;
        }
        return list;
    }

    // Nothing where it does not fit.
    std::optional<json> valueOf(const FormField &field, const std::string &text)
    {
        switch (field.kind) {
        case Kind::Flag:
            return text == "true" || text == "false" ? std::optional(json(text == "true"))
                                                     : std::nullopt;
        case Kind::Number:
        case Kind::Integer:
            return numberFrom(field, text);
        case Kind::Choice:
            return isChoice(field, text) ? std::optional(json(text)) : std::nullopt;
        case Kind::Choices:
            return choicesFrom(field, text);
        case Kind::Text:
            break;
        }
        const auto length = static_cast<double>(std::ranges::count_if(
            text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
        return text.size() <= kLongestAnswer && isWithin(field, length) ? std::optional(json(text))
                                                                        : std::nullopt;
    }

} // namespace

base::Result<Form> formOf(const std::string &server, const json &parameters)
{
    const std::string mode = textOf(parameters, "mode");
    const json schema = childOf(parameters, "requestedSchema");
    const json properties = childOf(schema, "properties");
    const Error unsupported{ErrorCode::Unsupported, "Only forms of simple values are shown."};
    if ((!mode.empty() && mode != "form") || properties.size() > kMostFields)
        return unsupported;
    Form form{.from = server, .message = textOf(parameters, "message")};
    const json required = childOf(schema, "required");
    for (const auto &[name, property] : properties.items()) {
        auto field = fieldOf(name, property);
        if (!field)
            return unsupported;
        field->isRequired = std::ranges::any_of(required, [&name](const json &each) {
            return each.is_string() && each.get_ref<const std::string &>() == name;
        });
        form.fields.push_back(*std::move(field));
    }
    return form;
}

base::Result<json> contentOf(const Form &form, const std::map<std::string, std::string> &values)
{
    json content = json::object();
    for (const FormField &field : form.fields) {
        const auto given = values.find(field.name);
        const bool isEmpty = given == values.end() || given->second.empty();
        if (isEmpty && !field.isRequired)
            continue;
        auto value = isEmpty ? std::nullopt : valueOf(field, given->second);
        if (!value)
            return Error{ErrorCode::InvalidInput, field.title};
        content[field.name] = *std::move(value);
    }
    return content;
}

json resultOf(const tools::FormAnswer &answer)
{
    switch (answer.action) {
    case tools::FormAnswer::Action::Accept:
        return {{"action", "accept"},
                {"content", answer.content.is_object() ? answer.content : json::object()}};
    case tools::FormAnswer::Action::Decline:
        return {{"action", "decline"}};
    case tools::FormAnswer::Action::Cancel:
        break;
    }
    return {{"action", "cancel"}};
}

} // namespace agents::mcp
