// SPDX-License-Identifier: Apache-2.0
#include "agents/loop/service_port.h"
#include "app/agent/agent_tools.h"
#include "app/cli/agent_events.h"
#include "app/cli/agent_help.h"
#include "app/cli/agent_project.h"
#include "app/cli/agent_rules.h"
#include "app/cli/agent_session.h"
#include "app/cli/agent_turns.h"
#include "app/cli/blocking_inference.h"
#include "app/cli/command.h"
#include "app/cli/engine_options.h"
#include "app/cli/input.h"
#include "app/cli/interrupt.h"
#include "app/cli/model_options.h"
#include "app/cli/reply_writer.h"

#include <chrono>
#include <memory>

#include <QEventLoop>
#include <QJsonArray>

using namespace Qt::Literals;
using agents::loop::LoopSetup;
using agents::loop::Mode;
using agents::loop::StopReason;
using agents::loop::TurnEnd;
using agents::project::Project;

namespace app::cli {

namespace {

    constexpr int kVersion = 1; // of the JSON lines
    constexpr Arguments::Range kCalls{1, 1000};
    constexpr Arguments::Range kSeconds{1, 86400};

    struct Order {
        Mode mode = Mode::Ask;
        QString modeName;
        QString task;
        QString resumed; // a turn or "last"; empty: none
        agents::loop::LoopLimits limits;
        agents::GenerationRequest request;
        bool isJson = false;
        bool hasTemperature = false; // the user set one
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
        case agents::sandbox::Mechanism::Seatbelt:
            return u"seatbelt"_s;
        case agents::sandbox::Mechanism::RestrictedToken:
            return u"restricted-token"_s;
        case agents::sandbox::Mechanism::AppContainer:
            return u"appcontainer"_s;
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
        order.resumed = arguments.text(u"resume"_s);
        const bool hasTask = arguments.words().size() == 1 && !order.task.trimmed().isEmpty();
        if (!hasTask && (order.resumed.isEmpty() || !arguments.words().isEmpty()))
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
        order.hasTemperature = arguments.has(u"temp"_s);
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
                {u"trusted"_s, session.isTrusted()},
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

    AgentEvents::Answers answersAt(Console &console, Interrupt &interrupt, bool isJson)
    {
        if (isJson || !console.isInputTerminal() || !console.isErrorTerminal())
            return {};
        // Shared: the function may be copied, and what was read ahead must not be lost.
        return
            [&interrupt, input = std::make_shared<Input>()] { return input->readLine(interrupt); };
    }

    // What a person should know before it begins.
    void tellStart(Console &console, const Order &order, AgentSession &session, bool canAsk)
    {
        const bool isConfined = session.sandbox().confinesCommands();
        const QString otherwise = canAsk ? u"you are asked"_s : u"denied"_s;
        const QString writes = order.mode == Mode::Ask ? otherwise : u"allowed"_s;
        const QString commands =
            order.mode == Mode::Auto && isConfined ? u"allowed in the sandbox"_s : otherwise;
        console.note(u"Working in %1. Reading: allowed; writing: %2; commands: %3."_s.arg(
            QString::fromStdString(session.folder()), writes, commands));
        if (session.hasInstructions() && !session.isTrusted())
            console.note(u"The project's own instructions (AGENTS.md, skills) are not followed: "
                         "this folder is not trusted. --trust changes that."_s);
        if (!isConfined)
            console.note(u"No sandbox works here: commands would run with all your rights."_s);
    }

    void tellChanges(Console &console, const QJsonObject &totals, AgentSession &session)
    {
        QStringList changed;
        for (const QJsonValue &path : totals[u"changed"_s].toArray())
            changed += path.toString();
        if (changed.isEmpty())
            return;
        console.note(u"Changed: %1. To take it back: hearth agent --project '%2' --undo %3"_s.arg(
            changed.join(u", "_s), QString::fromStdString(session.folder()),
            QString::fromStdString(session.turn().id)));
    }

    LoopSetup setupFor(const Order &order,
                       AgentSession &session,
                       const engine::ModelInfo &model,
                       agents::loop::ReplyPort &port,
                       AgentEvents &events,
                       const base::CancelToken &cancel)
    {
        return {.replies = port,
                .tools = session.tools(),
                .context = session.context(cancel),
                .observer = events,
                .policy = agents::loop::ApprovalPolicy(order.mode, session.rules()),
                .limits = order.limits,
                .systemText = session.systemText(),
                .sampling = agentSampling(order.request.sampling, model, order.hasTemperature),
                .thinking = order.request.prompt.thinking,
                .record = std::move(session.turn().record),
                .keepGrant = [&session](const agents::loop::CommandRule &rule) {
                    // Where it cannot be kept it still counts for this turn.
                    static_cast<void>(session.project().rules().add(rule));
                }};
    }

