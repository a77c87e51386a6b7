// SPDX-License-Identifier: Apache-2.0
#include "agents/sandbox/namespace_end.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <string>
#include <string_view>

#include <fcntl.h>
#include <poll.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace agents::sandbox {

namespace {

    constexpr std::chrono::milliseconds kToBegin{2000};

    void closeAndForget(int &fd)
    {
        if (fd >= 0)
            ::close(fd);
        fd = -1;
    }

    // {"child-pid": 123, …}; 0 where there is none.
    int childOf(std::string_view info)
    {
        constexpr std::string_view kName = "\"child-pid\":";
        const size_t name = info.find(kName);
        if (name == std::string_view::npos)
            return 0;
        info.remove_prefix(name + kName.size());
        info.remove_prefix(std::min(info.find_first_not_of(' '), info.size()));
        int pid = 0;
        std::from_chars(info.data(), info.data() + info.size(), pid);
        return pid;
    }

} // namespace

NamespaceEnd::NamespaceEnd()
{
    std::array<int, 2> ends = {-1, -1};
    if (::pipe2(ends.data(), O_CLOEXEC) == 0) {
        m_read = ends[0];
        m_write = ends[1];
    }
}

NamespaceEnd::~NamespaceEnd()
{
    closeAndForget(m_read);
    closeAndForget(m_write);
    closeAndForget(m_process);
}

void NamespaceEnd::begin()
{
    using Clock = std::chrono::steady_clock;
    closeAndForget(m_write);
    std::string info;
    std::array<char, 512> bytes = {};
    // Not for ever: who waits for the command's end can stop it, who waits for its beginning
    // cannot.
    const auto deadline = Clock::now() + kToBegin;
    while (m_read >= 0 && info.find('}') == std::string::npos) {
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now());
        pollfd some{m_read, POLLIN, 0};
        const int ready = ::poll(&some, 1, static_cast<int>(std::max<int64_t>(left.count(), 0)));
        if (ready < 0 && errno == EINTR)
            continue;
        const ssize_t got = ready > 0 ? ::read(m_read, bytes.data(), bytes.size()) : 0;
        if (got <= 0)
            break;
        info.append(bytes.data(), static_cast<size_t>(got));
    }
    closeAndForget(m_read);
    // Its number is not free before bubblewrap has ended, too.
    if (const int pid = childOf(info); pid > 0)
        m_process = static_cast<int>(::syscall(SYS_pidfd_open, pid, 0));
}

void NamespaceEnd::wait(std::chrono::milliseconds patience) const
{
    pollfd end{m_process, POLLIN, 0};
    if (m_process >= 0)
        ::poll(&end, 1, static_cast<int>(patience.count()));
}

} // namespace agents::sandbox
