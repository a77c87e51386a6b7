// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/reply_grammars.h"
#include "agents/reply_source.h"

#include <memory>

namespace agents {

// Replies from the engine: one model and one session, which every conversation takes over in turn
// (what a prompt shares with the session's tokens is not computed again). Inference thread.
class EngineReplySource final : public ReplySource
{
public:
    base::Result<LoadedModel> load(const LoadRequest &request,
                                   const base::CancelToken &cancel,
                                   const LoadProgress &progress) override;
    void unload() override;
    base::Result<ReplyStats> reply(const GenerationRequest &request,
                                   const base::CancelToken &cancel,
                                   ReplySink &sink) override;

private:
    base::Result<ReplyStats> replyOn(engine::Session &session,
                                     const GenerationRequest &request,
                                     const base::CancelToken &cancel,
                                     ReplySink &sink);

    std::shared_ptr<engine::Model> m_model; // shared: the session holds it too
    std::unique_ptr<engine::Session> m_session;
    engine::SessionOptions m_sessionOptions;
    ReplyGrammars m_grammars; // of this model
};

} // namespace agents
