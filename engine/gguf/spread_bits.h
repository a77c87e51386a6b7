// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace engine::gguf {

// Eight fields of up to four bits each, the first lowest, to a byte each.
constexpr uint64_t spreadBits(uint64_t fields, uint32_t bits)
{
    const auto ones = [](uint32_t count) { return (uint64_t{1} << count) - 1; };
    fields = (fields | fields << (32 - 4 * bits)) & (ones(4 * bits) * 0x0000000100000001U);
    fields = (fields | fields << (16 - 2 * bits)) & (ones(2 * bits) * 0x0001000100010001U);
    return (fields | fields << (8 - bits)) & (ones(bits) * 0x0101010101010101U);
}
static_assert(spreadBits(0xE4E4, 2) == 0x0302010003020100U);
static_assert(spreadBits(0b10000001, 1) == 0x0100000000000001U);

} // namespace engine::gguf
