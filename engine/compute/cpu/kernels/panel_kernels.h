// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/cpu/kernels/activation_kernels.h"
#include "engine/compute/cpu/kernels/tile_kernels.h"

// Expanding tiles to bf16 for oneDNN: pairs of columns side by side, rows next to each other.
namespace engine::compute::cpu {
namespace {

    [[gnu::always_inline]] inline Unsigned bf16Pair(Float even, Float odd)
    {
        return bf16Bits(even) | (bf16Bits(odd) << 16);
    }

    template<gguf::TensorType kType>
    class PanelWriter
    {
        using Form = WeightForm<kType>;
        static constexpr PackedLayout kLayout = Form::kLayout;

    public:
        [[gnu::always_inline]] static void
        unit(const Form &form, uint32_t lane, uint16_t *to, uint32_t stride)
        {
            for (uint32_t b = 0; b < kLayout.blocks(); ++b) {
                half<0>(form, b, lane, to, stride);
                half<1>(form, b, lane, to + size_t{8} * stride * 2, stride);
                to += size_t{16} * stride * 2;
            }
        }

    private:
        template<int kHalf>
        [[gnu::always_inline]] static void
        half(const Form &form, uint32_t b, uint32_t lane, uint16_t *to, uint32_t stride)
        {
            const uint32_t group = kLayout.group == 32 ? b : b * 2 + kHalf;
            const Float scale = form.scale(group, lane);
            Float offset = {};
            if constexpr (kLayout.zeroShift >= 0)
                offset = scale * static_cast<float>(-(1 << kLayout.zeroShift));
            if constexpr (kLayout.hasMin)
                offset = offset - form.minimum(group, lane);
            const size_t step = size_t{2} * stride * 2;
            four(form.template codes<kHalf, 0>(b, lane), scale, offset, to, stride);
            four(form.template codes<kHalf, 1>(b, lane), scale, offset, to + step, stride);
            four(form.template codes<kHalf, 2>(b, lane), scale, offset, to + 2 * step, stride);
            four(form.template codes<kHalf, 3>(b, lane), scale, offset, to + 3 * step, stride);
        }

        template<int kByte>
        [[gnu::always_inline]] static Float value(Bytes codes, Float scale, Float offset)
        {
            const Unsigned code = (reinterpret_cast<Unsigned>(codes) >> (8 * kByte)) & 0xFFU;
            return Simd::fma(toFloat(reinterpret_cast<Int>(code)), scale, offset);
        }

        [[gnu::always_inline]] static void
        four(Bytes codes, Float scale, Float offset, uint16_t *to, uint32_t stride)
        {
            store(to, bf16Pair(value<0>(codes, scale, offset), value<1>(codes, scale, offset)));
            store(to + size_t{stride} * 2,
                  bf16Pair(value<2>(codes, scale, offset), value<3>(codes, scale, offset)));
        }
    };

    template<FloatForm kForm>
    [[gnu::always_inline]] inline void
    floatUnit(const uint8_t *from, uint32_t lane, uint16_t *to, uint32_t stride)
    {
        constexpr uint32_t kPairBytes = kTileRows * (kForm == FloatForm::F32 ? 8 : 4);
        for (uint32_t pair = 0; pair < 32; ++pair, from += kPairBytes, to += size_t{stride} * 2) {
            if constexpr (kForm == FloatForm::Bf16) {
                store(to, load<Unsigned>(from + lane * 4));
            } else {
                Float even;
                Float odd;
                loadPair<kForm>(from, lane, even, odd);
                store(to, bf16Pair(even, odd));
            }
        }
    }

    template<gguf::TensorType kType>
    void panelKernel(const std::byte *tile, uint32_t units, uint16_t *to, uint32_t stride)
    {
        constexpr PackedLayout kLayout = layoutOf(kType);
        const auto *bytes = reinterpret_cast<const uint8_t *>(tile);
        for (uint32_t u = 0; u < units; ++u, bytes += kLayout.unitBytes()) {
            for (uint32_t lane = 0; lane < kTileRows; lane += Simd::kLanes) {
                if constexpr (kLayout.isFloat())
                    floatUnit<kLayout.floatForm>(bytes, lane, to + lane * 2, stride);
                else
                    PanelWriter<kType>::unit(WeightForm<kType>(bytes), lane, to + lane * 2, stride);
            }
            to += size_t{kLayout.unitColumns()} * stride;
        }
    }

} // namespace
} // namespace engine::compute::cpu
