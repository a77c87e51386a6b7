// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/cancel.h"
#include "engine/base/result.h"
#include "engine/compute/attention_spec.h"
#include "engine/model_info.h"
#include "engine/text/tokenizer.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace engine {

// Auto takes the processor; Vulkan must be asked for (see backendsToTry).
enum class BackendKind { Auto, Reference, Cpu, Vulkan };

// "auto", "reference", "cpu", "vulkan".
base::Result<BackendKind> parseBackend(std::string_view name);

struct OpenOptions {
    BackendKind backend = BackendKind::Auto;
    uint32_t threads = 0; // 0: one per physical core
    std::string device = {}; // Vulkan: a key, number or name of computeDevices(); empty: the best
    // Vulkan: so many of the last layers on the graphics device, the rest on the processor. Unset:
    // as many as fit into its memory; see split_plan.h.
    std::optional<uint32_t> gpuLayers = {};
    uint64_t gpuMemory = 0; // Vulkan: bytes that may be used of it; 0: what is free
    uint32_t context = 0; // Vulkan: tokens of conversation to keep room for; 0: a usual length
    // Vulkan: SessionOptions::kvPrecision of the sessions to come, which get room and are made
    // ready for. Others can be had, and begin slower.
    compute::KvPrecision kvPrecision = compute::KvPrecision::Half;
    const base::CancelToken *cancel = nullptr;
    std::function<void(uint64_t done, uint64_t total)> progress =
        {}; // bytes; called on the loading thread
    // What guesses tokens ahead (a gemma4-assistant file): replies come sooner and stay the same.
    // Empty: the one beside the model, if there is one.
    std::filesystem::path drafter = {};
    // Vulkan or nothing. Else the processor takes over where Vulkan cannot compute, at once or
    // later: Model::note() says why.
    bool insist = false;
};

// An open model: weights, tokenizer and the device they live on. Immutable after open, but for the
// device: when it is lost, the session that computes moves the model to the processor. Sessions
// share it, but only one session of a model may compute at a time (the inference thread).
class Model final
{
public:
    static base::Result<std::shared_ptr<Model>> open(const std::filesystem::path &path,
                                                     const OpenOptions &options);
    static base::Result<ModelInfo> inspect(const std::filesystem::path &path); // header only
    ~Model();

    const ModelInfo &info() const;
    const text::Tokenizer &tokenizer() const;
    // Shared: it may outlast the model, whose memory it does not hold.
    std::shared_ptr<const text::Tokenizer> sharedTokenizer() const;
    // The device; not while a session computes, on these three.
    std::string backendName() const;
    uint32_t threads() const; // that compute
    // Why it is another device than the one asked for, or not that device alone, a sentence; empty:
    // it is not.
    std::string note() const;
    uint64_t fingerprint() const; // tells models apart: see modelFingerprint()
    bool hasDrafter() const;

private:
    friend class Session;
    friend class Hearing;
    friend class Seeing;
    struct Data;
    explicit Model(std::unique_ptr<Data> data);
    std::unique_ptr<Data> m_data;
};

} // namespace engine
