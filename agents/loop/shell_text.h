// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/loop/shell_reader.h"

namespace agents::loop {

inline constexpr int kMaxShellDepth = 16; // of substitutions in each other

bool isNameCharacter(char c); // of a variable

// Reads one text, or a substitution in it up to its end; behind shellCommands(). shell_reader.cpp
// has what joins commands, shell_words.cpp what joins words.
class ShellReader
{
public:
    ShellReader(std::string_view text, int depth, std::vector<Words> &found)
        : m_text(text)
        , m_depth(depth)
        , m_found(found)
    {
    }

    void readList();
    void readSubstitutions(); // of a here-document
    size_t at() const { return m_at; }

private:
    struct HereDocument {
        std::string end;
        bool isPlain = false; // a quoted end: nothing in it is substituted
        bool hasTabs = false;
    };

    bool isAtEnd() const { return m_at >= m_text.size(); }
    char peek(size_t ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\n';
    }
    bool readOperator(char c);
    bool readParenthesis(char c);
    void readWordPart();
    void readDollar(bool isQuoted);
    void readVariable();
    void readNested();
    void readBraces();
    void readBackquotes();
    void readSingleQuotes();
    void readEscapes();
    void readDoubleQuotes();
    void readRedirection();
    void readHereDocumentEnd();
    void skipArray();
    void skipHereDocuments();
    bool isFirstWord() const;
    void endWord();
    void endCommand();

    std::string_view m_text;
    size_t m_at = 0;
    int m_depth;
    std::vector<Words> &m_found;
    std::string m_word;
    bool m_isOpen = false; // a word, perhaps an empty one
    bool m_skipsWord = false; // the next one is a redirection's
    Words m_words;
    int m_open = 0; // parentheses
    std::vector<int> m_cases; // how many were open at each "case"
    std::vector<HereDocument> m_hereDocuments; // whose texts follow the line
    bool m_hasEnded = false;
};

} // namespace agents::loop
