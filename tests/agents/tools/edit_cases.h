// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

// Edits and what they do to a file's bytes, for the tests of every system. The rows named after an
// issue are cases in which another agent damaged a file: https://github.com/<name>/issues/<number>.
struct EditCase {
    const char *name;
    std::string bytes;
    const char *find;
    const char *replace;
    std::string expected;
};

inline std::vector<EditCase> editsOfOnePlace()
{
    using namespace std::string_literals;
    std::vector<EditCase> cases;
    const auto row = [&](const char *name, const std::string &bytes, const char *find,
                         const char *replace, const std::string &expected) {
        cases.push_back({name, bytes, find, replace, expected});
    };
    row("a word", "int a = 1;\n", "a = 1", "a = 2", "int a = 2;\n");
    row("lines to nothing", "a\nb\nc\n", "b\n", "", "a\nc\n");
    row("a whole file", "a\n", "a\n", "b\n", "b\n");
    row("at the end without newline", "a\nb", "b", "c", "a\nc");
    row("markup of the model's own", "x <|\"|> y\n", "<|\"|>", "<turn|>", "x <turn|> y\n");
    // pi#3554, pi#5899: the whole file was normalised, quotes, dashes and spaces at ends included.
    row("earendil-works/pi 5899",
        "s = \xE2\x80\x9Cq\xE2\x80\x9D;  \nn\xC2\xA0"
        "b \xEF\xAC\x81\t\nx = 1\n",
        "x = 1", "x = 2",
        "s = \xE2\x80\x9Cq\xE2\x80\x9D;  \nn\xC2\xA0"
        "b \xEF\xAC\x81\t\nx = 2\n");
    row("decomposed letters stay", "e\xCC\x81\nx\n", "x", "y", "e\xCC\x81\ny\n");
    // openclaw#116011: bare CR and mixed ends were rewritten.
    row("openclaw/openclaw 116011", "a\rb\r\nc\nd\r", "c", "C", "a\rb\r\nC\nd\r");
    row("over mixed ends", "a\rb\r\nc\nd\r", "a\nb\nc", "a\nB\nc", "a\rB\r\nc\nd\r");
    row("crlf in find", "a\r\nb\r\n", "a\r\nb", "a\r\nB", "a\r\nB\r\n");
    row("new lines in a crlf file", "a\r\nb\r\n", "b", "b\nc", "a\r\nb\r\nc\r\n");
    // gemini-cli#17876: text in other encodings was written back as UTF-8.
    row("google-gemini/gemini-cli 17876", "caf\xE9 = 1\n", "= 1", "= 2", "caf\xE9 = 2\n");
    row("utf-16 stays",
        "\xFF\xFE"
        "a\0=\0"
        "1\0\n\0"s,
        "a=1", "a=2",
        "\xFF\xFE"
        "a\0=\0"
        "2\0\n\0"s);
    row("the mark stays",
        "\xEF\xBB\xBF"
        "a\n",
        "a", "b",
        "\xEF\xBB\xBF"
        "b\n");
    row("a broken byte stays", "\xC3\xA9 \xC3\xA9 \xFF\nx\n", "x", "y",
        "\xC3\xA9 \xC3\xA9 \xFF\ny\n");
    row("a broken byte within the lines stays", "\xC3\xA9\xC3\xA9\xFF a\n", "\xEF\xBF\xBD a",
        "\xEF\xBF\xBD b", "\xC3\xA9\xC3\xA9\xFF b\n");
    row("letters that share a first byte", "\xC3\xA9\n", "\xC3\xA9", "\xC3\xA8", "\xC3\xA8\n");
    // Whole lines but for spaces.
    row("spaces at ends", "if (a)  \n  b();\t\n", "if (a)\n  b();\n", "if (a)\n  c();\n",
        "if (a)  \n  c();\n");
    row("less indented find", "class A {\n    void f() {\n        g();\n    }\n};\n",
        "void f() {\n    g();\n}", "void f() {\n    h();\n\n    g();\n}",
        "class A {\n    void f() {\n        h();\n\n        g();\n    }\n};\n");
    row("more indented find", "def f():\n  a\n  b\n", "    def f():\n      a\n",
        "    def f():\n      c\n", "def f():\n  c\n  b\n");
    row("lines to nothing but for spaces", "a\n  b  \nc\n", "b\n", "", "a\nc\n");
    return cases;
}

// Nothing may be written.
inline std::vector<EditCase> editsOfNoPlace()
{
    std::vector<EditCase> cases;
    const auto row = [&](const char *name, const char *bytes, const char *find,
                         const char *replace) {
        cases.push_back({name, bytes, find, replace, {}});
    };
    // zero#963: two anchors and 0.65 likeness replaced lines that the model never quoted.
    row("Gitlawb/zero 963", "begin();\nkeep_me();\nand_me();\nend();\n",
        "begin();\nold_call();\nold_code();\nend();\n", "begin();\nnew_call();\nend();\n");
    // oh-my-pi#10454: a stale anchor was spliced into another place.
    row("can1357/oh-my-pi 10454", "int f() { return 1; }\nint g() { return 2; }\n",
        "int f() { return 3; }", "int f() { return 4; }");
    // opencode: with one candidate for the first and last line any middle was accepted.
    row("a block by its first and last line", "if (x) {\n    a();\n    b();\n}\n",
        "if (x) {\n    c();\n    d();\n}", "if (x) {\n}");
    // hermes-agent#93698: the first of several places was taken.
    row("hermes-agent 93698", "x = 1;\ny = 2;\nx = 1;\n", "x = 1;", "x = 2;");
    row("overlapping places", "aaa\n", "aa", "b");
    row("several places but for spaces", "  a\nb\n    a\n", "a \n", "c\n");
    row("letters in another case", "Foo\n", "foo", "bar");
    row("other quotes", "say(\xE2\x80\x9Chi\xE2\x80\x9D)\n", "say(\"hi\")", "say(\"ho\")");
    row("spaces within a line", "a  b\n", "a b", "c");
    row("tabs for spaces", "\ta\n\t\tb\n", "    a\n        b\n", "    c\n");
    row("uneven indentation", "    a\n  b\n", "a\nb\n", "c\n");
    row("blank find", "a\n\nb\n", "\n", "x");
    row("empty find", "a\n", "", "x");
    row("no change", "a\n", "a", "a");
    row("longer than the file", "a\n", "a\nb\nc\n", "x");
    row("an empty file", "", "a", "b");
    row("replace without the removed indentation", "a\nb\n", "  a\n  b\n", "  c\nd\n");
    return cases;
}
