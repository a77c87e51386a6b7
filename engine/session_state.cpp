// SPDX-License-Identifier: Apache-2.0
#include "engine/session_state.h"

#include <algorithm>
#include <utility>

namespace engine {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

    // In a long text: going back into its middle computes at most so many tokens again.
    constexpr uint32_t kMarkEvery = 2048;

} // namespace

Error Session::State::outOfMemory(size_t tokens)
{
    return {ErrorCode::OutOfMemory,
            "There is not enough memory for a conversation of " + std::to_string(tokens)
                + " tokens. Close other programs, or start a new conversation."};
}

Result<void> Session::State::check(const Prompt &added, size_t before) const
{
    const uint32_t vocabulary = data().config.vocabulary;
    for (const TokenId id : added.tokens) {
        if (id >= vocabulary) {
            return Error{ErrorCode::InvalidInput,
                         "There is no token " + std::to_string(id) + "; the model knows "
                             + std::to_string(vocabulary) + "."};
        }
    }
    if (before + added.tokens.size() > context) {
        return Error{ErrorCode::ContextFull,
                     "The conversation has " + std::to_string(before + added.tokens.size())
                         + " tokens, but the context holds " + std::to_string(context)
                         + ". Shorten it, or choose a longer context."};
    }
    return soft.check(added);
}

Result<std::unique_ptr<model::KvCache>> Session::State::makeKv(uint32_t mostAtOnce) const
{
    return model::KvCache::create(
        data().config, data().backend(),
        {.context = context,
         .batch = mostAtOnce,
         .rewind = rewind,
         .checkpointBytes = model::checkpointBudget(data().info.weightBytes),
         .precision = kvPrecision});
}

void Session::State::append(const Prompt &added)
{
    soft.append(added.soft, static_cast<uint32_t>(tokens.size()));
    tokens.insert(tokens.end(), added.tokens.begin(), added.tokens.end());
}

void Session::State::resize(size_t position)
{
    tokens.resize(position);
    soft.truncate(static_cast<uint32_t>(position));
}

// Computes the next `count` tokens that the cache does not hold yet.
Result<void> Session::State::computeBatch(uint32_t count,
                                          model::WantedLogits wanted,
                                          const base::CancelToken *cancel,
                                          uint32_t enough)
{
    const auto decoder = data().decoder();
    if (!decoder)
        return decoder.error();
    if (auto room = kv->beginWrite(count); !room)
        return room;
    const auto next = soft.view(std::span(tokens).subspan(kv->position(), count), kv->position());
    Placement &place = *data().placement;
    if (auto done = (*decoder)->forward({.tokens = next.tokens,
                                         .soft = next.soft,
                                         .together = next.together,
                                         .kv = kv.get(),
                                         .wanted = wanted,
                                         .enough = enough,
                                         .best = &best,
                                         .states = place.drafter ? &states : nullptr,
                                         .cancel = cancel},
                                        logits);
        !done)
        return done;
    if (!data().file.intact()) {
        return Error{ErrorCode::Io,
                     "“" + data().file.path().filename().string()
                         + "” was changed or became unreadable while it was in use. Load the model "
                           "again."};
    }
    kv->commit(count);
    statesEnd = kv->position();
    return {};
}

Result<void> Session::State::followModel()
{
    if (device == data().lost.size())
        return {};
    auto fresh = makeKv(batch);
    if (!fresh)
        return fresh.error();
    kv = std::move(*fresh);
    states.clear();
    statesEnd = 0;
    device = data().lost.size();
    return {};
}

Result<void> Session::State::recover(const Error &error, const base::CancelToken *cancel)
{
    if (device == data().lost.size()) {
        if (auto moved = data().moveToProcessor(error, cancel); !moved)
            return moved;
    }
    return followModel();
}

// A picture that is computed at once may need more room than the batches of text; a larger cache
// begins empty.
Result<void> Session::State::makeRoomForPictures()
{
    const uint32_t largest = soft.largestPicture();
    if (largest <= kv->mostAtOnce())
        return {};
    auto larger = makeKv(largest);
    if (!larger)
        return larger.error();
    kv = std::move(*larger);
    return {};
}

uint32_t Session::State::nextBatch() const
{
    const uint32_t position = kv->position();
    const auto left = static_cast<uint32_t>(tokens.size()) - position;
    return soft.batchAt(position, std::min(batch, left));
}

// Computes all tokens that are not in the cache, and the logits after the last; on the processor
// when the device is lost.
Result<void> Session::State::compute(const base::CancelToken *cancel,
                                     const SessionProgress &progress,
                                     uint32_t enough)
{
    for (;;) {
        auto done = computeHere(cancel, progress, enough);
        if (done)
            return done;
        if (auto recovered = recover(done.error(), cancel); !recovered)
            return recovered;
    }
}

Result<void> Session::State::computeHere(const base::CancelToken *cancel,
                                         const SessionProgress &progress,
                                         uint32_t enough)
{
    haveLogits = false;
    if (auto ready = followModel(); !ready)
        return ready;
    if (auto room = makeRoomForPictures(); !room)
        return room;
    const auto size = static_cast<uint32_t>(tokens.size());
    const uint32_t first = kv->position();
    while (kv->position() < size) {
        const uint32_t count = nextBatch();
        const bool last = kv->position() + count == size;
        const auto wanted = last ? model::WantedLogits::Last : model::WantedLogits::None;
        if (auto done = computeBatch(count, wanted, cancel, enough); !done)
            return done;
        haveLogits = last && best.empty();
        if ((last && size - first > 1) || kv->position() - kv->newestMark() >= kMarkEvery)
            kv->mark();
        if (progress)
            progress(kv->position() - first, size - first);
    }
    return {};
}

Result<void> Session::State::computeAll(std::vector<float> &all)
{
    haveLogits = false;
    if (auto room = makeRoomForPictures(); !room)
        return room;
    const auto size = static_cast<uint32_t>(tokens.size());
    const size_t width = data().config.vocabulary;
    while (kv->position() < size) {
        const uint32_t count = nextBatch();
        if (auto done = computeBatch(count, model::WantedLogits::All, nullptr); !done)
            return done;
        all.insert(all.end(), logits.begin(), logits.end());
    }
    logits.erase(logits.begin(), logits.end() - static_cast<std::ptrdiff_t>(width));
    haveLogits = true;
    return {};
}

Result<void> Session::State::ensureLogits(const base::CancelToken *cancel, uint32_t enough)
{
    if (haveLogits)
        return {};
    if (kv->position() == tokens.size())
        shorten(static_cast<uint32_t>(tokens.size() - 1));
    return compute(cancel, {}, enough);
}

// Makes the cache hold at most `position` positions: fewer when the rings no longer hold the window
// before it. `tokens` stays.
void Session::State::shorten(uint32_t position)
{
    haveLogits = false;
    kv->rewindTo(soft.outside(position));
}

} // namespace engine
