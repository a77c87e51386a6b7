// SPDX-License-Identifier: Apache-2.0
// Texts as vectors; replies are in engine_reply_source.cpp.
#include "agents/engine_reply_source.h"
#include "engine/engine.h"

namespace agents {

base::Result<Embeddings> EngineReplySource::embed(const std::vector<std::string> &texts,
                                                  const base::CancelToken &cancel)
{
    using engine::text::ControlTokens;
    if (!m_model)
        return base::Error{base::ErrorCode::NotFound, "No model is loaded. Open a model first."};
    Embeddings made;
    for (const std::string &text : texts) {
        const std::vector<engine::text::Segment> segments{
            {.text = "<bos>", .control = ControlTokens::Recognised},
            {.text = text, .control = ControlTokens::AsText}};
        const auto tokens = m_model->tokenizer().encode(segments);
        if (tokens.size() > contextLength())
            return base::Error{base::ErrorCode::ContextFull,
                               "A text is " + std::to_string(tokens.size())
                                   + " tokens long, but the context holds "
                                   + std::to_string(contextLength()) + ". Cut it into parts."};
        auto vector = engine::Session::embed(m_model, tokens, &cancel);
        if (!vector)
            return vector.error();
        made.vectors.push_back(*std::move(vector));
        made.tokens += static_cast<uint32_t>(tokens.size());
    }
    return made;
}

} // namespace agents
