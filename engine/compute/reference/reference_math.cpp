// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/reference/reference_math.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <numeric>

namespace engine::compute::reference {

double dot(const float *a, const float *b, size_t count)
{
    // Independent sums, so that the processor need not wait for each addition.
    constexpr size_t kLanes = 8;
    std::array<double, kLanes> sums{};
    size_t i = 0;
    for (; i + kLanes <= count; i += kLanes) {
        for (size_t lane = 0; lane < kLanes; ++lane)
            sums[lane] += static_cast<double>(a[i + lane]) * static_cast<double>(b[i + lane]);
    }
    for (; i < count; ++i)
        sums[0] += static_cast<double>(a[i]) * static_cast<double>(b[i]);
    return std::accumulate(sums.begin(), sums.end(), 0.0);
}

void rmsNorm(std::span<const float> in, const float *weight, float eps, std::span<float> out)
{
    const double mean = dot(in.data(), in.data(), in.size()) / static_cast<double>(in.size());
    const double factor = 1.0 / std::sqrt(mean + static_cast<double>(eps));
    for (size_t i = 0; i < in.size(); ++i) {
        const double normed = static_cast<double>(in[i]) * factor;
        out[i] = static_cast<float>(weight ? normed * static_cast<double>(weight[i]) : normed);
    }
}

float geluTanh(float x)
{
    const double v = static_cast<double>(x);
    const double inner = std::sqrt(2.0 / std::numbers::pi) * (v + 0.044715 * v * v * v);
    return static_cast<float>(0.5 * v * (1.0 + std::tanh(inner)));
}

void rotate(std::span<float> head, const float *turn)
{
    const size_t half = head.size() / 2;
    for (size_t i = 0; i < half; ++i) {
        const double cosine = static_cast<double>(turn[i]);
        const double sine = static_cast<double>(turn[half + i]);
        const double a = static_cast<double>(head[i]);
        const double b = static_cast<double>(head[half + i]);
        head[i] = static_cast<float>(a * cosine - b * sine);
        head[half + i] = static_cast<float>(b * cosine + a * sine);
    }
}

void softmax(std::span<double> values)
{
    const double top = *std::max_element(values.begin(), values.end());
    double sum = 0.0;
    for (double &value : values) {
        value = std::exp(value - top);
        sum += value;
    }
    for (double &value : values)
        value /= sum;
}

std::vector<uint32_t> largest(std::span<const double> values, uint32_t count)
{
    std::vector<uint32_t> order(values.size());
    std::iota(order.begin(), order.end(), 0U);
    // NaN compares as smallest, so that the order stays strict whatever the file holds.
    const auto rank = [&](uint32_t i) { return std::isnan(values[i]) ? -HUGE_VAL : values[i]; };
    const auto better = [&](uint32_t a, uint32_t b) {
        return rank(a) > rank(b) || (rank(a) == rank(b) && a < b);
    };
    std::partial_sort(order.begin(), order.begin() + count, order.end(), better);
    order.resize(count);
    return order;
}

} // namespace engine::compute::reference
