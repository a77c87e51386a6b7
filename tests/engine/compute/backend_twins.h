// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/cpu/cpu_backend.h"
#include "engine/compute/reference/reference_backend.h"
#include "engine/compute/vulkan/vulkan_backend.h"
#include "tests/engine/compute/random_weights.h"

#include <cmath>
#include <memory>
#include <string>
#include <vector>

#include <QTest>

// The reference and a fast backend, fed with the same data.
namespace tests {

using namespace engine::compute;

inline double nmse(const std::vector<float> &expected, const std::vector<float> &actual)
{
    double error = 0.0;
    double power = 0.0;
    for (size_t i = 0; i < expected.size(); ++i) {
        const double e = static_cast<double>(expected[i]);
        const double difference = static_cast<double>(actual[i]) - e;
        error += difference * difference;
        power += e * e;
    }
    if (std::isnan(error))
        return HUGE_VAL;
    return power > 0.0 ? error / power : error;
}

// One value that both backends hold.
template<typename T>
struct Twin {
    std::unique_ptr<T> reference, fast;
};

// A backend to compare with the reference, and how exact it is.
struct FastBackend {
    std::string name;
    std::shared_ptr<Backend> backend; // shared by the rows of a test: shaders compile slowly
    bool roundsActivations = true; // to 8 bits or halves, for products with quantised weights
};

class Twins
{
public:
    explicit Twins(std::shared_ptr<Backend> fast)
        : m_reference(reference::makeBackend())
        , m_fast(std::move(fast))
    {
    }

    Backend &reference() { return *m_reference; }
    Backend &fast() { return *m_fast; }

    Twin<Buffer> buffer(uint32_t rows, uint32_t width)
    {
        return {std::move(*m_reference->allocate(rows, width)),
                std::move(*m_fast->allocate(rows, width))};
    }
    Twin<Buffer> buffer(uint32_t rows, uint32_t width, const std::vector<float> &values)
    {
        Twin<Buffer> twin = buffer(rows, width);
        m_reference->write(values, {twin.reference.get(), 0, rows, width});
        m_fast->write(values, {twin.fast.get(), 0, rows, width});
        return twin;
    }
    Twin<Buffer> vector(uint32_t width, uint32_t seed)
    {
        const RandomTensor &tensor = keep(randomVector(width, seed));
        return {std::move(*m_reference->loadVector(tensor.info)),
                std::move(*m_fast->loadVector(tensor.info))};
    }
    Twin<Matrix> matrix(TensorType type, uint32_t inputs, uint32_t outputs, uint32_t seed)
    {
        const RandomTensor &tensor = keep(randomTensor(type, inputs, outputs, seed));
        return {std::move(*m_reference->loadMatrix(tensor.info, 0, outputs)),
                std::move(*m_fast->loadMatrix(tensor.info, 0, outputs))};
    }
    Twin<KvLayer> kv(const KvShape &shape)
    {
        return {std::move(*m_reference->makeKv(shape)), std::move(*m_fast->makeKv(shape))};
    }

    // Runs `operation(backend, pick)` on both; pick chooses a twin's half.
    template<typename Operation>
    void both(const Operation &operation)
    {
        operation(*m_reference, [](const auto &twin) { return twin.reference.get(); });
        operation(*m_fast, [](const auto &twin) { return twin.fast.get(); });
    }

    static std::vector<float> values(Backend &backend, Buffer *buffer)
    {
        std::vector<float> result(size_t{buffer->rows()} * buffer->width());
        if (backend.finish())
            backend.read({buffer, 0, buffer->rows(), buffer->width()}, result);
        return result;
    }
    double difference(const Twin<Buffer> &twin)
    {
        return nmse(values(*m_reference, twin.reference.get()), values(*m_fast, twin.fast.get()));
    }

private:
    const RandomTensor &keep(RandomTensor tensor)
    {
        m_tensors.push_back(std::make_unique<RandomTensor>(std::move(tensor)));
        return *m_tensors.back();
    }

    std::vector<std::unique_ptr<RandomTensor>> m_tensors;
    std::unique_ptr<Backend> m_reference;
    std::shared_ptr<Backend> m_fast;
};

// Whether a Vulkan backend multiplies many rows by cooperative matrices.
inline bool usesMatrices(const Backend &backend)
{
    return backend.name().find(", matrices of ") != std::string::npos;
}

// Whole buffer as a tensor.
inline Tensor whole(Buffer *buffer)
{
    return {buffer, 0, buffer->rows(), buffer->width()};
}

struct VulkanKind {
    std::string name;
    vulkan::Sharing sharing;
    vulkan::Matrices matrices;
};

inline void addVulkanBackends(std::vector<FastBackend> &backends)
{
    using vulkan::Matrices, vulkan::Sharing;
    for (const VulkanKind &kind :
         {VulkanKind{"vulkan together", Sharing::Together, Matrices::Never},
          VulkanKind{"vulkan apart", Sharing::Apart, Matrices::Never},
          VulkanKind{"vulkan matrices", Sharing::Together, Matrices::Always}}) {
        auto backend = vulkan::makeBackend({.device = {},
                                            .threads = 2,
                                            .sharing = kind.sharing,
                                            .matrices = kind.matrices,
                                            .cacheFolder = {}});
        if (!backend)
            qInfo("Vulkan is skipped: %s", backend.error().message.c_str());
        else if (kind.matrices == Matrices::Always && !usesMatrices(**backend))
            qInfo("Cooperative matrices are skipped: the device lacks them.");
        else
            backends.push_back({kind.name, std::move(*backend), kind.matrices == Matrices::Always});
    }
}

// The CPU backend with each instruction set of this machine, and Vulkan with each way to share
// work and, where the device has them, with cooperative matrices. Made once; forget them before the
// program ends, while drivers still work.
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
        if (isa <= cpu::detectIsa())
            backends.push_back({"isa " + std::to_string(static_cast<int>(isa)),
                                std::move(*cpu::makeBackend({.threads = 2, .cap = isa}))});
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
