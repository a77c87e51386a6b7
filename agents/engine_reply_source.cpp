// SPDX-License-Identifier: Apache-2.0
#include "agents/engine_reply_source.h"

#include "agents/read_ahead.h"
#include "agents/token_choices.h"
#include "engine/engine.h"

#include <chrono>
#include <filesystem>
#include <string>

namespace agents {

namespace {

    using Clock = std::chrono::steady_clock;
    using engine::text::TokenId;

    double secondsSince(Clock::time_point start)
    {
        return std::chrono::duration<double>(Clock::now() - start).count();
    }

    base::Error noModel()
    {
        return {base::ErrorCode::NotFound, "No model is loaded. Open a model first."};
    }

    base::Error contextFull(size_t promptTokens, uint32_t contextLength)
    {
        return {
            base::ErrorCode::ContextFull,
            "The conversation is " + std::to_string(promptTokens)
                + " tokens long, but the context holds " + std::to_string(contextLength)
                + ", and the reply needs room too. Shorten the message, start a new conversation "
                  "or load the model with a larger context."};
    }

} // namespace

// A reply on a seat: the session is out of the member while it computes, so that an exception
// destroys the half-written one, its memory is free for whoever asks next, and the next reply
// starts with a fresh one.
class EngineReplySource::Sitting final
{
public:
    explicit Sitting(Seat &seat)
        : m_seat(seat)
        , m_session(std::move(seat.session))
    {
        m_seat.isTaken = true;
        m_seat.isChanged = true;
    }
    ~Sitting() { m_seat.isTaken = false; }
    Sitting(const Sitting &) = delete;
    Sitting &operator=(const Sitting &) = delete;

