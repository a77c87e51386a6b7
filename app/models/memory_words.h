// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/model_placement.h"

#include <QVariantMap>

namespace app {

// What MemoryPlanner shows, in words and bars (MemoryPlanner::devices).

// A memory that the model, or part of it, would lie in. `held`: as for memoryShares().
QVariantMap memoryBar(const QString &name,
                      const MemoryNeed &need,
                      const MachineMemory &memory,
                      qint64 held = 0);

// A device that takes nothing of the model: its name and some words.
QVariantMap idleDevice(const engine::ComputeDevice &device);

// "Needs 3.1 GB once the conversation fills it."
QString predictedWords(const ModelPlacement &placement, const QString &device, qint64 tableBytes);

// What loading took of each memory, beside what was predicted for it.
struct MeasuredLoad {
    ModelPlacement placement; // without the conversation, which comes later
    QString device;
    qint64 vocabulary = 0; // bytes, which are predicted for the processor
    qint64 onDevice = 0; // bytes
    qint64 onProcessor = 0; // bytes; 0: the system does not tell
};
QString measuredWords(const MeasuredLoad &load);

} // namespace app
