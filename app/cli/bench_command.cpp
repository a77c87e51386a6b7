// SPDX-License-Identifier: Apache-2.0
#include "app/cli/benchmark.h"
#include "app/cli/command.h"
#include "app/cli/interrupt.h"
#include "app/cli/model_options.h"
#include "app/cli/reply_writer.h"
#include "engine/decode_limit.h"

#include <filesystem>

#include <QJsonObject>

using namespace Qt::Literals;

namespace app::cli {

namespace {

    constexpr Arguments::Range kTokens{0, 1 << 20};
    constexpr Arguments::Range kRepetitions{1, 1000};

    const auto kDescription =
        uR"(Measures how fast a model runs here, with random tokens and the meaning that
llama-bench gives its numbers: ppN reads a prompt of N tokens at once, tgN
computes N tokens one after the other, both after a warm-up. -p, -n and -d take
lists such as 128,512; every depth is measured with every test. 0 leaves a test
out. Without --json: a Markdown table of mean ± standard deviation in tokens
per second. On a graphics device also how much of its memory's speed, measured
by copies within it, decoding reaches: every token reads all weights.)"_s;

    const auto kDetails = uR"(With --json, each test is one line:
  {"test":"pp512","tokens_per_second":231.4,"stddev":1.2,"tokens":512,
   "depth":0,"threads":2,"backend":"…","model":"…","repetitions":5}
On a graphics device, lines of tgN also have copy_bytes_per_second and
copy_share. With a depth, test is "pp512 @ d4096". Ctrl+C ends it; what was
measured stays.

Example:
  hearth bench --model gemma-4-E2B.gguf -p 128,512 -n 64 -d 0,4096)"_s;

    struct Plan {
        std::vector<BenchmarkCase> cases;
        uint32_t repetitions = 0;
        bool isJson = false;
        std::filesystem::path model{};
        double copySpeed = 0; // bytes per second within the graphics device; 0: there is none
    };

    // How much of the device's copy speed a test reached; 0: it is no such test.
    double copyShare(const Plan &plan, const BenchmarkCase &test, const BenchmarkResult &result)
    {
        if (plan.copySpeed <= 0 || test.kind != BenchmarkCase::Kind::Generation)
            return 0;
        const auto bytes = engine::bytesPerToken(plan.model, test.depth + test.tokens / 2);
        return bytes ? static_cast<double>(*bytes) * result.tokensPerSecond / plan.copySpeed : 0;
    }

    Plan plan(Arguments &arguments)
    {
        Plan plan;
        const auto prompts = arguments.counts(u"p"_s, {512}, kTokens);
        const auto generations = arguments.counts(u"n"_s, {128}, kTokens);
        for (const uint32_t depth : arguments.counts(u"d"_s, {0}, kTokens)) {
            for (const uint32_t tokens : prompts)
                plan.cases.push_back({BenchmarkCase::Kind::Prompt, tokens, depth});
            for (const uint32_t tokens : generations)
                plan.cases.push_back({BenchmarkCase::Kind::Generation, tokens, depth});
        }
        std::erase_if(plan.cases, [](const BenchmarkCase &test) { return test.tokens == 0; });
        plan.repetitions = arguments.count(u"r"_s, 5, kRepetitions);
        plan.isJson = arguments.has(u"json"_s);
        if (plan.cases.empty())
            arguments.refuse(u"There is nothing to measure: -p and -n are 0."_s);
        if (!arguments.words().isEmpty())
            arguments.refuse(u"'%1' is not an option. The model is named with --model."_s.arg(
                arguments.words().first()));
        return plan;
    }

    // Room for the longest case; a context that the model was not made for is refused by the
    // engine.
    uint32_t contextFor(const Plan &plan)
    {
        uint32_t longest = 0;
        for (const BenchmarkCase &test : plan.cases)
            longest = std::max(longest, test.depth + test.tokens);
        return longest + 1;
    }

    QString tableLine(const QStringList &cells)
    {
        return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
    }

    QString tableHead()
    {
        const auto rule = [](qsizetype width) { return QString(width, u'-'); };
        return tableLine({u"model"_s.leftJustified(30), u"params"_s.rightJustified(8),
                          u"backend"_s.leftJustified(40), u"threads"_s, u"test"_s.leftJustified(20),
                          u"t/s"_s.rightJustified(20)})
            + tableLine(
                   {rule(30), rule(7) + u':', rule(40), rule(6) + u':', rule(20), rule(19) + u':'});
    }

    QString parameters(uint64_t count)
    {
        const auto number = static_cast<double>(count);
        return number >= 1e8 ? QString::number(number / 1e9, 'f', 2) + u" B"_s
                             : QString::number(number / 1e6, 'f', 2) + u" M"_s;
    }

    QString tableRow(const QString &test, const BenchmarkResult &result, const engine::Model &model)
    {
        const auto &info = model.info();
        const QString name = QString::fromStdString(info.name + " " + info.quantization);
        const QString speed =
            u"%1 ± %2"_s.arg(result.tokensPerSecond, 0, 'f', 2).arg(result.deviation, 0, 'f', 2);
        return tableLine({name.leftJustified(30), parameters(info.parameters).rightJustified(8),
                          QString::fromStdString(model.backendName()).leftJustified(40),
                          QString::number(model.threads()).rightJustified(7),
                          test.leftJustified(20), speed.rightJustified(20)});
    }

    QString shareLine(const QString &test, double share, double speed)
    {
        return u"%1 reads memory at %2 % of the %3 GB/s that copies on the device reach.\n"_s
            .arg(test)
            .arg(100 * share, 0, 'f', 1)
            .arg(speed / 1e9, 0, 'f', 1);
    }

    QString jsonRow(const BenchmarkCase &test,
                    const BenchmarkResult &result,
                    const engine::Model &model,
                    const Plan &plan)
    {
        QJsonObject row{{u"test"_s, QString::fromStdString(test.name())},
                        {u"tokens_per_second"_s, result.tokensPerSecond},
                        {u"stddev"_s, result.deviation},
                        {u"tokens"_s, static_cast<qint64>(test.tokens)},
                        {u"depth"_s, static_cast<qint64>(test.depth)},
                        {u"threads"_s, static_cast<qint64>(model.threads())},
                        {u"backend"_s, QString::fromStdString(model.backendName())},
                        {u"model"_s, QString::fromStdString(model.info().name)},
                        {u"repetitions"_s, static_cast<qint64>(plan.repetitions)}};
        if (const double share = copyShare(plan, test, result); share > 0) {
            row.insert(u"copy_bytes_per_second"_s, plan.copySpeed);
            row.insert(u"copy_share"_s, share);
        }
        return jsonLine(row);
    }

    ExitCode fail(Console &console, const base::Error &error)
    {
        console.clearStatus();
        if (error.code == base::ErrorCode::Cancelled)
            return ExitCode::Interrupted;
        console.error(QString::fromStdString(error.message));
        return ExitCode::Failed;
    }

    ExitCode measure(const Plan &plan, engine::Model &model, Benchmark &benchmark, Console &console)
    {
        QString shares;
        if (!plan.isJson)
            console.write(tableHead());
        for (const BenchmarkCase &test : plan.cases) {
            const QString name = QString::fromStdString(test.name());
            console.status(u"Measuring %1…"_s.arg(name));
            const auto result = benchmark.run(test, plan.repetitions);
            if (!result)
                return fail(console, result.error());
            console.writeForeign(plan.isJson ? jsonRow(test, *result, model, plan)
                                             : tableRow(name, *result, model));
            if (const double share = copyShare(plan, test, *result); share > 0)
                shares += shareLine(name, share, plan.copySpeed);
            if (!console.isOpen())
                break;
        }
        if (!plan.isJson && !shares.isEmpty())
            console.write(u"\n"_s + shares);
        return console.exitCode();
    }

    // While the device's memory is still free.
    void measureDevice(Plan &plan, const agents::LoadRequest &request, Console &console)
    {
        if (request.backend != engine::BackendKind::Vulkan)
            return;
        console.status(u"Measuring the device's memory…"_s);
        const auto speed = engine::measureCopySpeed(request.device.toStdString());
        if (speed) // why it cannot compute is said when it is to
            plan.copySpeed = *speed;
    }

    ExitCode run(Arguments &arguments, Console &console)
    {
        Plan work = plan(arguments);
        const auto request = loadRequest(arguments);
        if (!arguments.problem().isEmpty())
            return refuseUsage(console, arguments.problem(), u"bench"_s);
        const auto path = chooseModel(arguments);
        if (!path)
            return fail(console, path.error());
        Interrupt interrupt;
        work.model = path->toStdU16String();
        measureDevice(work, request, console);
        console.status(u"Loading the model…"_s);
        const auto model = engine::Model::open(work.model,
                                               {.backend = request.backend,
                                                .threads = request.threads,
                                                .device = request.device.toStdString(),
                                                .gpuLayers = request.gpuLayers,
                                                .context = contextFor(work),
                                                .kvPrecision = request.kvPrecision,
                                                .cancel = &interrupt.token(),
                                                .progress = {}});
        if (!model)
            return fail(console, model.error());
        const std::string note = (*model)->note();
        if (!note.empty()) {
            console.clearStatus();
            console.note(QString::fromStdString(note));
        }
        const auto session = engine::Session::create(
            *model, {.contextLength = contextFor(work), .kvPrecision = request.kvPrecision});
        if (!session)
            return fail(console, session.error());
        if (!(*model)->backendName().starts_with("vulkan"))
            work.copySpeed = 0; // the processor took over
        Benchmark benchmark(**session, (*model)->info().vocabularySize, interrupt.token());
        const ExitCode code = measure(work, **model, benchmark, console);
        if ((*model)->note() != note) // the device was lost on the way
            console.note(QString::fromStdString((*model)->note()));
        return code;
    }

} // namespace

Command benchCommand()
{
    return {.name = u"bench"_s,
            .usage = u"[OPTION]…"_s,
            .summary = u"measure how fast a model runs here"_s,
            .description = kDescription,
            .options =
                QList<QCommandLineOption>{
                    modelOption(),
                    {u"p"_s, u"Prompts of N tokens. Without it: 512."_s, u"N,…"_s},
                    {u"n"_s, u"Generation of N tokens. Without it: 128."_s, u"N,…"_s},
                    {u"d"_s, u"After N tokens of context. Without it: 0."_s, u"N,…"_s},
                    {u"r"_s, u"Repeat each test N times. Without it: 5."_s, u"N"_s}}
                << computeOptions() << jsonOption(u"Write JSON, one object per line; see below."_s),
            .details = kDetails,
            .run = run};
}

} // namespace app::cli
