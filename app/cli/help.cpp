// SPDX-License-Identifier: Apache-2.0
#include "app/cli/help.h"

using namespace Qt::Literals;

namespace app::cli {

namespace {

    constexpr qsizetype kWidth = 80;
    constexpr qsizetype kOptionColumn = 24;

    // Words of `text` in lines, each after the first indented.
    QString wrapped(const QString &text, qsizetype indent)
    {
        QString out;
        qsizetype column = indent;
        const QStringList words = text.split(u' ');
        for (const QString &word : words) {
            if (column > indent && column + word.size() + 1 > kWidth) {
                out += u'\n' + QString(indent, u' ');
                column = indent;
            } else if (column > indent) {
                out += u' ';
                ++column;
            }
            out += word;
            column += word.size();
        }
        return out;
    }

    QString optionLine(const QCommandLineOption &option)
    {
        QStringList names;
        const QStringList all = option.names();
        for (const QString &name : all)
            names += (name.size() == 1 ? u"-"_s : u"--"_s) + name;
        QString left = u"  "_s + names.join(u", "_s);
        if (!option.valueName().isEmpty())
            left += u' ' + option.valueName();
        const bool fits = left.size() + 2 <= kOptionColumn;
        return (fits ? left.leftJustified(kOptionColumn)
                     : left + u'\n' + QString(kOptionColumn, u' '))
            + wrapped(option.description(), kOptionColumn) + u'\n';
    }

} // namespace

QString programHelp(const std::vector<Command> &commands)
{
    QString text = uR"(Usage: hearth [OPTION]… [FILE]
       hearth COMMAND [OPTION]… [ARGUMENT]…

Hearth runs Gemma 4 models on this computer. It connects only for what you ask
for in that moment.
Without a command it opens the window, with the model FILE where one is named.

Commands:
)"_s;
    for (const Command &command : commands)
        text += (u"  "_s + command.name).leftJustified(16) + command.summary + u'\n';
    return text + uR"(  quick         ask the window for a line to write a quick question in
  help COMMAND  tell more about a command

Options:
  -h, --help      show this text
  -v, --version   show the version
Options of the window:
  --model FILE    load this model
  --data FOLDER   keep conversations and settings in this folder

The model: commands that need one take --model FILE, else the file named by the
environment variable HEARTH_MODEL, else the model that the window used last,
else Hearth Starter, the small demonstration model that comes with Hearth.

Conversations that are locked with a password: export and import ask for it at
the terminal, or read the first line of the file that HEARTH_PASSWORD_FILE
names (- for standard input).

Exit status: 0 done, 1 failed, 2 wrong usage, 3 an agent asks something, 4 an
agent came to a limit, 130 interrupted. Errors are one sentence on standard
error.
)"_s;
}

QString commandHelp(const Command &command)
{
    QString text = u"Usage: hearth %1 %2\n\n%3\n\nOptions:\n"_s.arg(command.name, command.usage,
                                                                    command.description);
    for (const QCommandLineOption &option : command.options)
        text += optionLine(option);
    text += optionLine(QCommandLineOption({u"h"_s, u"help"_s}, u"Show this text."_s));
    return command.details.isEmpty() ? text : text + u'\n' + command.details + u'\n';
}

} // namespace app::cli
