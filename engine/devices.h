// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace engine {

// Something other than the processor's own cores that models can be computed on.
struct ComputeDevice {
    std::string key; // for OpenOptions::device: this one and no other, also after a restart
    std::string name; // "AMD Radeon RX 7800 XT (RADV NAVI32)"
    std::string driver;
    uint64_t memory = 0; // bytes that weights can take
    uint64_t freeMemory = 0; // of these, that nobody uses now
    uint64_t held = 0; // of these, that this program uses, for whatever model
    bool isGraphicsCard = false; // with memory of its own; Auto takes no other
    bool isProcessor = false; // a driver that computes on the processor, for tests
    std::string problem; // why it cannot be used, the end of a sentence; empty: it can
};

struct ComputeDevices {
    std::vector<ComputeDevice> devices; // best first; OpenOptions::device takes their number, too
    std::string problem; // why there are none, a sentence; empty: there are some
};

// What BackendKind::Vulkan can run on here. Takes a tenth of a second the first time.
ComputeDevices computeDevices();

// Of ComputeDevice::key, which somebody kept: whether two mean the same device, and what its name
// was; empty: it is no key.
bool isSameDevice(const std::string &key, const std::string &other);
std::string deviceName(const std::string &key);

} // namespace engine
