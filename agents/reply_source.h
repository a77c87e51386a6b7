// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/generation.h"
#include "engine/base/cancel.h"
#include "engine/base/result.h"
#include "engine/text/reply_parser.h"

#include <functional>
#include <string>
#include <vector>

namespace agents {

// Receives a reply while it is written. Called on the inference thread.
class ReplySink
{
public:
    virtual ~ReplySink() = default;
    // Of looking at and listening to what the request holds, before the prompt is read.
    virtual void mediaProgressed(uint32_t done, uint32_t total) = 0;
    virtual void prefillProgressed(uint32_t done, uint32_t total) = 0;
    // Of a call that is being written, for the eye only; it arrives whole, as a piece.
    virtual void callGrew(const std::string &) { }
    // `tokens`: generated so far; `contextUsed`: tokens of prompt and reply together.
    virtual void arrived(std::vector<engine::text::ReplyPiece> pieces,
                         uint32_t tokens,
                         uint32_t contextUsed) = 0;
};

// Where replies come from: the engine, or a script in tests. Blocking; used and destroyed on the
// inference thread only. Cancelled work answers within 100 ms: load() with the error Cancelled,
// reply() with the reason Cancelled.
class ReplySource
{
public:
    using LoadProgress = std::function<void(uint64_t doneBytes, uint64_t totalBytes)>;

    virtual ~ReplySource() = default;
    virtual base::Result<LoadedModel> load(const LoadRequest &request,
                                           const base::CancelToken &cancel,
                                           const LoadProgress &progress) = 0;
    virtual void unload() = 0;
    // Knows the loaded model only: without one, the error says so.
    virtual base::Result<ReplyStats>
    reply(const GenerationRequest &request, const base::CancelToken &cancel, ReplySink &sink) = 0;
    // Looks at something, or listens to it, ahead of the reply that will need it. A source that
    // keeps nothing has nothing to do.
    virtual base::Result<void>
    prepare(const MediaInput &input, const base::CancelToken &cancel, ReplySink &sink);
    // Each text as a vector (engine::Session::embed). Unsupported where the source has no model.
    virtual base::Result<Embeddings> embed(const std::vector<std::string> &texts,
                                           const base::CancelToken &cancel);
    // Where to keep what was computed of conversations; nothing is kept before.
    virtual void keepStates(const QString &) { }
    virtual void forget(qint64 /*conversation*/) { } // what is kept of it
};

} // namespace agents
