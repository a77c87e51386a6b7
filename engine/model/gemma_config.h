// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"
#include "engine/gguf/gguf_file.h"

#include <cstdint>
#include <vector>

namespace engine::model {

// One layer's shape. Sliding layers see a window, the others everything.
struct LayerConfig {
    bool sliding = true;
    uint32_t heads = 0;
    uint32_t kvHeads = 0;
    uint32_t headDim = 0;
    uint32_t ffn = 0; // width of the dense MLP
    uint32_t kvLayer = 0; // whose keys and values it reads; its own index when it makes them

    uint32_t qWidth() const { return heads * headDim; }
    uint32_t kvWidth() const { return kvHeads * headDim; }
};

// Sizes and constants of a Gemma 4 text model. Every number from readConfig() is checked: sizes are
// non-zero and capped so that products of two fit 32 bits, head sizes are even, sources exist.
struct GemmaConfig {
    std::vector<LayerConfig> layers;
    uint32_t hidden = 0;
    uint32_t vocabulary = 0; // rows of the embedding table
    uint32_t context = 0; // positions that the model was made for
    uint32_t window = 0; // of the sliding layers; 0 when there are none
    uint32_t perLayerWidth = 0; // per-layer embeddings; 0: none
    uint32_t experts = 0; // 0: dense
    uint32_t activeExperts = 0;
    uint32_t expertSize = 0;
    uint32_t firstSharing = 0; // layers from here on make no keys and values
    float ropeBaseGlobal = 1e6F;
    float ropeBaseSliding = 1e4F;
    float eps = 1e-6F;
    float softcap = 30.0F; // of the logits; 0: none

    // Tokens of a picture see all of each other. No key tells; the variants with per-layer
    // embeddings were trained without.
    bool picturesTogether() const { return perLayerWidth == 0; }
    bool makesKv(size_t layer) const { return layer < firstSharing; }
    bool hasGlobalLayers() const;
    uint32_t widestFfn() const;
    uint32_t widestQ() const;
    uint32_t widestKv() const; // keys of one token
    uint32_t widestHead() const;
};

// Reads and checks the metadata. Unsupported names the architecture of a file that is not Gemma 4;
// InvalidInput names the key that makes no sense.
base::Result<GemmaConfig> readConfig(const gguf::GgufFile &file);

// The same of a drafter's file (gemma4-assistant): a small model without keys and values of its
// own, whose layers' kvLayer are layers of `target`. InvalidInput when it belongs to another model.
base::Result<GemmaConfig> readDrafterConfig(const gguf::GgufFile &file, const GemmaConfig &target);

} // namespace engine::model
