// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/generation.h"
#include "engine/text/reply_parser.h"

#include <string>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include <QByteArray>

namespace app::remote {

// A reply in OpenAI's chat protocol, from events (or one whole answer) to pieces, whatever the
// other side sends: only the first choice counts, calls are told apart by their index and never by
// their ids, nothing after the end is read. One per reply; single thread.
class OpenAiStream final
{
public:
    using Pieces = std::vector<engine::text::ReplyPiece>;

    explicit OpenAiStream(QString engine) // for sentences
        : m_engine(std::move(engine))
    {
    }

    // The error says what makes no sense, or what the engine complained of.
    base::Result<Pieces> read(const QByteArray &event);
    base::Result<Pieces> readWhole(const QByteArray &answer);
    // The calls, when all has arrived; the error where the reply ended before its end.
    base::Result<Pieces> finish();

    std::string takeCallText(); // what grew of a call, for the eye
    uint32_t tokens() const; // generated, as far as is known
    const agents::ReplyStats &stats() const { return m_stats; } // counts and the reason
    bool isDone() const { return m_isDone; } // nothing more is to be expected

private:
    struct Call {
        int64_t index = 0;
        std::string name;
        std::string arguments;
        bool isChanged = false; // its name became another
    };

    base::Result<Pieces> readMessage(const nlohmann::json &message);
    void readCalls(const nlohmann::json &calls);
    Call &callAt(int64_t index);
    void readUsage(const nlohmann::json &usage);
    void setReason(const std::string &reason);
    void addThought(const std::string &text, Pieces &pieces);
    void endThought(Pieces &pieces);
    base::Error nonsense(const QByteArray &what) const;
    base::Error tooMuch() const;

    QString m_engine;
    agents::ReplyStats m_stats;
    std::vector<Call> m_calls;
    std::string m_callText;
    size_t m_bytes = 0; // of text and arguments
    uint32_t m_deltas = 0; // with something in them: nearly a count of tokens
    bool m_isThinking = false;
    bool m_hasReason = false;
    bool m_isDone = false;
    bool m_hasUsage = false;
};

} // namespace app::remote
