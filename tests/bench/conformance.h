// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/engine/compute/backend_twins.h"
#include "tests/engine/compute/bounds.h"

#include <functional>
#include <string>

// What bench_conformance compares and times.
namespace tests {

struct Cell {
    double error = 0.0; // nmse() beside the reference
    double bound = 0.0; // of the error
    double microseconds = 0.0; // of a call
};

struct Operation {
    std::string name;
    std::function<Cell(Twins &, const FastBackend &)> measure;
};

// Of so many tokens at once.
std::vector<Operation> operationsOf(uint32_t tokens);
std::vector<Operation> attentionOf(uint32_t tokens);

double medianMicroseconds(const std::function<void()> &call);

// Calls on both backends, compares `result`, then times the fast one.
template<typename Call>
Cell measured(Twins &twins, const Twin<Buffer> &result, double bound, const Call &call)
{
    twins.both(call);
    const double error = twins.difference(result);
    const auto fast = [](const auto &twin) { return twin.fast.get(); };
    return {error, bound, medianMicroseconds([&] {
                call(twins.fast(), fast);
                static_cast<void>(twins.fast().finish());
            })};
}

inline Twin<Buffer> randomTwin(Twins &twins, uint32_t rows, uint32_t width, uint32_t seed)
{
    return twins.buffer(rows, width, randomFloats(size_t{rows} * width, seed));
}

} // namespace tests
