// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/sandbox/child_process.h"
#include "agents/sandbox/sandbox_spec.h"
#include "engine/base/result.h"

#include <chrono>

#include <windows.h>

namespace agents::sandbox {

// Windows. A handle that closes with its life.
class OwnedHandle
{
public:
    explicit OwnedHandle(HANDLE handle = nullptr)
        : m_handle(handle)
    {
    }
    ~OwnedHandle() { close(); }
    OwnedHandle(const OwnedHandle &) = delete;
    OwnedHandle &operator=(const OwnedHandle &) = delete;

    HANDLE get() const { return m_handle; }
    bool isOpen() const { return m_handle != nullptr && m_handle != INVALID_HANDLE_VALUE; }
    HANDLE *place()
    {
        close();
        return &m_handle;
    }
    void close()
    {
        if (isOpen())
            ::CloseHandle(m_handle);
        m_handle = nullptr;
    }

private:
    HANDLE m_handle;
};

// What a child reads from and writes to. Its own ends can be inherited, and are closed here once it
// runs.
struct ChildPipes {
    OwnedHandle input; // the child's
    OwnedHandle written; // the child's
    OwnedHandle errors; // the child's, where they are dropped
    OwnedHandle output; // ours
    bool mergesErrors = true;

    base::Result<void> open(const Command &command);
    void closeChildEnds();
};

// A child in a job of its own: whatever it starts ends with the job, and with us.
class WindowsChild
{
public:
    WindowsChild() = default;
    ~WindowsChild();

    base::Result<void> start(const ChildSetup &setup, const ChildPipes &pipes);
    bool hasEnded(std::chrono::milliseconds patience) const;
    // Ends all of the job and waits until it has. Returns the child's exit code.
    int end();

private:
    base::Result<void> makeJob(const ChildSetup &setup);

    OwnedHandle m_job;
    OwnedHandle m_process;
};

} // namespace agents::sandbox
