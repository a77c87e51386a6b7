// SPDX-License-Identifier: Apache-2.0
#include "app/cli/model_options.h"

#include "app/models/starter_model.h"
#include "engine/sampling/schema_grammar.h"

#include <QFile>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::Literals;

namespace app::cli {

namespace {

    constexpr Arguments::Range kThreads{1, 1024};
    constexpr Arguments::Range kContext{16, 1 << 20};
    constexpr Arguments::Range kLayers{0, 1024};
    constexpr Arguments::Range kTokens{1, 1 << 20};
    constexpr Arguments::Range kTemperature{0, 5};
    constexpr Arguments::Range kTopK{0, 1 << 20};
    constexpr Arguments::Range kTopP{0, 1};

    engine::BackendKind backend(Arguments &arguments)
    {
        using engine::BackendKind;
        const bool namesDevice = arguments.has(u"device"_s);
        if (!arguments.has(u"backend"_s))
            return namesDevice ? BackendKind::Vulkan : BackendKind::Auto;
        const auto kind = engine::parseBackend(arguments.text(u"backend"_s).toStdString());
        if (!kind)
            arguments.refuse(QString::fromStdString(kind.error().message));
        else if (namesDevice && *kind != BackendKind::Vulkan)
            arguments.refuse(u"--device goes with --backend vulkan only."_s);
        return kind ? *kind : BackendKind::Auto;
    }

    engine::compute::KvPrecision kvPrecision(Arguments &arguments)
    {
        using engine::compute::KvPrecision;
        const QString name = arguments.text(u"kv"_s);
        if (name == u"q8_0"_s)
            return KvPrecision::EightBit;
        if (!name.isEmpty() && name != u"f16"_s)
            arguments.refuse(u"--kv is f16 or q8_0, not '%1'."_s.arg(name));
        return KvPrecision::Half;
    }

    // Nothing: as many as fit.
    std::optional<uint32_t> gpuLayers(Arguments &arguments, engine::BackendKind kind)
    {
        const QString option = u"gpu-layers"_s;
        if (!arguments.has(option))
            return std::nullopt;
        if (kind != engine::BackendKind::Vulkan)
            arguments.refuse(
                u"--gpu-layers %1 goes with --backend vulkan only."_s.arg(arguments.text(option)));
        if (arguments.text(option) == u"auto"_s)
            return std::nullopt;
        return arguments.count(option, 0, kLayers);
    }

