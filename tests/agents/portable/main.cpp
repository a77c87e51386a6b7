// SPDX-License-Identifier: Apache-2.0
// What the agents do with files and programs, without Qt: the same checks on Linux, on Windows and
// under Wine. Prints what failed, what this system cannot show, and how many held.
#include "agents/workspace/native_path.h"
#include "tests/agents/portable/checks.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <functional>

namespace checks {

namespace {
    int thePassed = 0;
    int theFailed = 0;
    int theSkipped = 0;
} // namespace

bool check(bool holds, const std::string &what)
{
    ++(holds ? thePassed : theFailed);
    if (!holds)
        std::printf("FAILED: %s\n", what.c_str());
    return holds;
}

void skip(const std::string &what, const std::string &why)
{
    ++theSkipped;
    std::printf("skipped: %s: %s\n", what.c_str(), why.c_str());
}

void setOwn(const char *name, const std::string &value)
{
#ifdef _WIN32
    ::_putenv_s(name, value.c_str());
#else
    ::setenv(name, value.c_str(), 1);
#endif
}

int summary()
{
    std::printf("%d passed / %d failed / %d skipped\n", thePassed, theFailed, theSkipped);
    return theFailed == 0 && thePassed > 0 ? 0 : 1;
}

} // namespace checks

namespace {

void group(const char *name, const std::function<void()> &run)
{
    std::printf("%s\n", name);
    std::fflush(stdout);
    try {
        run();
    } catch (const std::exception &error) {
        checks::check(false, std::string(name) + " stopped: " + error.what());
    }
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && std::string(argv[1]) == "child")
        return checks::beChild(argc, argv);
    const std::u8string path =
        std::filesystem::weakly_canonical(std::filesystem::absolute(argv[0])).generic_u8string();
    const std::string self(path.begin(), path.end());
    group("paths", checks::checkPaths);
    group("edits", checks::checkEdits);
    group("folder", checks::checkFolder);
    group("attacks", checks::checkAttacks);
    group("journal", checks::checkJournal);
    group("policy", checks::checkPolicy);
    group("children", [&] { checks::checkChildren(self); });
    group("server", [&] { checks::checkServer(self); });
    group("sandbox", [&] { checks::checkSandbox(self); });
    return checks::summary();
}
