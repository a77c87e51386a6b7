// SPDX-License-Identifier: Apache-2.0
#include "app/cli/attachments.h"
#include "app/cli/command.h"
#include "app/cli/interrupt.h"

using namespace Qt::Literals;

namespace app::cli {

namespace {

    const auto kDescription =
        uR"(Writes what FILEs say as a model reads them: text, source code, PDF, Word,
Excel, PowerPoint, OpenDocument, EPUB, web pages, e-mails, RTF, CSV. Tables
become Markdown tables; pages, sheets and slides are marked. Files are read by a
process of its own with few rights, so that a damaged one does no harm.)"_s;

    ExitCode run(Arguments &arguments, Console &console)
    {
        if (arguments.words().isEmpty())
            return refuseUsage(console, u"There is no file to read."_s, u"read"_s);
        Interrupt interrupt;
        for (const QString &path : arguments.words()) {
            const auto text = readAttachment(path, console, interrupt);
            if (!text && text.error().code == base::ErrorCode::Cancelled)
                return ExitCode::Interrupted;
            if (!text) {
                console.error(QString::fromStdString(text.error().message));
                return ExitCode::Failed;
            }
            console.writeForeign(*text + u'\n');
        }
        return console.exitCode();
    }

} // namespace

Command readCommand()
{
    return {.name = u"read"_s,
            .usage = u"FILE…"_s,
            .summary = u"show files as a model reads them"_s,
            .description = kDescription,
            .options = {},
            .details = {},
            .run = run};
}

} // namespace app::cli
