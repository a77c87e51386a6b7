// SPDX-License-Identifier: Apache-2.0
#include "app/models/comparison_work.h"

#include <condition_variable>
#include <exception>
#include <mutex>
#include <new>
#include <utility>

#ifdef __linux__
#include <sys/resource.h>
#endif

namespace app {
namespace {

    using Outcome = base::Result<agents::Comparison>;

    // On Linux a thread has a priority of its own, and hands it to those that it starts, as the
    // engine's are.
    void takeBackSeat()
    {
#ifdef __linux__
        constexpr int kNice = 10;
        setpriority(PRIO_PROCESS, 0, kNice); // where that is refused, it is a little less polite
#endif
    }

    // No exception crosses the thread: each becomes a sentence.
    template<typename Work>
    Outcome guarded(Work work)
    {
        try {
            return work();
        } catch (const std::bad_alloc &) {
            return base::Error{base::ErrorCode::OutOfMemory,
                               "There is not enough memory for the comparison. Close other "
                               "programs, or compare smaller files."};
        } catch (const std::exception &error) {
            return base::Error{base::ErrorCode::Io,
                               std::string("Comparing stopped at an unexpected error: ")
                                   + error.what() + "."};
        }
    }

} // namespace

// Holds the thread while it is closed. Any thread.
class ComparisonWork::Gate final
{
public:
    const base::CancelToken &token() const { return m_cancel; }
    void pass()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_isClosed || m_cancel.isCancelled(); });
    }
    void setClosed(bool isClosed)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isClosed = isClosed;
        }
        m_changed.notify_all();
    }
    void cancel()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_cancel.cancel();
        }
        m_changed.notify_all();
    }

private:
    std::mutex m_mutex; // guards what follows; the token can be read without it
    std::condition_variable m_changed;
    base::CancelToken m_cancel;
    bool m_isClosed = false;
};

ComparisonWork::~ComparisonWork()
{
    cancel();
}

void ComparisonWork::begin(agents::ComparisonPlan plan, Progress progress, End end)
{
    cancel(); // there is none, as a rule
    m_gate = std::make_shared<Gate>();
    m_thread.post([this, gate = m_gate, plan = std::move(plan), progress = std::move(progress),
                   end = std::move(end)] {
        takeBackSeat();
        auto outcome = guarded([&] {
            return agents::compareModels(
                plan, gate->token(), [&gate] { gate->pass(); },
                [&](const agents::ComparisonStep &step) {
                    m_thread.postBack([progress, step] { progress(step); });
                });
        });
        // Shared: std::function must be copyable.
        const auto kept = std::make_shared<Outcome>(std::move(outcome));
        m_thread.postBack([end, kept] { end(std::move(*kept)); });
    });
}

void ComparisonWork::setPaused(bool isPaused)
{
    if (m_gate)
        m_gate->setClosed(isPaused);
}

void ComparisonWork::cancel()
{
    if (m_gate)
        m_gate->cancel();
}

} // namespace app
