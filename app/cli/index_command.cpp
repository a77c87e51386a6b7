// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/index/halves_test.h"
#include "agents/engine_reply_source.h"
#include "app/cli/blocking_inference.h"
#include "app/cli/command.h"
#include "app/cli/folder_search.h"
#include "app/cli/interrupt.h"
#include "app/cli/model_options.h"

using namespace Qt::Literals;

namespace app::cli {

namespace {

    const auto kDescription = uR"(Reads the documents in DIR and in the folders below it, so that
'hearth ask --folder DIR' finds passages at once. Hidden files, links, pictures
and recordings are left out. Only what is new or changed is read; what is gone
is forgotten. Stopped with Ctrl+C, the next call goes on where it was.

With --meaning, the model then reads the passages too, about a second for each
on two cores, so that questions in other words find them. First it is tried on
halves of the folder's own passages: a model that does not know which belong
together would do harm and is not used; the one that comes with Hearth is such.)"_s;

    ExitCode fail(Console &console, const base::Error &error)
    {
        console.error(QString::fromStdString(error.message));
        return error.code == base::ErrorCode::Cancelled ? ExitCode::Interrupted : ExitCode::Failed;
    }

    QString told(const agents::documents::VectorSummary &summary)
    {
        using namespace agents::documents;
        if (summary.isUseful)
            return u"%1 of %2 passages read for meaning\n"_s.arg(summary.vectors)
                .arg(summary.passages);
        if (summary.score <= 0)
            return u"Too few long passages to try the model on; questions find them by words.\n"_s;
        return u"Not read for meaning: the model puts %1 % of the other halves behind the right "
               "one (50 is chance, %2 are needed). Questions find passages by words.\n"_s
                   .arg(qRound(100 * summary.score))
                   .arg(qRound(100 * kUsefulScore));
    }

    ExitCode readForMeaning(Arguments &arguments, Console &console, Interrupt &interrupt)
    {
        auto load = loadRequest(arguments);
        const auto path = chooseModel(arguments);
        if (!path)
            return fail(console, path.error());
        load.path = *path;
        BlockingInference inference(console, interrupt,
                                    std::make_unique<agents::EngineReplySource>());
        if (const auto loaded = inference.load(load); !loaded)
            return fail(console, loaded.error());
        const auto summary =
            updateVectors(arguments.words().first(), inference, console, interrupt);
        if (!summary)
            return fail(console, summary.error());
        console.write(told(*summary));
        return console.exitCode();
    }

    ExitCode run(Arguments &arguments, Console &console)
    {
        if (arguments.words().size() != 1)
            return refuseUsage(console, u"Name one folder to index."_s, u"index"_s);
        loadRequest(arguments);
        if (!arguments.problem().isEmpty())
            return refuseUsage(console, arguments.problem(), u"index"_s);
        Interrupt interrupt;
        const auto summary = updateIndex(arguments.words().first(), console, interrupt);
        if (!summary)
            return fail(console, summary.error());
        for (const QString &problem : summary->problems)
            console.note(problem);
        console.write(u"%1 files, %2 read, %3 forgotten\n"_s.arg(summary->files)
                          .arg(summary->read)
                          .arg(summary->removed));
        return arguments.has(u"meaning"_s) ? readForMeaning(arguments, console, interrupt)
                                           : console.exitCode();
    }

} // namespace

Command indexCommand()
{
    return {.name = u"index"_s,
            .usage = u"[OPTION]… DIR"_s,
            .summary = u"read a folder's documents for questions about them"_s,
            .description = kDescription,
            .options = QList<QCommandLineOption>{{u"meaning"_s,
                                                  u"Let the model read them too, for questions "
                                                  u"in other words."_s},
                                                 modelOption()}
                + computeOptions(),
            .details = {},
            .run = run};
}

} // namespace app::cli
