// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace engine {

// Something other than the processor's own cores that models can be computed on.
struct ComputeDevice {
    std::string name; // "AMD Radeon RX 7800 XT (RADV NAVI32)"
    std::string driver;
    uint64_t memory = 0; // bytes that weights can take
    bool isGraphicsCard = false; // with memory of its own; Auto takes no other
    std::string problem; // why it cannot be used, the end of a sentence; empty: it can
};

struct ComputeDevices {
    std::vector<ComputeDevice> devices; // best first
    std::string problem; // why there are none, a sentence; empty: there are some
};

// What BackendKind::Vulkan can run on here. Takes a tenth of a second the first time.
ComputeDevices computeDevices();

} // namespace engine
