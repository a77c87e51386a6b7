// SPDX-License-Identifier: Apache-2.0
#include "tests/golden/comparison.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace golden {

Difference difference(std::span<const float> a, std::span<const float> b)
{
    Difference result;
    double sum = 0.0;
    for (size_t i = 0; i < a.size(); ++i) {
        const double d = std::abs(static_cast<double>(a[i]) - static_cast<double>(b[i]));
        // Written so that NaN counts as a difference.
        if (!(d <= result.max))
            result.max = std::isnan(d) ? HUGE_VAL : d;
        sum += d * d;
    }
    result.rms = std::sqrt(sum / static_cast<double>(std::max<size_t>(a.size(), 1)));
    return result;
}

std::string describe(const Difference &d)
{
    char text[80];
    std::snprintf(text, sizeof(text), "max %.2e, rms %.2e", d.max, d.rms);
    return text;
}

} // namespace golden