    constexpr qint64 kLargestSchema = 1 << 20;

} // namespace

QCommandLineOption modelOption()
{
    return {
        {u"m"_s, u"model"_s},
        u"The model: a GGUF file of Gemma 4. Of a split model, any one part. Without it: "
        u"HEARTH_MODEL, else the model that the window used last, else the small one that comes "
        u"with Hearth."_s,
        u"FILE"_s};
}

QCommandLineOption jsonOption(const QString &description)
{
    return {u"json"_s, description};
}

QList<QCommandLineOption> computeOptions()
{
    return {
        {{u"t"_s, u"threads"_s},
         u"Compute with N threads. Without it: one per physical core."_s,
         u"N"_s},
        {u"backend"_s,
         u"Compute with B: auto (the processor), vulkan (a graphics device; where it cannot, the "
         u"processor, and standard error says why), cpu, or reference (plain loops, slow, to compare with). Without it: auto."_s,
         u"B"_s},
        {u"device"_s,
         u"The graphics device for --backend vulkan, which this implies: its number or part of its "
         u"name, as 'hearth model info' lists them. Without it: the best."_s,
         u"D"_s},
        {u"gpu-layers"_s,
         u"With --backend vulkan: compute the last N layers on the graphics device and the others "
         u"on the processor; of a model with experts, theirs too as far as they fit. auto: as many "
         u"as its memory has room for, all others on the processor. Without it: auto."_s,
         u"N|auto"_s},
        {u"kv"_s,
         u"Keep what was read of a conversation as f16, or as q8_0: nearly half of its memory, and "
         u"a little less exact. Without it: f16."_s,
         u"f16|q8_0"_s}};
}

QCommandLineOption projectorOption()
{
    return {u"mmproj"_s,
            u"What the model sees and hears with: a GGUF file published with it. Without it: the "
            u"one that lies beside the model."_s,
            u"FILE"_s};
}

QList<QCommandLineOption> replyOptions()
{
    QList<QCommandLineOption> options{
        modelOption(),
        projectorOption(),
        {{u"s"_s, u"system"_s}, u"What the model is told before the conversation."_s, u"TEXT"_s},
        {u"think"_s, u"Whether the model thinks before it answers: on or off. Without it: off."_s,
         u"on|off"_s},
        {u"schema"_s,
         u"Hold each reply to the JSON Schema in FILE: it is a JSON value of it and nothing else. "
         u"A reply that --max-tokens cuts off is not whole."_s,
         u"FILE"_s},
        {u"max-tokens"_s, u"Stop the reply after N tokens. Without it: when the context is full."_s,
         u"N"_s},
        {u"context"_s,
         u"Keep at most N tokens of conversation; more needs more memory. Without it: as many as "
         u"the model was made for."_s,
         u"N"_s},
        {u"seed"_s,
         u"Start the random numbers at N: the same seed, model, options and words give the same "
         u"reply. Without it: a new one each time."_s,
         u"N"_s},
        {u"temp"_s,
         u"How freely tokens are chosen, 0 to 5; 0: always the likeliest. Without it: 1."_s,
         u"T"_s},
        {u"top-k"_s, u"Choose among the K likeliest tokens; 0: all. Without it: 64."_s, u"K"_s},
        {u"top-p"_s,
         u"Choose among the likeliest tokens that together make up P, 0 to 1. Without it: 0.95."_s,
         u"P"_s}};
    return options + computeOptions();
}

base::Result<QString> chooseModel(const Arguments &arguments)
{
    if (arguments.has(u"model"_s))
        return arguments.text(u"model"_s);
    if (const QString named = qEnvironmentVariable("HEARTH_MODEL"); !named.isEmpty())
        return named;
    const QStringList recent = QSettings().value(u"models/recent"_s).toStringList();
    for (const QString &path : recent) {
        if (QFileInfo(path).isFile())
            return path;
    }
    if (const QString starter = starterModelPath(); !starter.isEmpty())
        return starter;
    return base::Error{
        base::ErrorCode::NotFound,
        "No model is chosen. Name a Gemma 4 file with --model FILE, set HEARTH_MODEL, "
        "or open one in the window once."};
}

agents::LoadRequest loadRequest(Arguments &arguments)
{
    agents::LoadRequest request{.path = {},
                                .backend = backend(arguments),
                                .device = arguments.text(u"device"_s),
                                .threads = arguments.count(u"threads"_s, 0, kThreads),
                                .kvPrecision = kvPrecision(arguments)};
    request.gpuLayers = gpuLayers(arguments, request.backend);
    return request;
}

agents::LoadRequest replyLoadRequest(Arguments &arguments)
{
    agents::LoadRequest request = loadRequest(arguments);
    request.contextLength = arguments.count(u"context"_s, 0, kContext);
    request.projector = arguments.text(u"mmproj"_s);
    return request;
}

agents::GenerationRequest generationRequest(Arguments &arguments)
{
    agents::GenerationRequest request;
    request.prompt.thinking = arguments.isOn(u"think"_s, false);
    request.maxTokens = arguments.count(u"max-tokens"_s, 0, kTokens);
    auto &sampling = request.sampling;
    sampling.seed = arguments.seed(u"seed"_s);
    sampling.temperature = arguments.fraction(u"temp"_s, sampling.temperature, kTemperature);
    sampling.topK = arguments.count(u"top-k"_s, sampling.topK, kTopK);
    sampling.topP = arguments.fraction(u"top-p"_s, sampling.topP, kTopP);
    return request;
}

std::string answerSchema(Arguments &arguments)
{
    if (!arguments.has(u"schema"_s))
        return {};
    QFile file(arguments.text(u"schema"_s));
    if (!file.open(QIODevice::ReadOnly)) {
        arguments.refuse(
            u"The schema '%1' cannot be read: %2."_s.arg(file.fileName(), file.errorString()));
        return {};
    }
    const std::string text = file.read(kLargestSchema + 1).toStdString();
    if (const auto grammar = engine::sampling::jsonGrammar(text); !grammar)
        arguments.refuse(QString::fromStdString(grammar.error().message));
    return text;
}

} // namespace app::cli
