// SPDX-License-Identifier: Apache-2.0
#include "agents/sandbox/child_process.h"
#include "agents/sandbox/environment.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <memory>

#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/prctl.h>
#include <sys/syscall.h>
#endif

namespace agents::sandbox {

namespace {

    using Clock = std::chrono::steady_clock;
    using std::chrono::milliseconds;

    constexpr auto kStep = milliseconds(20); // how often cancel and end are looked at
    constexpr auto kGraceToDrain = milliseconds(100);
    constexpr auto kGraceToEnd = milliseconds(200);

    class Descriptor
    {
    public:
        explicit Descriptor(int fd = -1)
            : m_fd(fd)
        {
        }
        ~Descriptor() { close(); }
        Descriptor(const Descriptor &) = delete;
        Descriptor &operator=(const Descriptor &) = delete;
        int get() const { return m_fd; }
        void set(int fd)
        {
            close();
            m_fd = fd;
        }
        void close()
        {
            if (m_fd >= 0)
                ::close(m_fd);
            m_fd = -1;
        }

    private:
        int m_fd;
    };

    base::Error systemError(const char *what, int code)
    {
        return {base::ErrorCode::Io, std::string(what) + ": " + std::strerror(code) + "."};
    }

    bool openPipe(Descriptor &readEnd, Descriptor &writeEnd)
    {
        int ends[2] = {-1, -1};
#ifdef __linux__
        // From the start: a program that another thread starts meanwhile would hold them open.
        if (::pipe2(ends, O_CLOEXEC) != 0)
            return false;
        readEnd.set(ends[0]);
        writeEnd.set(ends[1]);
        return true;
#else
        if (::pipe(ends) != 0)
            return false;
        readEnd.set(ends[0]);
        writeEnd.set(ends[1]);
        return ::fcntl(ends[0], F_SETFD, FD_CLOEXEC) == 0
            && ::fcntl(ends[1], F_SETFD, FD_CLOEXEC) == 0;
#endif
    }

    // A file instead of a pipe: a child that does not read its input cannot block or signal us.
    void openInput(const std::string &input, Descriptor &descriptor)
    {
        if (input.empty()) {
            descriptor.set(::open("/dev/null", O_RDONLY | O_CLOEXEC));
            return;
        }
        const std::unique_ptr<FILE, int (*)(FILE *)> file(std::tmpfile(), &std::fclose);
        if (!file || std::fwrite(input.data(), 1, input.size(), file.get()) != input.size()
            || std::fflush(file.get()) != 0)
            return;
        std::rewind(file.get());
        descriptor.set(::fcntl(::fileno(file.get()), F_DUPFD_CLOEXEC, 3));
    }

    std::vector<char *> pointers(const std::vector<std::string> &texts)
    {
        std::vector<char *> list;
        for (const std::string &text : texts)
            list.push_back(const_cast<char *>(text.c_str()));
        list.push_back(nullptr);
        return list;
    }

    // Everything that the child needs, made before the fork: afterwards nothing may be allocated.
    struct Prepared {
        const ChildSetup &setup;
        std::vector<char *> argv;
        std::vector<char *> environment;
        int input;
        int output;
        int errors;
        int report; // errno of a failure goes here
        pid_t parent;
    };

    void limit(int resource, uint64_t value)
    {
        if (value == 0)
            return;
        const rlimit limits{static_cast<rlim_t>(value), static_cast<rlim_t>(value)};
        // The parameter's type differs between C libraries.
        ::setrlimit(static_cast<decltype(RLIMIT_CPU)>(resource), &limits);
    }

    void closeOthers(const std::vector<int> &kept)
    {
        bool isDone = false;
#if defined(__linux__) && defined(SYS_close_range)
        constexpr unsigned kOnExec = 4;
        isDone = ::syscall(SYS_close_range, 3U, ~0U, kOnExec) == 0;
#endif
        for (int fd = 3; !isDone && fd < 4096; ++fd)
            ::fcntl(fd, F_SETFD, FD_CLOEXEC);
        for (const int fd : kept)
            ::fcntl(fd, F_SETFD, 0);
    }

    // The first to go when memory ends is the child, not the window.
    void volunteerForTheKiller()
    {
        const int fd = ::open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC);
        if (fd < 0)
            return;
        [[maybe_unused]] const ssize_t ignored = ::write(fd, "1000", 4);
        ::close(fd);
    }

