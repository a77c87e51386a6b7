// SPDX-License-Identifier: Apache-2.0
#include "app/chat/code_language.h"

#include <algorithm>

using namespace Qt::Literals;

namespace app {
namespace {

    constexpr qsizetype kMaxLabel = 24;

    struct Alias {
        QLatin1StringView alias; // sorted by it
        QLatin1StringView name; // of KSyntaxHighlighting's definition
    };

    constexpr Alias kAliases[] = {
        {"asm"_L1, "GNU Assembler"_L1},
        {"bash"_L1, "Bash"_L1},
        {"bat"_L1, "MS-DOS Batch"_L1},
        {"batch"_L1, "MS-DOS Batch"_L1},
        {"c"_L1, "C"_L1},
        {"c#"_L1, "C#"_L1},
        {"c++"_L1, "C++"_L1},
        {"cc"_L1, "C++"_L1},
        {"clj"_L1, "Clojure"_L1},
        {"cmake"_L1, "CMake"_L1},
        {"console"_L1, "Bash"_L1},
        {"cpp"_L1, "C++"_L1},
        {"cs"_L1, "C#"_L1},
        {"csharp"_L1, "C#"_L1},
        {"css"_L1, "CSS"_L1},
        {"cxx"_L1, "C++"_L1},
        {"dart"_L1, "Dart"_L1},
        {"diff"_L1, "Diff"_L1},
        {"docker"_L1, "Dockerfile"_L1},
        {"dockerfile"_L1, "Dockerfile"_L1},
        {"elixir"_L1, "Elixir"_L1},
        {"erl"_L1, "Erlang"_L1},
        {"ex"_L1, "Elixir"_L1},
        {"fortran"_L1, "Fortran (Free Format)"_L1},
        {"glsl"_L1, "GLSL"_L1},
        {"go"_L1, "Go"_L1},
        {"golang"_L1, "Go"_L1},
        {"graphql"_L1, "GraphQL"_L1},
        {"h"_L1, "C++"_L1},
        {"haskell"_L1, "Haskell"_L1},
        {"hpp"_L1, "C++"_L1},
        {"hs"_L1, "Haskell"_L1},
        {"html"_L1, "HTML"_L1},
        {"ini"_L1, "INI Files"_L1},
        {"java"_L1, "Java"_L1},
        {"javascript"_L1, "JavaScript"_L1},
        {"jl"_L1, "Julia"_L1},
        {"js"_L1, "JavaScript"_L1},
        {"json"_L1, "JSON"_L1},
        {"jsonc"_L1, "JSON"_L1},
        {"jsx"_L1, "JavaScript React (JSX)"_L1},
        {"julia"_L1, "Julia"_L1},
        {"kotlin"_L1, "Kotlin"_L1},
        {"kt"_L1, "Kotlin"_L1},
        {"latex"_L1, "LaTeX"_L1},
        {"lua"_L1, "Lua"_L1},
        {"make"_L1, "Makefile"_L1},
        {"makefile"_L1, "Makefile"_L1},
        {"markdown"_L1, "Markdown"_L1},
        {"matlab"_L1, "Matlab"_L1},
        {"md"_L1, "Markdown"_L1},
        {"nix"_L1, "Nix"_L1},
        {"objc"_L1, "Objective-C"_L1},
        {"objective-c"_L1, "Objective-C"_L1},
        {"ocaml"_L1, "Objective Caml"_L1},
        {"perl"_L1, "Perl"_L1},
        {"php"_L1, "PHP/PHP"_L1},
        {"pl"_L1, "Perl"_L1},
        {"powershell"_L1, "PowerShell"_L1},
        {"ps1"_L1, "PowerShell"_L1},
        {"py"_L1, "Python"_L1},
        {"py3"_L1, "Python"_L1},
        {"python"_L1, "Python"_L1},
        {"python3"_L1, "Python"_L1},
        {"qml"_L1, "QML"_L1},
        {"r"_L1, "R Script"_L1},
        {"rb"_L1, "Ruby"_L1},
        {"rs"_L1, "Rust"_L1},
        {"ruby"_L1, "Ruby"_L1},
        {"rust"_L1, "Rust"_L1},
        {"scala"_L1, "Scala"_L1},
        {"scss"_L1, "SCSS"_L1},
        {"sh"_L1, "Bash"_L1},
        {"shell"_L1, "Bash"_L1},
        {"sql"_L1, "SQL"_L1},
        {"swift"_L1, "Swift"_L1},
        {"tex"_L1, "LaTeX"_L1},
        {"toml"_L1, "TOML"_L1},
        {"ts"_L1, "TypeScript"_L1},
        {"tsx"_L1, "TypeScript React (TSX)"_L1},
        {"typescript"_L1, "TypeScript"_L1},
        {"verilog"_L1, "Verilog"_L1},
        {"vhdl"_L1, "VHDL"_L1},
        {"vue"_L1, "Vue"_L1},
        {"xml"_L1, "XML"_L1},
        {"yaml"_L1, "YAML"_L1},
        {"yml"_L1, "YAML"_L1},
        {"zig"_L1, "Zig"_L1},
        {"zsh"_L1, "Zsh"_L1},
    };

    // Definitions whose names are not what people call the language.
    constexpr Alias kLabels[] = {
        {"Fortran (Free Format)"_L1, "Fortran"_L1},
        {"GNU Assembler"_L1, "Assembly"_L1},
        {"INI Files"_L1, "INI"_L1},
        {"JavaScript React (JSX)"_L1, "JSX"_L1},
        {"MS-DOS Batch"_L1, "Batch"_L1},
        {"Objective Caml"_L1, "OCaml"_L1},
        {"PHP/PHP"_L1, "PHP"_L1},
        {"R Script"_L1, "R"_L1},
        {"TypeScript React (TSX)"_L1, "TSX"_L1},
    };

    template<size_t Size>
    QLatin1StringView find(const Alias (&table)[Size], const QString &key)
    {
        const auto *const end = table + Size;
        const auto *const found =
            std::lower_bound(table, end, key, [](const Alias &entry, const QString &k) {
                return k.compare(entry.alias) > 0;
            });
        return found != end && key == found->alias ? found->name : QLatin1StringView();
    }

} // namespace

QString definitionName(const QString &language)
{
    const QLatin1StringView known = find(kAliases, language.toLower());
    return known.isEmpty() ? language : QString(known);
}

QString languageLabel(const QString &language)
{
    const QString name = definitionName(language).left(kMaxLabel);
    const QLatin1StringView label = find(kLabels, definitionName(language));
    if (!label.isEmpty())
        return label;
    const QString lower = name.toLower();
    if (lower == "txt"_L1 || lower == "text"_L1 || lower == "plaintext"_L1)
        return {};
    const bool isPlain = !name.isEmpty() && name == lower;
    return isPlain ? name.first(1).toUpper() + name.sliced(1) : name;
}

} // namespace app
