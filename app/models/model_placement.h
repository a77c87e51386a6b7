// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/memory_plan.h"
#include "app/models/model_finder.h"
#include "engine/devices.h"

#include <optional>
#include <string>

namespace app {

// The memory of a device that was chosen to compute.
struct DeviceMemory {
    QString name;
    MachineMemory memory; // bytes; what this program holds of it counts as available
    bool isOwn = false; // apart from the computer's: a graphics card's
};

DeviceMemory deviceMemory(const engine::ComputeDevice &device);

// "AMD Radeon RX 7800 XT", without the driver's own words in brackets.
QString shortDeviceName(const std::string &name);

// Where a model would be computed, and what it takes there.
struct ModelPlacement {
    enum class Where {
        Processor, // as chosen
        Device, // all of it
        Both, // the device what its memory holds, the processor the rest
        NoRoom, // the processor: the device's memory does not hold one layer
        Unknown // the processor: the device does not know the types of its weights
    };
    Where where = Where::Processor;
    quint32 layers = 0; // of the model
    quint32 onDevice = 0; // of these
    bool hasOwnMemory = false; // the device
    MemoryNeed device = {};
    MemoryNeed processor = {};

    MemoryNeed ofCard() const { return hasOwnMemory ? device : MemoryNeed(); }
    // Devices without a memory of their own take the computer's, and what they have is no copy.
    MemoryNeed ofComputer() const { return hasOwnMemory ? processor : processor + device; }
    bool usesDevice() const { return where == Where::Device || where == Where::Both; }
};

// `device`: unset, the processor. `room`: tokens that loading keeps room for on the device; 0: a
// usual length. `context`: tokens that the conversation then gets. Some microseconds.
ModelPlacement placeFiles(const ModelFiles &files,
                          const std::optional<DeviceMemory> &device,
                          quint32 room,
                          quint32 context);

// A file without those beside it, with a conversation of that many tokens.
ModelPlacement
placeFound(const FoundModel &model, const std::optional<DeviceMemory> &device, quint32 context);

// With the computer's memory. A device that takes but a part, or nothing, is no easy fit.
MemoryFit placementFit(const ModelPlacement &placement, const MachineMemory &memory);

// "Fits easily", "Radeon 7 computes 24 of 35 layers, the processor the rest".
QString
placementText(const ModelPlacement &placement, const QString &device, const MachineMemory &memory);

} // namespace app
