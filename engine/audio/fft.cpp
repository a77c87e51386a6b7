// SPDX-License-Identifier: Apache-2.0
#include "engine/audio/fft.h"

#include <cmath>
#include <numbers>
#include <utility>

namespace engine::audio {

RealFft::RealFft(uint32_t size)
    : m_size(size)
    , m_order(size / 2)
    , m_turns(size / 2)
{
    for (uint32_t k = 0; k < size / 2; ++k)
        m_turns[k] = std::polar(1.0, -2.0 * std::numbers::pi * k / size);
    for (uint32_t i = 1; i < size / 2; ++i)
        m_order[i] = m_order[i / 2] / 2 + (i % 2 != 0 ? size / 4 : 0);
}

void RealFft::transform(std::span<std::complex<double>> values) const
{
    const auto count = static_cast<uint32_t>(values.size());
    for (uint32_t i = 0; i < count; ++i) {
        if (i < m_order[i])
            std::swap(values[i], values[m_order[i]]);
    }
    for (uint32_t half = 1; half < count; half *= 2) {
        const uint32_t stride = m_size / (2 * half); // of m_turns
        for (uint32_t start = 0; start < count; start += 2 * half) {
            for (uint32_t k = 0; k < half; ++k) {
                // Written out: operator* of std::complex also cares for infinities.
                const std::complex<double> turn = m_turns[k * stride];
                const std::complex<double> b = values[start + k + half];
                const std::complex<double> turned(b.real() * turn.real() - b.imag() * turn.imag(),
                                                  b.real() * turn.imag() + b.imag() * turn.real());
                const std::complex<double> a = values[start + k];
                values[start + k] = a + turned;
                values[start + k + half] = a - turned;
            }
        }
    }
}

void RealFft::magnitudes(std::span<const double> input,
                         std::span<std::complex<double>> work,
                         std::span<double> out) const
{
    const uint32_t half = m_size / 2;
    for (uint32_t i = 0; i < half; ++i)
        work[i] = {input[size_t{2} * i], input[size_t{2} * i + 1]};
    transform(work.first(half));
    out[0] = std::abs(work[0].real() + work[0].imag());
    out[half] = std::abs(work[0].real() - work[0].imag());
    for (uint32_t k = 1; k < half; ++k) {
        const std::complex<double> a = work[k];
        const std::complex<double> b = std::conj(work[half - k]);
        const std::complex<double> even = 0.5 * (a + b);
        const std::complex<double> d = a - b; // of the odd numbers, times 2i
        const std::complex<double> odd(0.5 * d.imag(), -0.5 * d.real());
        const std::complex<double> turn = m_turns[k];
        const double real = even.real() + odd.real() * turn.real() - odd.imag() * turn.imag();
        const double imaginary = even.imag() + odd.real() * turn.imag() + odd.imag() * turn.real();
        out[k] = std::sqrt(real * real + imaginary * imaginary);
    }
}

} // namespace engine::audio
