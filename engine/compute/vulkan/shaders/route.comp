#version 460
// SPDX-License-Identifier: Apache-2.0
// The best experts of a token and their weights: softmax over all scores, the ACTIVE largest, their
// shares made to sum to 1, times each expert's own scale. A workgroup to a token.
#include "common.glsl"

layout(constant_id = 1) const uint ACTIVE = 8;

layout(push_constant, std430) uniform Push {
    Floats scores; // [rows, experts]
    Floats expertScale; // [experts]
    Words chosen; // [rows, ACTIVE]
    Floats weights; // [rows, ACTIVE]
    uint experts;
    uint scaled; // there is an expertScale
    float shrink; // of the scores, before the softmax
} push;

shared float bestScores[gl_WorkGroupSize.x];
shared uint bestExperts[gl_WorkGroupSize.x];
shared float found[ACTIVE];
shared uint winners[ACTIVE];

// NaN counts as smallest; of equals the first wins.
bool better(float a, uint indexA, float b, uint indexB)
{
    return a > b || (a == b && indexA < indexB);
}

// Of the experts that are not among the first `known` winners. These stand in shared memory: what one
// thread writes to a buffer another need not see.
bool isWinner(uint expert, uint known)
{
    bool found_ = false;
    for (uint i = 0; i < known; ++i)
        found_ = found_ || winners[i] == expert;
    return found_;
}

void findBest(uint begin, uint known)
{
    const uint thread = gl_LocalInvocationID.x;
    bestScores[thread] = -3.4e38;
    bestExperts[thread] = 0xffffffffu;
    for (uint e = thread; e < push.experts; e += gl_WorkGroupSize.x) {
        const float score = push.scores.v[begin + e];
        if (!isWinner(e, known) && better(score, e, bestScores[thread], bestExperts[thread])) {
            bestScores[thread] = score;
            bestExperts[thread] = e;
        }
    }
    barrier();
    for (uint half_ = gl_WorkGroupSize.x / 2; half_ > 0; half_ /= 2) {
        if (thread < half_
            && better(bestScores[thread + half_], bestExperts[thread + half_], bestScores[thread],
                      bestExperts[thread])) {
            bestScores[thread] = bestScores[thread + half_];
            bestExperts[thread] = bestExperts[thread + half_];
        }
        barrier();
    }
}

void main()
{
    const uint row = workgroup();
    const uint begin = row * push.experts;
    for (uint i = 0; i < ACTIVE; ++i) {
        findBest(begin, i);
        if (gl_LocalInvocationID.x == 0) {
            winners[i] = min(bestExperts[0], push.experts - 1);
            found[i] = bestScores[0];
        }
        barrier();
    }
    if (gl_LocalInvocationID.x > 0)
        return;
    // The sum over all experts cancels when the shares of the chosen are made to sum to 1.
    float sum = 0.0;
    for (uint i = 0; i < ACTIVE; ++i)
        sum += exp((found[i] - found[0]) * push.shrink);
    for (uint i = 0; i < ACTIVE; ++i) {
        const float scale = push.scaled != 0 ? push.expertScale.v[winners[i]] : 1.0;
        push.chosen.v[row * ACTIVE + i] = winners[i];
        const float share = exp((found[i] - found[0]) * push.shrink) / sum;
        push.weights.v[row * ACTIVE + i] = share * scale;
    }
}
