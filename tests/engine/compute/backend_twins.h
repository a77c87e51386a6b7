// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/reference/reference_backend.h"
#include "tests/engine/compute/fast_backends.h"
#include "tests/engine/compute/random_weights.h"

#include <cmath>
#include <memory>
#include <vector>

// The reference and a fast backend, fed with the same data.
namespace tests {

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

// Whole buffer as a tensor.
inline Tensor whole(Buffer *buffer)
{
    return {buffer, 0, buffer->rows(), buffer->width()};
}

} // namespace tests
