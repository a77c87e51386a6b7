// SPDX-License-Identifier: Apache-2.0
#include "app/models/memory_fit.h"

#include "engine/machine_memory.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals;

namespace app {
namespace {

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(app::MemoryFit)
    };

    constexpr qint64 kSystemShare = 1500000000; // what a desktop keeps in use whatever happens

} // namespace

MachineMemory machineMemory()
{
    MachineMemory memory;
    memory.total = static_cast<qint64>(engine::physicalMemory());
    const auto available = static_cast<qint64>(engine::availableMemory());
    memory.available = available > 0 ? available : memory.total - kSystemShare;
    return memory;
}

MemoryFit memoryFit(qint64 needed, const MachineMemory &memory)
{
    if (memory.total <= 0)
        return MemoryFit::Unknown;
    if (needed > memory.total - kSystemShare)
        return MemoryFit::TooLarge;
    if (needed > memory.available)
        return MemoryFit::Tight;
    return needed <= memory.available / 2 ? MemoryFit::Comfortable : MemoryFit::Fits;
}

QString memoryFitText(MemoryFit fit, const MachineMemory &memory)
{
    switch (fit) {
    case MemoryFit::Comfortable:
        return Words::tr("Fits easily");
    case MemoryFit::Fits:
        return Words::tr("Fits");
    case MemoryFit::Tight:
        return Words::tr("Fits when other programs are closed");
    case MemoryFit::TooLarge:
        return Words::tr("Too large for the %1 of memory here").arg(readableSize(memory.total));
    case MemoryFit::Unknown:
        break;
    }
    return {};
}

QString readableSize(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace app
