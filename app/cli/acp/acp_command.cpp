// SPDX-License-Identifier: Apache-2.0
#include "app/cli/acp/acp_server.h"
#include "app/cli/command.h"
#include "app/cli/input.h"
#include "app/cli/interrupt.h"
#include "app/cli/model_options.h"
#include "app/cli/reply_writer.h"

using namespace Qt::Literals;

namespace app::cli {

namespace {

    const auto kDescription =
        uR"(Serves an editor as its agent, through the Agent Client Protocol, version 1, on
standard input and output. The editor starts this command; it is of no use at a
terminal. The agent works as with 'hearth agent': in the folder that the editor
names, with the same rules, sandbox and journal, in one of the modes ask, edit
(at first) and auto. What a mode does not allow is asked in the editor.)"_s;

    const auto kDetails = uR"(An editor is told to run: hearth acp --model FILE
'hearth agent --turns' lists what was done in a folder; --undo takes it back.
MCP servers that an editor passes on are not started. What a server of
mcp-servers.json asks its user is shown by editors that show forms
(elicitation), and cancelled in others.)"_s;

    ExitCode run(Arguments &arguments, Console &console)
    {
        auto load = replyLoadRequest(arguments);
        if (!arguments.words().isEmpty())
            arguments.refuse(u"There are no words after the options."_s);
        if (!arguments.problem().isEmpty())
            return refuseUsage(console, arguments.problem(), u"acp"_s);
        const auto path = chooseModel(arguments);
        if (!path) {
            console.error(QString::fromStdString(path.error().message));
            return ExitCode::Failed;
        }
        load.path = *path;
        Interrupt interrupt;
        agents::InferenceService service;
        AcpServer server(
            service, [&console](const QJsonObject &message) { console.write(jsonLine(message)); });
        QObject::connect(&service, &agents::InferenceService::loadFailed, &service,
                         [&](const QString &message) {
                             console.error(message);
                             server.setProblem(message);
                         });
        service.load(load); // prompts wait for it; the editor need not
        Input input;
        while (const auto line = input.readLine(interrupt))
            server.receive(line->toUtf8());
        return interrupt.isRaised() ? ExitCode::Interrupted : console.exitCode();
    }

} // namespace

Command acpCommand()
{
    QList<QCommandLineOption> options = replyOptions();
    options.removeIf([](const QCommandLineOption &option) {
        const QStringList names = option.names();
        return !names.contains(u"model"_s) && !names.contains(u"mmproj"_s)
            && !names.contains(u"backend"_s) && !names.contains(u"threads"_s)
            && !names.contains(u"device"_s) && !names.contains(u"gpu-layers"_s)
            && !names.contains(u"kv"_s) && !names.contains(u"context"_s);
    });
    return {.name = u"acp"_s,
            .usage = u"[OPTION]…"_s,
            .summary = u"serve an editor as its agent"_s,
            .description = kDescription,
            .options = options,
            .details = kDetails,
            .run = run};
}

} // namespace app::cli
