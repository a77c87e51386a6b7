// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/session.h"

#include <memory>
#include <string>
#include <vector>

#include <QTest>

namespace tests {

inline std::filesystem::path goldenPath(const std::string &name)
{
    return std::string(HEARTH_TEST_DATA "/golden/") + name + "/" + name + ".gguf";
}

// One of tests/golden's models on the reference backend, loaded once per program.
inline std::shared_ptr<engine::Model> goldenModel(const std::string &name)
{
    static std::map<std::string, std::shared_ptr<engine::Model>> models; // shared: by sessions
    auto &model = models[name];
    if (!model) {
        auto opened =
            engine::Model::open(goldenPath(name), {.backend = engine::BackendKind::Reference});
        if (!opened)
            qFatal("%s", opened.error().message.c_str());
        model = *opened;
    }
    return model;
}

inline std::unique_ptr<engine::Session> makeSession(const std::string &name,
                                                    const engine::SessionOptions &options = {})
{
    auto session = engine::Session::create(goldenModel(name), options);
    if (!session)
        qFatal("%s", session.error().message.c_str());
    return std::move(*session);
}

// Token ids that differ from place to place; the same seed gives the same.
inline std::vector<engine::TokenId> someTokens(uint32_t count, uint32_t seed = 1)
{
    std::vector<engine::TokenId> tokens;
    uint32_t state = seed * 2654435761U + 12345U;
    for (uint32_t i = 0; i < count; ++i) {
        state = state * 1664525U + 1013904223U;
        tokens.push_back(300U + (state >> 16U) % 1000U);
    }
    return tokens;
}

inline std::vector<float> copied(std::span<const float> values)
{
    return {values.begin(), values.end()};
}

inline void addModelRows()
{
    QTest::addColumn<std::string>("name");
    for (const char *name : {"tiny-e2b", "tiny-e4b", "tiny-moe", "tiny-dense", "tiny-unified"})
        QTest::newRow(name) << std::string(name);
}

} // namespace tests
