// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <complex>
#include <cstdint>
#include <span>
#include <vector>

namespace engine::audio {

// Fourier transform of real numbers whose count is a power of two: they are taken as half as many
// complex numbers, transformed in place by radix 2, and the two halves are then told apart. Double
// precision, because logarithms of nearly silent bins show every rounding. Immutable.
class RealFft final
{
public:
    explicit RealFft(uint32_t size); // a power of two, at least 4; throws std::bad_alloc

    uint32_t size() const { return m_size; }
    uint32_t bins() const { return m_size / 2 + 1; }

    // |X[k]| for k in [0, bins()). `input` holds size() numbers, `work` size() / 2.
    void magnitudes(std::span<const double> input,
                    std::span<std::complex<double>> work,
                    std::span<double> out) const;

private:
    void transform(std::span<std::complex<double>> values) const;

    uint32_t m_size;
    std::vector<uint32_t> m_order; // bit-reversed indices of the half-size transform
    std::vector<std::complex<double>> m_turns; // exp(-2 pi i k / size), k < size / 2
};

} // namespace engine::audio
