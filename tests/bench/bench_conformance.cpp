// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/conformance.h"

#include <algorithm>
#include <chrono>
#include <cstdio>

// Proves and times the operations of compute/backend.h on every backend that this machine has:
//   bench_conformance [part of the operations' names]
// Prints a table. A cell is the error beside the reference (nmse(), within the tests' bounds) and
// the microseconds of a call, the median of nine, with two threads. Status 1: an error is too
// large.

using namespace tests;

double tests::medianMicroseconds(const std::function<void()> &call)
{
    std::vector<double> times;
    for (int i = 0; i < 9; ++i) {
        const auto begin = std::chrono::steady_clock::now();
        call();
        times.push_back(
            std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - begin)
                .count());
    }
    std::ranges::nth_element(times, times.begin() + 4);
    return times[4];
}

namespace {

struct Totals {
    uint32_t compared = 0;
    uint32_t outside = 0;
};

void printRow(const Operation &operation, uint32_t tokens, Totals &totals)
{
    std::printf("| %s | %u |", operation.name.c_str(), tokens);
    for (const FastBackend &fast : fastBackends()) {
        Twins twins(fast.backend);
        const Cell cell = operation.measure(twins, fast);
        const bool isInside = cell.error <= cell.bound;
        ++totals.compared;
        totals.outside += isInside ? 0 : 1;
        std::printf(" %.0e%s %.0f |", cell.error, isInside ? "" : " (!)", cell.microseconds);
        std::fflush(stdout);
    }
    std::printf("\n");
}

} // namespace

int main(int argc, char **argv)
{
    std::printf("| operation | tokens |");
    for (const FastBackend &fast : fastBackends())
        std::printf(" %s |", fast.name.c_str());
    std::printf("\n| --- | ---: |");
    for (size_t i = 0; i < fastBackends().size(); ++i)
        std::printf(" ---: |");
    std::printf("\n");
    Totals totals;
    for (const uint32_t tokens : {1U, 64U}) {
        std::vector<Operation> all = operationsOf(tokens);
        std::ranges::move(attentionOf(tokens), std::back_inserter(all));
        for (const Operation &operation : all) {
            if (argc < 2 || operation.name.find(argv[1]) != std::string::npos)
                printRow(operation, tokens, totals);
        }
    }
    std::printf("\n");
    for (const FastBackend &fast : fastBackends())
        std::printf("%s: %s\n", fast.name.c_str(), fast.backend->name().c_str());
    std::printf("%u compared, %u outside their bounds\n", totals.compared, totals.outside);
    fastBackends().clear(); // while drivers still work
    return totals.outside == 0 && totals.compared > 0 ? 0 : 1;
}
