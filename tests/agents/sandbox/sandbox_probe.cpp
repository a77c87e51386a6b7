// SPDX-License-Identifier: Apache-2.0
// Tries one way out of a sandbox. Exit code 0: it got out; 1: it was stopped; 2: wrong usage.
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <string>

#include <fcntl.h>
#include <netinet/in.h>
#include <sched.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

bool writes(const char *path)
{
    const int fd = ::open(path, O_WRONLY | O_CREAT | O_TRUNC, 0644);
    return fd >= 0 && ::write(fd, "x", 1) == 1;
}

bool reads(const char *path)
{
    const int fd = ::open(path, O_RDONLY);
    char byte = 0;
    return fd >= 0 && ::read(fd, &byte, 1) == 1;
}

bool readsThroughLink(const char *path)
{
    return ::symlink(path, "way_out") == 0 && reads("way_out");
}

bool readsThroughHardLink(const char *path)
{
    return ::link(path, "way_out") == 0 && reads("way_out");
}

bool moves(const char *path)
{
    return ::rename(path, (std::string(path) + ".moved").c_str()) == 0;
}

bool connectsTcp(const char *port)
{
    const int fd = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in to = {};
    to.sin_family = AF_INET;
    to.sin_port = htons(static_cast<uint16_t>(std::atoi(port)));
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return fd >= 0 && ::connect(fd, reinterpret_cast<const sockaddr *>(&to), sizeof to) == 0;
}

// A network of its own has nobody at the port, who refuses at once; the test listens outside.
bool sendsUdp(const char *port)
{
    const int fd = ::socket(AF_INET, SOCK_DGRAM, 0);
    sockaddr_in to = {};
    to.sin_family = AF_INET;
    to.sin_port = htons(static_cast<uint16_t>(std::atoi(port)));
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (fd < 0 || ::connect(fd, reinterpret_cast<const sockaddr *>(&to), sizeof to) != 0
        || ::send(fd, "x", 1, 0) != 1)
        return false;
    int refusal = 0;
    socklen_t size = sizeof refusal;
    return ::getsockopt(fd, SOL_SOCKET, SO_ERROR, &refusal, &size) == 0 && refusal == 0;
}

bool connectsTcp6(const char *port)
{
    const int fd = ::socket(AF_INET6, SOCK_STREAM, 0);
    sockaddr_in6 to = {};
    to.sin6_family = AF_INET6;
    to.sin6_port = htons(static_cast<uint16_t>(std::atoi(port)));
    to.sin6_addr = in6addr_loopback;
    return fd >= 0 && ::connect(fd, reinterpret_cast<const sockaddr *>(&to), sizeof to) == 0;
}

// A file by its number on the disk, past every path.
bool opensByHandle(const char *path)
{
    constexpr unsigned int kRoom = 128; // behind the head
    alignas(file_handle) unsigned char place[sizeof(file_handle) + kRoom] = {};
    auto *handle = reinterpret_cast<file_handle *>(place);
    handle->handle_bytes = kRoom;
    int mount = 0;
    if (::name_to_handle_at(AT_FDCWD, path, handle, &mount, 0) != 0)
        return false;
    const int folder = ::open("/", O_RDONLY | O_DIRECTORY);
    return ::open_by_handle_at(folder, handle, O_RDONLY) >= 0;
}

bool usesBpf(const char *)
{
    constexpr int kMapCreate = 0;
    struct {
        uint32_t type = 2; // an array
        uint32_t keyBytes = 4;
        uint32_t valueBytes = 4;
        uint32_t entries = 1;
        uint32_t rest[12] = {};
    } wish;
    return ::syscall(SYS_bpf, kMapCreate, &wish, sizeof wish) >= 0;
}

bool makesDevice(const char *path)
{
    return ::mknod(path, S_IFCHR | 0666, static_cast<dev_t>(0x101)) == 0 && reads(path); // memory
}

bool connectsUnix(const char *name)
{
    const int fd = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un to = {};
    to.sun_family = AF_UNIX;
    const size_t length = std::strlen(name);
    std::memcpy(to.sun_path, name, length);
    if (name[0] == '@')
        to.sun_path[0] = 0; // an abstract name
    const auto size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + length);
    return fd >= 0 && ::connect(fd, reinterpret_cast<const sockaddr *>(&to), size) == 0;
}

bool opensPacketSocket(const char *)
{
    return ::socket(AF_PACKET, SOCK_RAW, 0) >= 0;
}

bool traces(const char *pid)
{
    return ::ptrace(PTRACE_ATTACH, std::atoi(pid), nullptr, nullptr) == 0;
}

bool tracesItsChild(const char *)
{
    return ::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) == 0;
}

