// SPDX-License-Identifier: Apache-2.0
#include "agents/media/detail.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace agents::media {

namespace {

    constexpr uint32_t kPhotoDetail = 280;
    constexpr uint32_t kScreenDetail = 560;
    constexpr int kBlock = 16; // pixels to a side
    constexpr int kEdge = 40; // levels between neighbours: letters have it, soft light does not
    constexpr int kLevels = 16;

    int brightness(const documents::DecodedImage &picture, int x, int y)
    {
        const qsizetype at = qsizetype{3} * (qsizetype{y} * picture.width + x);
        const auto level = [&](qsizetype channel) {
            return static_cast<int>(static_cast<unsigned char>(picture.rgb[at + channel]));
        };
        return (level(0) * 2 + level(1) * 5 + level(2)) / 8;
    }

    // What of a picture looks like print on paper or on a screen.
    struct Print {
        double ground = 0; // share of pixels of the commonest brightness
        double lines = 0; // share of blocks that hold ground and strokes
    };

    bool holdsStrokes(const documents::DecodedImage &picture, int left, int top, int groundLevel)
    {
        int edges = 0;
        int ground = 0;
        for (int y = top; y < top + kBlock; ++y) {
            for (int x = left; x < left + kBlock; ++x) {
                const int level = brightness(picture, x, y);
                ground += level * kLevels / 256 == groundLevel ? 1 : 0;
                if (x > left)
                    edges += std::abs(level - brightness(picture, x - 1, y)) > kEdge ? 1 : 0;
            }
        }
        constexpr int kPixels = kBlock * kBlock;
        return edges > kPixels / 16 && ground > kPixels / 6;
    }

    Print printOf(const documents::DecodedImage &picture)
    {
        std::array<qint64, kLevels> counts{};
        for (int y = 0; y < picture.height; ++y)
            for (int x = 0; x < picture.width; ++x)
                ++counts[static_cast<size_t>(brightness(picture, x, y) * kLevels / 256)];
        const auto most = std::ranges::max_element(counts);
        const auto groundLevel = static_cast<int>(most - counts.begin());
        int strokes = 0;
        int blocks = 0;
        for (int y = 0; y + kBlock <= picture.height; y += kBlock) {
            for (int x = 0; x + kBlock <= picture.width; x += kBlock) {
                strokes += holdsStrokes(picture, x, y, groundLevel) ? 1 : 0;
                ++blocks;
            }
        }
        return {.ground = static_cast<double>(*most)
                    / static_cast<double>(qint64{picture.width} * picture.height),
                .lines = blocks > 0 ? static_cast<double>(strokes) / blocks : 0};
    }

    // A picture of few pixels has nothing to show in more tokens than it would fill unscaled.
    uint32_t mostUseful(const documents::DecodedImage &picture)
    {
        constexpr qint64 kTokenPixels = qint64{48} * 48;
        const qint64 tokens = qint64{picture.originalWidth} * picture.originalHeight / kTokenPixels;
        const int longer = std::max(picture.originalWidth, picture.originalHeight);
        const int shorter = std::max(1, std::min(picture.originalWidth, picture.originalHeight));
        const bool isStrip = longer / shorter >= 6;
        if (tokens <= 35)
            return 70;
        return isStrip || tokens <= 90 ? 140 : kPageDetail;
    }

} // namespace

uint32_t suitableDetail(const documents::DecodedImage &picture)
{
    if (picture.width <= 0 || picture.height <= 0)
        return kPhotoDetail;
    const Print print = printOf(picture);
    uint32_t wanted = kPhotoDetail;
    if (print.ground > 0.45 && print.lines > 0.25)
        wanted = kPageDetail;
    else if (print.ground > 0.35 && print.lines > 0.08)
        wanted = kScreenDetail;
    return std::min(wanted, mostUseful(picture));
}

} // namespace agents::media
