// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>

namespace golden {

inline constexpr double kReferenceMax = 2e-3; // largest difference on the reference backend
inline constexpr double kFastRms = 2e-2; // mean difference on backends that round

struct Difference {
    double max = 0.0;
    double rms = 0.0;
};

// Of numbers at the same places; both have the same size. NaN counts as infinitely different.
Difference difference(std::span<const float> a, std::span<const float> b);

std::string describe(const Difference &d); // "max 1.00e-03, rms 2.00e-04"

} // namespace golden
