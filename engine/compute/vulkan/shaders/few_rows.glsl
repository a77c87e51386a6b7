// SPDX-License-Identifier: Apache-2.0
// How few_rows.comp adds to its sums what eight inputs, or a unit of them, make of its outputs.
// Eight numbers of each row, times the norm's.
void readInputs(uint chunk, out vec4 x[ROWS][2])
{
    const uint lane = SPREAD ? gl_SubgroupInvocationID % 8 : 0;
    float one = 0.0;
    vec4 a, b;
    if (NORMED && SPREAD)
        one = WHOLE || chunk + lane < push.inputs ? push.norm.v[chunk + lane] : 0.0;
    else if (NORMED)
        inputsOf(push.norm, 0, chunk, a, b);
    [[unroll]] for (uint r = 0; r < ROWS; ++r) {
        const uint row = min(gl_WorkGroupID.y * ROWS + r, push.rows - 1);
        const uint begin = sourceRow(row) * push.inputs;
        if (SPREAD) {
            float mine = WHOLE || chunk + lane < push.inputs ? push.x.v[begin + chunk + lane] : 0.0;
            if (NORMED)
                mine *= one;
            x[r][0] = vec4(subgroupBroadcast(mine, 0), subgroupBroadcast(mine, 1),
                           subgroupBroadcast(mine, 2), subgroupBroadcast(mine, 3));
            x[r][1] = vec4(subgroupBroadcast(mine, 4), subgroupBroadcast(mine, 5),
                           subgroupBroadcast(mine, 6), subgroupBroadcast(mine, 7));
            continue;
        }
        inputsOf(push.x, begin, chunk, x[r][0], x[r][1]);
        if (NORMED) {
            x[r][0] *= a;
            x[r][1] *= b;
        }
    }
}

void addEight(uint product, uint output_, uint units, uint unit, uint quarter, uint chunk)
{
    vec4 x[ROWS][2];
    readInputs(chunk, x);
    [[unroll]] for (uint m = 0; m < MATRICES; ++m) {
        const uint index = MATRICES > 1 ? m : product;
        Words weights = weightsOf(index);
        const Planes planes = planesOf(push.outputs[index] * units);
        [[unroll]] for (uint o = 0; o < OUTPUTS; ++o) {
            const uint at = columnOf(index, output_, o) * units + unit;
            vec4 a, b;
            codesOf(weights, planes, at, quarter, a, b);
            const vec2 scales = scalesOf(weights, planes, at, quarter);
            [[unroll]] for (uint r = 0; r < ROWS; ++r) {
                float sum = scales.x * (dot(a, x[r][0]) + dot(b, x[r][1]));
                if (OFFSET)
                    sum += scales.y * (dot(x[r][0], vec4(1.0)) + dot(x[r][1], vec4(1.0)));
                sums[(m * OUTPUTS + o) * ROWS + r] += sum;
            }
        }
    }
}

vec4 codesInPlace(uint half_)
{
    return vec4(uvec4(half_) & uvec4(0xfu, 0xf0u, 0xf00u, 0xf000u));
}

// Of a unit's quarter, before scale and offset; with IN_PLACE, of inputs times PLACES.
void unitCodesOf(Words from, Planes planes, uint unit, uint quarter, out vec4 a, out vec4 b)
{
    if (IN_PLACE) {
        const uint word = from.v[unit * CODE_WORDS + quarter];
        a = codesInPlace(word);
        b = codesInPlace(word >> 16);
    } else {
        codesOf(from, planes, unit, quarter, a, b);
    }
}

// Scale, and what the sum of the unit's inputs is multiplied with.
vec2 unitScalesOf(Words from, Planes planes, uint unit)
{
    const vec2 scales = scalesOf(from, planes, unit, 0);
    return FORMAT == Q4_0 ? vec2(scales.x, -8.0 * scales.x) : scales;
}

// The same for all of a unit with one scale.
void addUnit(uint product, uint output_, uint units, uint unit)
{
    vec4 x[4][ROWS][2];
    float inputSums[ROWS];
    [[unroll]] for (uint r = 0; r < ROWS; ++r)
        inputSums[r] = 0.0;
    [[unroll]] for (uint quarter = 0; quarter < 4; ++quarter) {
        readInputs(unit * 32 + quarter * 8, x[quarter]);
        [[unroll]] for (uint r = 0; r < ROWS; ++r) {
            inputSums[r] += dot(x[quarter][r][0], vec4(1.0)) + dot(x[quarter][r][1], vec4(1.0));
            if (IN_PLACE) {
                x[quarter][r][0] *= PLACES;
                x[quarter][r][1] *= PLACES;
            }
        }
    }
    [[unroll]] for (uint m = 0; m < MATRICES; ++m) {
        const uint index = MATRICES > 1 ? m : product;
        Words weights = weightsOf(index);
        const Planes planes = planesOf(push.outputs[index] * units);
        [[unroll]] for (uint o = 0; o < OUTPUTS; ++o) {
            const uint at = columnOf(index, output_, o) * units + unit;
            const vec2 scales = unitScalesOf(weights, planes, at);
            float unitSums[ROWS];
            [[unroll]] for (uint r = 0; r < ROWS; ++r)
                unitSums[r] = 0.0;
            [[unroll]] for (uint quarter = 0; quarter < 4; ++quarter) {
                vec4 a, b;
                unitCodesOf(weights, planes, at, quarter, a, b);
                [[unroll]] for (uint r = 0; r < ROWS; ++r)
                    unitSums[r] += dot(a, x[quarter][r][0]) + dot(b, x[quarter][r][1]);
            }
            [[unroll]] for (uint r = 0; r < ROWS; ++r) {
                sums[(m * OUTPUTS + o) * ROWS + r] += scales.x * unitSums[r];
                if (OFFSET || IN_PLACE)
                    sums[(m * OUTPUTS + o) * ROWS + r] += scales.y * inputSums[r];
            }
        }
    }
}
