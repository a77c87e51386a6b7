// SPDX-License-Identifier: Apache-2.0
#include "agents/mcp/input_pipe.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace agents::mcp {

InputPipe::~InputPipe()
{
    closeWriteEnd();
    if (m_read >= 0)
        ::close(static_cast<int>(m_read));
}

bool InputPipe::open()
{
    int ends[2] = {-1, -1};
    if (::pipe(ends) != 0)
        return false;
    for (const int end : ends)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    ::fcntl(ends[1], F_SETFL, O_NONBLOCK);
    m_read = ends[0];
    m_write = ends[1];
    return true;
}

size_t InputPipe::writeSome(std::string_view bytes, std::chrono::milliseconds patience)
{
    const ssize_t count = ::write(static_cast<int>(m_write), bytes.data(), bytes.size());
    if (count > 0)
        return static_cast<size_t>(count);
    pollfd room{static_cast<int>(m_write), POLLOUT, 0};
    ::poll(&room, 1, static_cast<int>(patience.count()));
    return 0;
}

void InputPipe::closeWriteEnd()
{
    if (m_write >= 0)
        ::close(static_cast<int>(m_write));
    m_write = -1;
}

} // namespace agents::mcp
