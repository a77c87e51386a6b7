// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstring>
#include <string>

#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <QtGlobal>

// A socket that others can connect to.
class Listener
{
public:
    Listener(const sockaddr *address, socklen_t size, int type = SOCK_STREAM)
        : m_fd(::socket(address->sa_family, type, 0))
    {
        if (::bind(m_fd, address, size) != 0 || (type == SOCK_STREAM && ::listen(m_fd, 5) != 0))
            qFatal("the test cannot listen");
    }
    ~Listener() { ::close(m_fd); }
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;
    int fd() const { return m_fd; }

private:
    int m_fd;
};

// A name that begins with an @ is an abstract one.
inline Listener unixListener(const std::string &name)
{
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, name.data(), name.size());
    if (name[0] == '@')
        address.sun_path[0] = 0;
    const auto size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + name.size());
    return Listener(reinterpret_cast<const sockaddr *>(&address), size);
}

// At some port of this computer.
inline Listener tcpListener()
{
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return Listener(reinterpret_cast<const sockaddr *>(&address), sizeof address);
}

inline sockaddr_in addressOf(const Listener &listener)
{
    sockaddr_in address = {};
    socklen_t size = sizeof address;
    ::getsockname(listener.fd(), reinterpret_cast<sockaddr *>(&address), &size);
    return address;
}
