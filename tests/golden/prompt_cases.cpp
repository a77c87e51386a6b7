// SPDX-License-Identifier: Apache-2.0
#include "tests/golden/prompt_cases.h"

#include "engine/gguf/gguf_file.h"
#include "engine/text/prompt.h"
#include "engine/text/tokenizer.h"
#include "tests/engine/text/chat_cases.h"

#include <fstream>
#include <optional>

#include <nlohmann/json.hpp>

namespace golden {

namespace {

    using engine::text::ControlTokens;
    using engine::text::TokenId;
    using engine::text::Tokenizer;

    std::optional<nlohmann::json> readJson(const std::filesystem::path &file)
    {
        std::ifstream stream(file, std::ios::binary);
        nlohmann::json json = nlohmann::json::parse(stream, nullptr, false);
        if (json.is_discarded() || !json.is_array())
            return std::nullopt;
        return json;
    }

    struct TokenCase {
        std::string text;
        std::vector<TokenId> ids;
        std::string decoded;
    };

    std::optional<std::vector<TokenCase>> readTokenCases(const std::filesystem::path &file)
    {
        const auto json = readJson(file);
        if (!json)
            return std::nullopt;
        std::vector<TokenCase> cases;
        try {
            for (const auto &entry : *json)
                cases.push_back({entry.at("text"), entry.at("ids"), entry.at("decoded")});
        } catch (const nlohmann::json::exception &) {
            return std::nullopt;
        }
        return cases;
    }

    // The cases that a vocabulary gets wrong, by number.
    std::vector<size_t> wrongCases(const Tokenizer &tokenizer, const std::vector<TokenCase> &cases)
    {
        std::vector<size_t> wrong;
        for (size_t i = 0; i < cases.size(); ++i) {
            const bool equal =
                tokenizer.encode(cases[i].text, ControlTokens::Recognised) == cases[i].ids
                && tokenizer.decode(cases[i].ids) == cases[i].decoded;
            if (!equal)
                wrong.push_back(i);
        }
        return wrong;
    }

} // namespace

void runTokenCases(const std::filesystem::path &file,
                   const std::vector<std::filesystem::path> &models,
                   Report &report)
{
    const auto cases = readTokenCases(file);
    if (!cases)
        return report.failed("tokens", "tokens.json is not a list of text, ids and decoded");
    std::optional<std::vector<size_t>> wrong;
    for (const auto &model : models) {
        const auto opened = engine::gguf::GgufFile::open(model);
        if (!opened)
            continue;
        const auto tokenizer = Tokenizer::load(*opened);
        if (!tokenizer)
            continue;
        auto found = wrongCases(*tokenizer, *cases);
        if (!wrong || found.size() < wrong->size())
            wrong = std::move(found);
    }
    if (!wrong)
        return report.skipped("tokens", "there is no model with a tokenizer beside tokens.json");
    std::vector<bool> isWrong(cases->size());
    for (const size_t i : *wrong)
        isWrong[i] = true;
    for (size_t i = 0; i < cases->size(); ++i)
        report.check(!isWrong[i], "tokens " + std::to_string(i),
                     isWrong[i] ? (*cases)[i].text : "");
}

} // namespace golden
