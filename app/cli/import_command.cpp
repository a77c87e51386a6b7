// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/cli/exchange_store.h"
#include "app/cli/interrupt.h"
#include "app/exchange/archive_files.h"
#include "app/exchange/importer.h"

using namespace Qt::Literals;

namespace app::cli {

namespace {

    const auto kDescription =
        uR"(Reads conversations from files and adds them to those of the window,
which must be closed or does the same itself. Takes what Hearth exports as JSON
and the conversations of ChatGPT (conversations.json), LM Studio, GPT4All, Jan
and the web UI of llama.cpp, a folder of them too. Each call adds them again.)"_s;

    ExitCode run(Arguments &arguments, Console &console)
    {
        if (arguments.words().isEmpty())
            return refuseUsage(console, u"Name the files to import."_s, u"import"_s);
        const auto opened = openConversations(arguments);
        if (!opened) {
            console.error(QString::fromStdString(opened.error().message));
            return ExitCode::Failed;
        }
        const Interrupt interrupt;
        const auto summary = exchange::importAll(
            arguments.words(),
            [&](const exchange::Archive &archive) -> base::Result<void> {
                if (const auto kept = exchange::keepFiles(archive, opened->files); !kept)
                    return kept;
                return exchange::adoptArchive(*opened->store, archive);
            },
            [&](const exchange::ImportSummary &now) {
                console.status(u"Importing, %1 conversations"_s.arg(now.conversations));
                return !interrupt.token().isCancelled();
            });
        console.clearStatus();
        if (!summary) {
            console.error(QString::fromStdString(summary.error().message));
            return summary.error().code == base::ErrorCode::Cancelled ? ExitCode::Interrupted
                                                                      : ExitCode::Failed;
        }
        for (const QString &problem : summary->problems)
            console.note(problem);
        console.write(u"%1 conversations, %2 messages\n"_s.arg(summary->conversations)
                          .arg(summary->messages));
        return summary->conversations == 0 ? ExitCode::Failed : console.exitCode();
    }

} // namespace

Command importCommand()
{
    return {.name = u"import"_s,
            .usage = u"[OPTION]… FILE…"_s,
            .summary = u"read conversations from files"_s,
            .description = kDescription,
            .options = {dataOption()},
            .details = {},
            .run = run};
}

} // namespace app::cli
