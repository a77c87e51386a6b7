// SPDX-License-Identifier: Apache-2.0
#include "app/models/model_placement.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals;

namespace app {
namespace {

    using Where = ModelPlacement::Where;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(app::ModelPlacement)
    };

    MemoryNeed needOf(const engine::MemoryUse &use)
    {
        const auto bytes = [](uint64_t count) { return static_cast<qint64>(count); };
        return {.weights = bytes(use.weights),
                .context = bytes(use.context),
                .projector = 0,
                .drafter = bytes(use.drafter),
                .work = bytes(use.work)};
    }

    Where placeOf(const engine::DevicePlan &plan)
    {
        if (plan.onDevice == 0)
            return plan.isKnown ? Where::NoRoom : Where::Unknown;
        return plan.isWhole ? Where::Device : Where::Both;
    }

    QString deviceText(const ModelPlacement &placement, const QString &device)
    {
        switch (placement.where) {
        case Where::Processor:
            break;
        case Where::Device:
            return placement.hasOwnMemory
                //: %1: a graphics card
                ? Words::tr("All of it fits on %1").arg(device)
                //: %1: a graphics device
                : Words::tr("%1 computes all of it").arg(device);
        case Where::Both:
            //: %1: a graphics device; %2 and %3: numbers
            return Words::tr("%1 computes %2 of %3 layers, the processor the rest")
                .arg(device, QLocale().toString(placement.onDevice),
                     QLocale().toString(placement.layers));
        case Where::NoRoom:
            return Words::tr("Nothing of it fits on %1, so the processor computes").arg(device);
        case Where::Unknown:
            return Words::tr("%1 cannot compute with such weights, so the processor does")
                .arg(device);
        }
        return {};
    }

} // namespace

QString shortDeviceName(const std::string &name)
{
    return QString::fromStdString(name.substr(0, name.find(" (")));
}

DeviceMemory deviceMemory(const engine::ComputeDevice &device)
{
    const uint64_t available = std::min(device.memory, device.freeMemory + device.held);
    return {.name = shortDeviceName(device.name),
            .memory = {.total = static_cast<qint64>(device.memory),
                       .available = static_cast<qint64>(available)},
            .isOwn = device.isGraphicsCard};
}

ModelPlacement placeFiles(const ModelFiles &files,
                          const std::optional<DeviceMemory> &device,
                          quint32 room,
                          quint32 context)
{
    if (!device || !files.planner)
        return {.processor = files.parts(context)};
    const engine::DevicePlan plan =
        files.planner->plan({.free = static_cast<uint64_t>(device->memory.available),
                             .room = room,
                             .context = context,
                             .packed = files.packsContext});
    ModelPlacement placement{.where = placeOf(plan),
                             .layers = plan.layers,
                             .onDevice = plan.onDevice,
                             .hasOwnMemory = device->isOwn,
                             .device = needOf(plan.device),
                             .processor = needOf(plan.processor)};
    // Encoders go where all of the model is, else to the processor.
    (plan.isWhole ? placement.device : placement.processor).projector = files.projectorBytes;
    return placement;
}

ModelPlacement
placeFound(const FoundModel &model, const std::optional<DeviceMemory> &device, quint32 context)
{
    const quint32 most = std::min(context, model.info.contextLength);
    return placeFiles({.info = model.info, .planner = model.planner}, device, most, most);
}

MemoryFit placementFit(const ModelPlacement &placement, const MachineMemory &memory)
{
    const MemoryFit fit = memoryFit(placement.ofComputer().sum(), memory);
    switch (placement.where) {
    case Where::Processor:
    case Where::Device:
        return fit;
    case Where::Both:
        return std::max(fit, MemoryFit::Fits);
    case Where::NoRoom:
    case Where::Unknown:
        break;
    }
    return std::max(fit, MemoryFit::Tight);
}

// What the computer's memory has to say is left out where a card has the model and it says nothing.
QString
placementText(const ModelPlacement &placement, const QString &device, const MachineMemory &memory)
{
    const MemoryFit fit = memoryFit(placement.ofComputer().sum(), memory);
    const bool isPlain = placement.usesDevice() && placement.hasOwnMemory
        && (fit <= MemoryFit::Fits || fit == MemoryFit::Unknown);
    QStringList words = {isPlain ? QString() : memoryFitText(fit, memory),
                         deviceText(placement, device)};
    words.removeAll(QString());
    return words.join(u" · "_s);
}

} // namespace app
