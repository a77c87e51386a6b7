#version 460
// SPDX-License-Identifier: Apache-2.0
// Joins the parts that attention.comp left of each query; a workgroup to a query.
#include "common.glsl"

layout(constant_id = 1) const uint HEAD_DIM = 256;
layout(constant_id = 2) const uint SPLITS = 1;

layout(push_constant, std430) uniform Push {
    Floats parts; // [kvHead][row][head of the group][split][HEAD_DIM + 2]
    Floats to; // [rows, heads * HEAD_DIM]
    uint rows;
    uint heads;
    uint kvHeads;
} push;

void main()
{
    const uint group = push.heads / push.kvHeads;
    const uint query = workgroup(); // in the order of the parts
    const uint kvHead = query / (push.rows * group);
    const uint row = query / group % push.rows;
    const uint begin = query * SPLITS * (HEAD_DIM + 2);
    const uint to = (row * push.heads + kvHead * group + query % group) * HEAD_DIM;
    float top = -3.0e38;
    for (uint s = 0; s < SPLITS; ++s)
        top = max(top, push.parts.v[begin + s * (HEAD_DIM + 2) + HEAD_DIM]);
    float total = 0.0;
    for (uint s = 0; s < SPLITS; ++s) {
        const uint at = begin + s * (HEAD_DIM + 2) + HEAD_DIM;
        total += exp(push.parts.v[at] - top) * push.parts.v[at + 1];
    }
    for (uint i = gl_LocalInvocationID.x; i < HEAD_DIM; i += gl_WorkGroupSize.x) {
        float sum = 0.0;
        for (uint s = 0; s < SPLITS; ++s) {
            const uint at = begin + s * (HEAD_DIM + 2);
            sum += exp(push.parts.v[at + HEAD_DIM] - top) * push.parts.v[at + i];
        }
        push.to.v[to + i] = sum / total;
    }
}
