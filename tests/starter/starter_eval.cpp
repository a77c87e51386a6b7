// SPDX-License-Identifier: Apache-2.0
// starter_eval MODEL [--backend auto|cpu|reference]: answers prompts for the starter model's
// evaluation. Standard input holds a line {"ids":[…],"max_tokens":N} per prompt; a line
// {"ids":[…],"stopped":true} answers each, the likeliest tokens, `stopped` when the model ended by
// itself. A prompt that continues the last one is computed from there.
#include "engine/session.h"

#include <cstdio>
#include <iostream>
#include <string>

#include <nlohmann/json.hpp>

namespace {

using Json = nlohmann::json;

int fail(const std::string &message)
{
    std::fprintf(stderr, "starter_eval: %s\n", message.c_str());
    return 1;
}

base::Result<std::string> answer(engine::Session &session, const Json &request)
{
    const auto prompt = request.at("ids").get<std::vector<engine::TokenId>>();
    if (const auto computed = session.advanceTo(prompt); !computed)
        return computed.error();
    std::vector<engine::TokenId> ids;
    engine::GenerateOptions options;
    options.sampling.temperature = 0.0F;
    options.maxTokens = request.at("max_tokens").get<uint32_t>();
    const auto result = session.generate(options, [&](engine::TokenId id) {
        ids.push_back(id);
        return true;
    });
    if (!result)
        return result.error();
    const bool stopped = result->stopToken != engine::text::SpecialTokens::kNone;
    return Json{{"ids", ids}, {"stopped", stopped}}.dump();
}

int answerLines(engine::Session &session)
{
    std::string line;
    while (std::getline(std::cin, line)) {
        try {
            const auto text = answer(session, Json::parse(line));
            if (!text)
                return fail(text.error().message);
            std::cout << *text << std::endl; // flushed: the other side waits for it
        } catch (const Json::exception &error) {
            return fail(error.what());
        }
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const std::vector<std::string> words(argv + 1, argv + argc);
    if (words.empty() || (words.size() != 1 && !(words.size() == 3 && words[1] == "--backend"))) {
        std::fprintf(stderr, "usage: starter_eval MODEL [--backend auto|cpu|reference]\n");
        return 2;
    }
    const auto backend = engine::parseBackend(words.size() == 3 ? words[2] : "auto");
    if (!backend)
        return fail(backend.error().message);
    auto model = engine::Model::open(words[0], {.backend = *backend, .threads = 1});
    if (!model)
        return fail(model.error().message);
    auto session = engine::Session::create(*model, {});
    if (!session)
        return fail(session.error().message);
    return answerLines(**session);
}
