// SPDX-License-Identifier: Apache-2.0
#include "agents/reply_grammars.h"

#include "agents/forced_call.h"
#include "agents/quote_lock.h"
#include "agents/thought_limit.h"
#include "engine/sampling/schema_grammar.h"

#include <algorithm>

#include <nlohmann/json.hpp>

namespace agents {

using engine::sampling::GrammarMasks;

namespace {

    using Tools = std::vector<std::shared_ptr<const nlohmann::json>>;

    // Those that may be called.
    base::Result<Tools> toolsOf(const GenerationRequest &request)
    {
        const Tools &all = request.prompt.tools;
        if (request.calledTool.empty())
            return all;
        for (const auto &tool : all) {
            const auto function = tool->find("function");
            if (function != tool->end() && function->value("name", "") == request.calledTool)
                return Tools{tool};
        }
        return base::Error{base::ErrorCode::InvalidInput,
                           "There is no tool of the name “" + request.calledTool
                               + "” that could be called. Declare it, or name another."};
    }

} // namespace

void ReplyGrammars::begin(std::shared_ptr<const engine::text::Tokenizer> tokenizer)
{
    m_begun = std::async([tokenizer = std::move(tokenizer)] {
        return engine::sampling::vocabularyMasks(*tokenizer);
    });
}

void ReplyGrammars::prepareVocabulary(const engine::text::Tokenizer &tokenizer)
{
    if (!m_vocabulary)
        m_vocabulary =
            m_begun.valid() ? m_begun.get() : engine::sampling::vocabularyMasks(tokenizer);
}

base::Result<std::unique_ptr<engine::sampling::TokenConstraint>>
ReplyGrammars::constraintFor(const GenerationRequest &request,
                             const engine::text::Tokenizer &tokenizer)
{
    auto grammar = grammarFor(request, tokenizer);
    const bool hasQuotes = request.quotable && !request.quotable->empty();
    if (grammar && hasQuotes && request.answerSchema.empty()) {
        prepareVocabulary(tokenizer);
        *grammar = std::make_unique<QuoteLock>(*std::move(grammar), tokenizer, m_vocabulary,
                                               request.quotable);
    }
    if (!grammar || request.maxThoughtTokens == 0)
        return grammar;
    return std::unique_ptr<engine::sampling::TokenConstraint>(
        std::make_unique<ThoughtLimit>(*std::move(grammar), tokenizer, request.maxThoughtTokens));
}

base::Result<std::unique_ptr<engine::sampling::TokenConstraint>>
ReplyGrammars::grammarFor(const GenerationRequest &request,
                          const engine::text::Tokenizer &tokenizer)
{
    const auto &special = tokenizer.special();
    const bool hasAnswer = !request.answerSchema.empty();
    const bool hasCalls = !request.prompt.tools.empty() && special.toolCallBegin != special.kNone
        && special.toolCallEnd != special.kNone && special.quote != special.kNone;
    if (request.mustCall && !hasCalls)
        return base::Error{base::ErrorCode::Unsupported,
                           "This model cannot be made to call a tool: none is declared, or it does "
                           "not know calls. Let it choose."};
    if (!hasAnswer && !hasCalls)
        return std::unique_ptr<engine::sampling::TokenConstraint>();
    prepareVocabulary(tokenizer);
    if (hasAnswer) {
        if (auto done = prepareAnswer(request.answerSchema); !done)
            return done.error();
    }
    if (hasCalls) {
        const auto tools = toolsOf(request);
        if (!tools)
            return tools.error();
        if (auto done = prepareCalls(*tools, special); !done)
            return done.error();
    }
    std::unique_ptr<engine::sampling::TokenConstraint> reply =
        std::make_unique<engine::sampling::ReplyConstraint>(
            tokenizer, hasAnswer ? m_answer : nullptr, hasCalls ? m_calls : nullptr,
            request.textRule, request.prompt.thinking);
    if (request.mustCall)
        reply = std::make_unique<ForcedCall>(std::move(reply), tokenizer, request.prompt.thinking);
    return reply;
}

base::Result<void> ReplyGrammars::prepareAnswer(const std::string &schema)
{
    if (m_answer && m_answerSchema == schema)
        return {};
    auto grammar = engine::sampling::jsonGrammar(schema);
    if (!grammar)
        return grammar.error();
    m_answer = std::make_shared<GrammarMasks>(*std::move(grammar), m_vocabulary);
    m_answerSchema = schema;
    return {};
}

base::Result<void> ReplyGrammars::prepareCalls(const Tools &tools,
                                               const engine::text::SpecialTokens &special)
{
    // By what they say: a client of the server sends its tools anew with each request.
    const auto isSame = [](const auto &one, const auto &other) {
        return one == other || (one && other && *one == *other);
    };
    if (m_calls && std::ranges::equal(m_tools, tools, isSame))
        return {};
    auto grammar = engine::sampling::callGrammar(
        tools, {.quote = special.quote, .callEnd = special.toolCallEnd});
    if (!grammar)
        return grammar.error();
    m_calls = std::make_shared<GrammarMasks>(*std::move(grammar), m_vocabulary);
    m_tools = tools;
    return {};
}

} // namespace agents
