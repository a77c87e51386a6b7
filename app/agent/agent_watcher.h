// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/loop/loop_observer.h"
#include "storage/task_thread.h"

#include <functional>
#include <future>
#include <memory>
#include <mutex>

namespace app {

class AgentTimeline;

// Carries what the loop tells from its thread to the timeline, and a question back. Lives on the
// GUI thread; the loop's thread calls the overrides.
class AgentWatcher final : public agents::loop::LoopObserver
{
public:
    // `onQuestion` runs on the GUI thread; decide() answers it.
    using OnQuestion = std::function<void(const agents::loop::CallInfo &)>;

    AgentWatcher(storage::TaskThread &thread, AgentTimeline &timeline, OnQuestion onQuestion);
    ~AgentWatcher() override;

    void decide(agents::loop::Approval approval); // GUI thread; without a question nothing
    void close(); // every question from now on is a no: before the thread is finished

    void replyGrew(const agents::ReplyBatch &batch) override;
    void replyEnded(const agents::ReplyStats &stats) override;
    void callBegan(const agents::loop::CallInfo &info) override;
    void callWrote(const agents::loop::CallInfo &info, std::string_view bytes) override;
    void callEnded(const agents::loop::CallInfo &info,
                   const agents::tools::ToolResult &result) override;
    void compacted(const agents::loop::Compaction &compaction) override;
    agents::loop::Approval ask(const agents::loop::CallInfo &info) override;

private:
    storage::TaskThread &m_thread;
    AgentTimeline &m_timeline;
    OnQuestion m_onQuestion;
    std::mutex m_mutex; // guards what follows
    std::shared_ptr<std::promise<agents::loop::Approval>> m_question; // shared: with ask()
    bool m_isClosed = false;
};

// "edit src/main.cpp", "run make test": what a call is about, hidden characters spelt out.
QString callTitle(const agents::loop::CallInfo &info);

// The command as its shell reads it; empty where the call is none.
QString commandText(const agents::tools::ToolPreview &preview);

} // namespace app
