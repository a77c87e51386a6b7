// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/vulkan/vulkan_backend.h"
#include "engine/text/prompt.h"
#include "tests/engine/model/golden_models.h"

#include <cmath>

// What the tests of sessions on a graphics device share.
namespace tests {

constexpr const char *kStarter = HEARTH_TEST_DATA "/../resources/starter/hearth-starter.gguf";

inline std::shared_ptr<engine::Model> opened(const std::filesystem::path &path,
                                             const engine::OpenOptions &options)
{
    auto model = engine::Model::open(path, options);
    if (!model)
        qFatal("%s", model.error().message.c_str());
    return *model;
}

// Nothing but that backend.
inline std::shared_ptr<engine::Model> opened(const std::filesystem::path &path,
                                             engine::BackendKind kind)
{
    return opened(path, {.backend = kind, .threads = 2, .insist = true});
}

inline std::unique_ptr<engine::Session> sessionOn(const std::shared_ptr<engine::Model> &model,
                                                  const engine::SessionOptions &options = {})
{
    auto session = engine::Session::create(model, options);
    if (!session)
        qFatal("%s", session.error().message.c_str());
    return std::move(*session);
}

inline std::vector<engine::TokenId> promptOf(const engine::Model &model,
                                             const std::string &question)
{
    return model.tokenizer().encode(engine::text::renderPrompt({{.content = question}}, {}));
}

inline base::Result<std::vector<engine::TokenId>> tryLikeliest(engine::Session &session,
                                                               uint32_t count)
{
    engine::GenerateOptions options;
    options.sampling.temperature = 0.0F;
    options.maxTokens = count;
    std::vector<engine::TokenId> tokens;
    const auto result = session.generate(options, [&](engine::TokenId id) {
        tokens.push_back(id);
        return true;
    });
    if (!result)
        return result.error();
    return tokens;
}

inline std::vector<engine::TokenId> likeliest(engine::Session &session, uint32_t count)
{
    auto tokens = tryLikeliest(session, count);
    if (!tokens)
        qFatal("%s", tokens.error().message.c_str());
    return *tokens;
}

// Root of the mean squared difference of what two sessions expect next.
inline double difference(const engine::Session &a, const engine::Session &b)
{
    const auto left = a.logits();
    const auto right = b.logits();
    if (left.empty() || left.size() != right.size())
        return HUGE_VAL;
    double sum = 0.0;
    for (size_t i = 0; i < left.size(); ++i) {
        const double d = static_cast<double>(left[i]) - static_cast<double>(right[i]);
        sum += d * d;
    }
    return std::sqrt(sum / static_cast<double>(left.size()));
}

} // namespace tests
