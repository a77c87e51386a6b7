// SPDX-License-Identifier: Apache-2.0
#include "tests/golden/text_cases.h"

#include "engine/gguf/gguf_file.h"
#include "engine/text/prompt.h"
#include "engine/text/tokenizer.h"
#include "tests/engine/text/chat_cases.h"
#include "tests/golden/model_cases.h"

#include <algorithm>
#include <fstream>
#include <optional>
#include <vector>

#include <nlohmann/json.hpp>

namespace golden {

namespace {

    using engine::text::ControlTokens;
    using engine::text::TokenId;
    using engine::text::Tokenizer;
    using nlohmann::json;

    std::optional<json> readJson(const std::filesystem::path &path)
    {
        std::ifstream stream(path, std::ios::binary);
        json value = json::parse(stream, nullptr, false);
        if (value.is_discarded())
            return std::nullopt;
        return value;
    }

    struct TokenCase {
        std::string text;
        std::vector<TokenId> ids;
        std::string decoded;
    };

    std::optional<std::vector<TokenCase>> readTokenCases(const std::filesystem::path &file)
    {
        const std::optional<json> root = readJson(file);
        if (!root || !root->is_array())
            return std::nullopt;
        std::vector<TokenCase> cases;
        for (const json &row : *root) {
            const bool complete = row.is_object() && row.contains("text") && row["text"].is_string()
                && row.contains("ids") && row["ids"].is_array() && row.contains("decoded")
                && row["decoded"].is_string();
            if (!complete)
                return std::nullopt;
            TokenCase &one = cases.emplace_back();
            one.text = row["text"].get<std::string>();
            one.decoded = row["decoded"].get<std::string>();
            for (const json &id : row["ids"]) {
                if (!id.is_number_unsigned())
                    return std::nullopt;
                one.ids.push_back(id.get<TokenId>());
            }
        }
        return cases;
    }

    // Which of the cases a tokenizer gets right, as the failures' numbers.
    std::vector<size_t> wrongCases(const Tokenizer &tokenizer, const std::vector<TokenCase> &cases)
    {
        std::vector<size_t> wrong;
        for (size_t i = 0; i < cases.size(); ++i) {
            const bool same =
                tokenizer.encode(cases[i].text, ControlTokens::Recognised) == cases[i].ids
                && tokenizer.decode(cases[i].ids) == cases[i].decoded;
            if (!same)
                wrong.push_back(i);
        }
        return wrong;
    }

    std::optional<Tokenizer> loadTokenizer(const std::filesystem::path &folder)
    {
        const auto path = findModel(folder);
        if (!path)
            return std::nullopt;
        const auto file = engine::gguf::GgufFile::open(*path);
        if (!file)
            return std::nullopt;
        auto tokenizer = Tokenizer::load(*file);
        if (!tokenizer)
            return std::nullopt;
        return std::move(*tokenizer);
    }

} // namespace

void checkChat(const std::filesystem::path &file, Report &report)
{
    if (!std::filesystem::exists(file))
        return report.skip("chat", "there is no chat.json");
    const auto cases = tests::readChatCases(file);
    if (!cases)
        return report.fail("chat", cases.error().message);
    for (size_t i = 0; i < cases->size(); ++i) {
        const tests::ChatCase &one = (*cases)[i];
        std::string rendered;
        for (const engine::text::Segment &part :
             engine::text::renderPrompt(one.messages, one.options))
            rendered += part.text;
        const std::string label = "chat " + std::to_string(i);
        if (rendered == one.rendered)
            report.pass(label, "");
        else
            report.fail(label, "the prompt differs");
    }
}

void checkTokens(const std::filesystem::path &file,
                 const std::set<std::filesystem::path> &folders,
                 Report &report)
{
    if (!std::filesystem::exists(file))
        return report.skip("tokens", "there is no tokens.json");
    const auto cases = readTokenCases(file);
    if (!cases)
        return report.fail("tokens", "tokens.json is malformed");
    std::optional<std::vector<size_t>> fewest;
    for (const std::filesystem::path &folder : folders) {
        const std::optional<Tokenizer> tokenizer = loadTokenizer(folder);
        if (!tokenizer)
            continue;
        std::vector<size_t> wrong = wrongCases(*tokenizer, *cases);
        if (!fewest || wrong.size() < fewest->size())
            fewest = std::move(wrong);
        if (fewest->empty())
            break;
    }
    if (!fewest)
        return report.fail("tokens", "no model with a usable tokenizer was found");
    for (size_t i = 0; i < cases->size(); ++i) {
        const bool wrong = std::find(fewest->begin(), fewest->end(), i) != fewest->end();
        const std::string label = "tokens " + std::to_string(i);
        if (wrong)
            report.fail(label, "the ids or the decoded text differ");
        else
            report.pass(label, "");
    }
}

} // namespace golden
