// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/loop/loop_observer.h"
#include "app/agent/diff_painter.h"
#include "storage/task_thread.h"

#include <atomic>
#include <functional>
#include <future>
#include <memory>
#include <mutex>

namespace app {

class AgentTimeline;
struct AgentRow;

// Carries what the loop tells from its thread to the timeline, and a question back. Lives on the
// GUI thread; the loop's thread calls the overrides.
class AgentWatcher final : public agents::loop::LoopObserver
{
public:
    // `onQuestion` runs on the GUI thread; decide() answers it.
    using OnQuestion = std::function<void(const agents::loop::CallInfo &)>;

    struct Handlers { // on the GUI thread
        OnQuestion onQuestion;
        std::function<void(const agents::tools::Form &)> onForm; // fillIn() answers it
        std::function<void(const std::vector<agents::tools::JobInfo> &)> onJobs;
    };

    AgentWatcher(storage::TaskThread &thread, AgentTimeline &timeline, Handlers handlers);
    ~AgentWatcher() override;

    void decide(const agents::loop::Decision &decision); // GUI thread; without a question nothing
    void fillIn(const agents::tools::FormAnswer &answer); // the same for a form
    void setDark(bool isDark) { m_isDark = isDark; } // of code from now on
    // Puts a diff into a row, coloured. On the loop's thread.
    void paint(AgentRow &row, const std::string &path, std::string_view diff);
    void close(); // every question from now on is a no: before the thread is finished

    void replyGrew(const agents::ReplyBatch &batch) override;
    void replyEnded(const agents::ReplyStats &stats) override;
    void callBegan(const agents::loop::CallInfo &info) override;
    void callWrote(const agents::loop::CallInfo &info, std::string_view bytes) override;
    void callEnded(const agents::loop::CallInfo &info,
                   const agents::tools::ToolResult &result) override;
    void jobsChanged(const std::vector<agents::tools::JobInfo> &jobs) override;
    bool canAskForms() const override { return true; }
    agents::tools::FormAnswer askForm(const agents::loop::CallInfo &info,
                                      const agents::tools::Form &form) override;
    void compacted(const agents::loop::Compaction &compaction) override;
    agents::loop::Decision ask(const agents::loop::CallInfo &info) override;

private:
    AgentRow rowOf(const agents::loop::CallInfo &info);

    storage::TaskThread &m_thread;
    AgentTimeline &m_timeline;
    Handlers m_handlers;
    DiffPainter m_painter; // of the loop's thread
    std::atomic<bool> m_isDark = false;
    std::mutex m_mutex; // guards what follows
    std::shared_ptr<std::promise<agents::loop::Decision>> m_question; // shared: with ask()
    std::shared_ptr<std::promise<agents::tools::FormAnswer>> m_form; // shared: with askForm()
    bool m_isClosed = false;
};

// "edit src/main.cpp", "run make test": what a call is about, hidden characters spelt out.
QString callTitle(const agents::loop::CallInfo &info);

// The command as its shell reads it; empty where the call is none.
QString commandText(const agents::tools::ToolPreview &preview);

} // namespace app
