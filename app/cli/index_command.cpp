// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/cli/folder_search.h"
#include "app/cli/interrupt.h"

using namespace Qt::Literals;

namespace app::cli {

namespace {

    const auto kDescription = uR"(Reads the documents in DIR and in the folders below it, so that
'hearth ask --folder DIR' finds passages at once. Hidden files, links, pictures
and recordings are left out. Only what is new or changed is read; what is gone
is forgotten. Stopped with Ctrl+C, the next call goes on where it was.)"_s;

    ExitCode run(Arguments &arguments, Console &console)
    {
        if (arguments.words().size() != 1)
            return refuseUsage(console, u"Name one folder to index."_s, u"index"_s);
        Interrupt interrupt;
        const auto summary = updateIndex(arguments.words().first(), console, interrupt);
        if (!summary) {
            console.error(QString::fromStdString(summary.error().message));
            return summary.error().code == base::ErrorCode::Cancelled ? ExitCode::Interrupted
                                                                      : ExitCode::Failed;
        }
        for (const QString &problem : summary->problems)
            console.note(problem);
        console.write(u"%1 files, %2 read, %3 forgotten\n"_s.arg(summary->files)
                          .arg(summary->read)
                          .arg(summary->removed));
        return console.exitCode();
    }

} // namespace

Command indexCommand()
{
    return {.name = u"index"_s,
            .usage = u"DIR"_s,
            .summary = u"read a folder's documents for questions about them"_s,
            .description = kDescription,
            .options = {},
            .details = {},
            .run = run};
}

} // namespace app::cli
