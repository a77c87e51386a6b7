// SPDX-License-Identifier: Apache-2.0
#include "app/models/memory_plan.h"

#include "engine/drafter_size.h"
#include "engine/engine.h"
#include "engine/senses.h"

#include <algorithm>
#include <filesystem>

#include <QCoreApplication>

using namespace Qt::Literals;

namespace app {
namespace {

    namespace fs = std::filesystem;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(app::MemoryPlan)
    };

    constexpr quint32 kLeastContext = 2048;
    constexpr quint32 kContextStep = 256;

    qint64 sizeOf(const fs::path &file)
    {
        std::error_code ignored; // it went away: then it is not loaded either
        const auto bytes = fs::file_size(file, ignored);
        return ignored ? 0 : static_cast<qint64>(bytes);
    }

} // namespace

MemoryNeed operator+(const MemoryNeed &a, const MemoryNeed &b)
{
    return {.weights = a.weights + b.weights,
            .context = a.context + b.context,
            .projector = a.projector + b.projector,
            .drafter = a.drafter + b.drafter,
            .work = a.work + b.work};
}

MemoryNeed ModelFiles::parts(quint32 context) const
{
    const auto bytes = [](uint64_t count) { return static_cast<qint64>(count); };
    return {.weights = bytes(info.weightBytes + info.packingBytes),
            .context = bytes(info.kvBytes(context, packsContext)),
            .projector = projectorBytes,
            .drafter = drafterBytes,
            .work = bytes(info.scratchBytes + info.vocabularyBytes)};
}

base::Result<ModelFiles> inspectFiles(const QString &path, const QString &projector)
{
    const fs::path file(path.toStdU16String());
    const auto planner = engine::DevicePlanner::open(file);
    if (!planner)
        return planner.error();
    ModelFiles files{.info = planner->info(), .planner = *planner};
    if (!projector.isEmpty())
        files.projectorBytes = sizeOf(fs::path(projector.toStdU16String()));
    else if (const auto senses = engine::findProjector(file, files.info.hiddenSize))
        files.projectorBytes = sizeOf(senses->projector);
    files.drafterBytes = static_cast<qint64>(engine::drafterBytesBeside(file));
    return files;
}

QList<MemoryShare> memoryShares(const MemoryNeed &need, const MachineMemory &memory, qint64 held)
{
    const qint64 others = std::max<qint64>(0, memory.total - memory.available - held);
    QList<MemoryShare> shares = {
        {MemoryPart::Others, others},        {MemoryPart::Weights, need.weights},
        {MemoryPart::Context, need.context}, {MemoryPart::Projector, need.projector},
        {MemoryPart::Drafter, need.drafter}, {MemoryPart::Work, need.work},
    };
    shares.removeIf([](const MemoryShare &share) { return share.bytes == 0; });
    const qint64 rest = memory.total - others - need.sum();
    shares.append({MemoryPart::Free, std::max<qint64>(0, rest)});
    return shares;
}

QList<quint32> contextChoices(quint32 most, const std::function<bool(quint32)> &fits)
{
    // Between one that fits and one that does not, in whole steps.
    const auto longestThatFits = [&](quint32 low, quint32 high) {
        while (high - low > 1) {
            const quint32 middle = low + (high - low) / 2;
            (fits(middle) ? low : high) = middle;
        }
        return low / kContextStep * kContextStep;
    };
    most = std::max(1U, most);
    QList<quint32> choices;
    // 2,048, 3,072, 4,096, 6,144 …: each step adds a third or a half.
    for (quint32 context = kLeastContext; context < most && fits(context); context *= 2) {
        choices.append(context);
        if (const quint32 between = context / 2 * 3; between < most && fits(between))
            choices.append(between);
    }
    if (fits(most) || choices.isEmpty())
        choices.append(std::min(most, fits(most) ? most : kLeastContext));
    else if (const quint32 longest = longestThatFits(choices.last(), most);
             longest > choices.last())
        choices.append(longest);
    return choices;
}

QString memoryPartName(MemoryPart part)
{
    switch (part) {
    case MemoryPart::Others:
        return Words::tr("Other programs");
    case MemoryPart::Weights:
        return Words::tr("Weights");
    case MemoryPart::Context:
        return Words::tr("Conversation");
    case MemoryPart::Projector:
        return Words::tr("Pictures and sound");
    case MemoryPart::Drafter:
        return Words::tr("Drafter");
    case MemoryPart::Work:
        return Words::tr("Working memory");
    case MemoryPart::Free:
        break;
    }
    return Words::tr("Free");
}

} // namespace app
