// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command_line.h"

#include "app/build_info.h"
#include "app/cli/command.h"
#include "app/cli/help.h"

#include <string_view>

using namespace Qt::Literals;

namespace app::cli {

namespace {

    // The command that the first words name; `words` loses them.
    const Command *takeCommand(const std::vector<Command> &commands, QStringList &words)
    {
        for (const Command &command : commands) {
            const QStringList name = command.name.split(u' ');
            if (words.mid(0, name.size()) == name) {
                words = words.mid(name.size());
                return &command;
            }
        }
        return nullptr;
    }

    ExitCode
    unknownCommand(Console &console, const std::vector<Command> &commands, const QStringList &words)
    {
        // "model" alone is the beginning of a command.
        QStringList longer;
        for (const Command &command : commands) {
            if (command.name.startsWith(words.first() + u' '))
                longer += u"'hearth %1'"_s.arg(command.name);
        }
        if (!longer.isEmpty())
            return refuseUsage(
                console,
                u"'hearth %1' needs one more word: %2."_s.arg(words.first(), longer.join(u", "_s)));
        return refuseUsage(console, u"There is no command '%1'."_s.arg(words.first()));
    }

    ExitCode help(Console &console, const std::vector<Command> &commands, QStringList words)
    {
        if (words.isEmpty()) {
            console.write(programHelp(commands));
            return console.exitCode();
        }
        const QStringList asked = words;
        const Command *command = takeCommand(commands, words);
        if (!command)
            return unknownCommand(console, commands, asked);
        console.write(commandHelp(*command));
        return console.exitCode();
    }

    bool asksForHelp(const QStringList &words)
    {
        const QStringList options = words.mid(0, words.indexOf(u"--"_s)); // -1: all of them
        return options.contains(u"--help"_s) || options.contains(u"-h"_s);
    }

    ExitCode run(Console &console, QStringList words)
    {
        const std::vector<Command> commands = allCommands();
        if (words.first() == u"--version" || words.first() == u"-v") {
            console.write(buildDescription());
            return console.exitCode();
        }
        if (words.first() == u"help" || words.first() == u"--help" || words.first() == u"-h")
            return help(console, commands, words.mid(1));
        const QStringList all = words;
        const Command *command = takeCommand(commands, words);
        if (!command)
            return unknownCommand(console, commands, all);
        if (asksForHelp(words)) {
            console.write(commandHelp(*command));
            return console.exitCode();
        }
        auto arguments = Arguments::parse(command->options, words);
        if (!arguments)
            return refuseUsage(console, QString::fromStdString(arguments.error().message),
                               command->name);
        return command->run(*arguments, console);
    }

} // namespace

std::vector<Command> allCommands()
{
    return {askCommand(),       agentCommand(),    acpCommand(),       chatCommand(),
            modelListCommand(), modelGetCommand(), modelInfoCommand(), modelCompareCommand(),
            tokenizeCommand(),  benchCommand(),    readCommand(),      indexCommand(),
            guideCommand(),     exportCommand(),   importCommand(),    serveCommand()};
}

ExitCode refuseUsage(Console &console, const QString &sentence, const QString &command)
{
    const QString page = command.isEmpty() ? u"--help"_s : u"help "_s + command;
    console.error(sentence + u" See 'hearth %1'."_s.arg(page));
    return ExitCode::Usage;
}

bool drawsText(int argc, const char *const *argv)
{
    return argc > 1 && argv[1] == std::string_view("export");
}

bool isCommandLine(int argc, const char *const *argv)
{
    if (argc < 2)
        return false;
    const std::string_view first = argv[1];
    if (first.starts_with('-'))
        return first == "-h" || first == "--help" || first == "-v" || first == "--version";
    if (first == "quick")
        return false; // asks the window
    // A file manager calls the program with a file to open in the window.
    return !first.ends_with(".gguf") && !first.ends_with(".hearth.json")
        && first.find('/') == std::string_view::npos;
}

int runCommandLine(const QStringList &words)
{
    Console console;
    return static_cast<int>(run(console, words));
}

int refuseWindowOptions(const QString &sentence)
{
    Console console;
    return static_cast<int>(refuseUsage(console, sentence));
}

} // namespace app::cli
