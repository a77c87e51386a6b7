// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/cpu/kernels/activation_kernels.h"
#include "engine/compute/cpu/kernels/attention_kernel.h"
#include "engine/compute/cpu/kernels/code_kernels.h"
#include "engine/compute/cpu/kernels/expand_kernels.h"
#include "engine/compute/cpu/kernels/panel_kernels.h"
#include "engine/compute/cpu/kernels/tile_kernels.h"
#include "engine/compute/cpu/kernels/vector_kernels.h"

// Fills the table of the including translation unit's instruction set.
namespace engine::compute::cpu {
namespace {

    template<gguf::TensorType kType>
    constexpr void addType(Kernels &table)
    {
        constexpr auto kIndex = static_cast<uint32_t>(kType);
        table.tile[kIndex][0] = tileKernel<kType, 1>;
        table.tile[kIndex][1] = tileKernel<kType, 2>;
        table.tile[kIndex][2] = tileKernel<kType, 4>;
        table.tile[kIndex][3] = tileKernel<kType, 8>;
        table.panel[kIndex] = panelKernel<kType>;
        if constexpr (Simd::kCodeVectors > 0 && !layoutOf(kType).isFloat())
            table.expand[kIndex] = expandKernel<kType>;
    }

    template<typename S>
    constexpr void addCodes(Kernels &table)
    {
        if constexpr (S::kCodeVectors > 0) {
            table.codes[0] = codeKernel<S, 1>;
            table.codes[1] = codeKernel<S, 2>;
            table.codes[2] = codeKernel<S, 4>;
            table.codes[3] = codeKernel<S, 8>;
        }
    }

    template<gguf::TensorType... kTypes>
    constexpr void addTypes(Kernels &table)
    {
        (addType<kTypes>(table), ...);
    }

    constexpr Kernels makeTable(const char *name)
    {
        using enum gguf::TensorType;
        Kernels table{
            .name = name,
            .quantize = quantize,
            .toBf16 = toBf16,
            .rmsNorm = rmsNorm,
            .scale = scaleRow,
            .addScaled = addScaled,
            .addWeighted = addWeighted,
            .geluMultiply = geluMultiply,
            .softCap = softCap,
            .rotate = rotate,
            .toHalf = toHalf,
            .attend = attend,
        };
        addCodes<Simd>(table);
        addTypes<F32, F16, BF16, Q4_0, Q4_1, Q5_0, Q5_1, Q8_0>(table);
        addTypes<IQ2_XXS, IQ2_XS, IQ2_S, IQ3_XXS, IQ3_S>(table);
        addTypes<Q2_K, Q3_K, Q4_K, Q5_K, Q6_K, IQ4_NL, IQ4_XS, MXFP4>(table);
        return table;
    }

} // namespace
} // namespace engine::compute::cpu
