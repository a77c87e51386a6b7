// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/inference_service.h"
#include "agents/reply_source.h"
#include "engine/base/result.h"

#include <functional>
#include <memory>

namespace app::cli {

class Console;
class Interrupt;

// What a reply came to.
struct FinishedReply {
    QString text;
    QString thought;
    agents::ReplyStats stats;
};

// The window's inference service for a command that does one thing after another: each call
// returns when its work has ended and runs the event loop meanwhile. Main thread.
class BlockingInference final
{
public:
    // The first two must outlive this.
    BlockingInference(Console &console,
                      Interrupt &interrupt,
                      std::unique_ptr<agents::ReplySource> source);

    // An interrupt ends it as the error Cancelled.
    base::Result<void> load(const agents::LoadRequest &request);

    // An interrupt, or an output that nobody reads any more, ends it with the reason Cancelled.
    base::Result<FinishedReply>
    reply(const agents::GenerationRequest &request,
          const std::function<void(const agents::ReplyBatch &)> &onBatch);

    // One text as a vector. Ends as reply() does, with the error Cancelled.
    base::Result<std::vector<float>> embed(const std::string &text);

    const engine::ModelInfo &modelInfo() const { return m_service.modelInfo(); }
    QString backendName() const { return m_service.backendName(); }
    agents::InferenceService &service() { return m_service; }

private:
    Console &m_console;
    Interrupt &m_interrupt;
    agents::InferenceService m_service;
};

} // namespace app::cli
