// SPDX-License-Identifier: Apache-2.0
#include "agents/sandbox/child_process.h"
#include "agents/sandbox/sandbox.h"
#include "agents/sandbox/windows_arguments.h"
#include "tests/agents/portable/checks.h"
#include "tests/agents/portable/test_folder.h"

#include <cstdlib>
#include <thread>

#ifdef _WIN32
#include <windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace agents::sandbox;

namespace checks {

namespace {

    using Reason = ProcessEnd::Reason;

    struct Ran {
        base::Result<ProcessEnd> end = base::Error{};
        std::string output;
        std::chrono::milliseconds took{0};
    };

    Command commandFor(const std::string &self, const std::vector<std::string> &words)
    {
        Command command;
        command.argv = {self, "child"};
        command.argv.insert(command.argv.end(), words.begin(), words.end());
        command.workingDirectory = self.substr(0, self.rfind('/'));
        command.environment = {"ONLY=this"};
#ifdef _WIN32
        const char *root = std::getenv("SystemRoot");
        command.environment.push_back(std::string("SystemRoot=") + (root ? root : ""));
#endif
        return command;
    }

    Ran runs(const Command &command, const base::CancelToken &cancel = {})
    {
        Ran ran;
        const auto began = std::chrono::steady_clock::now();
        ran.end = Sandbox::runUnconfined(command, cancel,
                                         [&](std::string_view bytes) { ran.output += bytes; });
        ran.took = std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now() - began);
        return ran;
    }

    bool ended(const Ran &ran, Reason reason, int code)
    {
        return ran.end && ran.end->reason == reason && ran.end->code == code;
    }

    void checkQuoting(const std::string &self)
    {
        const std::vector<std::string> awkward = {
            "plain",        "",           " ",
            "two words",    "tab\there",  "\"",
            "\"\"",         "a\"b",       "back\\slash",
            "ends with \\", "ends\\",     "\\\\",
            "\\\"",         "a\\\\\"b c", "%PATH%",
            "$HOME",        "^&|<>!",     "'single'",
            "*.cpp",        "--flag=x y", "na\xC3\xAFve \xE2\x82\xAC \xF0\x9F\x98\x80"};
        std::vector<std::string> words = {"echo"};
        words.insert(words.end(), awkward.begin(), awkward.end());
        const Ran all = runs(commandFor(self, words));
        std::string expected;
        for (const std::string &word : awkward)
            expected += "[" + word + "]\n";
        check(ended(all, Reason::Exited, 7), "a child ends with its own code");
        check(all.output == expected, "awkward arguments arrive as they are:\n" + all.output);
    }