    engine::Session &session() { return *m_session; }
    void giveBack() { m_seat.session = std::move(m_session); }

private:
    Seat &m_seat;
    std::unique_ptr<engine::Session> m_session;
};

base::Result<void> ReplySource::prepare(const MediaInput &, const base::CancelToken &, ReplySink &)
{
    return {};
}

base::Result<Embeddings> ReplySource::embed(const std::vector<std::string> &,
                                            const base::CancelToken &)
{
    return base::Error{base::ErrorCode::Unsupported, "This engine makes no embeddings."};
}

base::Result<LoadedModel> EngineReplySource::load(const LoadRequest &request,
                                                  const base::CancelToken &cancel,
                                                  const LoadProgress &progress)
{
    unload();
    const engine::OpenOptions options{.backend = request.backend,
                                      .threads = request.threads,
                                      .device = request.device.toStdString(),
                                      .gpuLayers = request.gpuLayers,
                                      .context = request.contextLength,
                                      .kvPrecision = request.kvPrecision,
                                      .cancel = &cancel,
                                      .progress = progress};
    auto model = engine::Model::open(std::filesystem::path(request.path.toStdU16String()), options);
    if (!model)
        return model.error();
    m_sessionOptions.contextLength = request.contextLength;
    m_sessionOptions.kvPrecision = request.kvPrecision;
    auto session = engine::Session::create(*model, m_sessionOptions);
    if (!session)
        return session.error();
    m_model = *std::move(model);
    m_seats.front().session = *std::move(session);
    auto senses = sensesFor(request);
    if (!senses) {
        unload();
        return senses.error();
    }
    m_media = std::make_unique<MediaEncoder>(m_model, *senses);
    const auto tokenizer = m_model->sharedTokenizer();
    m_grammars.begin(tokenizer);
    return LoadedModel{
        m_model->info(),        QString::fromStdString(m_model->backendName()), *senses, tokenizer,
        m_model->fingerprint(), QString::fromStdString(m_model->note())};
}

// A projector that was named must fit; one that lies beside the model may be missing.
base::Result<ModelSenses> EngineReplySource::sensesFor(const LoadRequest &request) const
{
    const uint32_t width = m_model->info().hiddenSize;
    if (request.projector.isEmpty()) {
        const auto found =
            engine::findProjector(std::filesystem::path(request.path.toStdU16String()), width);
        if (found)
            return ModelSenses{.found = *found, .whyNot = {}};
        return ModelSenses{.found = {}, .whyNot = QString::fromStdString(found.error().message)};
    }
    const auto named =
        engine::inspectProjector(std::filesystem::path(request.projector.toStdU16String()));
    if (!named)
        return named.error();
    if (named->width != width) {
        return base::Error{base::ErrorCode::Unsupported,
                           "“" + named->projector.filename().string()
                               + "” belongs to another model than “" + m_model->info().name
                               + "”. Choose the mmproj file that was published with it."};
    }
    return ModelSenses{.found = *named, .whyNot = {}};
}

EngineReplySource::~EngineReplySource()
{
    keepStatesOfAll();
}

void EngineReplySource::unload()
{
    keepStatesOfAll();
    m_media.reset();
    m_seats = {};
    m_model.reset();
    m_grammars = {};
}

base::Result<ReplyStats> EngineReplySource::reply(const GenerationRequest &request,
                                                  const base::CancelToken &cancel,
                                                  ReplySink &sink)
{
    if (!m_model)
        return noModel();
    const auto prompt = compose(request, cancel, sink);
    if (!prompt && prompt.error().code != base::ErrorCode::Cancelled)
        return prompt.error();
    if (!prompt)
        return ReplyStats{.reason = engine::StopReason::Cancelled,
                          .contextLength = contextLength(),
                          .seed = request.sampling.seed};
    Seat &seat = seatFor(request, prompt->tokens.tokens);
    if (auto ready = prepareSeat(seat, request.conversation); !ready)
        return ready.error();
    const std::shared_ptr<engine::Model> model = m_model; // shared: outlives what reads its tokens
    Sitting sitting(seat);
    auto stats = replyOn(sitting.session(), request, *prompt, cancel, sink);
    if (stats || stats.error().code == base::ErrorCode::ContextFull)
        sitting.giveBack();
    seat.lastUse = ++m_uses;
    if (request.conversation == 0 && m_restingBytes > 0) {
        makeRoom(seat);
    } else if (&seat != &m_seats.front()) { // back to one session
        keepState(seat);
        seat.session.reset();
        seat.conversation = 0;
    }
    return stats;
}

base::Result<void> EngineReplySource::prepare(const MediaInput &input,
                                              const base::CancelToken &cancel,
                                              ReplySink &sink)
{
    if (!m_model)
        return noModel();
    const auto encoded = m_media->encode(input, cancel, [&sink](uint32_t done, uint32_t total) {
        sink.mediaProgressed(done, total);
    });
    return encoded ? base::Result<void>() : base::Result<void>(encoded.error());
}

uint32_t EngineReplySource::contextLength() const
{
    return m_sessionOptions.contextLength > 0 ? m_sessionOptions.contextLength
                                              : m_model->info().contextLength;
}

base::Result<EngineReplySource::Prompt> EngineReplySource::compose(const GenerationRequest &request,
                                                                   const base::CancelToken &cancel,
                                                                   ReplySink &sink)
{
    const engine::text::Tokenizer &tokenizer = m_model->tokenizer();
    if (!request.parts.empty())
        return composeParts(request.parts, cancel, sink);
    const auto start = Clock::now();
    const auto media = encodeAll(request.media, cancel, sink);
    if (!media)
        return media.error();
    const double seconds = media->empty() ? 0 : secondsSince(start);
    const auto rendered = engine::text::renderPrompt(request.messages, request.prompt);
    auto composed = engine::composePrompt(tokenizer, m_model->info().hiddenSize, rendered, *media);
    if (!composed)
        return composed.error();
    if (request.onlyReads)
        keepCertain(*composed, m_model->info().hiddenSize, tokenizer.special());
    return Prompt{.tokens = *std::move(composed), .mediaSeconds = seconds};
}

base::Result<std::vector<engine::EncodedMedia>> EngineReplySource::encodeAll(
    const std::vector<MediaInput> &inputs, const base::CancelToken &cancel, ReplySink &sink)
{
    uint64_t known = 0;
    for (const MediaInput &input : inputs)
        known += input.tokens;
    if (known >= contextLength()) // rather than after an hour of looking
        return contextFull(known, contextLength());
    std::vector<engine::EncodedMedia> media;
    const auto count = static_cast<uint32_t>(inputs.size());
    for (const MediaInput &input : inputs) {
        const auto before = static_cast<uint32_t>(media.size());
        auto encoded = m_media->encode(input, cancel, [&](uint32_t done, uint32_t total) {
            sink.mediaProgressed(before * total + done, count * total);
        });
        if (!encoded)
            return encoded.error();
        media.push_back(*std::move(encoded));
    }
    return media;
}

// Each part on its own, so that a prompt that grows keeps its beginning token for token.
base::Result<EngineReplySource::Prompt> EngineReplySource::composeParts(
    const std::vector<PromptPart> &parts, const base::CancelToken &cancel, ReplySink &sink)
{
    Prompt prompt;
    std::vector<TokenId> &tokens = prompt.tokens.tokens;
    for (const PromptPart &part : parts) {
        const auto start = Clock::now();
        const auto media = encodeAll(part.media, cancel, sink);
        if (!media)
            return media.error();
        if (!media->empty())
            prompt.mediaSeconds += secondsSince(start);
        const auto composed = engine::composePrompt(m_model->tokenizer(),
                                                    m_model->info().hiddenSize, part.text, *media);
        if (!composed)
            return composed.error();
        for (engine::SoftTokens soft : composed->soft) {
            soft.first += static_cast<uint32_t>(tokens.size());
            prompt.tokens.soft.push_back(std::move(soft));
        }
        tokens.insert(tokens.end(), composed->tokens.begin(), composed->tokens.end());
        tokens.insert(tokens.end(), part.tokens.begin(), part.tokens.end());
    }
    return prompt;
}

base::Result<ReplyStats> EngineReplySource::replyOn(engine::Session &session,
                                                    const GenerationRequest &request,
                                                    const Prompt &composed,
                                                    const base::CancelToken &cancel,
                                                    ReplySink &sink)
{
    const engine::Prompt prompt = composed.tokens.prompt();
    auto constraint = m_grammars.constraintFor(request, m_model->tokenizer());
    if (!constraint)
        return constraint.error();
    if (prompt.tokens.size() >= session.contextLength())
        return contextFull(prompt.tokens.size(), session.contextLength());

    ReplyStats stats;
    stats.contextLength = session.contextLength();
    stats.promptTokens = static_cast<uint32_t>(prompt.tokens.size());
    stats.seed = request.sampling.seed;
    stats.mediaSeconds = composed.mediaSeconds;

    const auto prefillStart = Clock::now();
    const auto reused = session.advanceTo(prompt, &cancel, [&sink](uint32_t done, uint32_t total) {
        sink.prefillProgressed(done, total);
    });
    stats.prefillSeconds = secondsSince(prefillStart);
    stats.contextUsed = session.position();
    if (!reused) {
        if (reused.error().code != base::ErrorCode::Cancelled)
            return reused.error();
        stats.reason = engine::StopReason::Cancelled;
        return stats;
    }
    stats.reusedTokens = *reused;
    if (request.onlyReads)
        return stats;
    if (!request.inspected.empty())
        return inspectReply(session, m_model->tokenizer(), request.inspected, cancel, stats);

    engine::text::ReplyParser parser(m_model->tokenizer());
    engine::sampling::SamplingOptions sampling = request.sampling;
    if (sampling.temperature == engine::sampling::SamplingOptions().temperature)
        sampling.temperature = m_model->info().temperature; // nobody chose another
    const engine::GenerateOptions options{.sampling = sampling,
                                          .maxTokens = request.maxTokens,
                                          .cancel = &cancel,
                                          .constraint = constraint->get()};
    const auto generateStart = Clock::now();
    const auto result = session.generate(options, [&](TokenId id) {
        ++stats.generatedTokens;
        stats.tokens.push_back(id);
        auto pieces = parser.push(id);
        if (const std::string text = parser.takeCallText(); !text.empty())
            sink.callGrew(text);
        sink.arrived(std::move(pieces), stats.generatedTokens,
                     stats.promptTokens + stats.generatedTokens);
        return true;
    });
    stats.generateSeconds = secondsSince(generateStart);
    if (!result)
        return result.error();
    sink.arrived(parser.finish(), stats.generatedTokens, session.position());
    stats.reason = result->reason;
    stats.contextUsed = session.position();
    stats.backend = QString::fromStdString(m_model->backendName());
    stats.deviceNote = QString::fromStdString(m_model->note());
    return stats;
}

} // namespace agents
