// SPDX-License-Identifier: Apache-2.0
#include "engine/sampling/pattern.h"
#include "engine/sampling/schema_compiler.h"

#include <algorithm>
#include <cmath>
#include <set>

// The second half of SchemaCompiler: objects, arrays, strings and numbers.
namespace engine::sampling {

namespace {

    using Json = SchemaCompiler::Json;
    using base::ErrorCode;

    constexpr uint32_t kNoState = ~uint32_t{0};
    constexpr uint32_t kMostItems = 10000;

    // The template sorts keys without regard to case.
    std::string folded(std::string text)
    {
        std::ranges::transform(text, text.begin(), [](char c) {
            return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
        });
        return text;
    }

    std::optional<double> numberIn(const Json &schema, const char *key)
    {
        const auto found = schema.find(key);
        if (found == schema.end() || !found->is_number())
            return {};
        return found->get<double>();
    }

    // One end of a range: a closed and an open bound, both optional, of which the stricter counts.
    struct Bound {
        std::optional<double> closed;
        std::optional<double> open;

        Bound(const Json &schema, const char *closedKey, const char *openKey)
            : closed(numberIn(schema, closedKey))
            , open(numberIn(schema, openKey))
        {
            const auto flag = schema.find(openKey); // as older drafts have it
            if (flag != schema.end() && flag->is_boolean() && flag->get<bool>())
                open = closed;
        }
        bool excludes(double value) const { return open && *open == value; }
    };

} // namespace

uint32_t SchemaCompiler::space(uint32_t from)
{
    return m_calls ? from : m_grammar.addLeaf(from, m_space);
}

uint32_t SchemaCompiler::open(char bracket, uint32_t from)
{
    return space(m_grammar.addBytes(from, {&bracket, 1}));
}

uint32_t SchemaCompiler::close(char bracket, uint32_t from)
{
    return m_grammar.addBytes(space(from), {&bracket, 1});
}

uint32_t SchemaCompiler::writeKey(const std::string &name, uint32_t from)
{
    if (!m_calls)
        return m_grammar.addBytes(from, Json(name).dump() + ":");
    if (name.empty() || name.find_first_of(" \t\r\n:,{}[]<") != std::string::npos)
        return fail(ErrorCode::Unsupported,
                    "A tool has an argument named “" + name + "”, which calls cannot express.",
                    from);
    return m_grammar.addBytes(from, name + ":");
}

std::vector<std::pair<std::string, const Json *>>
SchemaCompiler::orderedProperties(const Json &properties)
{
    std::vector<std::pair<std::string, const Json *>> ordered;
    for (const auto &[name, schema] : properties.items())
        ordered.emplace_back(name, &schema);
    if (m_calls)
        std::ranges::stable_sort(ordered, {},
                                 [](const auto &entry) { return folded(entry.first); });
    return ordered;
}

uint32_t SchemaCompiler::writeProperty(const std::string &name, const Json &schema, uint32_t from)
{
    from = writeKey(name, from);
    const bool isLate = !m_tool.empty() && schema.is_object() && !schema.contains("enum")
        && !schema.contains("const") && schema.contains("type") && schema["type"].is_string()
        && folded(schema["type"].get<std::string>()) == "string";
    if (isLate) {
        auto otherwise = stringLeaf(schema);
        if (!otherwise)
            return from;
        from = m_grammar.addToken(from, m_calls->quote);
        from = m_grammar.addLate(from, {m_tool, name}, std::move(otherwise));
        return m_grammar.addToken(from, m_calls->quote);
    }
    const std::string tool = std::exchange(m_tool, {});
    const uint32_t end = writeValue(schema, space(from));
    m_tool = tool;
    return end;
}

uint32_t SchemaCompiler::writeObject(const Json &schema, uint32_t from)
{
    const auto properties = schema.find("properties");
    const bool isDeclared = properties != schema.end() && properties->is_object();
    if (!isDeclared || properties->empty())
        return writeMap(schema, from);
    std::set<std::string> required;
    if (const auto names = schema.find("required"); names != schema.end() && names->is_array()) {
        for (const Json &name : *names) {
            if (!name.is_string() || !properties->contains(name.get<std::string>()))
                return fail(ErrorCode::Unsupported,
                            "The schema requires " + name.dump().substr(0, 80)
                                + " but does not say what it is.",
                            from);
            required.insert(name.get<std::string>());
        }
    }
    // Two states follow each property: nothing was written yet, or something was.
    uint32_t none = open('{', from);
    uint32_t some = kNoState;
    for (const auto &[name, property] : orderedProperties(*properties)) {
        const uint32_t begin = m_grammar.addState();
        if (none != kNoState)
            m_grammar.addFree(none, begin);
        if (some != kNoState)
            m_grammar.addFree(open(',', some), begin);
        const uint32_t after = m_grammar.addState();
        m_grammar.addFree(writeProperty(name, *property, begin), after);
        if (required.contains(name))
            none = kNoState;
        else if (some != kNoState)
            m_grammar.addFree(some, after);
        some = after;
        if (problem())
            return from;
    }
    if (none != kNoState)
        m_grammar.addFree(none, some);
    return close('}', some);
}

// Objects whose keys are free. A call must not name a key twice, so there it has one entry at most.
uint32_t SchemaCompiler::writeMap(const Json &schema, uint32_t from)
{
    static const Json kAnything = Json::object();
    const auto additional = schema.find("additionalProperties");
    const bool isEmpty =
        additional != schema.end() && additional->is_boolean() && !additional->get<bool>();
    const uint32_t opened = open('{', from);
    const uint32_t begin = m_grammar.addState();
    const uint32_t end = m_grammar.addState();
    m_grammar.addFree(opened, begin);
    m_grammar.addFree(opened, end);
    if (isEmpty || !m_tool.empty())
        return close('}', end);
    uint32_t key = begin;
    if (m_calls) {
        auto word = patternLeaf("^[A-Za-z_][A-Za-z0-9_]{0,40}$", {});
        if (!word)
            return from;
        // The colon belongs to no text, so that the leaf ends by it.
        const uint32_t quoted = m_grammar.addToken(begin, m_calls->quote);
        key = m_grammar.addLeaf(quoted, std::move(word));
        key = m_grammar.addBytes(m_grammar.addToken(key, m_calls->quote), ":");
    } else {
        key = space(m_grammar.addBytes(writeString(kAnything, begin), ":"));
    }
    const uint32_t last = writeValue(
        additional != schema.end() && additional->is_object() ? *additional : kAnything, key);
    m_grammar.addFree(last, end);
    if (!m_calls)
        m_grammar.addFree(open(',', last), begin);
    return close('}', end);
}

std::optional<uint32_t> SchemaCompiler::countOf(const Json &schema, const char *key)
{
    const auto found = schema.find(key);
    if (found == schema.end())
        return {};
    if (!found->is_number_integer() || *found < 0) {
        fail(ErrorCode::InvalidInput, std::string("The schema's \"") + key + "\" is no count.", 0);
        return {};
    }
    return static_cast<uint32_t>(std::min<uint64_t>(found->get<uint64_t>(), Leaf::kNoLimit));
}

uint32_t SchemaCompiler::writeArray(const Json &schema, uint32_t from)
{
    static const Json kAnything = Json::object();
    const auto items = schema.find("items");
    const Json &item = items != schema.end() ? *items : kAnything;
    const uint32_t least = countOf(schema, "minItems").value_or(0);
    const auto most = countOf(schema, "maxItems");
    if (least > kMostItems || (most && *most > kMostItems))
        return fail(ErrorCode::Unsupported, "The schema counts more than 10000 items.", from);
    if (most && *most < least)
        return fail(ErrorCode::InvalidInput, "The schema's \"maxItems\" is below \"minItems\".",
                    from);
    const std::string tool = std::exchange(m_tool, {});
    uint32_t before = open('[', from);
    const uint32_t end = m_grammar.addState();
    if (least == 0) {
        m_grammar.addFree(before, end);
        // Items begin at a state of their own: after a comma the list cannot end.
        const uint32_t begin = m_grammar.addState();
        m_grammar.addFree(before, begin);
        before = begin;
    }
    const uint32_t copies = most.value_or(std::max(least, 1U));
    for (uint32_t i = 1; i <= copies && !problem(); ++i) {
        const uint32_t after = writeValue(item, before);
        if (i >= least)
            m_grammar.addFree(after, end);
        if (i < copies)
            before = open(',', after);
        else if (!most)
            m_grammar.addFree(open(',', after), before);
    }
    m_tool = tool;
    return close(']', end);
}

std::shared_ptr<const Leaf> SchemaCompiler::stringLeaf(const Json &schema)
{
    const Quoting quoting = m_calls ? Quoting::Raw : Quoting::Json;
    const Leaf::Limits limits{.fewest = countOf(schema, "minLength").value_or(0),
                              .most = countOf(schema, "maxLength").value_or(Leaf::kNoLimit)};
    if (limits.most < limits.fewest) {
        fail(ErrorCode::InvalidInput, "The schema's \"maxLength\" is below \"minLength\".", 0);
        return {};
    }
    const auto pattern = schema.find("pattern");
    if (pattern == schema.end())
        return textLeaf(quoting, limits);
    return patternLeaf(pattern->is_string() ? pattern->get<std::string>() : "(", limits);
}

std::shared_ptr<const Leaf> SchemaCompiler::patternLeaf(const std::string &pattern,
                                                        Leaf::Limits limits)
{
    const std::string key =
        std::to_string(limits.fewest) + ' ' + std::to_string(limits.most) + ' ' + pattern;
    if (const auto known = m_patterns.find(key); known != m_patterns.end())
        return known->second;
    auto dfa = compilePattern(pattern, limits.fewest, limits.most, m_patternWork);
    if (!dfa && m_patternWork == 0) {
        fail(ErrorCode::Unsupported,
             "The schema is too large: its patterns need too much work. Use fewer or simpler ones.",
             0);
        return {};
    }
    if (!dfa) {
        fail(dfa.error().code, dfa.error().message, 0);
        return {};
    }
    auto leaf = textLeaf(m_calls ? Quoting::Raw : Quoting::Json, {},
                         std::make_shared<ByteDfa>(*std::move(dfa)));
    m_patterns.emplace(key, leaf);
    return leaf;
}

uint32_t SchemaCompiler::writeString(const Json &schema, uint32_t from)
{
    auto leaf = stringLeaf(schema);
    return leaf ? writeText(std::move(leaf), from) : from;
}

uint32_t SchemaCompiler::writeText(std::shared_ptr<const Leaf> inside, uint32_t from)
{
    if (!m_calls)
        return m_grammar.addLeaf(m_grammar.addBytes(from, "\""), std::move(inside));
    from = m_grammar.addToken(from, m_calls->quote);
    from = m_grammar.addLeaf(from, std::move(inside));
    return m_grammar.addToken(from, m_calls->quote);
}

// Numbers have as many decimals as fit beside the range's whole digits, at most nine.
uint32_t SchemaCompiler::writeNumber(const Json &schema, bool isInteger, uint32_t from)
{
    const double widest = isInteger ? 1e17 : 1e13;
    const Bound lower(schema, "minimum", "exclusiveMinimum");
    const Bound upper(schema, "maximum", "exclusiveMaximum");
    const double least = std::clamp(
        std::max(lower.closed.value_or(-widest), lower.open.value_or(-widest)), -widest, widest);
    const double most = std::clamp(
        std::min(upper.closed.value_or(widest), upper.open.value_or(widest)), -widest, widest);
    const double largest = std::max({std::abs(least), std::abs(most), 1.0});
    const uint32_t decimals = isInteger
        ? 0
        : static_cast<uint32_t>(std::clamp(17 - std::ceil(std::log10(largest)), 0.0, 9.0));
    const double scale = std::pow(10.0, decimals);
    auto low = static_cast<int64_t>(std::ceil(least * scale));
    auto high = static_cast<int64_t>(std::floor(most * scale));
    const auto valueOf = [scale](int64_t units) { return static_cast<double>(units) / scale; };
    while (valueOf(low) < least || lower.excludes(valueOf(low)))
        ++low;
    while (valueOf(high) > most || upper.excludes(valueOf(high)))
        --high;
    if (low > high)
        return fail(ErrorCode::InvalidInput,
                    "The schema's range holds no number that could be written.", from);
    return m_grammar.addLeaf(from, decimalLeaf(low, high, decimals));
}

} // namespace engine::sampling
