// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/reply_source.h"
#include "agents/turns.h"

#include <atomic>
#include <memory>
#include <optional>

#include <QObject>

namespace agents {

class ReplyBatcher;

// One request on its way. Shared by the service, which may cancel it, and the worker, which runs
// it.
struct ReplyJob {
    RequestId id = 0;
    GenerationRequest request;
    std::optional<MediaInput> media{}; // only this is looked at or listened to, no reply is made
    std::vector<std::string> texts{}; // not empty: they are embedded, no reply is made
    bool givesWay = false; // cancelled as soon as anything else is asked
    base::CancelToken cancel;
    std::atomic<bool> isTaken = false; // by the worker to run it, or by the service to drop it
};

// Does the service's work and signals what happens, on the thread that called: one loads and
// replies, others only reply. They take turns, token by token. A loading is told apart by its
// number, so that the service can ignore an old one.
class InferenceWorker final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InferenceWorker)

public:
    explicit InferenceWorker(std::unique_ptr<ReplySource> source);
    ~InferenceWorker() override;

    void load(quint64 number, const LoadRequest &request, const base::CancelToken &cancel);
    void unload(quint64 number);
    void run(ReplyJob &job); // a reply, or the preparation of one
    void runElsewhere(ReplyJob &job); // a reply of GenerationRequest::elsewhere; any thread
    void keepStates(const QString &folder);
    void forget(qint64 conversation);

Q_SIGNALS:
    void loadProgressed(quint64 number, qint64 doneBytes, qint64 totalBytes);
    void loaded(quint64 number, const agents::LoadedModel &model);
    void loadFailed(quint64 number, const QString &message);
    void unloaded(quint64 number);
    void mediaProgressed(agents::RequestId id, quint32 done, quint32 total);
    void mediaPrepared(agents::RequestId id, double seconds);
    void embedded(agents::RequestId id, const agents::Embeddings &embeddings);
    void prefillProgressed(agents::RequestId id, quint32 done, quint32 total);
    void batchReady(agents::RequestId id, const agents::ReplyBatch &batch);
    void finished(agents::RequestId id, const agents::ReplyStats &stats);
    void failed(agents::RequestId id, const QString &message, base::ErrorCode code);

private:
    void prepare(ReplyJob &job, ReplySink &sink);
    void embed(ReplyJob &job);
    void reply(ReplyJob &job, ReplyBatcher &batcher);
    ReplyBatcher batcherFor(RequestId id);
    void end(ReplyJob &job, const base::Result<ReplyStats> &stats, ReplyBatcher &batcher);
    void awaitReplies();

    std::unique_ptr<ReplySource> m_source; // of whose turn it is
    Turns m_turns;
    uint32_t m_replying = 0; // replies that have begun; of whose turn it is
};

} // namespace agents
