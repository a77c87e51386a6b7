// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/inference_service.h"
#include "agents/loop/reply_port.h"
#include "storage/task_thread.h"

#include <map>
#include <memory>
#include <mutex>
#include <optional>

#include <QObject>

namespace agents::loop {

// Replies of the inference service for a loop that runs as a task of `thread`: reply() waits there,
// the service stays where it lives. Made and destroyed on the service's thread, whose event loop
// runs meanwhile.
class ServicePort final : public QObject, public ReplyPort
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServicePort)

public:
    // Both outlive this.
    ServicePort(InferenceService &service, storage::TaskThread &thread);
    ~ServicePort() override;

    base::Result<ReplyStats> reply(const GenerationRequest &request,
                                   const base::CancelToken &cancel,
                                   const std::function<void(const ReplyBatch &)> &onBatch) override;
    std::optional<size_t> countTokens(std::string_view text) const override;

    // Who replies instead of the loaded model, from the next reply on; null: the model. On the
    // service's thread.
    void setElsewhere(std::shared_ptr<ReplySource> source) { m_elsewhere = std::move(source); }

    // While nobody asks the model for anything, it reads what the next turn's prompt begins with:
    // the last turn without its thoughts. Not where somebody else replies. On the service's thread.
    void readAhead(GenerationRequest opening);

    // On the service's thread: what waits, or will wait, ends as cancelled. Before the thread is
    // finished while a loop runs on it.
    void close();

private:
    struct Waiting;

    void start(const GenerationRequest &request, const std::shared_ptr<Waiting> &waiting);
    void cancel(const std::shared_ptr<Waiting> &waiting);
    template<typename Change>
    void tell(RequestId id, Change change);

    InferenceService &m_service;
    mutable std::mutex m_mutex; // guards m_tokenizer
    // Of the reply that began last. Shared: a model may go while the loop counts.
    std::shared_ptr<const engine::text::Tokenizer> m_tokenizer;
    storage::TaskThread &m_thread;
    std::shared_ptr<ReplySource> m_elsewhere; // shared: with the requests
    std::map<RequestId, std::shared_ptr<Waiting>> m_waiting; // shared: with the waiting thread
    std::shared_ptr<base::CancelToken> m_closed; // shared: with the waiting thread
};

} // namespace agents::loop
