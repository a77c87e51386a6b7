// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/conversation_states.h"
#include "agents/media_encoder.h"
#include "agents/reply_grammars.h"
#include "agents/reply_source.h"

#include <array>
#include <memory>
#include <span>

namespace agents {

// Replies from the engine: one model and one session, which every conversation takes over in turn
// (what a prompt shares with the session's tokens is not computed again). The one that leaves is
// kept on disk, the one that comes is fetched from there. A second reply that begins while the sink
// of the first has given up its turn gets a session of its own. Where memory is given for it,
// replies of no conversation (a server's) find the session that their prompt goes on from among
// several that rest. One thread at a time.
class EngineReplySource final : public ReplySource
{
public:
    // What the keys and values of sessions that rest may take, beside the one used last.
    explicit EngineReplySource(uint64_t restingBytes = 0)
        : m_restingBytes(restingBytes)
    {
    }
    ~EngineReplySource() override;
    base::Result<LoadedModel> load(const LoadRequest &request,
                                   const base::CancelToken &cancel,
                                   const LoadProgress &progress) override;
    void unload() override;
    base::Result<ReplyStats> reply(const GenerationRequest &request,
                                   const base::CancelToken &cancel,
                                   ReplySink &sink) override;
    base::Result<void>
    prepare(const MediaInput &input, const base::CancelToken &cancel, ReplySink &sink) override;

    base::Result<Embeddings> embed(const std::vector<std::string> &texts,
                                   const base::CancelToken &cancel) override;
    void keepStates(const QString &folder) override;
    void forget(qint64 conversation) override;

private:
    struct Seat { // a session and whose it is
        std::unique_ptr<engine::Session> session; // null: none yet, or a reply has taken it along
        qint64 conversation = 0; // whose tokens it holds; 0: nobody's in particular
        bool isChanged = false; // since its state was kept or fetched
        bool isTaken = false; // by a reply that is under way
        uint64_t lastUse = 0; // the larger the later
    };
    class Sitting;

    Seat &seatFor(const GenerationRequest &request, std::span<const engine::TokenId> prompt);
    void makeRoom(const Seat &last); // among the others
    base::Result<void> prepareSeat(Seat &seat, qint64 conversation);
    void keepState(Seat &seat);
    void keepStatesOfAll();
    // A prompt that is ready to be read, and what it took to look at what it holds.
    struct Prompt {
        engine::MediaPrompt tokens;
        double mediaSeconds = 0;
    };
    base::Result<Prompt>
    compose(const GenerationRequest &request, const base::CancelToken &cancel, ReplySink &sink);
    base::Result<Prompt> composeParts(const std::vector<PromptPart> &parts,
                                      const base::CancelToken &cancel,
                                      ReplySink &sink);
    base::Result<std::vector<engine::EncodedMedia>> encodeAll(const std::vector<MediaInput> &inputs,
                                                              const base::CancelToken &cancel,
                                                              ReplySink &sink);
    base::Result<ModelSenses> sensesFor(const LoadRequest &request) const;
    uint32_t contextLength() const;
    base::Result<ReplyStats> replyOn(engine::Session &session,
                                     const GenerationRequest &request,
                                     const Prompt &prompt,
                                     const base::CancelToken &cancel,
                                     ReplySink &sink);

    std::shared_ptr<engine::Model> m_model; // shared: the session holds it too
    // The second is for a reply while another is under way, those behind it are a server's.
    std::array<Seat, 8> m_seats;
    uint64_t m_restingBytes;
    uint64_t m_uses = 0;
    std::unique_ptr<MediaEncoder> m_media;
    engine::SessionOptions m_sessionOptions;
    ReplyGrammars m_grammars; // of this model
    ConversationStates m_states;
};

} // namespace agents
