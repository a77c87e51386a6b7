// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

namespace app {

// How a model's need compares with the memory of this computer.
enum class MemoryFit {
    Comfortable, // half of what is there stays free
    Fits,
    Tight, // only when other programs are closed
    TooLarge, // it would be read from the disk again and again
    Unknown // the system does not tell how much memory there is
};

// Bytes.
struct MachineMemory {
    qint64 total = 0; // 0: unknown
    qint64 available = 0; // without pushing anything out
};

MachineMemory machineMemory(); // asks the system; well under a millisecond
MemoryFit memoryFit(qint64 needed, const MachineMemory &memory);

// "Fits easily", "Too large for this computer's 8.0 GB of memory".
QString memoryFitText(MemoryFit fit, const MachineMemory &memory);

QString readableSize(qint64 bytes); // "3.1 GB", localised

} // namespace app
