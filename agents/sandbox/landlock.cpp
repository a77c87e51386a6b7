// SPDX-License-Identifier: Apache-2.0
#include "agents/sandbox/landlock.h"

#include "agents/sandbox/path_carving.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <set>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace agents::sandbox {

namespace {

    // The kernel's interface, written out because headers are often older than kernels.
    constexpr long kCreate = 444;
    constexpr long kAdd = 445;
    constexpr long kRestrict = 446;
    constexpr uint32_t kAskVersion = 1;
    constexpr int kPathBeneath = 1;
    struct Rules {
        uint64_t handledFiles;
        uint64_t handledNetwork; // since version 4
        uint64_t scoped; // since version 6
    };
    struct __attribute__((packed)) PathBeneath {
        uint64_t allowed;
        int32_t parent;
    };

    constexpr uint64_t kExecute = 1 << 0;
    constexpr uint64_t kWriteFile = 1 << 1;
    constexpr uint64_t kReadFile = 1 << 2;
    constexpr uint64_t kReadFolder = 1 << 3;
    constexpr uint64_t kDevices = 1 << 6 | 1 << 11; // making device nodes
    constexpr uint64_t kTruncate = 1 << 14;
    constexpr uint64_t kIoctl = 1 << 15; // since version 5
    constexpr uint64_t kAllInVersion3 = (1 << 15) - 1;
    constexpr uint64_t kOfFiles = kExecute | kWriteFile | kReadFile | kTruncate | kIoctl;
    constexpr uint64_t kReading = kExecute | kReadFile | kReadFolder;
    constexpr uint64_t kTcp = 3; // bind and connect
    constexpr uint64_t kScopes = 3; // abstract sockets and signals

    constexpr std::array kDeviceFiles = {"/dev/null", "/dev/zero", "/dev/full", "/dev/random",
                                         "/dev/urandom"};
    constexpr std::array kProcessFiles = {"/proc/cpuinfo", "/proc/meminfo", "/proc/stat",
                                          "/proc/version", "/proc/loadavg", "/proc/filesystems"};

    class RuleSet
    {
    public:
        RuleSet(int fd, uint64_t handled)
            : m_fd(fd)
            , m_handled(handled)
        {
        }

        // Paths that cannot be opened are passed over: not allowed is the safe side.
        void allow(const std::string &path, uint64_t rights)
        {
            const int parent = ::open(path.c_str(), O_PATH | O_CLOEXEC);
            struct stat data = {};
            if (parent < 0 || ::fstat(parent, &data) != 0)
                return;
            PathBeneath rule{rights & m_handled, parent};
            if (!S_ISDIR(data.st_mode))
                rule.allowed &= kOfFiles;
            failed = ::syscall(kAdd, m_fd, kPathBeneath, &rule, 0) != 0 || failed;
            ::close(parent);
        }

        bool failed = false;

    private:
        int m_fd;
        uint64_t m_handled;
    };

} // namespace

int landlockVersion()
{
    const long version = ::syscall(kCreate, nullptr, 0, kAskVersion);
    return version < 0 ? 0 : static_cast<int>(version);
}

base::Result<int> landlockRules(const SandboxSpec &spec, const std::string &privateFolder)
{
    const int version = landlockVersion();
    const uint64_t handled = kAllInVersion3 | (version >= 5 ? kIoctl : 0);
    const Rules wanted{handled, version >= 4 && !spec.network ? kTcp : 0,
                       version >= kLandlockSignals ? kScopes : 0};
    const size_t size = version >= 6 ? 24 : version >= 4 ? 16 : 8;
    const int fd = static_cast<int>(::syscall(kCreate, &wanted, size, 0));
    if (fd < 0)
        return base::Error{base::ErrorCode::Unsupported,
                           std::string("Landlock cannot be used: ") + std::strerror(errno) + "."};
    RuleSet rules(fd, handled);
    std::set<std::string> unseen(spec.hidden.begin(), spec.hidden.end());
    std::set<std::string> unwritten = unseen;
    unwritten.insert(spec.keptAsIs.begin(), spec.keptAsIs.end());
    unwritten.insert(spec.keptAbsent.begin(), spec.keptAbsent.end());
    const auto allowTrees = [&](const std::vector<std::string> &roots,
                                const std::set<std::string> &excluded, uint64_t rights) {
        for (const std::string &root : roots) {
            const Carving carving = carve(root, excluded);
            for (const std::string &path : carving.whole)
                rules.allow(path, rights);
            for (const std::string &path : carving.listed)
                rules.allow(path, kReadFolder);
        }
    };
    allowTrees(spec.readOnly, unseen, kReading);
    allowTrees(spec.writable, unwritten, handled & ~kDevices);
    allowTrees(spec.keptAsIs, unseen, kReading);
    rules.allow(privateFolder, handled & ~kDevices);
    for (const char *path : kDeviceFiles)
        rules.allow(path, kReadFile | kWriteFile | kIoctl);
    for (const char *path : kProcessFiles)
        rules.allow(path, kReadFile);
    if (!rules.failed)
        return fd;
    ::close(fd);
    return base::Error{base::ErrorCode::Unsupported,
                       "Landlock does not take the rules for this folder."};
}

bool enterLandlock(int rules)
{
    return ::syscall(kRestrict, rules, 0) == 0;
}

} // namespace agents::sandbox
