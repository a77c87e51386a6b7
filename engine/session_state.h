// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/model_data.h"
#include "engine/session.h"
#include "engine/soft_track.h"

#include <new>

// What a Session owns; only session.cpp looks inside.
namespace engine {

class SnapshotReader;

using SessionProgress = std::function<void(uint32_t done, uint32_t total)>;

// Tokens may be ahead of the cache: the last one sampled, or those of a call that was cancelled.
// Whatever needs logits computes them first.
struct Session::State {
    explicit State(std::shared_ptr<Model> shared)
        : model(std::move(shared))
        , soft(data().config, *data().tokenizer)
    {
    }

    std::shared_ptr<Model> model; // shared: sessions keep their model alive
    uint32_t context = 0;
    uint32_t batch = 0;
    uint32_t rewind = 0;
    compute::KvPrecision kvPrecision = compute::KvPrecision::Half;
    std::vector<TokenId> tokens;
    SoftTrack soft;
    std::unique_ptr<model::KvCache> kv;
    std::vector<float> logits;
    bool haveLogits = false; // of the last token
    std::vector<base::Scored> best; // instead, where ensureLogits() was told that they are enough
    // For the drafter: what the last layer made of the last tokens computed, and how many there
    // were in the cache then. Empty without a drafter.
    std::vector<float> states;
    uint32_t statesEnd = 0;
    size_t device = 0; // of the model's, that the cache is on: how many were lost before

    Model::Data &data() const { return *model->m_data; }

    base::Result<void> check(const Prompt &added, size_t before) const;
    void append(const Prompt &added);
    void resize(size_t position);
    base::Result<void> computeBatch(uint32_t count,
                                    model::WantedLogits wanted,
                                    const base::CancelToken *cancel,
                                    uint32_t enough = 0);
    base::Result<std::unique_ptr<model::KvCache>> makeKv(uint32_t mostAtOnce) const;
    // Where the model has moved to another device: begins with an empty cache there.
    base::Result<void> followModel();
    // After that error: moves to the processor, so that the same can be tried again, with an empty
    // cache. Fails with an error where that is no help.
    base::Result<void> recover(const base::Error &error, const base::CancelToken *cancel);
    base::Result<void> makeRoomForPictures();
    uint32_t nextBatch() const;
    base::Result<void>
    compute(const base::CancelToken *cancel, const SessionProgress &progress, uint32_t enough = 0);
    base::Result<void>
    computeHere(const base::CancelToken *cancel, const SessionProgress &progress, uint32_t enough);
    base::Result<void> computeAll(std::vector<float> &all);
    base::Result<void> addStates(std::vector<double> &sum, const base::CancelToken *cancel);
    // `enough`: so many of the highest will do, in `best`; 0: all. All it is where the device does
    // not find the highest itself.
    base::Result<void> ensureLogits(const base::CancelToken *cancel, uint32_t enough = 0);
    void shorten(uint32_t position);

    // session_snapshot.cpp
    base::Result<void> writeSnapshot(const std::filesystem::path &file) const;
    bool fits(const SnapshotReader &reader) const;
    base::Result<void> readSnapshot(const SnapshotReader &reader);

    static base::Error outOfMemory(size_t tokens);
};

// No exception leaves the engine: `tokens` is how long the conversation was to become.
template<typename Work>
auto Session::guarded(size_t tokens, Work work) -> decltype(work())
{
    try {
        return work();
    } catch (const std::bad_alloc &) {
        return State::outOfMemory(tokens);
    }
}

} // namespace engine
