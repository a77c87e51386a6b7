// SPDX-License-Identifier: Apache-2.0
#include "engine/text/tokenizer.h"

#include "engine/text/tokenizer_data.h"

#include <utility>

namespace engine::text {

struct Tokenizer::Data : TokenizerData {
};

namespace {

    // Collects plain text until a control token ends it, so that segment borders leave no trace.
    class Encoder final
    {
    public:
        explicit Encoder(const TokenizerData &data)
            : m_data(data)
        {
        }

        void add(std::string_view text, ControlTokens control)
        {
            size_t position = 0;
            while (control == ControlTokens::Recognised) {
                const auto match = m_data.control.find(text, position);
                if (!match)
                    break;
                m_plain += text.substr(position, match->position - position);
                flush();
                m_ids.push_back(match->id);
                position = match->position + match->length;
            }
            m_plain += text.substr(position);
        }

        std::vector<TokenId> finish()
        {
            flush();
            return std::move(m_ids);
        }

    private:
        void flush()
        {
            const std::string_view text = m_plain;
            size_t position = 0;
            while (const auto match = m_data.literals.find(text, position)) {
                m_data.bpe.encode(text.substr(position, match->position - position), m_ids);
                m_ids.push_back(match->id);
                position = match->position + match->length;
            }
            m_data.bpe.encode(text.substr(position), m_ids);
            m_plain.clear();
        }

        const TokenizerData &m_data;
        std::string m_plain;
        std::vector<TokenId> m_ids;
    };

} // namespace

Tokenizer::Tokenizer(std::unique_ptr<Data> data)
    : m_data(std::move(data))
{
}

Tokenizer::Tokenizer(Tokenizer &&) noexcept = default;
Tokenizer &Tokenizer::operator=(Tokenizer &&) noexcept = default;
Tokenizer::~Tokenizer() = default;

base::Result<Tokenizer> Tokenizer::build(const Vocabulary &vocabulary)
{
    auto data = buildTokenizerData(vocabulary);
    if (!data)
        return data.error();
    return Tokenizer(std::make_unique<Data>(Data{*std::move(data)}));
}

std::vector<TokenId> Tokenizer::encode(std::string_view text, ControlTokens control) const
{
    Encoder encoder(*m_data);
    encoder.add(text, control);
    return encoder.finish();
}

std::vector<TokenId> Tokenizer::encode(std::span<const Segment> segments) const
{
    Encoder encoder(*m_data);
    for (const Segment &segment : segments)
        encoder.add(segment.text, segment.control);
    return encoder.finish();
}

std::string_view Tokenizer::bytes(TokenId id) const
{
    return id < size() ? m_data->bytesOf(id) : std::string_view{};
}

std::string Tokenizer::decode(std::span<const TokenId> ids, bool skipControl) const
{
    std::string text;
    for (const TokenId id : ids) {
        if (!skipControl || !isControl(id))
            text += bytes(id);
    }
    return text;
}

bool Tokenizer::isControl(TokenId id) const
{
    return id < size() && m_data->isControl[id];
}

bool Tokenizer::isStop(TokenId id) const
{
    return id < size() && m_data->isStop[id];
}

const SpecialTokens &Tokenizer::special() const
{
    return m_data->special;
}

size_t Tokenizer::size() const
{
    return m_data->isControl.size();
}

} // namespace engine::text
