// SPDX-License-Identifier: Apache-2.0
#include "agents/loop/service_port.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <utility>
#include <vector>

namespace agents::loop {

// A reply on its way from the service's thread to the loop's.
struct ServicePort::Waiting {
    std::mutex mutex; // guards what follows
    std::condition_variable changed;
    std::vector<ReplyBatch> batches;
    std::optional<base::Result<ReplyStats>> end;
    RequestId id = 0; // of the service's thread
    bool isCancelled = false; // of the service's thread
};

ServicePort::ServicePort(InferenceService &service, storage::TaskThread &thread)
    : m_service(service)
    , m_thread(thread)
    , m_closed(std::make_shared<base::CancelToken>())
{
    connect(&service, &InferenceService::batchReady, this,
            [this](RequestId id, const ReplyBatch &batch) {
                tell(id, [&](Waiting &waiting) { waiting.batches.push_back(batch); });
            });
    connect(&service, &InferenceService::finished, this,
            [this](RequestId id, const ReplyStats &stats) {
                tell(id, [&](Waiting &waiting) { waiting.end = stats; });
                m_waiting.erase(id);
            });
    connect(&service, &InferenceService::failed, this,
            [this](RequestId id, const QString &message) {
                tell(id, [&](Waiting &waiting) {
                    waiting.end = base::Error{base::ErrorCode::InvalidInput, message.toStdString()};
                });
                m_waiting.erase(id);
            });
}

ServicePort::~ServicePort()
{
    close();
}

template<typename Change>
void ServicePort::tell(RequestId id, Change change)
{
    const auto found = m_waiting.find(id);
    if (found == m_waiting.end())
        return; // another conversation's
    {
        const std::scoped_lock lock(found->second->mutex);
        change(*found->second);
    }
    found->second->changed.notify_one();
}

void ServicePort::start(const GenerationRequest &request, const std::shared_ptr<Waiting> &waiting)
{
    GenerationRequest directed = request;
    directed.elsewhere = m_elsewhere;
    {
        const std::scoped_lock lock(m_mutex);
        m_tokenizer = m_elsewhere ? nullptr : m_service.tokenizer();
    }
    waiting->id = m_service.generate(std::move(directed));
    m_waiting[waiting->id] = waiting;
    if (waiting->isCancelled)
        m_service.cancel(waiting->id);
}

void ServicePort::readAhead(GenerationRequest opening)
{
    if (!m_elsewhere)
        m_service.readAhead(std::move(opening));
}

void ServicePort::cancel(const std::shared_ptr<Waiting> &waiting)
{
    waiting->isCancelled = true;
    if (waiting->id != 0)
        m_service.cancel(waiting->id);
}

void ServicePort::close()
{
    m_closed->cancel();
    for (const auto &[id, waiting] : m_waiting) {
        m_service.cancel(id);
        const std::scoped_lock lock(waiting->mutex);
        waiting->end = ReplyStats{.reason = engine::StopReason::Cancelled};
        waiting->changed.notify_one();
    }
    m_waiting.clear();
}

std::optional<size_t> ServicePort::countTokens(std::string_view text) const
{
    std::unique_lock lock(m_mutex);
    const auto tokenizer = m_tokenizer;
    lock.unlock();
    return tokenizer
        ? std::optional(tokenizer->encode(text, engine::text::ControlTokens::AsText).size())
        : std::nullopt;
}

base::Result<ReplyStats> ServicePort::reply(const GenerationRequest &request,
                                            const base::CancelToken &cancel,
                                            const std::function<void(const ReplyBatch &)> &onBatch)
{
    constexpr std::chrono::milliseconds kPoll{20};
    const auto waiting = std::make_shared<Waiting>();
    const auto closed = m_closed;
    m_thread.postBack([this, request, waiting] { start(request, waiting); });
    bool isTold = false;
    while (true) {
        std::unique_lock lock(waiting->mutex);
        waiting->changed.wait_for(
            lock, kPoll, [&] { return waiting->end.has_value() || !waiting->batches.empty(); });
        const auto batches = std::exchange(waiting->batches, {});
        const auto end = waiting->end;
        lock.unlock();
        for (const ReplyBatch &batch : batches)
            onBatch(batch);
        if (end)
            return *end;
        if (closed->isCancelled())
            return ReplyStats{.reason = engine::StopReason::Cancelled};
        if (cancel.isCancelled() && !std::exchange(isTold, true))
            m_thread.postBack([this, waiting] { this->cancel(waiting); });
    }
}

} // namespace agents::loop
