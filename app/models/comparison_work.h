// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/model_comparison.h"
#include "storage/task_thread.h"

#include <functional>
#include <memory>

namespace app {

// Compares files on a thread of its own, which computes only what nobody else wants to: at a low
// priority, and not at all while it is paused. One comparison at a time. GUI thread.
class ComparisonWork final
{
public:
    using Progress = std::function<void(const agents::ComparisonStep &)>;
    using End = std::function<void(base::Result<agents::Comparison>)>;

    ComparisonWork() = default;
    ~ComparisonWork(); // gives up; neither callback comes any more
    ComparisonWork(const ComparisonWork &) = delete;
    ComparisonWork &operator=(const ComparisonWork &) = delete;

    // The callbacks come on this thread, `end` once.
    void begin(agents::ComparisonPlan plan, Progress progress, End end);
    void setPaused(bool isPaused); // holds between two tokens
    void cancel(); // ends as Cancelled, also while it is paused

private:
    class Gate;

    std::shared_ptr<Gate> m_gate; // shared with the thread; null: nothing was begun yet
    storage::TaskThread m_thread; // last: ends before what it uses
};

} // namespace app