    // The same text on every system, against what Microsoft's page says about it.
    void checkLines()
    {
        check(commandLine({"C:\\a b\\p.exe", "x", "a b", ""}) == R"("C:\a b\p.exe" x "a b" "")",
              "spaces are quoted");
        check(commandLine({"p", R"(a\\b)", R"(a"b)", R"(a \")"}) == R"("p" a\\b "a\"b" "a \\\"")",
              "backslashes count before quotes alone");
        check(commandLine({"p", "a b\\"}) == R"("p" "a b\\")", "and before the closing quote");
        for (const char *bad : {"a&b", "%PATH%", "a\"b", "x|y", "a^b", "!x!", "a\nb", "(x", "x\\"})
            check(!batchCommandLine("cmd", "C:\\n.cmd", {"n", bad}),
                  std::string("not passed to a batch file: ") + bad);
        const auto line = batchCommandLine("C:\\cmd.exe", "C:\\n.cmd", {"n", "run", "a b"});
        check(line && *line == R"("C:\cmd.exe" /d /v:off /s /c ""C:\n.cmd" "run" "a b"")",
              "a batch file's line");
        check(batchCommandLine("cmd", "C:\\Program Files (x86)\\npx.cmd", {"npx"}).has_value(),
              "a batch file in the folder of 32-bit programs");
        check(!batchCommandLine("cmd", "C:\\a&b\\npx.cmd", {"npx"}),
              "not one whose folder the command line would change");
        check(isBatchFile("x.CMD") && isBatchFile("a.bat") && !isBatchFile("bat")
                  && !isBatchFile("a.bat.exe"),
              "batch files are known by their name");
    }

    void checkSurroundings(const std::string &self)
    {
        check(runs(commandFor(self, {"variable", "ONLY"})).output == "this",
              "a child has the variables that it was given");
        check(runs(commandFor(self, {"variable", "PATH"})).output == "unset", "and no others");
        Command command = commandFor(self, {"lines"});
        command.input = "one\ntwo\n";
        check(runs(command).output == "one\ntwo\n", "a child reads its input");
        check(runs(commandFor(self, {"lines"})).output.empty(), "input without a byte ends");
        command = commandFor(self, {"errors"});
        check(runs(command).output == "outerr", "errors among the output");
        command.mergeErrors = false;
        check(runs(command).output == "out", "errors dropped");
        const Ran crash = runs(commandFor(self, {"crash"}));
        check(crash.end && crash.end->reason == Reason::Signalled, "a crash is no exit");
        command.argv = {"no-such-program-anywhere"};
        const Ran none = runs(command);
        check(!none.end && none.end.error().code == base::ErrorCode::NotFound,
              "a program that is not there");
    }

    void checkLimits(const std::string &self)
    {
        Command command = commandFor(self, {"sleep"});
        command.timeout = std::chrono::milliseconds(400);
        const Ran slow = runs(command);
        check(slow.end && slow.end->reason == Reason::TimedOut && slow.took.count() < 5000,
              "the time limit ends a child");
        base::CancelToken cancel;
        std::thread later([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(200));
            cancel.cancel();
        });
        const Ran stopped = runs(commandFor(self, {"sleep"}), cancel);
        later.join();
        check(stopped.end && stopped.end->reason == Reason::Cancelled
                  && stopped.took.count() < 5000,
              "cancelling ends a child");
        command = commandFor(self, {"much"});
        command.maxOutputBytes = 50'000;
        const Ran wordy = runs(command);
        check(wordy.end && wordy.end->reason == Reason::TooMuchOutput
                  && wordy.output.size() == 50'000,
              "too much output ends a child");
        command.maxOutputBytes = 10 << 20;
        check(runs(command).output.size() == 1'000'000, "all of a large output arrives");
    }

    void checkFamily(const std::string &self)
    {
        const TestFolder folder;
        const Ran ran = runs(commandFor(self, {"grandchild", folder.text("late.txt")}));
        std::this_thread::sleep_for(std::chrono::milliseconds(2500));
        check(ended(ran, Reason::Exited, 0) && !folder.exists("late.txt"),
              "what a child started ends with it");
    }

    // A file that is open here, and may be inherited: the child must not have it all the same.
    void checkInheritance(const std::string &self)
    {
        const TestFolder folder;
        folder.put("open.txt", "secret");
#ifdef _WIN32
        SECURITY_ATTRIBUTES inherits = {sizeof inherits, nullptr, TRUE};
        const HANDLE handle = ::CreateFileW(folder.at("open.txt").c_str(), GENERIC_READ,
                                            FILE_SHARE_READ, &inherits, OPEN_EXISTING, 0, nullptr);
        const auto number = std::to_string(reinterpret_cast<intptr_t>(handle));
#else
        const int handle = ::open(folder.at("open.txt").c_str(), O_RDONLY);
        const auto number = std::to_string(handle);
#endif
        const Ran ran = runs(commandFor(self, {"handle", number}));
        check(ended(ran, Reason::Exited, 1), "a child has no open file of ours");
#ifdef _WIN32
        ::CloseHandle(handle);
#else
        ::close(handle);
#endif
    }

} // namespace

void checkChildren(const std::string &self)
{
    checkLines();
    checkQuoting(self);
    checkSurroundings(self);
    checkLimits(self);
    checkFamily(self);
    checkInheritance(self);
}

} // namespace checks