bool readsMemory(const char *pid)
{
    char byte = 0;
    iovec here{&byte, 1};
    iovec there{&byte, 1};
    return ::process_vm_readv(std::atoi(pid), &here, 1, &there, 1, 0) >= 0 || errno == EFAULT;
}

bool signals(const char *pid)
{
    return ::kill(std::atoi(pid), 0) == 0;
}

bool readsEnvironment(const char *pid)
{
    return reads(("/proc/" + std::string(pid) + "/environ").c_str());
}

bool unshares(const char *)
{
    return ::unshare(CLONE_NEWUSER) == 0;
}

bool clonesNamespace(const char *)
{
    return ::syscall(SYS_clone, CLONE_NEWUSER | SIGCHLD, nullptr, nullptr, nullptr, nullptr) >= 0;
}

bool mounts(const char *path)
{
    return ::mount("none", path, "tmpfs", 0, nullptr) == 0;
}

bool usesRing(const char *)
{
    std::array<char, 256> parameters = {};
    return ::syscall(SYS_io_uring_setup, 1, parameters.data()) >= 0;
}

bool usesKeys(const char *)
{
    return ::syscall(SYS_keyctl, 0, -2, 1) >= 0 || (errno != EPERM && errno != ENOSYS);
}

bool opensTerminal(const char *)
{
    return ::open("/dev/tty", O_RDWR) >= 0;
}

// Leaves its process group and holds a lock as long as it lives.
bool leavesDaemon(const char *path)
{
    const int fd = ::open(path, O_RDWR | O_CREAT, 0644);
    if (fd < 0 || ::flock(fd, LOCK_EX | LOCK_NB) != 0)
        return false;
    int ready[2] = {};
    if (::pipe(ready) != 0)
        return false;
    if (::fork() == 0) {
        ::setsid();
        for (const int number : {SIGTERM, SIGHUP, SIGINT})
            ::signal(number, SIG_IGN);
        if (::fork() != 0)
            ::_exit(0);
        ::close(1);
        ::close(2);
        [[maybe_unused]] const ssize_t told = ::write(ready[1], "x", 1);
        ::alarm(30);
        while (true)
            ::pause();
    }
    char byte = 0;
    return ::read(ready[0], &byte, 1) == 1;
}

bool ignoresTerm(const char *)
{
    ::signal(SIGTERM, SIG_IGN);
    while (true)
        ::pause();
}

bool takesMemory(const char *megabytes)
{
    const size_t size = static_cast<size_t>(std::atoi(megabytes)) << 20;
    void *memory =
        ::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return memory != MAP_FAILED;
}

bool spins(const char *)
{
    volatile unsigned long long count = 0;
    while (count + 1 != 0)
        count = count + 1;
    return true;
}

bool truncates(const char *path)
{
    return ::truncate(path, 0) == 0;
}

bool changesMode(const char *path)
{
    return ::chmod(path, 0777) == 0;
}

bool makesFolder(const char *path)
{
    return ::mkdir(path, 0755) == 0;
}

bool removes(const char *path)
{
    return ::unlink(path) == 0;
}

} // namespace

int main(int argc, char **argv)
{
    const std::map<std::string, bool (*)(const char *)> ways = {{"write", writes},
                                                                {"read", reads},
                                                                {"symlink", readsThroughLink},
                                                                {"hardlink", readsThroughHardLink},
                                                                {"move", moves},
                                                                {"tcp", connectsTcp},
                                                                {"tcp6", connectsTcp6},
                                                                {"udp", sendsUdp},
                                                                {"handle", opensByHandle},
                                                                {"bpf", usesBpf},
                                                                {"device", makesDevice},
                                                                {"unix", connectsUnix},
                                                                {"packet", opensPacketSocket},
                                                                {"ptrace", traces},
                                                                {"traceme", tracesItsChild},
                                                                {"memory", readsMemory},
                                                                {"signal", signals},
                                                                {"environ", readsEnvironment},
                                                                {"unshare", unshares},
                                                                {"clone", clonesNamespace},
                                                                {"mount", mounts},
                                                                {"ring", usesRing},
                                                                {"keys", usesKeys},
                                                                {"tty", opensTerminal},
                                                                {"daemon", leavesDaemon},
                                                                {"ignore", ignoresTerm},
                                                                {"allocate", takesMemory},
                                                                {"spin", spins},
                                                                {"truncate", truncates},
                                                                {"chmod", changesMode},
                                                                {"mkdir", makesFolder},
                                                                {"unlink", removes}};
    const auto way = argc == 3 ? ways.find(argv[1]) : ways.end();
    if (way == ways.end())
        return 2;
    const bool out = way->second(argv[2]);
    std::printf("%s %s: %s\n", argv[1], argv[2], out ? "out" : std::strerror(errno));
    return out ? 0 : 1;
}
