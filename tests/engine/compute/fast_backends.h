// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/cpu/cpu_backend.h"
#include "engine/compute/cpu/features.h"
#include "engine/compute/vulkan/vulkan_backend.h"

#include <memory>
#include <string>
#include <vector>

#include <QTest>

// The backends that are compared with the reference.
namespace tests {

using namespace engine::compute;

// A backend to compare with the reference, and how exact it is.
struct FastBackend {
    std::string name;
    std::shared_ptr<Backend> backend; // shared by the rows of a test: shaders compile slowly
    bool roundsActivations = true; // to 8 bits or halves, for products with quantised weights
};

// Whether a Vulkan backend multiplies many rows by cooperative matrices.
inline bool usesMatrices(const Backend &backend)
{
    return backend.name().find(", matrices of ") != std::string::npos;
}

// Whether a Vulkan backend multiplies few rows by dot products of whole numbers.
inline bool usesDots(const Backend &backend)
{
    return backend.name().find(", 8-bit dot products") != std::string::npos;
}

struct VulkanKind {
    std::string name;
    vulkan::Sharing sharing;
    vulkan::Matrices matrices = vulkan::Matrices::Never;
    vulkan::Dots dots = vulkan::Dots::Never;
};

inline void addVulkanBackends(std::vector<FastBackend> &backends)
{
    using vulkan::Dots, vulkan::Matrices, vulkan::Sharing;
    for (const VulkanKind &kind :
         {VulkanKind{.name = "vulkan together", .sharing = Sharing::Together},
          VulkanKind{.name = "vulkan apart", .sharing = Sharing::Apart},
          VulkanKind{.name = "vulkan matrices",
                     .sharing = Sharing::Together,
                     .matrices = Matrices::Always},
          VulkanKind{.name = "vulkan dots", .sharing = Sharing::Together, .dots = Dots::Always}}) {
        auto backend = vulkan::makeBackend({.device = {},
                                            .threads = 2,
                                            .sharing = kind.sharing,
                                            .matrices = kind.matrices,
                                            .dots = kind.dots,
                                            .cacheFolder = {}});
        if (!backend)
            qInfo("Vulkan is skipped: %s", backend.error().message.c_str());
        else if (kind.matrices == Matrices::Always && !usesMatrices(**backend))
            qInfo("Cooperative matrices are skipped: the device lacks them.");
        else if (kind.dots == Dots::Always && !usesDots(**backend))
            qInfo("Dot products of whole numbers are skipped: the device lacks them.");
        else
            backends.push_back({kind.name, std::move(*backend),
                                kind.matrices == Matrices::Always || kind.dots == Dots::Always});
    }
}

// The CPU backend with each instruction set of this machine, and Vulkan with each way to share
// work and, where the device has them, with cooperative matrices and with dot products of whole
// numbers. Made once; forget them before the program ends, while drivers still work.
inline std::vector<FastBackend> &fastBackends()
{
    static std::vector<FastBackend> backends;
    if (!backends.empty())
        return backends;
    for (const cpu::Isa isa : {cpu::Isa::Portable, cpu::Isa::Neon, cpu::Isa::Avx2,
                               cpu::Isa::AvxVnni, cpu::Isa::Avx512Vnni, cpu::Isa::Amx}) {
#if defined(__x86_64__)
        if (isa == cpu::Isa::Neon)
            continue;
#endif
        if (isa > cpu::detectIsa())
            break;
        std::shared_ptr<Backend> backend = std::move(*cpu::makeBackend({.threads = 2, .cap = isa}));
        // A processor may lack what lies between others that it has.
        if (backends.empty() || backends.back().backend->name() != backend->name())
            backends.push_back({std::string(cpu::isaName(isa)), std::move(backend)});
    }
    addVulkanBackends(backends);
    return backends;
}

inline void addBackends()
{
    QTest::addColumn<int>("backend");
    for (size_t i = 0; i < fastBackends().size(); ++i)
        QTest::newRow(fastBackends()[i].name.c_str()) << static_cast<int>(i);
}

// Of the row of the test.
inline const FastBackend &fetchBackend()
{
    QFETCH(int, backend);
    return fastBackends()[static_cast<size_t>(backend)];
}

} // namespace tests
