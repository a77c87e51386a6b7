// SPDX-License-Identifier: Apache-2.0
// What the kernels for products share: their arguments, reading activations, and what
// becomes of a finished sum.
#include "common.glsl"
#include "weights.glsl"

layout(constant_id = 2) const uint EPILOGUE = 0;
layout(constant_id = 3) const bool NORMED = false; // x times norm, the sum times the row's factor
layout(constant_id = 4) const bool WHOLE = true; // the inputs fill whole units

const uint STORE = 0, GATED = 1, PER_LAYER = 2, CAPPED = 3, ADDED = 4;
const uint MATRICES = EPILOGUE == GATED ? 2 : 1; // that are multiplied side by side

layout(push_constant, std430) uniform Push {
    // STORE: up to three products of one x. GATED: gate and up, one out. PER_LAYER: one; out[1] is
    // what its result is multiplied with, [rows, extraStride], from column extraBegin on. ADDED (few rows):
    // one, to[0] is for its result, to[1] is what that is added to, to[2] a counter, norm is of the
    // result, factors are those of the sums, extraBegin is the bits of eps, cap what sums are scaled by.
    Words weights[3];
    Floats to[3];
    Floats x; // [rows, inputs]
    Floats norm; // [inputs]
    Floats factors; // [rows]
    Floats scales; // [rows, 2], of matrix_rows.comp; [rows, inputs / 32], of few_dots.comp
    uint outputs[3]; // 0: there is no such product
    uint inputs;
    uint rows; // of x
    uint extraStride;
    uint extraBegin;
    float cap;
} push;

layout(buffer_reference, std430, buffer_reference_align = 4) coherent buffer SharedFloats {
    float v[];
};

// Eight numbers of x; zeros beyond its end.
void inputsOf(Floats from, uint begin, uint first, out vec4 a, out vec4 b)
{
    if (WHOLE) {
        Vectors vectors = Vectors(uvec2(from));
        a = vectors.v[(begin + first) / 4];
        b = vectors.v[(begin + first) / 4 + 1];
        return;
    }
    for (uint i = 0; i < 4; ++i) {
        a[i] = first + i < push.inputs ? from.v[begin + first + i] : 0.0;
        b[i] = first + i + 4 < push.inputs ? from.v[begin + first + i + 4] : 0.0;
    }
}

// `from`: the row of x, `row`: of the result.
void finishSum(uint product, uint from, uint row, uint column, float sum, float other)
{
    if (NORMED) {
        const float factor = push.factors.v[from];
        sum *= factor;
        other *= factor;
    }
    if (EPILOGUE == GATED)
        sum = gelu(sum) * other;
    if (EPILOGUE == PER_LAYER)
        sum = gelu(sum) * push.to[1].v[row * push.extraStride + push.extraBegin + column];
    if (EPILOGUE == CAPPED)
        sum = softcap(sum, push.cap);
    const uint at = row * push.outputs[product] + column;
    if (EPILOGUE == ADDED)
        SharedFloats(uvec2(push.to[product])).v[at] = sum; // another workgroup reads it
    else
        push.to[product].v[at] = sum;
}
