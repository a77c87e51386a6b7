// SPDX-License-Identifier: Apache-2.0
#include "tests/agents/portable/checks.h"

#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#ifdef _WIN32
#include "agents/workspace/windows_text.h"

#include <fcntl.h>
#include <io.h>
#include <windows.h>
// After it, whose names it uses.
#include <shellapi.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

// What the checks start: this program, told by its arguments what to do.
namespace checks {

namespace {

    // Exactly as they came, whatever a C library makes of them.
    std::vector<std::string> exactArguments(int argc, char **argv)
    {
#ifdef _WIN32
        // By the same rules as the C library, but from UTF-16.
        static_cast<void>(argv);
        std::vector<std::string> arguments;
        int count = 0;
        wchar_t **list = ::CommandLineToArgvW(::GetCommandLineW(), &count);
        for (int i = 0; list && i < count && i < argc; ++i)
            arguments.push_back(agents::workspace::narrow(list[i]).value_or("no text"));
        ::LocalFree(list);
        return arguments;
#else
        return {argv, argv + argc};
#endif
    }

    void wait(int milliseconds)
    {
        std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
    }

    // A server: says every line again.
    int sayAgain()
    {
        for (std::string line; std::getline(std::cin, line);) {
            std::printf("%s\n", line.c_str());
            std::fflush(stdout);
        }
        return 0;
    }

    // Whether a handle or descriptor of the parent's is open here, too.
    int tryHandle(const std::string &number)
    {
        const long long value = std::atoll(number.c_str());
#ifdef _WIN32
        // The number may stand for something else of the child's own.
        std::array<char, 6> bytes = {};
        DWORD got = 0;
        OVERLAPPED start = {};
        const bool isOpen = ::ReadFile(reinterpret_cast<HANDLE>(static_cast<intptr_t>(value)),
                                       bytes.data(), static_cast<DWORD>(bytes.size()), &got, &start)
            && std::string_view(bytes.data(), got) == "secret";
#else
        const bool isOpen = ::fcntl(static_cast<int>(value), F_GETFD) >= 0;
#endif
        return isOpen ? 0 : 1;
    }

} // namespace

int leaveGrandchild(const std::string &self, const std::string &file)
{
#ifdef _WIN32
    const std::string line = "\"" + self + "\" child late \"" + file + "\"";
    STARTUPINFOA startup = {};
    startup.cb = sizeof startup;
    PROCESS_INFORMATION made = {};
    std::string buffer = line;
    if (!::CreateProcessA(nullptr, buffer.data(), nullptr, nullptr, FALSE,
                          DETACHED_PROCESS | CREATE_NEW_PROCESS_GROUP, nullptr, nullptr, &startup,
                          &made))
        return 3;
    return 0;
#else
    const pid_t pid = ::fork();
    if (pid == 0) {
        ::execl(self.c_str(), self.c_str(), "child", "late", file.c_str(), nullptr);
        ::_exit(3);
    }
    return pid > 0 ? 0 : 3;
#endif
}

int beChild(int argc, char **argv)
{
#ifdef _WIN32
    ::_setmode(::_fileno(stdout), _O_BINARY);
    ::_setmode(::_fileno(stdin), _O_BINARY);
#endif
    const std::vector<std::string> arguments = exactArguments(argc, argv);
    const std::string what = arguments.size() > 2 ? arguments[2] : "";
    const std::string with = arguments.size() > 3 ? arguments[3] : "";
    if (what == "echo") {
        for (size_t i = 3; i < arguments.size(); ++i)
            std::printf("[%s]\n", arguments[i].c_str());
        return 7;
    }
    if (what == "variable") {
        const char *value = std::getenv(with.c_str());
        std::printf("%s", value ? value : "unset");
        return 0;
    }
    if (what == "lines")
        return sayAgain();
    if (what == "mcp" && arguments.size() > 3)
        return beServer(arguments);
    if (what == "errors") {
        std::fputs("out", stdout);
        std::fflush(stdout);
        std::fputs("err", stderr);
        return 0;
    }
    if (what == "much") {
        for (int i = 0; i < 100'000; ++i)
            std::fputs("0123456789", stdout);
        return 0;
    }
    if (what == "write") {
        std::ofstream file(with);
        return file << "out" && file.flush() ? 0 : 1;
    }
    if (what == "late") {
        wait(1500);
        std::ofstream(with) << "late";
        return 0;
    }
    if (what == "grandchild")
        return leaveGrandchild(arguments[0], with);
    if (what == "handle")
        return tryHandle(with);
    if (what == "crash") {
#ifdef _WIN32
        ::TerminateProcess(::GetCurrentProcess(), 0xC0000005); // as an exception ends it
#endif
        std::abort();
    }
    if (what == "sleep") {
        wait(20'000);
        return 0;
    }
    return 2;
}

} // namespace checks
