// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/cpu/kernels.h"
#include "engine/compute/cpu/kernels/weight_form.h"

// Element-wise work on rows. Tails are run through a padded copy, so that an element's result does
// not depend on its place.
namespace engine::compute::cpu {
namespace {

    constexpr uint32_t kLanes = Simd::kLanes;

    // Applies `step(Float, index)` to every element of `x`.
    template<typename Step>
    [[gnu::always_inline]] inline void forEach(float *x, uint32_t count, Step step)
    {
        uint32_t i = 0;
        for (; i + kLanes <= count; i += kLanes)
            store(x + i, step(load<Float>(x + i), i));
        if (i < count) {
            float padded[kLanes] = {};
            __builtin_memcpy(padded, x + i, (count - i) * sizeof(float));
            store(padded, step(load<Float>(padded), i));
            __builtin_memcpy(x + i, padded, (count - i) * sizeof(float));
        }
    }

    // The vector at `from + i`, zeros beyond `count`.
    [[gnu::always_inline]] inline Float loadTail(const float *from, uint32_t i, uint32_t count)
    {
        if (i + kLanes <= count)
            return load<Float>(from + i);
        float padded[kLanes] = {};
        __builtin_memcpy(padded, from + i, (count - i) * sizeof(float));
        return load<Float>(padded);
    }

    [[gnu::always_inline]] inline Float minimum(Float a, Float b)
    {
        return -Simd::maximum(-a, -b);
    }

    // e^x to about 1e-7 relative; saturates instead of overflowing.
    [[gnu::always_inline]] inline Float exponential(Float x)
    {
        // Written so that NaN stays: comparisons with it are false.
        const Float clamped = minimum(Simd::maximum(x, all(-87.0F)), all(88.0F));
        const Int n = Simd::toInt(clamped * 1.44269504F);
        const Float whole = toFloat(n);
        Float r = Simd::fma(whole, all(-0.693359375F), clamped);
        r = Simd::fma(whole, all(2.12194440e-4F), r);
        Float p = all(1.9875691500e-4F);
        p = Simd::fma(p, r, all(1.3981999507e-3F));
        p = Simd::fma(p, r, all(8.3334519073e-3F));
        p = Simd::fma(p, r, all(4.1665795894e-2F));
        p = Simd::fma(p, r, all(1.6666665459e-1F));
        p = Simd::fma(p, r, all(5.0000001201e-1F));
        p = Simd::fma(p, r * r, r) + 1.0F;
        const Float power = reinterpret_cast<Float>((n + 127) << 23);
        const Float result = p * power;
        const Int isNan = reinterpret_cast<Int>(x != x);
        return reinterpret_cast<Float>((reinterpret_cast<Int>(result) & ~isNan)
                                       | (reinterpret_cast<Int>(x) & isNan));
    }

    void rmsNorm(const float *x, const float *weight, uint32_t count, float eps, float *out)
    {
        Float squares[2] = {};
        uint32_t i = 0;
        for (; i + 2 * kLanes <= count; i += 2 * kLanes) {
            const Float a = load<Float>(x + i);
            const Float b = load<Float>(x + i + kLanes);
            squares[0] = Simd::fma(a, a, squares[0]);
            squares[1] = Simd::fma(b, b, squares[1]);
        }
        for (; i < count; i += kLanes) {
            const Float a = loadTail(x, i, count);
            squares[0] = Simd::fma(a, a, squares[0]);
        }
        const float mean = Simd::sum(squares[0] + squares[1]) / static_cast<float>(count);
        const float factor = 1.0F / __builtin_sqrtf(mean + eps);
        if (out != x)
            __builtin_memcpy(out, x, count * sizeof(float));
        if (weight)
            forEach(out, count,
                    [&](Float v, uint32_t at) { return v * factor * loadTail(weight, at, count); });
        else
            forEach(out, count, [&](Float v, uint32_t) { return v * factor; });
    }

    void scaleRow(float *x, uint32_t count, float factor)
    {
        forEach(x, count, [&](Float v, uint32_t) { return v * factor; });
    }

    void addScaled(float *x, const float *y, uint32_t count, float factor)
    {
        forEach(x, count,
                [&](Float v, uint32_t at) { return (v + loadTail(y, at, count)) * factor; });
    }

    void addWeighted(float *x, const float *y, uint32_t count, float factor)
    {
        forEach(x, count, [&](Float v, uint32_t at) {
            return Simd::fma(loadTail(y, at, count), all(factor), v);
        });
    }

    void geluMultiply(const float *a, const float *b, uint32_t count, float *out)
    {
        if (out != a)
            __builtin_memmove(out, a, count * sizeof(float));
        forEach(out, count, [&](Float v, uint32_t at) {
            // 0.5 * v * (1 + tanh(z)) = v / (1 + e^(-2z))
            const Float twice = v * Simd::fma(v * v, all(0.0713548162726F), all(1.59576912161F));
            const Float gelu = v / (exponential(-twice) + 1.0F);
            return gelu * loadTail(b, at, count);
        });
    }

    void softCap(float *x, uint32_t count, float cap)
    {
        const float inverse = 2.0F / cap;
        forEach(x, count, [&](Float v, uint32_t) {
            // tanh(y) = 1 - 2 / (e^2y + 1)
            return (1.0F - 2.0F / (exponential(v * inverse) + 1.0F)) * cap;
        });
    }

    void rotate(float *x, const float *table, uint32_t count)
    {
        const uint32_t half = count / 2;
        uint32_t i = 0;
        for (; i + kLanes <= half; i += kLanes) {
            const Float a = load<Float>(x + i);
            const Float b = load<Float>(x + half + i);
            const Float cosine = load<Float>(table + i);
            const Float sine = load<Float>(table + half + i);
            store(x + i, a * cosine - b * sine);
            store(x + half + i, b * cosine + a * sine);
        }
        for (; i < half; ++i) {
            const float a = x[i];
            const float b = x[half + i];
            x[i] = a * table[i] - b * table[half + i];
            x[half + i] = b * table[i] + a * table[half + i];
        }
    }

    // Clamped: an infinity in the cache would turn masked positions into NaN.
    void toHalf(const float *from, uint32_t count, uint16_t *to)
    {
        for (uint32_t i = 0; i < count; i += kLanes) {
            const Float value = loadTail(from, i, count);
            uint16_t halves[kLanes];
            Simd::storeHalf(halves, minimum(Simd::maximum(value, all(-65504.0F)), all(65504.0F)));
            const uint32_t kept = count - i < kLanes ? count - i : kLanes;
            __builtin_memcpy(to + i, halves, kept * sizeof(uint16_t));
        }
    }

} // namespace
} // namespace engine::compute::cpu
