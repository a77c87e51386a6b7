// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/cpu/kernels.h"
#include "engine/compute/cpu/kernels/float_tile.h"
#include "engine/compute/cpu/kernels/vector_kernels.h"

// Expanding weights of any type to 8-bit codes with one scale per row and 64 columns.
namespace engine::compute::cpu {
namespace {

    using Shorts [[gnu::vector_size(sizeof(Bytes))]] = uint16_t;

    // Expands units. A weight is scale * (code - 128), and just scale * code where dot products
    // take two signed operands.
    template<gguf::TensorType kType>
    class CodeWriter
    {
        using Form = WeightForm<kType>;
        static constexpr PackedLayout kLayout = Form::kLayout;
        static constexpr float kLargest = static_cast<float>(largestCode(kLayout));
        static constexpr int32_t kMiddle = Simd::kWideIsSigned ? 0 : 128;

        // Codes of the file to ours in 8.8 bits: two to a lane, for the columns of even and of odd
        // number.
        struct Line {
            Shorts slope;
            Shorts start;
        };

    public:
        // The 64 columns from `block` on.
        [[gnu::always_inline]] static void
        group(const Form &form, uint32_t block, uint32_t lane, uint8_t *codes, float *scale)
        {
            // What no weight exceeds, from the scales alone. It is what the largest weight has in
            // files whose makers used all of a code's range. Never zero, as it divides.
            const Float bound = Simd::maximum(
                Simd::maximum(blockBound(form, block, lane), blockBound(form, block + 1, lane)),
                all(1.0e-30F));
            store(scale + lane, bound * (1.0F / 127.0F));
            const Float inverse = all(127.0F * 256.0F) / bound;
            for (uint32_t b = block; b < block + 2; ++b, codes += 8 * kPlaneBytes)
                expandBlock(form, b, lane, inverse, codes + lane * 4);
        }

    private:
        [[gnu::always_inline]] static Float magnitude(Float x) { return Simd::maximum(x, -x); }

        [[gnu::always_inline]] static Float
        groupBound(const Form &form, uint32_t group, uint32_t lane)
        {
            const Float most = form.scale(group, lane) * kLargest;
            if constexpr (!kLayout.hasMin)
                return magnitude(most);
            const Float minimum = form.minimum(group, lane);
            return Simd::maximum(magnitude(minimum), magnitude(most - minimum));
        }

        [[gnu::always_inline]] static Float blockBound(const Form &form, uint32_t b, uint32_t lane)
        {
            if constexpr (kLayout.group == 32)
                return groupBound(form, b, lane);
            else
                return Simd::maximum(groupBound(form, b * 2, lane),
                                     groupBound(form, b * 2 + 1, lane));
        }

        [[gnu::always_inline]] static Shorts twice(Int value)
        {
            const Unsigned low = reinterpret_cast<Unsigned>(value) & 0xFFFFU;
            return reinterpret_cast<Shorts>(low | (low << 16));
        }

        [[gnu::always_inline]] static Line
        line(const Form &form, uint32_t group, uint32_t lane, Float inverse)
        {
            const Int slope = Simd::toInt(form.scale(group, lane) * inverse);
            Int start = Int{} + (kMiddle * 256 + 128); // a half, because the fraction is cut off
            if constexpr (kLayout.zeroShift >= 0)
                start -= slope << kLayout.zeroShift;
            if constexpr (kLayout.hasMin)
                start -= Simd::toInt(form.minimum(group, lane) * inverse);
            return {twice(slope), twice(start)};
        }

        template<int kHalf, int kGroup>
        [[gnu::always_inline]] static void
        expandFour(const Form &form, uint32_t b, uint32_t lane, const Line &line, uint8_t *to)
        {
            const auto codes =
                reinterpret_cast<Shorts>(form.template codes<kHalf, kGroup>(b, lane));
            const Shorts even = (codes & uint16_t{0xFF}) * line.slope + line.start;
            const Shorts odd = (codes >> 8) * line.slope + line.start;
            store(to + (kHalf * 4 + kGroup) * kPlaneBytes, (even >> 8) | (odd & uint16_t{0xFF00}));
        }

        template<int kHalf>
        [[gnu::always_inline]] static void
        expandHalf(const Form &form, uint32_t b, uint32_t lane, const Line &line, uint8_t *to)
        {
            expandFour<kHalf, 0>(form, b, lane, line, to);
            expandFour<kHalf, 1>(form, b, lane, line, to);
            expandFour<kHalf, 2>(form, b, lane, line, to);
            expandFour<kHalf, 3>(form, b, lane, line, to);
        }

        [[gnu::always_inline]] static void
        expandBlock(const Form &form, uint32_t b, uint32_t lane, Float inverse, uint8_t *to)
        {
            if constexpr (kLayout.group == 32) {
                const Line both = line(form, b, lane, inverse);
                expandHalf<0>(form, b, lane, both, to);
                expandHalf<1>(form, b, lane, both, to);
            } else {
                expandHalf<0>(form, b, lane, line(form, b * 2, lane, inverse), to);
                expandHalf<1>(form, b, lane, line(form, b * 2 + 1, lane, inverse), to);
            }
        }
    };

    template<gguf::TensorType kType>
    void expandKernel(const PackedTile &tile, uint8_t *codes, float *scale)
    {
        constexpr PackedLayout kLayout = layoutOf(kType);
        const auto *unit = reinterpret_cast<const uint8_t *>(tile.data);
        for (uint32_t u = 0; u < tile.units; ++u, unit += kLayout.unitBytes()) {
            const WeightForm<kType> form(unit);
            for (uint32_t block = 0; block < kLayout.blocks(); block += 2) {
                fetchAhead<kLayout.unitBytes(), kLayout.blocks() / 2>(unit, block / 2, tile.ahead);
                for (uint32_t lane = 0; lane < kTileRows; lane += Simd::kLanes)
                    CodeWriter<kType>::group(form, block, lane, codes, scale);
                codes += size_t{kCodeColumns} * kTileRows;
                scale += kTileRows;
            }
        }
    }

} // namespace
} // namespace engine::compute::cpu
