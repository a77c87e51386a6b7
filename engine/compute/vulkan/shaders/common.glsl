// SPDX-License-Identifier: Apache-2.0
// What every kernel needs: memory by address, sums over a workgroup, the activation functions.
#extension GL_EXT_buffer_reference : require
#extension GL_EXT_buffer_reference_uvec2 : require
#extension GL_EXT_control_flow_attributes : require
#extension GL_EXT_scalar_block_layout : require
#extension GL_KHR_shader_subgroup_basic : require
#extension GL_KHR_shader_subgroup_arithmetic : require

layout(local_size_x_id = 0, local_size_y = 1, local_size_z = 1) in;

layout(buffer_reference, std430, buffer_reference_align = 4) buffer Floats { float v[]; };
layout(buffer_reference, std430, buffer_reference_align = 16) readonly buffer Vectors { vec4 v[]; };
layout(buffer_reference, std430, buffer_reference_align = 4) buffer Words { uint v[]; };
layout(buffer_reference, std430, buffer_reference_align = 16) readonly buffer Quads { uvec4 v[]; };

// Workgroups beyond what one direction of a grid allows go on in its z direction.
uint workgroup()
{
    return gl_WorkGroupID.z * gl_NumWorkGroups.x + gl_WorkGroupID.x;
}

// Through the logistic function, which cannot overflow to NaN as tanh's fraction can.
float gelu(float x)
{
    const float z = 0.7978845608028654 * (x + 0.044715 * x * x * x);
    return x / (1.0 + exp(-2.0 * z));
}

float softcap(float x, float cap)
{
    if (cap <= 0.0)
        return x;
    const float t = x / cap;
    if (abs(t) < 0.05) { // the fraction below would cancel
        const float t2 = t * t;
        return x * (1.0 - t2 * (1.0 / 3.0 - t2 * (2.0 / 15.0)));
    }
    return cap * (1.0 - 2.0 / (exp(2.0 * t) + 1.0));
}
