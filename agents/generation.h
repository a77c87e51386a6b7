// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/media_input.h"
#include "agents/quote_source.h"
#include "engine/model_info.h"
#include "engine/sampling/grammar_matcher.h"
#include "engine/sampling/sampler.h"
#include "engine/session.h"
#include "engine/text/prompt.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QString>
#include <QStringList>

// The values that cross between the inference thread and its users.
namespace agents {

using RequestId = quint64;

class ReplySource;

// A token that a model could have written, and how likely it was.
struct TokenChoice {
    engine::text::TokenId token = 0;
    std::string text{}; // perhaps a part of a character
    float probability = 0; // before temperature and all other choices of sampling
};

// A token of a reply with what could have stood there, the likeliest first.
struct InspectedToken {
    TokenChoice written{};
    std::vector<TokenChoice> choices{};
};

// A stretch of a prompt: text, or tokens just as a model wrote them.
struct PromptPart {
    std::vector<engine::text::Segment> text{};
    std::vector<MediaInput> media{}; // what the text's placeholders stand for, in their order
    std::vector<engine::text::TokenId> tokens{};
};

// Everything one reply needs. A value; crosses to the inference thread.
struct GenerationRequest {
    std::vector<engine::text::Message> messages;
    engine::text::PromptOptions prompt;
    // What the messages' placeholders (Message::media) stand for, in their order.
    std::vector<MediaInput> media{};
    // Not empty: the whole prompt, instead of messages and media. Only a source with a template of
    // its own (`elsewhere`) goes by the messages even then.
    std::vector<PromptPart> parts{};
    // Seed 0: a new one, told in ReplyStats. The default temperature: the one that the model's file
    // asks for.
    engine::sampling::SamplingOptions sampling;
    uint32_t maxTokens = 0; // 0: until the context is full
    uint32_t maxThoughtTokens = 0; // of one thought, which then ends; 0: no limit
    // Whose state is kept on disk when another one takes over; 0: nobody's.
    qint64 conversation = 0;
    // JSON Schema: the reply's text is a JSON value of it. Empty: any text.
    std::string answerSchema{};
    // The reply begins with a call, after a thought at most. Not empty: and every call is one of
    // the tool of that name in `prompt.tools`.
    bool mustCall = false;
    std::string calledTool{};
    // Calls always keep to the declarations in `prompt.tools`. What their text arguments may be
    // beyond that; called on the inference thread.
    engine::sampling::LateRule textRule{};
    // Who replies instead of the loaded model; null: the model does. Shared: several replies may
    // run at once, each on a thread of its own, so it keeps nothing between them.
    std::shared_ptr<ReplySource> elsewhere{};
    // Quotations of these are verbatim (quote_lock.h), in replies without answerSchema. Null: none.
    QuoteSources quotable{};
    // Not empty: nothing is generated. These tokens are taken as the reply and looked at, one after
    // the other: ReplyStats::inspected.
    std::vector<engine::text::TokenId> inspected{};
    // Nothing is generated: what is certain of a prompt whose last message is still being written
    // is read, so that its reply begins the sooner.
    bool onlyReads = false;
};

struct LoadRequest {
    QString path;
    engine::BackendKind backend = engine::BackendKind::Auto;
    QString device{}; // OpenOptions::device, for Vulkan
    uint32_t threads = 0; // 0: one per physical core
    uint32_t contextLength = 0; // 0: what the model was made for
    QString projector{}; // the mmproj file; empty: the one that lies beside the model
    engine::compute::KvPrecision kvPrecision = engine::compute::KvPrecision::Half;
    std::optional<uint32_t> gpuLayers = {}; // as in engine::OpenOptions
};

// What a loaded model is and what computes it.
struct LoadedModel {
    engine::ModelInfo info;
    QString backend;
    ModelSenses senses{};
    // Shared with the model, which it keeps in memory; null: a source without one.
    std::shared_ptr<const engine::text::Tokenizer> tokenizer{};
    uint64_t fingerprint = 0; // of the model: what was computed with another one does not fit
    // Why another device computes than was asked for, a sentence; empty: it is the one asked for.
    QString deviceNote{};
};

// What was appended since the last batch; at most one batch per frame (16 ms). Within a batch the
// order is: thought, then text, then calls; where the model wrote another order, a batch ends
// early.
struct ReplyBatch {
    QString thought;
    QString text;
    bool thoughtBegan = false;
    bool thoughtEnded = false;
    QString callText{}; // of a call that is being written: ReplySink::callGrew
    std::vector<engine::text::ToolCall> toolCalls;
    QStringList malformedCalls; // why a call that the model wrote cannot be read
    uint32_t tokens = 0; // generated so far
    uint32_t contextUsed = 0;
};

struct ReplyStats {
    engine::StopReason reason = engine::StopReason::EndOfTurn;
    uint32_t promptTokens = 0;
    uint32_t reusedTokens = 0;
    uint32_t generatedTokens = 0;
    double mediaSeconds = 0; // looking and listening
    double prefillSeconds = 0;
    double generateSeconds = 0;
    uint32_t contextUsed = 0;
    uint32_t contextLength = 0;
    uint64_t seed = 0;
    std::vector<engine::text::TokenId> tokens{}; // generated, without the stop token
    std::vector<InspectedToken> inspected{}; // where the request asked for it; fewer if cancelled
    bool isElsewhere = false; // GenerationRequest::elsewhere replied, not the model
    // LoadedModel's, at the end of the reply: the device may be lost in the midst of it. Empty: as
    // before.
    QString backend{};
    QString deviceNote{};
};

// Texts as vectors of length 1, and how many tokens they are.
struct Embeddings {
    std::vector<std::vector<float>> vectors;
    uint32_t tokens = 0;
};

} // namespace agents
