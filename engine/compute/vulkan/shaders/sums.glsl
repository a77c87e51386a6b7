// SPDX-License-Identifier: Apache-2.0
// Sums over all threads of a workgroup, for kernels with a workgroup to a row.
shared float subgroupSums[gl_WorkGroupSize.x]; // however small the subgroups are

float workgroupSum(float value)
{
    const float part = subgroupAdd(value);
    barrier(); // those who still read the last sum
    if (subgroupElect())
        subgroupSums[gl_SubgroupID] = part;
    barrier();
    float sum = 0.0;
    for (uint i = 0; i < gl_NumSubgroups; ++i)
        sum += subgroupSums[i];
    return sum;
}

// What a row with this sum of squares is multiplied with to have a mean square of 1.
float rmsFactor(float squares, uint width, float eps)
{
    return inversesqrt(squares / float(width) + eps);
}
