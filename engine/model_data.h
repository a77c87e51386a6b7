// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/placement.h"

#include <memory>
#include <optional>
#include <vector>

// What a Model owns; only engine.cpp, model_data.cpp and the sessions' files look inside.
namespace engine {

struct Model::Data {
    Data(gguf::GgufFile openFile, text::Tokenizer loadedTokenizer)
        : file(std::move(openFile))
        , tokenizer(std::make_shared<const text::Tokenizer>(std::move(loadedTokenizer)))
    {
    }

    // In the order of dependence: weights are in the file's mapping, the decoder refers to all.
    gguf::GgufFile file;
    std::shared_ptr<const text::Tokenizer> tokenizer; // shared: see Model::sharedTokenizer()
    ModelInfo info;
    model::GemmaConfig config;
    uint64_t fingerprint = 0; // see modelFingerprint()
    OpenOptions options; // for the next device; nothing in it refers to the caller

    // Devices that were lost, without the weights: encoders and sessions may still refer to them.
    std::vector<std::unique_ptr<Placement>> lost;
    std::unique_ptr<Placement> placement; // never null once open

    compute::Backend &backend() const { return *placement->backend; }
    // Moves the model to the processor, because of that error of the device; fails with it where
    // that is no help. What sessions hold on the old device is of no use afterwards.
    // One that is lost has lost the weights even so; the next attempt may go well.
    base::Result<void> moveToProcessor(const base::Error &error, const base::CancelToken *cancel);
    // Why there is none: the device was lost, and the processor has not taken over.
    base::Result<model::GemmaDecoder *> decoder() const;
    // For an encoder that the graphics device has no memory left for beside the model; that error
    // where it must be that device, or is another.
    base::Result<std::unique_ptr<compute::Backend>> processorBeside(const base::Error &error) const;

private:
    void letGo(const base::Error &error);

    std::optional<base::Error> gone; // what the placement's weights were let go for
};

} // namespace engine