    [[noreturn]] void fail(int report)
    {
        const int code = errno;
        [[maybe_unused]] const ssize_t ignored = ::write(report, &code, sizeof code);
        ::_exit(127);
    }

    // Async-signal-safe calls only: another thread may have held any lock at the fork.
    [[noreturn]] void becomeChild(const Prepared &prepared)
    {
        ::setsid();
        sigset_t none;
        ::sigemptyset(&none);
        ::sigprocmask(SIG_SETMASK, &none, nullptr);
        for (const int signal : {SIGPIPE, SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGCHLD})
            ::signal(signal, SIG_DFL);
        if (::dup2(prepared.input, 0) < 0 || ::dup2(prepared.output, 1) < 0
            || ::dup2(prepared.errors, 2) < 0)
            fail(prepared.report);
        closeOthers(prepared.setup.inherited);
        ::umask(022);
        limit(RLIMIT_DATA, prepared.setup.memoryBytes);
        limit(RLIMIT_CPU, prepared.setup.cpuSeconds);
        limit(RLIMIT_FSIZE, prepared.setup.fileBytes);
        const rlimit noCore{0, 0};
        ::setrlimit(RLIMIT_CORE, &noCore);
#ifdef __linux__
        volunteerForTheKiller();
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (::getppid() != prepared.parent)
            ::_exit(127);
#endif
        if (::chdir(prepared.setup.workingDirectory.c_str()) != 0)
            fail(prepared.report);
        if (prepared.setup.enter && !prepared.setup.enter())
            fail(prepared.report);
        ::execve(prepared.setup.program.c_str(), prepared.argv.data(), prepared.environment.data());
        fail(prepared.report);
    }

    // A started child. Its process group ends with this object.
    class Child
    {
    public:
        explicit Child(pid_t pid)
            : m_pid(pid)
        {
        }
        ~Child()
        {
            ::kill(-m_pid, SIGKILL);
            if (!m_reaped)
                reap();
        }
        Child(const Child &) = delete;
        Child &operator=(const Child &) = delete;

        // Whether it has ended; its number stays taken until reap().
        bool hasEnded() const
        {
            siginfo_t info = {};
            return ::waitid(P_PID, static_cast<id_t>(m_pid), &info, WEXITED | WNOHANG | WNOWAIT)
                != 0
                || info.si_pid != 0;
        }
        void signal(int number) const { ::kill(-m_pid, number); }
        int reap()
        {
            int status = 0;
            while (::waitpid(m_pid, &status, 0) < 0 && errno == EINTR) { }
            m_reaped = true;
            return status;
        }

    private:
        pid_t m_pid;
        bool m_reaped = false;
    };

    // The errno of what failed in the child, or 0. Its exec closes the other end; where a program
    // of another thread holds that too, it is not waited for beyond this child and `cancel`.
    int startError(int report, const Child &child, const base::CancelToken &cancel)
    {
        while (true) {
            const bool isOver = cancel.isCancelled() || child.hasEnded();
            pollfd waiting{report, POLLIN, 0};
            int code = 0;
            if (::poll(&waiting, 1, isOver ? 0 : static_cast<int>(kStep.count())) > 0)
                return ::read(report, &code, sizeof code) == sizeof code ? code : 0;
            if (isOver)
                return 0;
        }
    }

    class Pump
    {
    public:
        Pump(int fd,
             const Command &command,
             const base::CancelToken &cancel,
             const std::function<void(std::string_view)> &output)
            : m_fd(fd)
            , m_command(command)
            , m_cancel(cancel)
            , m_output(output)
            , m_deadline(Clock::now() + command.timeout)
        {
            ::fcntl(fd, F_SETFL, O_NONBLOCK);
        }

        // Why the child must be stopped, or Exited once it has ended by itself.
        ProcessEnd::Reason watch(const Child &child)
        {
            while (true) {
                if (m_cancel.isCancelled())
                    return ProcessEnd::Reason::Cancelled;
                if (Clock::now() >= m_deadline)
                    return ProcessEnd::Reason::TimedOut;
                readSome(kStep);
                if (m_received > m_command.maxOutputBytes)
                    return ProcessEnd::Reason::TooMuchOutput;
                if (child.hasEnded())
                    return ProcessEnd::Reason::Exited;
            }
        }

        // What is still in the pipe. A daemon that holds it open does not hold us.
        void drain()
        {
            const auto end = Clock::now() + kGraceToDrain;
            while (!m_closed && Clock::now() < end && m_received <= m_command.maxOutputBytes)
                readSome(kStep);
        }

