// SPDX-License-Identifier: Apache-2.0
#include "agents/workspace/content_hash.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>

namespace agents::workspace {

namespace {

    // RFC 7693, section 2: BLAKE2b, unkeyed.
    constexpr size_t kBlock = 128; // bytes
    constexpr size_t kDigest = 32; // bytes
    constexpr std::array<uint64_t, 8> kStart = {
        0x6A09E667F3BCC908, 0xBB67AE8584CAA73B, 0x3C6EF372FE94F82B, 0xA54FF53A5F1D36F1,
        0x510E527FADE682D1, 0x9B05688C2B3E6C1F, 0x1F83D9ABFB41BD6B, 0x5BE0CD19137E2179};
    constexpr std::array<std::array<uint8_t, 16>, 10> kOrder = {
        {{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15},
         {14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3},
         {11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4},
         {7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8},
         {9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13},
         {2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9},
         {12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11},
         {13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10},
         {6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5},
         {10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0}}};

    using State = std::array<uint64_t, 8>;

    inline void
    mix(uint64_t &a, uint64_t &b, uint64_t &c, uint64_t &d, uint64_t first, uint64_t second)
    {
        a += b + first;
        d = std::rotr(d ^ a, 32);
        c += d;
        b = std::rotr(b ^ c, 24);
        a += b + second;
        d = std::rotr(d ^ a, 16);
        c += d;
        b = std::rotr(b ^ c, 63);
    }

    void compress(State &state, const unsigned char *block, uint64_t counted, bool isLast)
    {
        std::array<uint64_t, 16> m;
        for (size_t i = 0; i < m.size(); ++i) {
            std::memcpy(&m[i], block + 8 * i, 8);
            if constexpr (std::endian::native == std::endian::big)
                m[i] = __builtin_bswap64(m[i]);
        }
        std::array<uint64_t, 16> v;
        for (size_t i = 0; i < 8; ++i) {
            v[i] = state[i];
            v[i + 8] = kStart[i];
        }
        v[12] ^= counted;
        v[14] = isLast ? ~v[14] : v[14];
        for (size_t round = 0; round < 12; ++round) {
            const auto &s = kOrder[round % 10];
            mix(v[0], v[4], v[8], v[12], m[s[0]], m[s[1]]);
            mix(v[1], v[5], v[9], v[13], m[s[2]], m[s[3]]);
            mix(v[2], v[6], v[10], v[14], m[s[4]], m[s[5]]);
            mix(v[3], v[7], v[11], v[15], m[s[6]], m[s[7]]);
            mix(v[0], v[5], v[10], v[15], m[s[8]], m[s[9]]);
            mix(v[1], v[6], v[11], v[12], m[s[10]], m[s[11]]);
            mix(v[2], v[7], v[8], v[13], m[s[12]], m[s[13]]);
            mix(v[3], v[4], v[9], v[14], m[s[14]], m[s[15]]);
        }
        for (size_t i = 0; i < 8; ++i)
            state[i] ^= v[i] ^ v[i + 8];
    }

} // namespace

std::string contentHash(std::string_view bytes)
{
    State state = kStart;
    state[0] ^= 0x01010000 ^ kDigest;
    const auto *data = reinterpret_cast<const unsigned char *>(bytes.data());
    size_t done = 0;
    for (; bytes.size() - done > kBlock; done += kBlock)
        compress(state, data + done, done + kBlock, false);
    std::array<unsigned char, kBlock> last = {};
    std::copy_n(data + done, bytes.size() - done, last.begin());
    compress(state, last.data(), bytes.size(), true);
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    text.reserve(2 * kDigest);
    for (size_t i = 0; i < kDigest; ++i) {
        const auto byte = static_cast<unsigned char>(state[i / 8] >> (8 * (i % 8)));
        text += kDigits[byte >> 4];
        text += kDigits[byte & 15];
    }
    return text;
}

} // namespace agents::workspace
