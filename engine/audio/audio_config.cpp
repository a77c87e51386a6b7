// SPDX-License-Identifier: Apache-2.0
#include "engine/audio/audio_config.h"

#include "engine/audio/mel_spectrogram.h"
#include "engine/model/config_reader.h"

namespace engine::audio {

namespace {

    using base::Error;
    using base::ErrorCode;
    using base::Result;

    constexpr uint32_t kMostLayers = 256;
    constexpr uint32_t kMostWidth = 16384;
    constexpr uint32_t kMostChannels = 1024;

    std::string nameOf(const gguf::GgufFile &file)
    {
        return "“" + file.path().filename().string() + "”";
    }

    // A dimension that no key tells, from a tensor's shape; 0 when it is absent or out of range.
    uint32_t
    dimension(const gguf::GgufFile &file, std::string_view tensor, size_t index, uint32_t most)
    {
        const gguf::TensorInfo *found = file.find(tensor);
        if (!found || index >= found->shape.size() || found->shape[index] > most)
            return 0;
        return static_cast<uint32_t>(found->shape[index]);
    }

    void readConformer(const gguf::GgufFile &file, model::ConfigReader &reader, AudioConfig &config)
    {
        config.features = reader.number("num_mel_bins", kMelBins, kMelBins);
        config.layers = reader.number("block_count", 1, kMostLayers);
        config.hidden = reader.number("embedding_length", 2, kMostWidth);
        config.heads = reader.number("attention.head_count", 1, config.hidden);
        config.ffn = reader.number("feed_forward_length", 1, kMostWidth);
        if (config.hidden % config.heads != 0 || config.hidden % 2 != 0)
            reader.fail("embedding_length", "does not divide into heads and pairs");
        config.channels0 = dimension(file, "a.conv1d.0.weight", 3, kMostChannels);
        config.channels1 = dimension(file, "a.conv1d.1.weight", 3, kMostChannels);
        config.taps = dimension(file, "a.blk.0.conv_dw.weight", 0, 64);
        config.encoded = dimension(file, "a.pre_encode.out.weight", 1, kMostWidth);
        if (config.channels0 == 0 || config.channels1 == 0)
            reader.failFile("has no usable convolutions a.conv1d.0 and a.conv1d.1");
        if (config.taps == 0 || config.encoded == 0)
            reader.failFile("has no usable tensors a.blk.0.conv_dw and a.pre_encode.out");
    }

} // namespace

Result<AudioConfig> readAudioConfig(const gguf::GgufFile &file)
{
    const auto type = file.stringValue("clip.audio.projector_type");
    if (!type) {
        return Error{ErrorCode::Unsupported,
                     nameOf(file)
                         + " has no part that hears. Gemma 4 E2B, E4B and 12B hear; choose one of "
                           "them with its own mmproj file."};
    }
    AudioConfig config;
    model::ConfigReader reader(file, "clip.audio.");
    if (*type == "gemma4a") {
        readConformer(file, reader, config);
    } else if (*type == "gemma4ua") {
        config.kind = AudioKind::RawFrames;
        config.features = reader.number("embedding_length", kSamplesPerToken, kSamplesPerToken);
    } else {
        return Error{ErrorCode::Unsupported,
                     nameOf(file) + " is made for another kind of model (“" + *type
                         + "”). Choose the mmproj file that belongs to the Gemma 4 model."};
    }
    config.eps = reader.real("attention.layer_norm_epsilon", config.eps, {0.0F, 1.0F});
    config.outputWidth = dimension(file, "mm.a.input_projection.weight", 1, kMostWidth);
    if (config.outputWidth == 0)
        reader.failFile("has no usable tensor mm.a.input_projection.weight");
    if (reader.failed())
        return reader.error();
    return config;
}

} // namespace engine::audio
