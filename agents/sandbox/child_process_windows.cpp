// SPDX-License-Identifier: Apache-2.0
#include "agents/sandbox/child_process.h"
#include "agents/sandbox/windows_child.h"

#include <algorithm>
#include <array>

#include <windows.h>

namespace agents::sandbox {

namespace {

    using Clock = std::chrono::steady_clock;
    using std::chrono::milliseconds;

    constexpr auto kStep = milliseconds(10); // how often output, cancel and end are looked at
    constexpr auto kGraceToDrain = milliseconds(100);

    class Pump
    {
    public:
        Pump(HANDLE pipe,
             const Command &command,
             const base::CancelToken &cancel,
             const std::function<void(std::string_view)> &output)
            : m_pipe(pipe)
            , m_command(command)
            , m_cancel(cancel)
            , m_output(output)
            , m_deadline(Clock::now() + command.timeout)
        {
        }

        // Why the child must be stopped, or Exited once it has ended by itself.
        ProcessEnd::Reason watch(const WindowsChild &child)
        {
            while (true) {
                if (m_cancel.isCancelled())
                    return ProcessEnd::Reason::Cancelled;
                if (Clock::now() >= m_deadline)
                    return ProcessEnd::Reason::TimedOut;
                const bool hasRead = readSome();
                if (m_received > m_command.maxOutputBytes)
                    return ProcessEnd::Reason::TooMuchOutput;
                if (!hasRead && child.hasEnded(kStep))
                    return ProcessEnd::Reason::Exited;
            }
        }

        // What is still in the pipe. A child of the child that holds it open does not hold us.
        void drain()
        {
            const auto end = Clock::now() + kGraceToDrain;
            while (!m_isClosed && Clock::now() < end && m_received <= m_command.maxOutputBytes) {
                if (!readSome())
                    return; // the child has ended: what it wrote is in the pipe already
            }
        }

    private:
        // A pipe without a reader's thread: nothing is waited for that is not there.
        bool readSome()
        {
            DWORD waiting = 0;
            if (m_isClosed || !::PeekNamedPipe(m_pipe, nullptr, 0, nullptr, &waiting, nullptr)) {
                m_isClosed = true;
                return false;
            }
            DWORD got = 0;
            const auto wanted = std::min(waiting, static_cast<DWORD>(m_buffer.size()));
            if (waiting == 0 || !::ReadFile(m_pipe, m_buffer.data(), wanted, &got, nullptr))
                return false;
            const uint64_t room =
                m_command.maxOutputBytes - std::min(m_received, m_command.maxOutputBytes);
            m_received += got;
            const auto passed = std::min<uint64_t>(got, room);
            if (m_output && passed > 0)
                m_output(std::string_view(m_buffer.data(), passed));
            return true;
        }

        HANDLE m_pipe;
        const Command &m_command;
        const base::CancelToken &m_cancel;
        const std::function<void(std::string_view)> &m_output;
        Clock::time_point m_deadline;
        uint64_t m_received = 0;
        bool m_isClosed = false;
        std::array<char, 64 * 1024> m_buffer;
    };

} // namespace

base::Result<ProcessEnd> runChild(const ChildSetup &setup,
                                  const Command &command,
                                  const base::CancelToken &cancel,
                                  const std::function<void(std::string_view)> &output)
{
    ChildPipes pipes;
    if (auto opened = pipes.open(command); !opened)
        return opened.error();
    WindowsChild child;
    if (auto started = child.start(setup, pipes); !started)
        return started.error();
    pipes.closeChildEnds();
    Pump pump(pipes.output.get(), command, cancel, output);
    const ProcessEnd::Reason reason = pump.watch(child);
    if (reason == ProcessEnd::Reason::Exited)
        pump.drain();
    const int code = child.end();
    // What nobody handles ends a program with the exception's own number.
    const bool isCrash = static_cast<uint32_t>(code) >= 0xC0000000;
    return ProcessEnd{
        reason == ProcessEnd::Reason::Exited && isCrash ? ProcessEnd::Reason::Signalled : reason,
        code};
}

} // namespace agents::sandbox
