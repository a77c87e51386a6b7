// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"
#include "engine/sampling/grammar.h"
#include "engine/sampling/schema_grammar.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

namespace engine::sampling {

// Writes JSON Schemas into a grammar, in one of two notations. One per grammar; the first problem
// stays, and what is written after it is of no use.
class SchemaCompiler final
{
public:
    using Json = nlohmann::ordered_json;

    // `calls`: the notation of tool calls; null: JSON. `root`: what $ref refers to.
    SchemaCompiler(Grammar &grammar, const Json &root, const CallTokens *calls);

    // Appends a value to `from`; returns where it ends.
    uint32_t writeValue(const Json &schema, uint32_t from);
    // The arguments of a call, braces included.
    uint32_t writeArguments(const std::string &tool, const Json &schema, uint32_t from);

    std::optional<base::Error> problem() const;

private:
    // What a list of values is made of.
    struct Enum {
        std::shared_ptr<const Leaf> texts; // null: none is a string
        std::vector<const Json *> others;
    };

    uint32_t fail(base::ErrorCode code, std::string message, uint32_t from);
    bool refuseUnsupported(const Json &schema);
    uint32_t writeKnown(const Json &schema, uint32_t from);
    uint32_t writeType(const std::string &type, const Json &schema, uint32_t from);
    uint32_t writeReference(const Json &reference, uint32_t from);
    uint32_t writeAnyOf(const Json &options, uint32_t from);
    uint32_t writeEnum(const Json &values, uint32_t from);
    const Enum *enumOf(const Json &values); // null: problem()
    uint32_t writeConstant(const Json &value, uint32_t from);
    uint32_t writeObject(const Json &schema, uint32_t from);
    uint32_t writeProperty(const std::string &name, const Json &schema, uint32_t from);
    uint32_t writeMap(const Json &schema, uint32_t from);
    uint32_t writeArray(const Json &schema, uint32_t from);
    uint32_t writeString(const Json &schema, uint32_t from);
    uint32_t writeText(std::shared_ptr<const Leaf> inside, uint32_t from);
    uint32_t writeNumber(const Json &schema, bool isInteger, uint32_t from);
    uint32_t writeNull(uint32_t from);
    uint32_t writeAnything(uint32_t from);
    uint32_t open(char bracket, uint32_t from);
    uint32_t close(char bracket, uint32_t from);
    uint32_t space(uint32_t from);
    uint32_t writeKey(const std::string &name, uint32_t from);
    std::shared_ptr<const Leaf> stringLeaf(const Json &schema);
    std::shared_ptr<const Leaf> patternLeaf(const std::string &pattern, Leaf::Limits limits);
    std::vector<std::pair<std::string, const Json *>> orderedProperties(const Json &properties);
    std::optional<uint32_t> countOf(const Json &schema, const char *key);

    Grammar &m_grammar;
    const Json &m_root;
    const CallTokens *m_calls;
    std::string m_tool; // while its own arguments are written, not what they hold
    int m_depth = 0;
    size_t m_choices = 0;
    std::shared_ptr<const Leaf> m_space;
    std::map<std::string, std::shared_ptr<const Leaf>> m_patterns;
    size_t m_patternWork; // what is left for those to come
    std::map<const Json *, Enum>
        m_enums; // by their lists: one of an array's items is written often
    std::optional<base::Error> m_problem;
};

} // namespace engine::sampling
