// SPDX-License-Identifier: Apache-2.0
// EngineReplySource's sessions: who gets which, and what is kept of them.
#include "agents/engine_reply_source.h"
#include "engine/base/log.h"
#include "engine/engine.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace agents {

namespace {

    using engine::text::TokenId;

    // Of all conversations on disk.
    constexpr uint64_t kMostStateBytes = 2ULL << 30;

    // Shorter conversations are read again in no time.
    constexpr uint32_t kLeastStateTokens = 200;

} // namespace

// A session that the prompt goes on from, so that most of what it holds stays of use; else an empty
// one, else the one that was not used for longest.
EngineReplySource::Seat &EngineReplySource::seatFor(const GenerationRequest &request,
                                                    std::span<const TokenId> prompt)
{
    if (request.conversation != 0 || m_restingBytes == 0)
        return m_seats[m_seats.front().isTaken ? 1 : 0];
    const auto isEmpty = [](const Seat &seat) {
        return !seat.session || seat.session->position() == 0;
    };
    const auto age = [&](const Seat &seat) { return isEmpty(seat) ? 0 : seat.lastUse; };
    // No more than two replies are under way, this one included.
    Seat *oldest = &m_seats[m_seats.front().isTaken ? 1 : 0];
    Seat *best = nullptr;
    size_t mostShared = 0;
    for (Seat &seat : m_seats) {
        if (seat.isTaken)
            continue;
        if (age(seat) < age(*oldest))
            oldest = &seat;
        if (isEmpty(seat))
            continue;
        const auto &tokens = seat.session->tokens();
        const auto end = std::ranges::mismatch(tokens, prompt).in1;
        const auto shared = static_cast<size_t>(end - tokens.begin());
        if (shared > mostShared && 2 * shared >= tokens.size()) {
            mostShared = shared;
            best = &seat;
        }
    }
    return best ? *best : *oldest;
}

void EngineReplySource::makeRoom(const Seat &last)
{
    std::vector<Seat *> resting;
    for (Seat &seat : m_seats) {
        if (&seat != &last && seat.session && !seat.isTaken)
            resting.push_back(&seat);
    }
    std::ranges::sort(resting, std::ranges::greater(), &Seat::lastUse);
    uint64_t bytes = 0;
    for (Seat *seat : resting) {
        bytes += seat->session->kvBytes();
        if (bytes > m_restingBytes)
            seat->session.reset();
    }
}

void EngineReplySource::keepStates(const QString &folder)
{
    m_states = ConversationStates(std::filesystem::path(folder.toStdU16String()), kMostStateBytes);
}

void EngineReplySource::forget(qint64 conversation)
{
    m_states.forget(conversation);
    for (Seat &seat : m_seats) {
        if (seat.conversation == conversation)
            seat.conversation = 0;
    }
}

// Failing here costs time when the conversation is continued, and nothing else.
void EngineReplySource::keepState(Seat &seat)
{
    const std::filesystem::path file = m_states.fileOf(seat.conversation);
    if (file.empty() || !seat.isChanged || !seat.session
        || seat.session->position() < kLeastStateTokens)
        return;
    seat.isChanged = false;
    if (const auto saved = seat.session->save(file); !saved) {
        base::log(base::LogLevel::Warning, saved.error().message);
        return;
    }
    m_states.trim();
}

void EngineReplySource::keepStatesOfAll()
{
    for (Seat &seat : m_seats)
        keepState(seat);
}

// Its session, new if it has none, goes over to the conversation.
base::Result<void> EngineReplySource::prepareSeat(Seat &seat, qint64 conversation)
{
    if (!seat.session) {
        auto created = engine::Session::create(m_model, m_sessionOptions);
        if (!created)
            return created.error();
        seat.session = *std::move(created);
        seat.conversation = 0; // a reply that failed has taken what it held along
    }
    if (conversation == seat.conversation)
        return {};
    keepState(seat);
    seat.conversation = conversation;
    const std::filesystem::path file = m_states.fileOf(conversation);
    std::error_code failed;
    if (file.empty() || !std::filesystem::exists(file, failed))
        return {};
    // What another device computed, or there is no memory for now, may be of use again.
    if (const auto restored = seat.session->restore(file);
        !restored && restored.error().code == base::ErrorCode::InvalidInput)
        m_states.forget(conversation);
    return {};
}

} // namespace agents
