// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/engine/gguf/mini_file.h"

#include <map>
#include <string>
#include <vector>

namespace tests {

// A Gemma 4 file of four small layers (sliding, global, and two that share their keys and values)
// that a test can damage. It has no tokenizer.
class MiniModel final : public MiniFile
{
public:
    static constexpr uint32_t kHidden = 32, kFfn = 64, kVocabulary = 40, kPerLayer = 32;

    MiniModel()
    {
        set("general.architecture", std::string("gemma4"));
        for (const auto &[key, value] :
             std::map<std::string, uint32_t>{{"block_count", 4},
                                             {"context_length", 64},
                                             {"embedding_length", kHidden},
                                             {"feed_forward_length", kFfn},
                                             {"attention.head_count", 2},
                                             {"attention.head_count_kv", 1},
                                             {"attention.key_length", 32},
                                             {"attention.value_length", 32},
                                             {"attention.key_length_swa", 16},
                                             {"attention.value_length_swa", 16},
                                             {"attention.sliding_window", 4},
                                             {"attention.shared_kv_layers", 2},
                                             {"embedding_length_per_layer_input", kPerLayer}})
            set("gemma4." + key, value);
        setArray("gemma4.attention.sliding_window_pattern",
                 std::vector<bool>{true, false, true, false});
        addGlobals();
        for (uint32_t layer = 0; layer < 4; ++layer)
            addLayer(layer, layer % 2 == 0 ? 16 : 32);
    }

private:
    void addGlobals()
    {
        setTensor("token_embd.weight", {kHidden, kVocabulary});
        setTensor("output_norm.weight", {kHidden});
        setTensor("rope_freqs.weight", {16});
        setTensor("per_layer_token_embd.weight", {4 * kPerLayer, kVocabulary});
        setTensor("per_layer_model_proj.weight", {kHidden, 4 * kPerLayer});
        setTensor("per_layer_proj_norm.weight", {kPerLayer});
    }

    void addLayer(uint32_t index, uint64_t headDim)
    {
        const std::string prefix = "blk." + std::to_string(index) + ".";
        for (const char *norm :
             {"attn_norm", "post_attention_norm", "ffn_norm", "post_ffw_norm", "post_norm"})
            setTensor(prefix + norm + ".weight", {kHidden});
        setTensor(prefix + "attn_q.weight", {kHidden, 2 * headDim});
        setTensor(prefix + "attn_q_norm.weight", {headDim});
        setTensor(prefix + "attn_output.weight", {2 * headDim, kHidden});
        if (index < 2) {
            setTensor(prefix + "attn_k.weight", {kHidden, headDim});
            setTensor(prefix + "attn_v.weight", {kHidden, headDim});
            setTensor(prefix + "attn_k_norm.weight", {headDim});
        }
        setTensor(prefix + "ffn_gate.weight", {kHidden, kFfn});
        setTensor(prefix + "ffn_up.weight", {kHidden, kFfn});
        setTensor(prefix + "ffn_down.weight", {kFfn, kHidden});
        setTensor(prefix + "inp_gate.weight", {kHidden, kPerLayer});
        setTensor(prefix + "proj.weight", {kPerLayer, kHidden});
        setTensor(prefix + "layer_output_scale.weight", {1});
    }
};

} // namespace tests
