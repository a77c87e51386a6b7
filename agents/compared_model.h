// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/generation.h"
#include "engine/base/cancel.h"
#include "engine/session.h"

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace agents {

// What a model says when it always takes its likeliest token.
struct GreedyReply {
    std::string text{}; // without thoughts
    std::vector<engine::text::TokenId> tokens{}; // as written, without the stop token
    bool hasEnded = false; // by itself, not at the limit
};

// How much was computed, and in what time; pauses left out.
struct ComputeTime {
    uint64_t tokens = 0;
    double seconds = 0;

    double speed() const { return seconds > 0 ? static_cast<double>(tokens) / seconds : 0; }
};

// One file that is being compared: loaded for itself, beside whatever else is loaded. Blocking;
// single thread. Cancelled work answers with the error Cancelled.
class ComparedModel final
{
public:
    // Called between two tokens and two pieces of a prompt; may block as long as it likes.
    using Pause = std::function<void()>;
    using LoadProgress = std::function<void(uint64_t doneBytes, uint64_t totalBytes)>;

    // The request's projector is not looked at. The token and the pause outlive it.
    static base::Result<std::unique_ptr<ComparedModel>> open(const LoadRequest &request,
                                                             const base::CancelToken &cancel,
                                                             Pause pause,
                                                             const LoadProgress &progress);

    base::Result<GreedyReply> reply(std::span<const engine::text::TokenId> prompt,
                                    uint32_t mostTokens);

    // Reads another model's reply, or its own, word for word. Tells the scores, [vocabulary], at
    // each of its places: before each token and, where it has ended, before its end.
    base::Result<void> read(std::span<const engine::text::TokenId> prompt,
                            const GreedyReply &reply,
                            const std::function<void(std::span<const float>)> &onScores);

    const engine::Model &model() const { return *m_model; }
    const ComputeTime &reading() const { return m_reading; } // prompts, by reply()
    const ComputeTime &writing() const { return m_writing; } // replies

private:
    ComparedModel(std::shared_ptr<engine::Model> model,
                  std::unique_ptr<engine::Session> session,
                  const base::CancelToken &cancel,
                  Pause pause);
    base::Result<void> warmUp();
    base::Result<void> goTo(std::span<const engine::text::TokenId> prompt);
    void pause();

    std::shared_ptr<engine::Model> m_model; // shared: the session holds it too
    std::unique_ptr<engine::Session> m_session;
    const base::CancelToken &m_cancel;
    Pause m_pause;
    double m_pausedSeconds = 0;
    ComputeTime m_reading;
    ComputeTime m_writing;
};

} // namespace agents
