// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace engine::compute::split {

// Where a layer is computed. Numbers are places in the list of devices.
struct LayerPlaces {
    uint32_t weights = 0;
    uint32_t experts = 0; // with the router
    uint32_t kv = 0; // attention is computed where its keys and values are

    bool operator==(const LayerPlaces &) const = default;
};

// Where a model is computed.
struct Places {
    std::vector<LayerPlaces> layers;
    uint32_t inputs = 0; // embeddings, and what becomes of them before the first layer
    uint32_t outputs = 0; // the last norm and the head
    uint32_t others = 0; // what is no part of the model: encoders
};

// What a tensor is read for.
enum class Use { Vector, Matrix, Table };

// By the name that the tensor has in a GGUF file.
uint32_t placeOf(const Places &places, std::string_view tensor, Use use);

} // namespace engine::compute::split
