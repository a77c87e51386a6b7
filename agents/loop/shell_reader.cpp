// SPDX-License-Identifier: Apache-2.0
#include "agents/loop/shell_reader.h"

#include "agents/loop/shell_text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace agents::loop {

namespace {

    using namespace std::string_view_literals;

    // What stands before a command without being one.
    constexpr std::array kBefore = {"!"sv,     "{"sv,     "}"sv,    "if"sv,    "then"sv,
                                    "elif"sv,  "else"sv,  "fi"sv,   "do"sv,    "done"sv,
                                    "while"sv, "until"sv, "esac"sv, "coproc"sv};
    // What begins a list of words, not a command.
    constexpr std::array kLists = {"for"sv, "select"sv, "case"sv};

    bool isBefore(std::string_view word)
    {
        return std::ranges::find(kBefore, word) != kBefore.end();
    }

    bool isDigits(std::string_view word)
    {
        return !word.empty() && word.find_first_not_of("0123456789") == std::string_view::npos;
    }

} // namespace

void ShellReader::readList()
{
    while (!isAtEnd() && !m_hasEnded) {
        const char c = peek();
        if (c == ' ' || c == '\t' || c == '\r') {
            endWord();
            ++m_at;
        } else if (c == '#' && !m_isOpen) {
            m_at = std::min(m_text.find('\n', m_at), m_text.size());
        } else if (!readOperator(c)) {
            readWordPart();
        }
    }
    endCommand();
}

bool ShellReader::readOperator(char c)
{
    if (c == '\n') {
        endCommand();
        ++m_at;
        skipHereDocuments();
    } else if (c == '<' || c == '>' || (c == '&' && peek(1) == '>')) {
        readRedirection();
    } else if (c == ';' || c == '&' || c == '|') {
        endCommand();
        ++m_at;
    } else {
        return readParenthesis(c);
    }
    return true;
}

bool ShellReader::readParenthesis(char c)
{
    if (c == '(') {
        if (m_isOpen && m_word.ends_with('=') && isAssignment(m_word)) {
            skipArray();
            return true;
        }
        endCommand();
        ++m_open;
        ++m_at;
        return true;
    }
    if (c != ')')
        return false;
    const bool isPattern = !m_cases.empty() && m_cases.back() == m_open;
    if (isPattern) {
        endWord();
        m_words.clear();
    }
    endCommand();
    ++m_at;
    if (!isPattern && m_open == 0)
        m_hasEnded = m_depth > 0;
    else if (!isPattern)
        --m_open;
    return true;
}

void ShellReader::readRedirection()
{
    if (peek() != '&' && peek(1) == '(') { // what a command reads or prints, as a file
        m_isOpen = true;
        m_at += 2;
        readNested();
        return;
    }
    if (m_isOpen && isDigits(m_word)) { // 2>
        m_word.clear();
        m_isOpen = false;
    }
    endWord();
    const bool isIn = peek() == '<' && peek(1) == '<';
    if (isIn && peek(2) != '<') {
        m_at += 2;
        readHereDocumentEnd();
        return;
    }
    m_skipsWord = true;
    m_at += isIn ? 3 : 1;
    while (!isAtEnd() && !isIn && ">&|"sv.find(peek()) != std::string_view::npos)
        ++m_at;
}

void ShellReader::readHereDocumentEnd()
{
    HereDocument document;
    document.hasTabs = peek() == '-' && !isAtEnd();
    m_at += document.hasTabs ? 1 : 0;
    while (!isAtEnd() && (peek() == ' ' || peek() == '\t'))
        ++m_at;
    while (!isAtEnd() && " \t\n;&|<>()"sv.find(peek()) == std::string_view::npos) {
        const char c = m_text[m_at++];
        if (c == '\'' || c == '"' || c == '\\')
            document.isPlain = true;
        else
            document.end += c;
    }
    // A number is shifted by, in arithmetic.
    if (!document.end.empty() && !isDigits(document.end))
        m_hereDocuments.push_back(std::move(document));
}

void ShellReader::skipHereDocuments()
{
    for (const HereDocument &document : std::exchange(m_hereDocuments, {})) {
        const size_t begin = m_at;
        size_t last = m_at;
        bool isEnd = false;
        while (!isAtEnd() && !isEnd) {
            last = m_at;
            const size_t end = std::min(m_text.find('\n', m_at), m_text.size());
            std::string_view line = m_text.substr(m_at, end - m_at);
            while (document.hasTabs && line.starts_with('\t'))
                line.remove_prefix(1);
            isEnd = line == document.end;
            m_at = std::min(end + 1, m_text.size());
        }
        const size_t length = (isEnd ? last : m_at) - begin;
        if (!document.isPlain && m_depth < kMaxShellDepth)
            ShellReader(m_text.substr(begin, length), m_depth + 1, m_found).readSubstitutions();
    }
}

bool ShellReader::isFirstWord() const
{
    return std::ranges::all_of(m_words, isBefore);
}

void ShellReader::endWord()
{
    if (!std::exchange(m_isOpen, false))
        return;
    std::string word = std::exchange(m_word, {});
    if (std::exchange(m_skipsWord, false))
        return;
    if (word == "case" && isFirstWord())
        m_cases.push_back(m_open);
    else if (word == "esac" && isFirstWord() && !m_cases.empty())
        m_cases.pop_back();
    m_words.push_back(std::move(word));
}

void ShellReader::endCommand()
{
    endWord();
    m_skipsWord = false;
    Words words = std::exchange(m_words, {});
    auto first = words.begin();
    while (first != words.end() && (isBefore(*first) || isAssignment(*first)))
        ++first;
    if (first != words.end() && *first == "function") {
        first += std::min<std::ptrdiff_t>(2, words.end() - first); // with its name
        while (first != words.end() && isBefore(*first))
            ++first;
    }
    if (first == words.end() || std::ranges::find(kLists, *first) != kLists.end())
        return;
    words.erase(words.begin(), first);
    m_found.push_back(std::move(words));
}

bool isAssignment(std::string_view word)
{
    const size_t end = word.find('=');
    if (end == std::string_view::npos || end == 0)
        return false;
    const std::string_view name = word.substr(0, end - (word[end - 1] == '+' ? 1 : 0));
    return !name.empty() && !(name.front() >= '0' && name.front() <= '9')
        && std::ranges::all_of(name, isNameCharacter);
}

std::vector<Words> shellCommands(std::string_view text)
{
    std::vector<Words> found;
    ShellReader(text, 0, found).readList();
    return found;
}

} // namespace agents::loop
