// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/split/places.h"

#include <charconv>

namespace engine::compute::split {

namespace {

    constexpr std::string_view kLayerPrefix = "blk.";

    // What the operation over experts reads besides their weights.
    bool isOfExperts(std::string_view name)
    {
        return name.find("_exps.") != std::string_view::npos || name.starts_with("ffn_gate_inp.")
            || name.starts_with("pre_ffw_norm_2.");
    }

} // namespace

uint32_t placeOf(const Places &places, std::string_view tensor, Use use)
{
    if (use == Use::Table || tensor.starts_with("per_layer_") || tensor.starts_with("rope_freqs."))
        return places.inputs;
    if (tensor.starts_with("output") || tensor.starts_with("token_embd."))
        return places.outputs;
    if (!tensor.starts_with(kLayerPrefix))
        return places.others;
    const std::string_view rest = tensor.substr(kLayerPrefix.size());
    size_t layer = 0;
    const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), layer);
    const auto digits = static_cast<size_t>(end - rest.data());
    if (error != std::errc() || layer >= places.layers.size() || digits >= rest.size())
        return places.others;
    const LayerPlaces &place = places.layers[layer];
    return isOfExperts(rest.substr(digits + 1)) ? place.experts : place.weights;
}

} // namespace engine::compute::split
