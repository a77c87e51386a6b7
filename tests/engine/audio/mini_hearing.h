// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/engine/gguf/mini_file.h"

namespace tests {

// A projector file with an audio tower of one small layer that a test can damage.
class MiniHearing final : public MiniFile
{
public:
    static constexpr uint32_t kHidden = 32, kFfn = 64, kOutput = 48, kEncoded = 40;

    MiniHearing()
    {
        set("general.architecture", std::string("clip"));
        set("clip.audio.projector_type", std::string("gemma4a"));
        set("clip.audio.attention.layer_norm_epsilon", 1e-6F);
        for (const auto &[key, value] :
             std::map<std::string, uint32_t>{{"num_mel_bins", 128},
                                             {"block_count", 1},
                                             {"embedding_length", kHidden},
                                             {"attention.head_count", 2},
                                             {"feed_forward_length", kFfn}})
            set("clip.audio." + key, value);
        setTensor("a.conv1d.0.weight", {3, 3, 1, 8}, 0.1F);
        setTensor("a.conv1d.0.norm.weight", {8});
        setTensor("a.conv1d.1.weight", {3, 3, 8, 4}, 0.1F);
        setTensor("a.conv1d.1.norm.weight", {4});
        setTensor("a.input_projection.weight", {128, kHidden}, 0.01F);
        setTensor("a.pre_encode.out.weight", {kHidden, kEncoded}, 0.1F);
        setTensor("a.pre_encode.out.bias", {kEncoded});
        setTensor("mm.a.input_projection.weight", {kEncoded, kOutput}, 0.1F);
        addLayer();
    }

private:
    void addLayer()
    {
        const std::string prefix = "a.blk.0.";
        for (const char *norm :
             {"ffn_norm", "ffn_post_norm", "ffn_norm_1", "ffn_post_norm_1", "attn_pre_norm",
              "attn_post_norm", "conv_norm", "norm_conv", "ln2"})
            setTensor(prefix + norm + ".weight", {kHidden});
        for (const char *square :
             {"attn_q", "attn_k", "attn_v", "attn_out", "attn_k_rel", "conv_pw2"})
            setTensor(prefix + square + ".weight", {kHidden, kHidden}, 0.05F);
        for (const char *suffix : {"", "_1"}) {
            setTensor(prefix + "ffn_up" + suffix + ".weight", {kHidden, kFfn}, 0.05F);
            setTensor(prefix + "ffn_down" + suffix + ".weight", {kFfn, kHidden}, 0.05F);
        }
        setTensor(prefix + "conv_pw1.weight", {kHidden, 2 * kHidden}, 0.05F);
        setTensor(prefix + "conv_dw.weight", {5, kHidden}, 0.2F);
        setTensor(prefix + "per_dim_scale.weight", {kHidden / 2});
        setTensor(prefix + "attn_q.input_min", {1}, -4.0F);
        setTensor(prefix + "attn_q.input_max", {1}, 4.0F);
    }
};

} // namespace tests
