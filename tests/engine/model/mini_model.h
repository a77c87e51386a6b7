// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/gguf/gguf_file.h"
#include "tests/engine/gguf/gguf_writer.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

#include <QTemporaryDir>

namespace tests {

// A Gemma 4 file of four small layers (sliding, global, and two that share their keys and values)
// that a test can damage. It has no tokenizer.
class MiniModel final
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

    template<typename T>
    MiniModel &set(const std::string &key, const T &value)
    {
        m_entries[key] = [=](GgufWriter &writer) { writer.add(key, value); };
        return *this;
    }
    template<typename T>
    MiniModel &setArray(const std::string &key, const std::vector<T> &values)
    {
        m_entries[key] = [=](GgufWriter &writer) { writer.addArray(key, values); };
        return *this;
    }
    MiniModel &erase(const std::string &key)
    {
        m_entries.erase(key);
        return *this;
    }

    MiniModel &
    setTensor(const std::string &name, const std::vector<uint64_t> &shape, float value = 1.0F)
    {
        m_tensors[name] = {shape, value};
        return *this;
    }
    MiniModel &eraseTensor(const std::string &name)
    {
        m_tensors.erase(name);
        return *this;
    }

    std::filesystem::path write(const QTemporaryDir &folder) const
    {
        GgufWriter writer;
        for (const auto &[key, add] : m_entries)
            add(writer);
        for (const auto &[name, tensor] : m_tensors) {
            uint64_t count = 1;
            for (const uint64_t size : tensor.shape)
                count *= size;
            writer.addFloats(name, tensor.shape, std::vector<float>(count, tensor.value));
        }
        const std::filesystem::path path =
            folder.filePath(QStringLiteral("mini.gguf")).toStdString();
        writer.write(path);
        return path;
    }

private:
    struct Tensor {
        std::vector<uint64_t> shape;
        float value;
    };

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

    std::map<std::string, std::function<void(GgufWriter &)>> m_entries;
    std::map<std::string, Tensor> m_tensors;
};

} // namespace tests
