// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>

namespace base {

// A flag that one thread raises and long work on another polls (at least once per layer).
class CancelToken
{
public:
    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }
    void reset() { m_cancelled.store(false, std::memory_order_relaxed); }
    bool isCancelled() const { return m_cancelled.load(std::memory_order_relaxed); }

private:
    std::atomic<bool> m_cancelled = false;
};

} // namespace base
