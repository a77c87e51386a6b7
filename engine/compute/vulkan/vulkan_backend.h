// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/backend.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace engine::compute::vulkan {

enum class DeviceKind { Discrete, Integrated, Virtual, Processor, Other };

// "Vulkan 1.4.309": of the headers it was built with, as the system decides at run time which
// library it is. Empty: built without.
std::string version();

// A device that Vulkan offers.
struct DeviceInfo {
    std::string key; // what means this device, see chooseDevice()
    std::string name; // "AMD Radeon RX 7800 XT (RADV NAVI32)"
    std::string driver; // "radv Mesa 25.0.7"
    DeviceKind kind = DeviceKind::Other;
    uint64_t memory = 0; // bytes of its own; of the shared memory where it has none
    uint64_t freeMemory = 0; // of these, that nobody uses now
    uint64_t held = 0; // of these, that this program uses
    std::string problem; // why Hearth cannot compute on it, a sentence; empty: it can
};

// All devices, best first. Unsupported says why there are none.
base::Result<std::vector<DeviceInfo>> listDevices();

// How products of few rows share the work: threads of a workgroup on one output, or an output per
// thread. By the device, unless a test asks for one.
enum class Sharing { Auto, Together, Apart };
// For tests: what Auto means from now on; Auto: what suits the device.
void setUsualSharing(Sharing sharing);

// Bytes that a weight matrix takes on a device; nothing: they cannot compute with its type.
std::optional<uint64_t> deviceBytes(const gguf::TensorInfo &matrix);

// Whether products of many rows may use cooperative matrices, where the device has them: inputs and
// weights are rounded to halves then. Auto: as wantsMatrices() says.
enum class Matrices { Auto, Never, Always };

// Whether products of few rows may use dot products of whole numbers, where the device has them:
// inputs are rounded to 8 bits then, as on the processor. Auto: as dotsFrom() says.
enum class Dots { Auto, Never, Always };

struct VulkanOptions {
    std::string device; // which, see chooseDevice(); empty: the best
    uint32_t threads = 0; // for what stays on the processor; 0: as many as it has
    Sharing sharing = Sharing::Auto;
    Matrices matrices = Matrices::Auto;
    Dots dots = Dots::Auto;
    std::filesystem::path cacheFolder; // of compiled kernels; empty: none is kept
    // For tests: weights go to the device in parts of so many bytes, as if the processor could not
    // write there. 0: in parts of 16 MiB, where it cannot.
    uint64_t partBytes = 0;
    // For tests: multiplications of a dispatch at most. 0: as many as no watchdog minds.
    uint64_t dispatchCost = 0;
};

// The operations as compute shaders on a GPU. Loaded at run time; Unsupported names what is
// missing.
base::Result<std::unique_ptr<Backend>> makeBackend(const VulkanOptions &options);

} // namespace engine::compute::vulkan