    // Runs the loop on a thread of its own while the event loop here serves the model.
    TurnEnd work(const Order &order,
                 AgentSession &session,
                 BlockingInference &model,
                 Interrupt &interrupt,
                 Console &console,
                 QJsonObject &totals)
    {
        storage::TaskThread thread;
        agents::loop::ServicePort port(model.service(), thread);
        auto answers = answersAt(console, interrupt, order.isJson);
        if (!order.isJson)
            tellStart(console, order, session, bool(answers));
        AgentEvents events(console, thread, order.isJson, std::move(answers));
        QObject::connect(&model.service(), &agents::InferenceService::prefillProgressed, &port,
                         [&events](agents::RequestId, quint32 done, quint32 total) {
                             events.progress(u"Reading, %1 of %2 tokens…"_s.arg(done).arg(total));
                         });
        agents::loop::AgentLoop loop(
            setupFor(order, session, model.modelInfo(), port, events, interrupt.token()));
        QEventLoop wait;
        std::optional<TurnEnd> end;
        const auto started = std::chrono::steady_clock::now();
        thread.post([&] {
            const auto &steps = session.turn().steps;
            if (!steps.empty() && !order.task.isEmpty())
                loop.steer(order.task.toStdString());
            TurnEnd reached =
                steps.empty() ? loop.run(order.task.toStdString()) : loop.resume(steps);
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

    // Opens the turn and does its work.
    ExitCode runTurn(Arguments &arguments,
                     Console &console,
                     const Order &order,
                     std::unique_ptr<Project> project)
    {
        std::string resumed;
        if (!order.resumed.isEmpty()) {
            const auto found = findTurn(*project, order.resumed, TurnUse::Resume);
            if (!found)
                return fail(console, found.error(), order.isJson);
            resumed = *found;
        }
        auto load = replyLoadRequest(arguments);
        auto source = openSource(arguments, load, console);
        if (!source)
            return fail(console, source.error(), order.isJson);
        Interrupt interrupt;
        BlockingInference model(console, interrupt, *std::move(source));
        if (const auto loaded = model.load(load); !loaded)
            return fail(console, loaded.error(), order.isJson);
        auto session = AgentSession::open(std::move(project), resumed, model.service());
        if (!session)
            return fail(console, session.error(), order.isJson);
        if (order.isJson)
            console.write(jsonLine(startEvent(order, **session, model)));
        QJsonObject totals;
        const TurnEnd end = work(order, **session, model, interrupt, console, totals);
        if (!order.isJson)
            tellChanges(console, totals, **session);
        return tellEnd(console, end, totals, order.isJson);
    }

    ExitCode run(Arguments &arguments, Console &console)
    {
        const bool isJson = arguments.has(u"json"_s);
        const bool isList = arguments.has(u"turns"_s);
        const bool isUndo = arguments.has(u"undo"_s);
        const bool isRules = arguments.has(u"rules"_s);
        const bool isForget = arguments.has(u"forget-rule"_s);
        const bool isForgetTurns = arguments.has(u"forget-turns"_s);
        const int alone = isList + isUndo + isRules + isForget + isForgetTurns;
        Order order;
        if (alone == 0) {
            order = readOrder(arguments);
            replyLoadRequest(arguments); // for its problems
        } else if (!arguments.words().isEmpty() || alone > 1) {
            arguments.refuse(u"--turns, --undo, --forget-turns, --rules and --forget-rule stand "
                             "alone, without a TASK."_s);
        }
        if (!arguments.problem().isEmpty())
            return refuseUsage(console, arguments.problem(), u"agent"_s);
        const QString folder = arguments.has(u"project"_s) ? arguments.text(u"project"_s) : u"."_s;
        auto project = openProject(folder);
        if (!project)
            return fail(console, project.error(), isJson);
        const QString root = QString::fromStdString((*project)->folder());
        if (arguments.has(u"trust"_s)) {
            if (const auto trusted = (*project)->trust().setTrusted(root, true); !trusted)
                return fail(console, trusted.error(), isJson);
        }
        if (isList)
            return listTurns(console, **project, isJson);
        if (isForgetTurns)
            return forgetTurns(console, **project, isJson);
        if (isRules)
            return listRules(console, **project, isJson);
        if (isForget)
            return forgetRule(console, **project, arguments.text(u"forget-rule"_s), isJson);
        if (!isUndo)
            return runTurn(arguments, console, order, *std::move(project));
        const auto turn = findTurn(**project, arguments.text(u"undo"_s), TurnUse::Undo);
        return turn ? undoTurn(console, **project, *turn, isJson)
                    : fail(console, turn.error(), isJson);
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
         u"N"_s},
        {u"resume"_s, u"Go on with a turn that was stopped. TASK may add something."_s, u"TURN"_s},
        {u"undo"_s, u"Put the files back as they were before a turn."_s, u"TURN"_s},
        {u"trust"_s, u"Follow the project's AGENTS.md and skills, now and later."_s},
        {u"turns"_s, u"List the turns of this folder, newest first."_s},
        {u"forget-turns"_s,
         u"Delete what is kept of this folder's turns. None can be undone then."_s},
        {u"rules"_s, u"List the rules for commands that count in this folder."_s},
        {u"forget-rule"_s, u"Remove the rules with exactly these WORDS."_s, u"WORDS"_s}};
    return {.name = u"agent"_s,
            .usage = u"[OPTION]… [TASK]"_s,
            .summary = u"let the model work in a project folder"_s,
            .description = agentDescription(),
            .options = options + sharedOptions() + engineOptions()
                << jsonOption(u"Write JSON, one object per line; see below."_s),
            .details = agentDetails(),
            .run = run};
}

} // namespace app::cli
