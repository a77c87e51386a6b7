// SPDX-License-Identifier: Apache-2.0
#include "agents/loop/agent_prompt.h"
#include "agents/loop/service_port.h"
#include "app/cli/agent_events.h"
#include "app/cli/agent_session.h"
#include "app/cli/blocking_inference.h"
#include "app/cli/command.h"
#include "app/cli/interrupt.h"
#include "app/cli/model_options.h"
#include "app/cli/reply_writer.h"

#include <chrono>

#include <QEventLoop>

using namespace Qt::Literals;
using agents::loop::Mode;
using agents::loop::StopReason;
using agents::loop::TurnEnd;
using agents::project::ProfileFolders;

namespace app::cli {

namespace {

    constexpr int kVersion = 1; // of the JSON lines
    constexpr Arguments::Range kCalls{1, 1000};
    constexpr Arguments::Range kSeconds{1, 86400};

    const auto kDescription =
        uR"(Lets the model work on TASK in a project folder: it reads, searches, edits and
runs commands until it is done. It reaches nothing outside of the folder; what
it writes is kept in a journal, also its originals. Nobody is asked: what a mode
does not allow is denied.

  ask    reads
  edit   also changes files
  auto   also runs commands, in the sandbox and without network

Rules for single commands lie in agent-rules.json in Hearth's configuration
folder: [{"prefix":["make","test"],"verdict":"allow"}], or "ask", or "deny".)"_s;

