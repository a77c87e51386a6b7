// SPDX-License-Identifier: Apache-2.0
#include "engine/sampling/pattern_tree.h"

#include "engine/text/utf8.h"

#include <algorithm>
#include <optional>
#include <string>

namespace engine::sampling {

namespace {

    using Kind = PatternNode::Kind;
    using Ranges = std::vector<std::pair<char32_t, char32_t>>;

    constexpr char32_t kLast = 0x10FFFF;
    constexpr int kDeepest = 60;
    constexpr size_t kMostNodes = 10000;
    constexpr uint32_t kMostRepeats = 10000;

    Ranges merged(Ranges ranges)
    {
        std::ranges::sort(ranges);
        Ranges result;
        for (const auto &range : ranges) {
            if (!result.empty() && range.first <= result.back().second + 1)
                result.back().second = std::max(result.back().second, range.second);
            else
                result.push_back(range);
        }
        return result;
    }

    Ranges inverted(const Ranges &ranges)
    {
        Ranges result;
        char32_t next = 0;
        for (const auto &[low, high] : ranges) {
            if (low > next)
                result.emplace_back(next, low - 1);
            next = high + 1;
        }
        if (next <= kLast)
            result.emplace_back(next, kLast);
        return result;
    }

    // \d, \w, \s and their opposites.
    std::optional<Ranges> namedClass(char32_t letter)
    {
        switch (letter) {
        case 'd':
            return Ranges{{'0', '9'}};
        case 'w':
            return Ranges{{'0', '9'}, {'A', 'Z'}, {'_', '_'}, {'a', 'z'}};
        case 's':
            return Ranges{{'\t', '\r'}, {' ', ' '}};
        case 'D':
        case 'W':
        case 'S':
            return inverted(*namedClass(letter + ('a' - 'A')));
        default:
            return {};
        }
    }

    // A recursive-descent parser. Methods that return an empty optional have noted the reason.
    class PatternParser final
    {
    public:
        explicit PatternParser(std::string_view text)
            : m_text(text)
        {
        }

        base::Result<PatternTree> parse()
        {
            const auto root = choice(0);
            if (root && m_position < m_text.size())
                fail("a \")\" has no \"(\"");
            if (!m_reason.empty() || !root)
                return base::Error{m_code,
                                   "The pattern “" + std::string(m_text.substr(0, 80))
                                       + "” cannot be used: " + m_reason + "."};
            m_tree.root = *root;
            return std::move(m_tree);
        }

    private:
        using Index = std::optional<uint32_t>;

        std::nullopt_t fail(std::string reason,
                            base::ErrorCode code = base::ErrorCode::InvalidInput)
        {
            if (m_reason.empty()) {
                m_reason = std::move(reason);
                m_code = code;
            }
            return std::nullopt;
        }
        std::nullopt_t unsupported(std::string reason)
        {
            return fail(std::move(reason), base::ErrorCode::Unsupported);
        }

        bool isAtEnd() const { return m_position >= m_text.size(); }
        bool isAt(char c) const { return !isAtEnd() && m_text[m_position] == c; }
        bool take(char c)
        {
            if (!isAt(c))
                return false;
            ++m_position;
            return true;
        }

        uint32_t add(PatternNode node)
        {
            m_tree.nodes.push_back(std::move(node));
            if (m_tree.nodes.size() > kMostNodes)
                unsupported("it is too long");
            return static_cast<uint32_t>(m_tree.nodes.size() - 1);
        }
        uint32_t addCharacters(Ranges ranges)
        {
            return add({.kind = Kind::Characters, .characters = std::move(ranges)});
        }
        uint32_t addAnything()
        {
            const uint32_t any = addCharacters({{0, kLast}});
            return add({.kind = Kind::Repeat, .children = {any}});
        }

        Index choice(int depth)
        {
            if (depth > kDeepest)
                return unsupported("its groups are nested too deeply");
            PatternNode node{.kind = Kind::Choice};
            do {
                const Index alternative = sequence(depth);
                if (!alternative)
                    return {};
                node.children.push_back(*alternative);
            } while (take('|'));
            return node.children.size() == 1 ? node.children.front() : add(std::move(node));
        }

        Index sequence(int depth)
        {
            PatternNode node;
            const bool isOuter = depth == 0;
            if (isOuter && !take('^'))
                node.children.push_back(addAnything());
            bool isAnchored = false;
            while (!isAtEnd() && !isAt('|') && !isAt(')')) {
                if (isAnchored)
                    return unsupported("something follows \"$\"");
                if (take('$')) {
                    if (!isOuter)
                        return unsupported("\"$\" stands within a group");
                    isAnchored = true;
                    continue;
                }
                const Index item = repeated(depth);
                if (!item)
                    return {};
                node.children.push_back(*item);
            }
            if (isOuter && !isAnchored)
                node.children.push_back(addAnything());
            return m_reason.empty() ? Index(add(std::move(node))) : Index();
        }

        Index repeated(int depth)
        {
            Index item = atom(depth);
            for (int quantifiers = 0; item; ++quantifiers) {
                if (quantifiers > kDeepest)
                    return unsupported("it repeats something too often");
                PatternNode node{.kind = Kind::Repeat, .children = {*item}};
                if (take('+'))
                    node.fewest = 1;
                else if (take('?'))
                    node.most = 1;
                else if (isAt('{')) {
                    if (!counts(node))
                        return {};
                } else if (!take('*'))
                    return item;
                if (!take('?') && isAt('+')) // lazy ones allow the same texts
                    return unsupported("it has a possessive quantifier");
                item = add(std::move(node));
            }
            return {};
        }

