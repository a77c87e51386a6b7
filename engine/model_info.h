// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <string>

namespace engine {

// What a Gemma 4 file is, read from its header in milliseconds, without loading weights.
struct ModelInfo {
    std::string name; // general.name, else the file's name
    std::string
        variant; // "E2B", "E4B", "12B", "26B-A4B", "31B", or the sizes of a file of another shape
    std::string quantization; // of most of the weights: "Q4_0", "BF16"
    uint64_t parameters = 0;
    uint64_t fileBytes = 0;
    uint32_t layers = 0;
    uint32_t hiddenSize = 0;
    uint32_t vocabularySize = 0;
    uint32_t contextLength = 0; // the most that the model was made for
    float temperature = 1.0F; // that it is best sampled with (general.sampling.temp); Gemma's is 1
    std::map<std::string, uint64_t> tensorTypes; // type name -> number of tensors
    uint64_t weightBytes = 0; // resident once loaded (tables that stay in the map left out)
    uint64_t packingBytes = 0; // what their form in memory adds
    uint64_t tableBytes = 0; // per-layer embeddings and the like, read row by row from the file
    uint64_t kvBytesPerToken = 0; // global layers, growing with the conversation
    uint64_t kvBytesPerToken8 = 0; // the same as 8-bit codes (SessionOptions::kvPrecision)
    uint64_t kvBytesFixed = 0; // sliding layers, in a conversation of kvFixedTokens or more
    uint32_t kvFixedTokens = 0; // a shorter one takes its share of that
    uint64_t checkpointBytes = 0; // in a longer one, for going back far without computing all anew
    uint64_t scratchBytes = 0; // intermediate results, shared by all conversations
    uint64_t vocabularyBytes = 0;

    // Bytes of one conversation of that many tokens, once it fills them. `packed`: as 8-bit codes.
    uint64_t kvBytes(uint32_t context, bool packed = false) const
    {
        const uint64_t growing = (packed ? kvBytesPerToken8 : kvBytesPerToken) * context;
        if (context < kvFixedTokens)
            return growing + kvBytesFixed / kvFixedTokens * context;
        return growing + kvBytesFixed + (context > kvFixedTokens ? checkpointBytes : 0);
    }

    // Bytes needed with one such conversation.
    uint64_t memoryNeed(uint32_t context, bool packed = false) const
    {
        return weightBytes + packingBytes + vocabularyBytes + scratchBytes
            + kvBytes(context, packed);
    }
};

} // namespace engine
