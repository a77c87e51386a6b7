// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/console.h"

#include <vector>

#include <QCommandLineOption>
#include <QString>

namespace app::cli {

// One command: what its help says and what runs it.
struct Command {
    QString name; // "ask", "model info"
    QString usage; // what follows the name: "[OPTION]… [PROMPT]"
    QString summary; // one line for the list of commands
    QString description; // paragraphs
    QList<QCommandLineOption> options;
    QString details; // below the options: output formats, examples
    ExitCode (*run)(Arguments &arguments, Console &console) = nullptr;
};

Command acpCommand();
Command agentCommand();
Command askCommand();
Command chatCommand();
Command modelCompareCommand();
Command modelGetCommand();
Command modelInfoCommand();
Command modelListCommand();
Command tokenizeCommand();
Command benchCommand();
Command readCommand();
Command indexCommand();
Command guideCommand();
Command serveCommand();
Command exportCommand();
Command importCommand();

std::vector<Command> allCommands();

// A wrong usage: the sentence, then where to read more.
ExitCode refuseUsage(Console &console, const QString &sentence, const QString &command = {});

} // namespace app::cli
