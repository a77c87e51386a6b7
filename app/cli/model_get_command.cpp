// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/cli/interrupt.h"
#include "app/data_folder/data_folder.h"
#include "app/models/catalogue.h"
#include "app/models/model_download.h"

#include <algorithm>

#include <QEventLoop>

using namespace Qt::Literals;

namespace app::cli {

namespace {

    const auto kDescription =
        uR"(Downloads a Gemma 4 with its projector for pictures and sound and its drafter,
which guesses words ahead: Google's own 4-bit files or 8-bit ones, from Hugging
Face or the mirror that --host names. Every file is checked by its SHA-256.
Stopped with Ctrl+C, the next call goes on where it was. Writes the path of the
file at the end.)"_s;

    const auto kDetails =
        uR"TXT(Names are those of 'hearth model list': e2b, e4b, 12b, 26b-a4b, 31b; e2b-q8_0 and
so on are their 8-bit files. Where a page asks for it, your access token is
taken from the environment variable HF_TOKEN; it is sent to Hugging Face alone.
Without --host, the address that is set in the window (Downloads) holds here
too, and so does the proxy that is set there.

Example:
  hearth ask --model "$(hearth model get e2b)" "Why is the sky blue?")TXT"_s;

    ExitCode bring(ModelDownload &download, Console &console)
    {
        Interrupt interrupt;
        QEventLoop loop;
        QString problem;
        QObject::connect(&download, &ModelDownload::progressed, &loop,
                         [&] { console.status(download.progressText()); });
        QObject::connect(&download, &ModelDownload::verifying, &loop,
                         [&] { console.status(u"Checking that every byte is right…"_s); });
        QObject::connect(&download, &ModelDownload::finished, &loop, &QEventLoop::quit);
        QObject::connect(&download, &ModelDownload::failed, &loop, [&](const QString &message) {
            problem = message;
            // It may fail before the loop runs.
            QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
        });
        QObject::connect(&interrupt, &Interrupt::raised, &loop, &QEventLoop::quit);
        download.start();
        loop.exec();
        console.clearStatus();
        if (interrupt.isRaised()) {
            download.end();
            console.note(u"Stopped. The same command goes on where it was."_s);
            return ExitCode::Interrupted;
        }
        if (!problem.isEmpty()) {
            console.error(problem);
            return ExitCode::Failed;
        }
        return ExitCode::Done;
    }

    ExitCode run(Arguments &arguments, Console &console)
    {
        const QString name = arguments.words().value(0).toLower();
        const QList<CatalogueEntry> all = modelCatalogue();
        const auto entry = std::find_if(all.begin(), all.end(),
                                        [&name](const auto &each) { return each.id == name; });
        if (arguments.words().size() != 1 || entry == all.end())
            return refuseUsage(
                console, u"Name one model: e2b, e4b, 12b, 26b-a4b or 31b, or e2b-q8_0 and so on."_s,
                u"model get"_s);
        const auto data = openDataFolder();
        if (!data) {
            console.error(QString::fromStdString(data.error().message));
            return ExitCode::Failed;
        }
        const QString folder = *data + "/models"_L1;
        fetch::HubAccess access = fetch::hubAccess();
        if (arguments.has(u"host"_s)) {
            const auto host = fetch::readHubAddress(arguments.text(u"host"_s));
            if (!host) {
                console.error(QString::fromStdString(host.error().message));
                return ExitCode::Failed;
            }
            if (!fetch::isSameOrigin(*host, access.host))
                access.token.clear(); // it is another server's
            access.host = *host;
        }
        ModelDownload download(*entry, folder, access);
        if (const ExitCode code = bring(download, console); code != ExitCode::Done)
            return code;
        console.write(download.filePath() + u'\n');
        return console.exitCode();
    }

} // namespace

Command modelGetCommand()
{
    return {.name = u"model get"_s,
            .usage = u"[OPTION]… NAME"_s,
            .summary = u"download a Gemma 4"_s,
            .description = kDescription,
            .options = {{u"host"_s, u"Download from the mirror at URL."_s, u"URL"_s}},
            .details = kDetails,
            .run = run};
}

} // namespace app::cli
