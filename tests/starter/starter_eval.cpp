// SPDX-License-Identifier: Apache-2.0
// starter_eval MODEL [--backend auto|cpu|reference]: answers prompts for the starter model's
// evaluation. Standard input holds a line {"ids":[…],"max_tokens":N} per prompt; a line
// {"ids":[…],"stopped":true} answers each, the likeliest tokens, `stopped` when the model ended by
// itself. A prompt that continues the last one is computed from there. A prompt with places for a
// picture's soft tokens comes with "picture":{"width":W,"height":H,"rgb":"hexadecimal"}, which the
// mmproj file beside the model looks at. With "tools":[declarations] calls are held to these, as in
// Hearth itself; without, nothing holds the reply.
#include "agents/reply_grammars.h"
#include "engine/seeing.h"
#include "engine/senses.h"
#include "engine/session.h"

#include <algorithm>
#include <cstdio>
#include <exception>
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

// The model's eyes, opened at the first picture.
class Eyes final
{
public:
    Eyes(std::filesystem::path path, std::shared_ptr<engine::Model> model)
        : m_path(std::move(path))
        , m_model(std::move(model))
    {
    }

    // A picture's soft tokens for the first run of its places in the prompt.
    base::Result<engine::SoftTokens> look(const Json &picture,
                                          const std::vector<engine::TokenId> &prompt)
    {
        if (!m_seeing) {
            const auto projector = engine::findProjector(m_path, m_model->info().hiddenSize);
            if (!projector)
                return projector.error();
            auto seeing = engine::Seeing::open(projector->projector, m_model);
            if (!seeing)
                return seeing.error();
            m_seeing = *std::move(seeing);
        }
        const auto text = picture.at("rgb").get<std::string>();
        std::vector<uint8_t> rgb;
        for (size_t i = 0; i + 1 < text.size(); i += 2)
            rgb.push_back(static_cast<uint8_t>(std::stoul(text.substr(i, 2), nullptr, 16)));
        const engine::vision::PictureSize size{picture.at("width"), picture.at("height")};
        const auto seen = m_seeing->look({.size = size, .rgb = rgb});
        if (!seen)
            return seen.error();
        const auto first =
            std::find(prompt.begin(), prompt.end(), m_model->tokenizer().special().image);
        return engine::SoftTokens{.first = static_cast<uint32_t>(first - prompt.begin()),
                                  .rows = seen->parts.front().rows,
                                  .picture = true};
    }

private:
    std::filesystem::path m_path;
    std::shared_ptr<engine::Model> m_model;
    std::unique_ptr<engine::Seeing> m_seeing;
};

// Holds calls to the tools that were declared.
class Calls final
{
public:
    explicit Calls(std::shared_ptr<engine::Model> model)
        : m_tokenizer(model, &model->tokenizer()) // shared: as a part
    {
        m_grammars.begin(m_tokenizer);
    }

    base::Result<std::unique_ptr<engine::sampling::TokenConstraint>> heldTo(const Json &tools)
    {
        agents::GenerationRequest request;
        for (const Json &tool : tools)
            request.prompt.tools.push_back(std::make_shared<const Json>(tool));
        return m_grammars.constraintFor(request, *m_tokenizer);
    }

private:
    std::shared_ptr<const engine::text::Tokenizer> m_tokenizer;
    agents::ReplyGrammars m_grammars;
};

base::Result<std::string>
answer(engine::Session &session, Eyes &eyes, Calls &calls, const Json &request)
{
    const auto prompt = request.at("ids").get<std::vector<engine::TokenId>>();
    std::vector<engine::SoftTokens> soft;
    if (request.contains("picture")) {
        auto seen = eyes.look(request["picture"], prompt);
        if (!seen)
            return seen.error();
        soft.push_back(*std::move(seen));
    }
    const auto computed = session.advanceTo({.tokens = prompt, .soft = soft});
    if (!computed)
        return computed.error();
    std::vector<engine::TokenId> ids;
    engine::GenerateOptions options;
    options.sampling.temperature = 0.0F;
    options.maxTokens = request.at("max_tokens").get<uint32_t>();
    const auto constraint = calls.heldTo(request.value("tools", Json::array()));
    if (!constraint)
        return constraint.error();
    options.constraint = constraint->get();
    const auto result = session.generate(options, [&](engine::TokenId id) {
        ids.push_back(id);
        return true;
    });
    if (!result)
        return result.error();
    const bool stopped = result->stopToken != engine::text::SpecialTokens::kNone;
    return Json{{"ids", ids}, {"stopped", stopped}}.dump();
}

int answerLines(engine::Session &session, Eyes &eyes, Calls &calls)
{
    std::string line;
    while (std::getline(std::cin, line)) {
        try {
            const auto text = answer(session, eyes, calls, Json::parse(line));
            if (!text)
                return fail(text.error().message);
            std::cout << *text << std::endl; // flushed: the other side waits for it
        } catch (const std::exception &error) { // no JSON, or no such number
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
    Eyes eyes(words[0], *model);
    Calls calls(*model);
    return answerLines(**session, eyes, calls);
}
