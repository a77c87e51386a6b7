// SPDX-License-Identifier: Apache-2.0
#include "engine/projector/row_math.h"

#include "engine/compute/cpu/features.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <numeric>

namespace engine::projector {

namespace {

    constexpr float kMostActivation = 1e10F;

    // exp(x) to about one part in 10^7, limited to |x| <= 87, without branches: 2^n from the
    // exponent bits times the Taylor series of the rest, which is within ±ln(2)/2.
    inline float exponential(float x)
    {
        constexpr float kRounder = 12582912.0F; // adding 1.5 * 2^23 leaves a whole number behind
        const float limited = std::min(std::max(x, -87.0F), 87.0F);
        const float shifted = limited * 1.44269504F + kRounder;
        const float whole = shifted - kRounder;
        const float rest = limited - whole * 0.693359375F + whole * 2.12194440e-4F;
        const float series = 1.0F
            + rest
                * (1.0F
                   + rest
                       * (0.5F
                          + rest
                              * (1.0F / 6.0F
                                 + rest
                                     * (1.0F / 24.0F
                                        + rest * (1.0F / 120.0F + rest * (1.0F / 720.0F))))));
        return series * std::bit_cast<float>((std::bit_cast<uint32_t>(shifted) + 127U) << 23U);
    }

    inline float sigmoid(float x)
    {
        return 1.0F / (1.0F + exponential(-x));
    }

    struct Spread {
        double mean = 0.0;
        double factor = 0.0; // one over the deviation
    };

    Spread spreadOf(const float *x, uint32_t count, float eps)
    {
        const double mean = std::accumulate(x, x + count, 0.0) / count;
        double squares = 0.0;
        for (uint32_t i = 0; i < count; ++i)
            squares += (x[i] - mean) * (x[i] - mean);
        return {.mean = mean, .factor = 1.0 / std::sqrt(squares / count + double{eps})};
    }

} // namespace

void rmsNorm(const float *x, const float *weight, uint32_t count, float eps, float *out)
{
    // Several sums, since each addition waits for the one before it.
    std::array<double, 8> sums{};
    for (uint32_t i = 0; i < count; ++i) {
        const double value = std::clamp(x[i], -kMostActivation, kMostActivation);
        sums[i % sums.size()] += value * value;
    }
    const double sum = std::accumulate(sums.begin(), sums.end(), 0.0);
    const auto factor = static_cast<float>(1.0 / std::sqrt(sum / count + double{eps}));
    for (uint32_t i = 0; i < count; ++i) {
        const float value = std::clamp(x[i], -kMostActivation, kMostActivation) * factor;
        out[i] = weight ? value * weight[i] : value;
    }
}

void layerNormRelu(float *x, const float *weight, uint32_t count, float eps)
{
    const Spread spread = spreadOf(x, count, eps);
    for (uint32_t i = 0; i < count; ++i) {
        const auto value = static_cast<float>((x[i] - spread.mean) * spread.factor);
        x[i] = std::max(0.0F, value * weight[i]);
    }
}

void layerNorm(float *x, const ShiftingNorm &norm, uint32_t count)
{
    const Spread spread = spreadOf(x, count, norm.eps);
    for (uint32_t i = 0; i < count; ++i) {
        const auto value = static_cast<float>((x[i] - spread.mean) * spread.factor);
        x[i] = value * norm.weight[i] + norm.bias[i];
    }
}

void geluMultiply(float *x, const float *y, uint32_t count)
{
    using namespace compute::cpu;
    static const Kernels &kernels = kernelsFor(std::min(detectIsa(), capFromEnvironment()));
    kernels.geluMultiply(x, y, count, x);
}

void silu(float *x, uint32_t count)
{
    for (uint32_t i = 0; i < count; ++i)
        x[i] *= sigmoid(x[i]);
}

void gated(const float *x, const float *gate, uint32_t count, float *out)
{
    for (uint32_t i = 0; i < count; ++i)
        out[i] = x[i] * sigmoid(gate[i]);
}

void limit(const float *x, uint32_t count, float least, float most, float *out)
{
    for (uint32_t i = 0; i < count; ++i)
        out[i] = std::min(std::max(x[i], least), most);
}

void addScaled(float *x, const float *y, uint32_t count, float factor)
{
    for (uint32_t i = 0; i < count; ++i)
        x[i] += y[i] * factor;
}

void multiplyAdd(float *x, const float *a, const float *b, uint32_t count)
{
    for (uint32_t i = 0; i < count; ++i)
        x[i] += a[i] * b[i];
}

float dot(const float *a, const float *b, uint32_t count)
{
    constexpr uint32_t kLanes = 8; // sums that do not wait for each other
    std::array<float, kLanes> sums{};
    uint32_t i = 0;
    for (; i + kLanes <= count; i += kLanes) {
        for (uint32_t lane = 0; lane < kLanes; ++lane)
            sums[lane] += a[i + lane] * b[i + lane];
    }
    for (; i < count; ++i)
        sums[0] += a[i] * b[i];
    return std::accumulate(sums.begin(), sums.end(), 0.0F);
}

} // namespace engine::projector
