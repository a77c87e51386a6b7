// SPDX-License-Identifier: Apache-2.0
#include "app/models/memory_words.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals;

namespace app {
namespace {

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(app::MemoryPlanner)
    };

    // To be compared, so with one more digit than elsewhere.
    QString exactSize(qint64 bytes)
    {
        return QLocale().formattedDataSize(bytes, 2, QLocale::DataSizeSIFormat);
    }

    // Intermediate results come with the first prompt.
    qint64 loadedBytes(const MemoryNeed &need)
    {
        return need.weights + need.drafter;
    }

} // namespace

QVariantMap
memoryBar(const QString &name, const MemoryNeed &need, const MachineMemory &memory, qint64 held)
{
    const QList<MemoryShare> shares = memoryShares(need, memory, held);
    qint64 sum = 0;
    for (const MemoryShare &share : shares)
        sum += share.bytes;
    const auto whole = static_cast<double>(std::max<qint64>(1, sum));
    QVariantList parts;
    for (const MemoryShare &share : shares) {
        parts.append(QVariantMap{{u"kind"_s, static_cast<int>(share.part)},
                                 {u"name"_s, memoryPartName(share.part)},
                                 {u"size"_s, readableSize(share.bytes)},
                                 {u"share"_s, static_cast<double>(share.bytes) / whole}});
    }
    const qint64 over = sum - memory.total;
    return {{u"name"_s, name},
            {u"words"_s, Words::tr("%1 in all").arg(readableSize(memory.total))},
            {u"over"_s,
             over > 0 ? Words::tr("%1 more than is free now").arg(readableSize(over)) : QString()},
            {u"parts"_s, parts}};
}

QVariantMap idleDevice(const engine::ComputeDevice &device)
{
    const QString size = readableSize(static_cast<qint64>(device.memory));
    return {{u"name"_s, QString::fromStdString(device.name)},
            {u"words"_s, Words::tr("%1 of its own. Not chosen in the settings.").arg(size)},
            {u"over"_s, QString()},
            {u"parts"_s, QVariantList()}};
}

QString predictedWords(const ModelPlacement &placement, const QString &device, qint64 tableBytes)
{
    const QString needed = readableSize(placement.ofComputer().sum());
    QString words = placement.usesDevice() && placement.hasOwnMemory
        //: %1: a graphics card; %2 and %3: "3.1 GB"
        ? Words::tr("Needs %2 on %1 and %3 of this computer's memory once the conversation fills "
                    "it.")
              .arg(device, readableSize(placement.device.sum()), needed)
        : Words::tr("Needs %1 once the conversation fills it.").arg(needed);
    if (tableBytes > 0)
        words += u' '
            + Words::tr("Its per-layer table, %1, stays on the disk and is read as needed.")
                  .arg(readableSize(tableBytes));
    return words;
}

QString measuredWords(const MeasuredLoad &load)
{
    const ModelPlacement &placement = load.placement;
    QStringList sentences;
    if (placement.usesDevice() && load.onDevice > 0)
        //: %1: a graphics device; %2 and %3: "3.12 GB"
        sentences += Words::tr("On %1 loading took %2; %3 were predicted for it.")
                         .arg(load.device, exactSize(load.onDevice),
                              exactSize(loadedBytes(placement.device)));
    if (load.onProcessor > 0 && placement.hasOwnMemory && placement.usesDevice())
        sentences += Words::tr("Of this computer's memory it took %1; %2 were predicted for it.")
                         .arg(exactSize(load.onProcessor),
                              exactSize(loadedBytes(placement.processor) + load.vocabulary));
    else if (load.onProcessor > 0 && !placement.usesDevice())
        sentences += Words::tr("Loading took %1; %2 were predicted for it.")
                         .arg(exactSize(load.onProcessor),
                              exactSize(loadedBytes(placement.processor) + load.vocabulary));
    return sentences.join(u' ');
}

} // namespace app
