// SPDX-License-Identifier: Apache-2.0
#include "engine/vision/picture.h"

#include <algorithm>
#include <cmath>

namespace engine::vision {

namespace {

    constexpr uint32_t kChannels = 3;
    constexpr double kSupport = 2.0; // of the cubic, in pixels of the coarser picture
    constexpr int kFractionBits = 22; // of the fixed-point weights

    double cubic(double x)
    {
        constexpr double a = -0.5;
        x = std::abs(x);
        if (x < 1.0)
            return ((a + 2.0) * x - (a + 3.0)) * x * x + 1.0;
        if (x < 2.0)
            return (((x - 5.0) * x + 8.0) * x - 4.0) * a;
        return 0.0;
    }

    // Which pixels of a line make one of the resampled line, and how much of each.
    struct Mix {
        uint32_t first = 0;
        std::vector<int32_t> weights;
    };

    std::vector<Mix> mixes(uint32_t from, uint32_t to)
    {
        const double scale = static_cast<double>(from) / to;
        const double filter = std::max(scale, 1.0);
        std::vector<Mix> result(to);
        std::vector<double> weights;
        for (uint32_t i = 0; i < to; ++i) {
            const double center = (i + 0.5) * scale;
            const auto first =
                static_cast<uint32_t>(std::max(center - kSupport * filter + 0.5, 0.0));
            const auto end = static_cast<uint32_t>(
                std::min(center + kSupport * filter + 0.5, static_cast<double>(from)));
            weights.clear();
            double sum = 0.0;
            for (uint32_t p = first; p < end; ++p)
                sum += weights.emplace_back(cubic((p - center + 0.5) / filter));
            result[i].first = first;
            for (const double weight : weights) {
                const double fixed = std::ldexp(weight / sum, kFractionBits);
                result[i].weights.push_back(static_cast<int32_t>(std::lround(fixed)));
            }
        }
        return result;
    }

    uint8_t rounded(int64_t sum)
    {
        const int64_t value = (sum + (int64_t{1} << (kFractionBits - 1))) >> kFractionBits;
        return static_cast<uint8_t>(std::clamp<int64_t>(value, 0, 255));
    }

    std::vector<uint8_t> resizeRows(const PictureView &picture, uint32_t width)
    {
        const std::vector<Mix> columns = mixes(picture.size.width, width);
        std::vector<uint8_t> out(size_t{picture.size.height} * width * kChannels);
        for (uint32_t y = 0; y < picture.size.height; ++y) {
            const uint8_t *line = picture.rgb.data() + size_t{y} * picture.size.width * kChannels;
            uint8_t *to = out.data() + size_t{y} * width * kChannels;
            for (const Mix &mix : columns) {
                int64_t sums[kChannels] = {};
                const uint8_t *pixel = line + size_t{mix.first} * kChannels;
                for (const int32_t weight : mix.weights) {
                    for (const uint32_t channel : {0U, 1U, 2U})
                        sums[channel] += int64_t{weight} * *pixel++;
                }
                for (const int64_t sum : sums)
                    *to++ = rounded(sum);
            }
        }
        return out;
    }

    std::vector<uint8_t> resizeColumns(const PictureView &picture, uint32_t height)
    {
        const size_t stride = size_t{picture.size.width} * kChannels;
        std::vector<uint8_t> out(height * stride);
        std::vector<int64_t> sums(stride);
        uint8_t *to = out.data();
        for (const Mix &mix : mixes(picture.size.height, height)) {
            std::fill(sums.begin(), sums.end(), 0);
            const uint8_t *line = picture.rgb.data() + mix.first * stride;
            for (const int32_t weight : mix.weights) {
                for (size_t i = 0; i < stride; ++i)
                    sums[i] += int64_t{weight} * line[i];
                line += stride;
            }
            to = std::transform(sums.begin(), sums.end(), to, rounded);
        }
        return out;
    }

} // namespace

std::vector<uint8_t> resizeBicubic(const PictureView &picture, PictureSize to)
{
    std::vector<uint8_t> held;
    PictureView current = picture;
    if (to.width != picture.size.width) {
        held = resizeRows(current, to.width);
        current = {.size = {to.width, picture.size.height}, .rgb = held};
    }
    if (to.height != picture.size.height)
        return resizeColumns(current, to.height);
    return held.empty() ? std::vector<uint8_t>(picture.rgb.begin(), picture.rgb.end()) : held;
}

PatchGrid cutPatches(const PictureView &picture, uint32_t side)
{
    PatchGrid grid;
    grid.columns = picture.size.width / side;
    grid.rows = picture.size.height / side;
    const size_t area = size_t{side} * side;
    grid.values.resize(grid.count() * area * kChannels);
    const uint8_t *pixel = picture.rgb.data();
    for (uint32_t y = 0; y < picture.size.height; ++y) {
        for (uint32_t x = 0; x < picture.size.width; ++x) {
            const size_t patch = size_t{y / side} * grid.columns + x / side;
            float *to = &grid.values[patch * area * kChannels + size_t{y % side} * side + x % side];
            for (const size_t channel : {size_t{0}, size_t{1}, size_t{2}})
                to[channel * area] = static_cast<float>(*pixel++) / 255.0F;
        }
    }
    return grid;
}

} // namespace engine::vision
