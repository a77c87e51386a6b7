// SPDX-License-Identifier: Apache-2.0
// How long the agent's eyes take in a large folder: bench_folder [files]. Makes the files first.
#include "agents/journal/journal.h"
#include "agents/tools/project_search.h"
#include "agents/workspace/file_walker.h"

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <functional>

#include <QElapsedTimer>
#include <QTemporaryDir>

namespace {

namespace fs = std::filesystem;

void makeFiles(const fs::path &root, int count)
{
    std::string text;
    for (int line = 0; line < 40; ++line)
        text += "    const int value" + std::to_string(line) + " = compute(left, right);\n";
    std::ofstream(root / ".gitignore")
        << "*.o\n*.a\nbuild/\n/out\n!keep.o\n*.log\nnode_modules/\n.cache/\n";
    for (int i = 0; i < count; ++i) {
        const fs::path folder =
            root / ("d" + std::to_string(i / 1000)) / ("e" + std::to_string(i / 20 % 50));
        if (i % 20 == 0)
            fs::create_directories(folder);
        std::ofstream(folder / ("file" + std::to_string(i) + (i % 10 == 0 ? ".o" : ".cpp")))
            << text;
    }
}

void time(const char *what, const std::function<size_t()> &work)
{
    for (const char *round : {"first", "warm", "warm"}) {
        QElapsedTimer timer;
        timer.start();
        const std::clock_t before = std::clock();
        const size_t found = work();
        const auto processor = (std::clock() - before) * 1000 / CLOCKS_PER_SEC;
        std::printf("%-28s %-6s %6lld ms, %6lld ms of processor time  %zu\n", what, round,
                    static_cast<long long>(timer.elapsed()), static_cast<long long>(processor),
                    found);
    }
}

} // namespace

int main(int argc, char **argv)
{
    using namespace agents;
    const int count = argc > 1 ? std::atoi(argv[1]) : 100'000;
    const QTemporaryDir folder;
    const QTemporaryDir storage;
    const fs::path root = folder.path().toStdString();
    makeFiles(root, count);
    const auto workspace = workspace::Workspace::open(root.string());
    const base::CancelToken cancel;
    time("walk", [&] { return walk(*workspace, {}, {}, cancel)->entries.size(); });
    const auto search = [&](const char *pattern) {
        return [&workspace, &cancel, pattern] {
            const auto found =
                tools::searchProject(*workspace, tools::LineSearch(pattern), "", 50, cancel);
            return found->filesSearched;
        };
    };
    time("search for a missing word", search("nowhere_to_be_found"));
    time("search by an expression", search("value\\d+ = missing\\("));
    time("search for one of two words", search("(?i)nowhere|neither"));
    time("search without a fixed text", search("[A-Z]{3}\\d"));
    const auto journal = journal::Journal::open(storage.path().toStdString(), *workspace);
    const auto turn = journal->begin("bench");
    time("snapshot around a command", [&] {
        const auto begun = (*turn)->beforeRun({"true"}, cancel);
        return begun ? (*turn)->afterRun()->files.size() : 0;
    });
    return 0;
}
