// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace agents::sandbox {

// Waits for the last process of a sandbox. Killing bubblewrap kills them all, but they end by and
// by; the kernel reports the first of them as ended after all others. One thread.
class NamespaceEnd
{
public:
    NamespaceEnd();
    ~NamespaceEnd();
    NamespaceEnd(const NamespaceEnd &) = delete;
    NamespaceEnd &operator=(const NamespaceEnd &) = delete;

    int writeEnd() const { return m_write; } // for bubblewrap's --info-fd; -1: no more open files
    // Once bubblewrap runs: reads which process is the first.
    void begin();
    // At most so long; at once where that is not known.
    void wait(std::chrono::milliseconds patience) const;

private:
    int m_read = -1;
    int m_write = -1;
    int m_process = -1;
};

} // namespace agents::sandbox