    const auto kDetails =
        uR"(With --json, standard output is one JSON object per line, version 1. Fields may
be added; those that are here stay.
  {"type":"start","version":1,"project":…,"mode":…,"model":…,"backend":…,
   "sandbox":…,"turn":…}       first; sandbox: bubblewrap, landlock or none
  {"type":"thought","text":…}  more of a thought (--think on)
  {"type":"text","text":…}     more of what the model says
  {"type":"tool_call","problem":…}
                               a call that cannot be read
  {"type":"reply",…}           a reply has ended: prompt_tokens, reused_tokens,
                               generated_tokens, prefill_seconds,
                               generate_seconds
  {"type":"call","number":…,"tool":…,"arguments":{…},"path":…,"diff":…,
   "argv":[…],"sandboxed":…}   it begins; path, diff, argv and sandboxed where
                               the call has them
  {"type":"denied",…}          as call, but it was not allowed
  {"type":"output","number":…,"text":…}
                               what a command writes
  {"type":"result","number":…,"tool":…,"failed":…,"text":…,"changed":[…],
   "exit_code":…}              its end
  {"type":"end","reason":…,"text":…,"message":…,"calls":…,
   "generated_tokens":…,"changed":[…],"seconds":…}
                               last. reason: answer, question, user, call_limit,
                               hard_call_limit, format_errors, repeating,
                               token_budget, time_budget, context_full,
                               no_answer, failed
  {"type":"error","message":…} the end when it could not begin

Exit status: 0 answer, 1 failed, 2 wrong usage, 3 the model asks a question,
4 stopped at a limit, 130 interrupted.

Example:
  hearth agent --project . --mode edit "Rename parse to parseHeader")"_s;

    struct Order {
        Mode mode = Mode::Ask;
        QString modeName;
        QString task;
        agents::loop::LoopLimits limits;
        agents::GenerationRequest request;
        bool isJson = false;
    };

    ExitCode exitCodeOf(StopReason reason)
    {
        switch (reason) {
        case StopReason::Answer:
            return ExitCode::Done;
        case StopReason::Question:
            return ExitCode::Question;
        case StopReason::User:
            return ExitCode::Interrupted;
        case StopReason::Failed:
            return ExitCode::Failed;
        default:
            return ExitCode::Stopped;
        }
    }

    ExitCode fail(Console &console, const base::Error &error, bool isJson)
    {
        if (error.code == base::ErrorCode::Cancelled)
            return ExitCode::Interrupted;
        const QString message = QString::fromStdString(error.message);
        if (isJson)
            console.write(jsonLine({{u"type"_s, u"error"_s}, {u"message"_s, message}}));
        console.error(message);
        return ExitCode::Failed;
    }

    QString mechanismName(agents::sandbox::Mechanism mechanism)
    {
        switch (mechanism) {
        case agents::sandbox::Mechanism::Bubblewrap:
            return u"bubblewrap"_s;
        case agents::sandbox::Mechanism::Landlock:
            return u"landlock"_s;
        case agents::sandbox::Mechanism::None:
            break;
        }
        return u"none"_s;
    }

    Order readOrder(Arguments &arguments)
    {
        Order order;
        order.isJson = arguments.has(u"json"_s);
        order.task = arguments.words().value(0);
        if (arguments.words().size() != 1 || order.task.trimmed().isEmpty())
            arguments.refuse(u"There must be one TASK: put quotes around its words."_s);
        order.modeName = arguments.has(u"mode"_s) ? arguments.text(u"mode"_s) : u"ask"_s;
        if (order.modeName == u"edit")
            order.mode = Mode::Edit;
        else if (order.modeName == u"auto")
            order.mode = Mode::Auto;
        else if (order.modeName != u"ask")
            arguments.refuse(
                u"There is no mode '%1'; there are ask, edit and auto."_s.arg(order.modeName));
        auto &limits = order.limits;
        limits.calls = arguments.count(u"max-calls"_s, limits.calls, kCalls);
        limits.hardCalls = std::max(limits.calls, limits.hardCalls);
        limits.time = std::chrono::seconds(arguments.count(u"max-seconds"_s, 0, kSeconds));
        order.request = generationRequest(arguments);
        limits.tokens = order.request.maxTokens;
        return order;
    }

    QJsonObject startEvent(const Order &order, AgentSession &session, BlockingInference &model)
    {
        return {{u"type"_s, u"start"_s},
                {u"version"_s, kVersion},
                {u"project"_s, QString::fromStdString(session.folder())},
                {u"mode"_s, order.modeName},
                {u"model"_s, QString::fromStdString(model.modelInfo().name)},
                {u"backend"_s, model.backendName()},
                {u"sandbox"_s, mechanismName(session.sandbox().mechanism)},
                {u"turn"_s, QString::fromStdString(session.turn().id)}};
    }

    ExitCode tellEnd(Console &console, const TurnEnd &end, const QJsonObject &totals, bool isJson)
    {
        const QString message = QString::fromStdString(end.message);
        if (isJson) {
            QJsonObject event = totals;
            const auto name = nameOf(end.reason);
            event[u"type"_s] = u"end"_s;
            event[u"reason"_s] =
                QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
            event[u"text"_s] = QString::fromStdString(end.text);
            event[u"message"_s] = message;
            console.write(jsonLine(event));
        } else if (!message.isEmpty() && end.reason != StopReason::Failed) {
            console.note(message);
        }
        if (end.reason == StopReason::Failed)
            console.error(message);
        const ExitCode written = console.exitCode();
        return written == ExitCode::Done ? exitCodeOf(end.reason) : written;
    }

    // Runs the loop on a thread of its own while the event loop here serves the model.
    base::Result<TurnEnd> work(const Order &order,
                               AgentSession &session,
                               BlockingInference &model,
                               const Interrupt &interrupt,
                               Console &console,
                               QJsonObject &totals)
    {
        storage::TaskThread thread;
        agents::loop::ServicePort port(model.service(), thread);
        AgentEvents events(console, thread, order.isJson);
        agents::loop::AgentLoop loop(
            {.replies = port,
             .tools = session.tools(),
             .context = session.context(interrupt.token()),
             .observer = events,
             .policy = agents::loop::ApprovalPolicy(order.mode, session.rules()),
             .limits = order.limits,
             .systemText = agents::loop::agentPrompt(session.folder()),
             .sampling = order.request.sampling,
             .thinking = order.request.prompt.thinking,
             .record = std::move(session.turn().record)});
        QEventLoop wait;
        std::optional<TurnEnd> end;
        const auto started = std::chrono::steady_clock::now();
        thread.post([&] {
            TurnEnd reached = loop.run(order.task.toStdString());
            thread.postBack([&, reached] {
                end = reached;
                wait.quit();
            });
        });
        wait.exec();
        thread.finish();
        totals = events.totals();
        totals[u"seconds"_s] =
            std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
        events.finish();
        return *end;
    }

    ExitCode run(Arguments &arguments, Console &console)
    {
        const Order order = readOrder(arguments);
        auto load = replyLoadRequest(arguments);
        if (!arguments.problem().isEmpty())
            return refuseUsage(console, arguments.problem(), u"agent"_s);
        const QString folder = arguments.has(u"project"_s) ? arguments.text(u"project"_s) : u"."_s;
        auto project = agents::project::Project::open(folder, ProfileFolders::standard());
        if (!project)
            return fail(console, project.error(), order.isJson);
        auto session = AgentSession::open(*std::move(project), {});
        if (!session)
            return fail(console, session.error(), order.isJson);
        const auto path = chooseModel(arguments);
        if (!path)
            return fail(console, path.error(), order.isJson);
        load.path = *path;
        Interrupt interrupt;
        BlockingInference model(console, interrupt);
        if (const auto loaded = model.load(load); !loaded)
            return fail(console, loaded.error(), order.isJson);
        if (order.isJson)
            console.write(jsonLine(startEvent(order, **session, model)));
        QJsonObject totals;
        const auto end = work(order, **session, model, interrupt, console, totals);
        if (!end)
            return fail(console, end.error(), order.isJson);
        return tellEnd(console, *end, totals, order.isJson);
    }

    // What a reply takes, without what the agent decides for itself.
    QList<QCommandLineOption> sharedOptions()
    {
        QList<QCommandLineOption> options = replyOptions();
        options.removeIf([](const QCommandLineOption &option) {
            return option.names().contains(u"system"_s) || option.names().contains(u"schema"_s)
                || option.names().contains(u"max-tokens"_s);
        });
        return options;
    }

} // namespace

Command agentCommand()
{
    QList<QCommandLineOption> options{
        {{u"p"_s, u"project"_s}, u"Work in DIR. Without it: the current folder."_s, u"DIR"_s},
        {u"mode"_s, u"What is allowed: ask, edit or auto. Without it: ask."_s, u"MODE"_s},
        {u"max-calls"_s, u"Stop after N calls. Without it: 25."_s, u"N"_s},
        {u"max-tokens"_s, u"Stop after the model wrote N tokens. Without it: never."_s, u"N"_s},
        {u"max-seconds"_s, u"Stop after N seconds, between two steps. Without it: never."_s,
         u"N"_s}};
    return {.name = u"agent"_s,
            .usage = u"[OPTION]… TASK"_s,
            .summary = u"let the model work in a project folder"_s,
            .description = kDescription,
            .options = options + sharedOptions()
                << jsonOption(u"Write JSON, one object per line; see below."_s),
            .details = kDetails,
            .run = run};
}

} // namespace app::cli
