// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/engine.h"
#include "tests/golden/report.h"
#include "tests/golden/safetensors.h"

namespace golden {

// What a backend must reach: the reference the same numbers and tokens, a fast one close numbers.
struct Tolerance {
    double max = INFINITY;
    double rms = INFINITY;
    bool greedyExact = false;
};

// Runs every text, greedy, image and audio case of one model's arrays.
void runModelCases(const std::string &name, const std::shared_ptr<engine::Model> &model, const Arrays &arrays,
                   const Tolerance &tolerance, Report &report);

} // namespace golden