    private:
        void readSome(milliseconds patience)
        {
            pollfd waiting{m_closed ? -1 : m_fd, POLLIN, 0};
            if (::poll(&waiting, 1, static_cast<int>(patience.count())) <= 0)
                return;
            const ssize_t got = ::read(m_fd, m_buffer.data(), m_buffer.size());
            if (got == 0)
                m_closed = true;
            if (got <= 0)
                return;
            const uint64_t room =
                m_command.maxOutputBytes - std::min(m_received, m_command.maxOutputBytes);
            m_received += static_cast<uint64_t>(got);
            const auto wanted = std::min<uint64_t>(static_cast<uint64_t>(got), room);
            if (m_output && wanted > 0)
                m_output(std::string_view(m_buffer.data(), wanted));
        }

        int m_fd;
        const Command &m_command;
        const base::CancelToken &m_cancel;
        const std::function<void(std::string_view)> &m_output;
        Clock::time_point m_deadline;
        uint64_t m_received = 0;
        bool m_closed = false;
        std::array<char, 64 * 1024> m_buffer;
    };

    ProcessEnd finish(Child &child, Pump &pump, ProcessEnd::Reason reason)
    {
        if (reason != ProcessEnd::Reason::Exited) {
            child.signal(SIGTERM);
            const auto end = Clock::now() + kGraceToEnd;
            while (!child.hasEnded() && Clock::now() < end)
                pump.drain();
        } else {
            pump.drain();
        }
        child.signal(SIGKILL); // whatever it left behind, too
        const int status = child.reap();
        if (WIFSIGNALED(status))
            return {reason == ProcessEnd::Reason::Exited ? ProcessEnd::Reason::Signalled : reason,
                    WTERMSIG(status)};
        return {reason, WEXITSTATUS(status)};
    }

} // namespace

base::Result<ProcessEnd> runChild(const ChildSetup &setup,
                                  const Command &command,
                                  const base::CancelToken &cancel,
                                  const std::function<void(std::string_view)> &output)
{
    Descriptor input;
    Descriptor null(::open("/dev/null", O_WRONLY | O_CLOEXEC));
    Descriptor readEnd;
    Descriptor writeEnd;
    Descriptor reportRead;
    Descriptor reportWrite;
    if (command.inputDescriptor >= 0)
        input.set(::fcntl(static_cast<int>(command.inputDescriptor), F_DUPFD_CLOEXEC, 3));
    else
        openInput(command.input, input);
    if (input.get() < 0 || null.get() < 0 || !openPipe(readEnd, writeEnd)
        || !openPipe(reportRead, reportWrite))
        return systemError("The command cannot be started", errno);
    const Prepared prepared{setup,
                            pointers(setup.argv),
                            pointers(setup.environment),
                            input.get(),
                            writeEnd.get(),
                            command.mergeErrors ? writeEnd.get() : null.get(),
                            reportWrite.get(),
                            ::getpid()};
    const pid_t pid = ::fork();
    if (pid == 0)
        becomeChild(prepared);
    if (pid < 0)
        return systemError("The command cannot be started", errno);
    Child child(pid);
    writeEnd.close();
    reportWrite.close();
    if (const int code = startError(reportRead.get(), child, cancel); code != 0)
        return systemError("The command cannot be started", code);
    if (setup.begun)
        setup.begun();
    Pump pump(readEnd.get(), command, cancel, output);
    const ProcessEnd::Reason reason = pump.watch(child);
    return finish(child, pump, reason);
}

base::Result<std::string> findProgram(const Command &command)
{
    const std::string name = command.argv.empty() ? std::string() : command.argv[0];
    if (name.starts_with('/') && ::access(name.c_str(), X_OK) == 0)
        return name;
    std::string path =
        name.find('/') == std::string::npos ? variable(command.environment, "PATH") : "";
    while (!name.empty() && !path.empty()) {
        const size_t colon = path.find(':');
        const std::string candidate = path.substr(0, colon) + "/" + name;
        // A relative entry would mean the project.
        if (path.starts_with('/') && ::access(candidate.c_str(), X_OK) == 0)
            return candidate;
        path.erase(0, colon == std::string::npos ? path.size() : colon + 1);
    }
    return base::Error{base::ErrorCode::NotFound,
                       "There is no program " + name + " on this computer."};
}

} // namespace agents::sandbox
