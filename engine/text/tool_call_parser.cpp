// SPDX-License-Identifier: Apache-2.0
#include "engine/text/tool_call_parser.h"

#include "engine/text/utf8.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

namespace engine::text {

namespace {

    using nlohmann::json;

    constexpr int kDeepest = 64;
    constexpr std::string_view kSpaces = " \t\r\n";
    constexpr std::string_view kPrefix = "call:";

    // The text between quote tokens: even parts are notation, odd ones are strings.
    std::vector<std::string> splitAtQuotes(const Tokenizer &tokenizer,
                                           std::span<const TokenId> tokens)
    {
        std::vector<std::string> parts(1);
        for (const TokenId id : tokens) {
            if (id == tokenizer.special().quote)
                parts.emplace_back();
            else
                parts.back() += tokenizer.bytes(id);
        }
        for (std::string &part : parts)
            part = withoutInvalidUtf8(part);
        return parts;
    }

    std::string_view withoutSpaces(std::string_view text)
    {
        const size_t begin = text.find_first_not_of(kSpaces);
        if (begin == std::string_view::npos)
            return {};
        return text.substr(begin, text.find_last_not_of(kSpaces) - begin + 1);
    }

    // A recursive-descent parser. Methods that return an empty optional have noted the reason.
    class CallParser final
    {
    public:
        explicit CallParser(std::vector<std::string> parts)
            : m_parts(std::move(parts))
        {
        }

        std::optional<ToolCall> parse()
        {
            if (m_parts.size() % 2 == 0)
                return fail("a string is not closed with <|\"|>");
            skipSpaces();
            if (!rest().starts_with(kPrefix))
                return fail("it does not start with \"call:\"");
            m_position += kPrefix.size();
            ToolCall call;
            call.name = withoutSpaces(takeUntil("{"));
            if (call.name.empty() || call.name.find_first_of(kSpaces) != std::string::npos)
                return fail("it names no tool before \"{\"");
            auto arguments = parseObject(0);
            if (!arguments)
                return {};
            skipSpaces();
            if (!isAtEnd())
                return fail("something follows the last \"}\"");
            call.arguments = std::make_shared<const json>(*std::move(arguments));
            return call;
        }

        const std::string &reason() const { return m_reason; }

    private:
        std::nullopt_t fail(std::string reason)
        {
            if (m_reason.empty())
                m_reason = std::move(reason);
            return std::nullopt;
        }

        std::string_view rest() const
        {
            return std::string_view(m_parts[m_part]).substr(m_position);
        }
        bool isAtString() const { return rest().empty() && m_part + 1 < m_parts.size(); }
        bool isAtEnd() const { return rest().empty() && m_part + 1 == m_parts.size(); }

        void skipSpaces()
        {
            m_position += std::min(rest().find_first_not_of(kSpaces), rest().size());
        }

        bool take(char expected)
        {
            skipSpaces();
            if (!rest().starts_with(expected))
                return false;
            ++m_position;
            return true;
        }

        std::string_view takeUntil(std::string_view delimiters)
        {
            const std::string_view taken = rest().substr(0, rest().find_first_of(delimiters));
            m_position += taken.size();
            return taken;
        }

        std::string takeString()
        {
            std::string content = std::move(m_parts[m_part + 1]);
            m_part += 2;
            m_position = 0;
            return content;
        }

        std::optional<json> parseValue(int depth)
        {
            if (depth > kDeepest)
                return fail("its arguments are nested too deeply");
            skipSpaces();
            if (isAtString())
                return json(takeString());
            if (rest().starts_with('{'))
                return parseObject(depth);
            if (rest().starts_with('['))
                return parseArray(depth);
            return parseScalar();
        }

        std::optional<json> parseScalar()
        {
            const std::string_view word = withoutSpaces(takeUntil(",]}"));
            if (word == "null" || word == "None")
                return json();
            if (word == "true" || word == "false")
                return json(word == "true");
            json number = json::parse(word, nullptr, false);
            if (number.is_number())
                return number;
            if (word.empty())
                return fail("a value is missing");
            return fail("\"" + std::string(word.substr(0, word.find_first_of(kSpaces)))
                        + "\" is no value; strings must stand between two <|\"|>");
        }

        std::optional<json> parseArray(int depth)
        {
            json array = json::array();
            take('[');
            if (take(']'))
                return array;
            do {
                auto item = parseValue(depth + 1);
                if (!item)
                    return {};
                array.push_back(*std::move(item));
            } while (take(','));
            if (!take(']'))
                return fail("\",\" or \"]\" is missing in a list");
            return array;
        }

        std::optional<json> parseObject(int depth)
        {
            json object = json::object();
            if (!take('{'))
                return fail("\"{\" is missing after the name");
            if (take('}'))
                return object;
            do {
                auto key = parseKey();
                if (!key)
                    return {};
                auto value = parseValue(depth + 1);
                if (!value)
                    return {};
                if (!object.emplace(*key, *std::move(value)).second)
                    return fail("\"" + *key + "\" is given twice");
            } while (take(','));
            if (!take('}'))
                return fail("\",\" or \"}\" is missing after a value");
            return object;
        }

        // Bare, or between quote tokens as in declarations.
        std::optional<std::string> parseKey()
        {
            skipSpaces();
            std::string key =
                isAtString() ? takeString() : std::string(withoutSpaces(takeUntil(":,{}[]")));
            if (!take(':') || key.empty())
                return fail("an argument has no name before \":\"");
            return key;
        }

        std::vector<std::string> m_parts;
        size_t m_part = 0; // always an even one
        size_t m_position = 0; // in that part
        std::string m_reason;
    };

} // namespace

base::Result<ToolCall> parseToolCall(const Tokenizer &tokenizer, std::span<const TokenId> tokens)
{
    CallParser parser(splitAtQuotes(tokenizer, tokens));
    if (auto call = parser.parse())
        return *std::move(call);
    return base::Error{.code = base::ErrorCode::InvalidInput,
                       .message = "The tool call cannot be read: " + parser.reason()
                           + ". Write the call again."};
}

} // namespace engine::text
