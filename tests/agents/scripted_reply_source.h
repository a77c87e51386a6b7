// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/reply_source.h"

#include <deque>
#include <memory>
#include <mutex>
#include <optional>

namespace tests {

// One reply of the script: its pieces, one token each, and how it ends.
struct ScriptedReply {
    std::vector<engine::text::ReplyPiece> pieces;
    bool waits = false; // after the pieces, until release() or a cancel
    std::optional<base::Error> error; // ends with it instead of StopReason::EndOfTurn
    bool runsOutOfMemory = false; // ends with std::bad_alloc
};

ScriptedReply says(const std::string &text); // one piece per word

// What a ScriptedReplySource does. Made by the test, shared with the source; any thread.
class Script final
{
public:
    void add(ScriptedReply reply); // replies are given in order, the last one again and again
    void failLoading(base::Error error);
    void setParameters(uint64_t parameters); // of the model that is loaded next
    void setFingerprint(uint64_t fingerprint); // the same
    void holdLoading(); // a load waits until release() or a cancel
    void release(); // what waits now, or later, goes on
    std::vector<agents::GenerationRequest> requests() const; // as they came
    std::vector<agents::GenerationRequest> readings() const; // those that only read ahead
    void holdReading(); // they go on until they are cancelled
    bool isReplying() const;

private:
    friend class ScriptedReplySource;
    bool waitUnless(const base::CancelToken &cancel) const; // false: cancelled

    mutable std::mutex m_mutex;
    std::deque<ScriptedReply> m_replies;
    std::optional<base::Error> m_loadError;
    std::vector<agents::GenerationRequest> m_requests;
    std::vector<agents::GenerationRequest> m_readings;
    bool m_holdsReading = false;
    uint64_t m_parameters = 0;
    uint64_t m_fingerprint = 1;
    bool m_holdsLoading = false;
    bool m_isReleased = false;
    bool m_isReplying = false;
};

// A model that says what the test wrote. Its info is named "Scripted", its backend "script".
class ScriptedReplySource final : public agents::ReplySource
{
public:
    static constexpr uint32_t kContextLength = 4096;

    explicit ScriptedReplySource(
        std::shared_ptr<Script> script); // shared: the test goes on using it

    base::Result<agents::LoadedModel> load(const agents::LoadRequest &request,
                                           const base::CancelToken &cancel,
                                           const LoadProgress &progress) override;
    void unload() override;
    base::Result<agents::ReplyStats> reply(const agents::GenerationRequest &request,
                                           const base::CancelToken &cancel,
                                           agents::ReplySink &sink) override;
    // Each text as its length and 1; where "wait" is the first, after release() or a cancel, where
    // "wide" is, as 2,560 numbers.
    base::Result<agents::Embeddings> embed(const std::vector<std::string> &texts,
                                           const base::CancelToken &cancel) override;

private:
    base::Result<agents::ReplyStats> read(const agents::GenerationRequest &request,
                                          const base::CancelToken &cancel);

    std::shared_ptr<Script> m_script; // shared: see the constructor
    bool m_isLoaded = false;
};

} // namespace tests
