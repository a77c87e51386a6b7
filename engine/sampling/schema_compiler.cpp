// SPDX-License-Identifier: Apache-2.0
#include "engine/sampling/schema_compiler.h"

#include <algorithm>
#include <array>

namespace engine::sampling {

namespace {

    using Json = SchemaCompiler::Json;
    using base::ErrorCode;

    constexpr int kDeepest = 32;
    constexpr int kFreeDepth = 8; // of a value that the schema leaves free; a level counts twice
    constexpr size_t kMostOptions = 256; // of one choice
    constexpr size_t kMostPatternWork = 20'000'000; // a second or two
    constexpr size_t kMostChoices = 1000; // in all: each may be a thread of the matcher

    const Json *member(const Json &schema, const char *key)
    {
        const auto found = schema.find(key);
        return found == schema.end() ? nullptr : &*found;
    }

    bool isTrue(const Json &schema, const char *key)
    {
        const Json *found = member(schema, key);
        return found && found->is_boolean() && found->get<bool>();
    }

    // The type that a schema without "type" has in mind; empty: any.
    std::string impliedType(const Json &schema)
    {
        if (schema.contains("properties"))
            return "object";
        if (schema.contains("items"))
            return "array";
        for (const char *key : {"pattern", "minLength", "maxLength"}) {
            if (schema.contains(key))
                return "string";
        }
        for (const char *key : {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"}) {
            if (schema.contains(key))
                return "number";
        }
        return {};
    }

    std::string lower(std::string text)
    {
        std::ranges::transform(text, text.begin(), [](char c) {
            return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
        });
        return text;
    }

} // namespace

SchemaCompiler::SchemaCompiler(Grammar &grammar, const Json &root, const CallTokens *calls)
    : m_grammar(grammar)
    , m_root(root)
    , m_calls(calls)
    , m_space(whiteSpaceLeaf())
    , m_patternWork(kMostPatternWork)
{
}

std::optional<base::Error> SchemaCompiler::problem() const
{
    if (m_problem)
        return m_problem;
    if (m_grammar.isFull())
        return base::Error{ErrorCode::Unsupported,
                           "The schema is too large. Use fewer values and smaller counts."};
    return {};
}

uint32_t SchemaCompiler::fail(ErrorCode code, std::string message, uint32_t from)
{
    if (!m_problem)
        m_problem = base::Error{code, std::move(message)};
    return from;
}

bool SchemaCompiler::refuseUnsupported(const Json &schema)
{
    constexpr std::array kRules = {"allOf",
                                   "oneOf",
                                   "not",
                                   "if",
                                   "multipleOf",
                                   "uniqueItems",
                                   "contains",
                                   "prefixItems",
                                   "minProperties",
                                   "maxProperties",
                                   "patternProperties",
                                   "propertyNames",
                                   "dependentRequired",
                                   "dependentSchemas"};
    for (const char *rule : kRules) {
        const Json *found = member(schema, rule);
        if (found && *found != Json(false)) {
            fail(ErrorCode::Unsupported,
                 std::string("The schema uses \"") + rule
                     + "\", which a reply cannot be held to. Leave it out"
                     + (std::string_view(rule) == "oneOf" ? ", or use \"anyOf\"." : "."),
                 0);
            return true;
        }
    }
    return false;
}

uint32_t SchemaCompiler::writeValue(const Json &schema, uint32_t from)
{
    if (problem())
        return from;
    if (schema.is_boolean() && schema.get<bool>())
        return writeAnything(from);
    if (!schema.is_object())
        return fail(ErrorCode::InvalidInput,
                    "A schema is no JSON object: " + schema.dump().substr(0, 80) + ".", from);
    if (m_depth >= kDeepest)
        return fail(ErrorCode::Unsupported,
                    "The schema contains itself, or is nested more than 32 deep.", from);
    if (refuseUnsupported(schema))
        return from;
    ++m_depth;
    uint32_t end = writeKnown(schema, from);
    if (isTrue(schema, "nullable")) {
        const uint32_t null = writeNull(from);
        m_grammar.addFree(null, end);
    }
    --m_depth;
    return end;
}

uint32_t SchemaCompiler::writeKnown(const Json &schema, uint32_t from)
{
    if (const Json *reference = member(schema, "$ref"))
        return writeReference(*reference, from);
    if (const Json *value = member(schema, "const"))
        return writeConstant(*value, from);
    if (const Json *values = member(schema, "enum"))
        return writeEnum(*values, from);
    if (const Json *options = member(schema, "anyOf"))
        return writeAnyOf(*options, from);
    const Json *type = member(schema, "type");
    if (!type || type->is_string())
        return writeType(type ? lower(type->get<std::string>()) : impliedType(schema), schema,
                         from);
    if (!type->is_array() || type->empty() || type->size() > 8)
        return fail(ErrorCode::InvalidInput, "The schema's \"type\" is neither a name nor a list.",
                    from);
    const uint32_t end = m_grammar.addState();
    for (const Json &one : *type) {
        if (!one.is_string())
            return fail(ErrorCode::InvalidInput, "A name in the schema's \"type\" is none.", from);
        m_grammar.addFree(writeType(lower(one.get<std::string>()), schema, from), end);
    }
    return end;
}

uint32_t SchemaCompiler::writeType(const std::string &type, const Json &schema, uint32_t from)
{
    if (type == "object")
        return writeObject(schema, from);
    if (type == "array")
        return writeArray(schema, from);
    if (type == "string")
        return writeString(schema, from);
    if (type == "integer" || type == "number")
        return writeNumber(schema, type == "integer", from);
    if (type == "null")
        return writeNull(from);
    if (type == "boolean") {
        const uint32_t end = m_grammar.addBytes(from, "true");
        m_grammar.addFree(m_grammar.addBytes(from, "false"), end);
        return end;
    }
    if (type.empty())
        return writeAnything(from);
    return fail(ErrorCode::InvalidInput, "The schema names the unknown type “" + type + "”.", from);
}

uint32_t SchemaCompiler::writeArguments(const std::string &tool, const Json &schema, uint32_t from)
{
    if (!schema.is_object())
        return fail(ErrorCode::InvalidInput, "Its parameters are no JSON object.", from);
    if (refuseUnsupported(schema))
        return from;
    m_tool = tool;
    const uint32_t end = writeObject(schema, from);
    m_tool.clear();
    return end;
}

uint32_t SchemaCompiler::writeReference(const Json &reference, uint32_t from)
{
    const Json::json_pointer::string_t nothing;
    const std::string text = reference.is_string() ? reference.get<std::string>() : nothing;
    if (!text.starts_with('#'))
        return fail(ErrorCode::Unsupported,
                    "The schema refers to “" + text + "”, which is not a part of it.", from);
    try {
        return writeValue(m_root.at(Json::json_pointer(text.substr(1))), from);
    } catch (const Json::exception &) {
        return fail(ErrorCode::InvalidInput,
                    "The schema refers to “" + text + "”, but has no such part.", from);
    }
}

uint32_t SchemaCompiler::writeAnyOf(const Json &options, uint32_t from)
{
    if (!options.is_array() || options.empty() || options.size() > kMostOptions)
        return fail(ErrorCode::Unsupported,
                    "The schema's \"anyOf\" must list between 1 and 256 schemas.", from);
    m_choices += options.size();
    if (m_choices > kMostChoices)
        return fail(ErrorCode::Unsupported, "The schema offers more than 1000 choices.", from);
    const uint32_t end = m_grammar.addState();
    for (const Json &option : options)
        m_grammar.addFree(writeValue(option, from), end);
    return end;
}

const SchemaCompiler::Enum *SchemaCompiler::enumOf(const Json &values)
{
    const auto [place, isNew] = m_enums.try_emplace(&values);
    Enum &made = place->second;
    if (!isNew)
        return &made;
    std::vector<std::string> texts;
    for (const Json &value : values) {
        if (value.is_string())
            texts.push_back(value.get<std::string>());
        else
            made.others.push_back(&value);
    }
    if (texts.empty())
        return &made;
    auto dfa = ByteDfa::anyOf(texts);
    if (!dfa) {
        fail(dfa.error().code, dfa.error().message, 0);
        return nullptr;
    }
    made.texts = textLeaf(m_calls ? Quoting::Raw : Quoting::Json, {},
                          std::make_shared<ByteDfa>(*std::move(dfa)));
    return &made;
}

uint32_t SchemaCompiler::writeEnum(const Json &values, uint32_t from)
{
    if (!values.is_array() || values.empty())
        return fail(ErrorCode::InvalidInput, "The schema's \"enum\" lists nothing.", from);
    const Enum *const known = enumOf(values);
    if (!known)
        return from;
    const uint32_t end = m_grammar.addState();
    if (known->texts)
        m_grammar.addFree(writeText(known->texts, from), end);
    m_choices += known->others.size();
    if (known->others.size() > kMostOptions || m_choices > kMostChoices)
        return fail(ErrorCode::Unsupported,
                    "The schema's \"enum\" lists more than 256 values that are no strings.", from);
    for (const Json *value : known->others)
        m_grammar.addFree(writeConstant(*value, from), end);
    return end;
}

uint32_t SchemaCompiler::writeConstant(const Json &value, uint32_t from)
{
    if (!m_calls || value.is_number() || value.is_boolean())
        return m_grammar.addBytes(from, value.dump());
    if (value.is_null())
        return writeNull(from);
    if (value.is_string()) {
        from = m_grammar.addToken(from, m_calls->quote);
        from = m_grammar.addBytes(from, value.get_ref<const std::string &>());
        return m_grammar.addToken(from, m_calls->quote);
    }
    if (++m_depth > kDeepest)
        return fail(ErrorCode::Unsupported, "A value in the schema is nested too deeply.", from);
    from = m_grammar.addBytes(from, value.is_array() ? "[" : "{");
    bool isFirst = true;
    for (const auto &[key, item] : value.items()) {
        if (!std::exchange(isFirst, false))
            from = m_grammar.addBytes(from, ",");
        if (value.is_object())
            from = writeKey(key, from);
        from = writeConstant(item, from);
    }
    --m_depth;
    return m_grammar.addBytes(from, value.is_array() ? "]" : "}");
}

uint32_t SchemaCompiler::writeNull(uint32_t from)
{
    const uint32_t end = m_grammar.addBytes(from, "null");
    if (m_calls) // the prompt's notation is Python's
        m_grammar.addFree(m_grammar.addBytes(from, "None"), end);
    return end;
}

// Lists and objects of it nest to a limit: the automaton has no stack.
uint32_t SchemaCompiler::writeAnything(uint32_t from)
{
    static const Json kNothing = Json::object();
    const uint32_t end = m_grammar.addState();
    m_grammar.addFree(writeNull(from), end);
    m_grammar.addFree(writeType("boolean", kNothing, from), end);
    m_grammar.addFree(writeString(kNothing, from), end);
    m_grammar.addFree(writeNumber(kNothing, false, from), end);
    const int before = m_depth;
    m_depth = std::max(m_depth + 1, kDeepest - kFreeDepth);
    if (m_depth < kDeepest) {
        m_grammar.addFree(writeArray(kNothing, from), end);
        m_grammar.addFree(writeMap(kNothing, from), end);
    }
    m_depth = before;
    return end;
}

} // namespace engine::sampling