        bool counts(PatternNode &node)
        {
            ++m_position;
            const auto least = number();
            if (!least) {
                fail("a number is missing after \"{\"");
                return false;
            }
            node.fewest = node.most = *least;
            if (take(','))
                node.most = isAt('}') ? PatternNode::kEndless : number().value_or(0);
            if (!take('}') || node.most < node.fewest) {
                fail("\"{…}\" is no count");
                return false;
            }
            return true;
        }

        std::optional<uint32_t> number()
        {
            uint32_t value = 0;
            const size_t begin = m_position;
            for (; !isAtEnd() && m_text[m_position] >= '0' && m_text[m_position] <= '9';
                 ++m_position)
                value = std::min(value * 10 + static_cast<uint32_t>(m_text[m_position] - '0'),
                                 kMostRepeats + 1);
            if (value > kMostRepeats)
                return unsupported("it repeats something too often");
            if (m_position == begin)
                return std::nullopt;
            return value;
        }

        Index atom(int depth)
        {
            if (take('('))
                return group(depth);
            if (take('['))
                return characterClass();
            if (take('.'))
                return addCharacters({{0, '\n' - 1}, {'\n' + 1, '\r' - 1}, {'\r' + 1, kLast}});
            if (isAt('*') || isAt('+') || isAt('?') || isAt('{'))
                return fail("there is nothing before a quantifier to repeat");
            if (isAt('^'))
                return unsupported("\"^\" stands in its middle or in a group");
            if (isAt('\\') && m_position + 1 < m_text.size()) {
                if (const auto named = namedClass(static_cast<uint8_t>(m_text[m_position + 1]))) {
                    m_position += 2;
                    return addCharacters(*named);
                }
            }
            const auto one = character();
            if (!one)
                return {};
            return addCharacters({{*one, *one}});
        }

        Index group(int depth)
        {
            if (take('?') && !take(':'))
                return unsupported("it looks ahead or behind, or names a group");
            const Index inner = choice(depth + 1);
            if (inner && !take(')'))
                return fail("a \"(\" is not closed");
            return inner;
        }

        Index characterClass()
        {
            const bool isInverted = take('^');
            Ranges ranges;
            while (!take(']')) {
                if (isAtEnd())
                    return fail("a \"[\" is not closed");
                if (isAt('\\') && m_position + 1 < m_text.size()) {
                    if (const auto named =
                            namedClass(static_cast<uint8_t>(m_text[m_position + 1]))) {
                        m_position += 2;
                        ranges.insert(ranges.end(), named->begin(), named->end());
                        continue;
                    }
                }
                const auto low = character();
                auto high = low;
                if (low && m_text.substr(m_position).starts_with('-')
                    && !m_text.substr(m_position).starts_with("-]")) {
                    ++m_position;
                    high = character();
                }
                if (!low || !high || *low > *high)
                    return fail("a range in \"[…]\" is none");
                ranges.emplace_back(*low, *high);
            }
            ranges = merged(std::move(ranges));
            return addCharacters(isInverted ? inverted(ranges) : std::move(ranges));
        }

        std::optional<char32_t> character()
        {
            if (isAtEnd())
                return fail("it ends too early");
            if (take('\\'))
                return escaped();
            const auto step = text::utf8Step(m_text, m_position);
            if (!step.valid)
                return fail("it is not UTF-8");
            m_position += step.length;
            return step.character;
        }

        std::optional<char32_t> escaped()
        {
            if (isAtEnd())
                return fail("it ends with \"\\\"");
            const char letter = m_text[m_position++];
            constexpr std::string_view kLetters = "nrtfv0";
            constexpr std::string_view kMeanings("\n\r\t\f\v\0", 6);
            if (const size_t found = kLetters.find(letter); found != std::string_view::npos)
                return static_cast<char32_t>(kMeanings[found]);
            if (letter == 'x' || letter == 'u')
                return hexadecimal(letter == 'x' ? 2 : 4);
            const bool isWord = (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'z')
                || (letter >= 'A' && letter <= 'Z');
            if (isWord)
                return unsupported(std::string("\"\\") + letter + "\" is not known here");
            return static_cast<char32_t>(static_cast<uint8_t>(letter));
        }

        std::optional<char32_t> hexadecimal(size_t digits)
        {
            char32_t value = 0;
            for (size_t i = 0; i < digits; ++i) {
                const char c = isAtEnd() ? ' ' : m_text[m_position++];
                constexpr std::string_view kDigits = "0123456789abcdef0123456789ABCDEF";
                const size_t digit = kDigits.find(c);
                if (digit == std::string_view::npos)
                    return fail("a hexadecimal character is broken");
                value = value * 16 + static_cast<char32_t>(digit % 16);
            }
            return value;
        }

        std::string_view m_text;
        size_t m_position = 0;
        PatternTree m_tree;
        std::string m_reason;
        base::ErrorCode m_code = base::ErrorCode::InvalidInput;
    };

} // namespace

base::Result<PatternTree> parsePattern(std::string_view pattern)
{
    return PatternParser(pattern).parse();
}

} // namespace engine::sampling
