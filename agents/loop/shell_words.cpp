// SPDX-License-Identifier: Apache-2.0
#include "agents/loop/shell_text.h"

#include <algorithm>
#include <utility>

namespace agents::loop {

using namespace std::string_view_literals;

std::optional<Words> plainWords(std::string_view command)
{
    // Everything that is special to a shell outside of quotes, and what is within double quotes.
    constexpr std::string_view kSpecial = ";|&<>$`\\\n\r(){}[]*?~#!";
    constexpr std::string_view kSpecialQuoted = "$`\\!";
    Words words;
    bool isOpen = false; // a word, perhaps an empty one
    char quote = 0;
    for (const char c : command) {
        if (quote != 0) {
            if (c == quote)
                quote = 0;
            else if (quote == '"' && kSpecialQuoted.find(c) != std::string_view::npos)
                return {};
            else
                words.back() += c;
            continue;
        }
        if (kSpecial.find(c) != std::string_view::npos || static_cast<unsigned char>(c) >= 0x80)
            return {};
        if (c == ' ' || c == '\t') {
            isOpen = false;
            continue;
        }
        if (!isOpen)
            words.emplace_back();
        isOpen = true;
        if (c == '"' || c == '\'')
            quote = c;
        else
            words.back() += c;
    }
    const bool isAssignment = !words.empty() && words.front().find('=') != std::string::npos;
    if (quote != 0 || words.empty() || isAssignment)
        return {};
    return words;
}

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

void ShellReader::readWordPart()
{
    const char c = peek();
    if (c == '\\' && peek(1) == '\n') {
        m_at += 2;
        return;
    }
    const bool isFirst = !std::exchange(m_isOpen, true);
    ++m_at;
    if (c == '\\') {
        if (!isAtEnd())
            m_word += m_text[m_at++];
    } else if (c == '\'') {
        readSingleQuotes();
    } else if (c == '"') {
        readDoubleQuotes();
    } else if (c == '`') {
        readBackquotes();
    } else if (c == '$') {
        readDollar(false);
    } else if (c == '{') {
        // A group, or what find puts a name for; else it may become several words.
        const bool isGroup = isFirst && " \t\n"sv.find(peek()) != std::string_view::npos;
        m_word += isGroup || peek() == '}' ? c : kUnknown;
    } else {
        m_word += c == '*' || c == '?' || c == '[' ? kUnknown : c;
    }
}

void ShellReader::readSingleQuotes()
{
    const size_t end = std::min(m_text.find('\'', m_at), m_text.size());
    m_word += m_text.substr(m_at, end - m_at);
    m_at = end + 1;
}

// $'…': those that are letters; the rest is not known.
void ShellReader::readEscapes()
{
    while (!isAtEnd() && peek() != '\'') {
        const char c = m_text[m_at++];
        if (c != '\\' || isAtEnd()) {
            m_word += c;
            continue;
        }
        const char next = m_text[m_at++];
        const bool isItself = next == '\\' || next == '\'' || next == '"';
        m_word += next == 'n' ? '\n' : next == 't' ? '\t' : isItself ? next : kUnknown;
    }
    ++m_at;
}

void ShellReader::readDoubleQuotes()
{
    while (!isAtEnd() && peek() != '"') {
        const char c = m_text[m_at++];
        if (c == '\\' && "$`\"\\\n"sv.find(peek()) != std::string_view::npos) {
            if (peek() != '\n')
                m_word += peek();
            ++m_at;
        } else if (c == '$') {
            readDollar(true);
        } else if (c == '`') {
            readBackquotes();
        } else {
            m_word += c;
        }
    }
    ++m_at;
}

// After the "$".
void ShellReader::readDollar(bool isQuoted)
{
    const char c = isAtEnd() ? ' ' : peek();
    if (c == '(' || c == '{') {
        ++m_at;
        if (c == '(')
            readNested();
        else
            readBraces();
    } else if (!isQuoted && c == '\'') {
        ++m_at;
        readEscapes();
    } else if (!isQuoted && c == '"') {
        ++m_at;
        readDoubleQuotes();
    } else {
        readVariable();
    }
}

void ShellReader::readVariable()
{
    const size_t begin = m_at;
    if (!isAtEnd() && "@*#?$!-"sv.find(peek()) != std::string_view::npos)
        ++m_at;
    else
        while (!isAtEnd() && isNameCharacter(peek()))
            ++m_at;
    m_word += m_at == begin ? '$' : kUnknown;
}

// A list up to its ")".
void ShellReader::readNested()
{
    m_word += kUnknown;
    if (m_depth >= kMaxShellDepth) {
        m_at = m_text.size();
        return;
    }
    ShellReader inner(m_text.substr(m_at), m_depth + 1, m_found);
    inner.readList();
    m_at += inner.at();
}

// After "${", up to its "}".
void ShellReader::readBraces()
{
    std::string kept = std::exchange(m_word, {});
    if (m_depth >= kMaxShellDepth)
        m_at = m_text.size();
    ++m_depth;
    while (!isAtEnd() && peek() != '}') {
        const char c = m_text[m_at++];
        if (c == '\\')
            ++m_at;
        else if (c == '"')
            readDoubleQuotes();
        else if (c == '`')
            readBackquotes();
        else if (c == '$')
            readDollar(false);
    }
    --m_depth;
    ++m_at;
    m_word = std::move(kept) + kUnknown;
}

void ShellReader::readBackquotes()
{
    std::string text;
    while (!isAtEnd() && peek() != '`') {
        if (peek() == '\\' && m_at + 1 < m_text.size()
            && "$`\\"sv.find(peek(1)) != std::string_view::npos)
            ++m_at;
        text += m_text[m_at++];
    }
    ++m_at;
    m_word += kUnknown;
    if (m_depth < kMaxShellDepth)
        ShellReader(text, m_depth + 1, m_found).readList();
}

void ShellReader::readSubstitutions()
{
    while (!isAtEnd()) {
        const char c = m_text[m_at++];
        if (c == '\\')
            ++m_at;
        else if (c == '`')
            readBackquotes();
        else if (c == '$')
            readDollar(true);
    }
}

// NAME=(…): words, no commands, but for what they substitute.
void ShellReader::skipArray()
{
    ++m_at;
    while (!isAtEnd() && peek() != ')') {
        if (" \t\r\n;&|<>("sv.find(peek()) != std::string_view::npos)
            ++m_at;
        else
            readWordPart();
    }
    ++m_at;
    m_word = "_=";
}

} // namespace agents::loop
