// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/generation.h"

#include <chrono>
#include <memory>

#include <QObject>

namespace agents {

class ReplySource;
struct ReplyJob;

// Owns the inference threads and their queues: one loaded model, shared by all conversations.
// Requests of one conversation run in order, those of two take turns. Lives on the GUI (or main)
// thread; every signal arrives there.
class InferenceService final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InferenceService)

public:
    explicit InferenceService(QObject *parent = nullptr); // computes with the engine
    // With another source of replies: tests script one (tests/agents/scripted_reply_source.h).
    explicit InferenceService(std::unique_ptr<ReplySource> source, QObject *parent = nullptr);
    ~InferenceService() override; // cancels, then waits for the thread

    // Replaces the model. Replies that wait or run end as Cancelled; a loading before it ends
    // without a signal of its own.
    void load(const LoadRequest &request);
    void unload(); // also cancels a loading; ends with unloaded() in any case
    // After so long without anything to do, the model gives its memory back; what is asked next
    // loads it again and waits for it. To everyone else it stays loaded. 0, as at first: never.
    void restAfter(std::chrono::milliseconds idle);
    RequestId generate(GenerationRequest request); // while a model loads, it waits for it
    // Looks at a picture or video, or listens to a recording, ahead of the reply that will hold it:
    // that one then begins at once. Ends with mediaPrepared(), failed(), or finished() (Cancelled).
    RequestId prepare(MediaInput input);
    // Reads the prompt of a reply that may come (GenerationRequest::onlyReads) while nothing else
    // is to be done, and makes room for whatever is. 0: there is something to be done.
    RequestId readAhead(GenerationRequest request);
    // Texts as vectors. Ends with embedded(), failed(), or finished() (Cancelled).
    RequestId embed(std::vector<std::string> texts);
    // The same for when nobody waits: cancelled as soon as anything else is asked.
    RequestId embedIdly(std::vector<std::string> texts);
    void
    cancel(RequestId id); // queued: dropped; running: stops within 100 ms. Ends with finished()
    // Keeps what is computed of conversations in a folder, within a limit, so that they go on
    // without being read again.
    void keepStates(const QString &folder);
    void forget(qint64 conversation); // deletes what is kept of it
    bool isLoaded() const;
    bool isLoading() const; // what generate() is given now waits for it
    bool isResting() const; // loaded, but out of memory until something is asked
    bool isWaking() const; // loaded, and being brought back into memory
    bool isIdle() const; // nothing runs, waits or loads, but for what gives way
    const engine::ModelInfo &modelInfo() const; // of the loaded model
    // Null where no model is loaded. Shared: whoever counts on another thread may outlast the
    // model.
    std::shared_ptr<const engine::text::Tokenizer> tokenizer() const;
    quint32 contextLength() const; // tokens that a conversation may have; 0: no model is loaded
    QString backendName() const;
    QString deviceNote() const; // LoadedModel::deviceNote
    uint64_t fingerprint() const; // of the loaded model (LoadedModel::fingerprint); 0: none
    const ModelSenses &senses() const; // of the loaded model

Q_SIGNALS:
    void loadProgressed(qint64 doneBytes, qint64 totalBytes);
    void loaded();
    void loadFailed(const QString &message);
    void unloaded();
    void rested();
    void wakes(); // then loadProgressed(), and loaded() or loadFailed()
    void mediaProgressed(agents::RequestId id, quint32 done, quint32 total);
    void mediaPrepared(agents::RequestId id, double seconds);
    void embedded(agents::RequestId id, const agents::Embeddings &embeddings);
    void prefillProgressed(agents::RequestId id, quint32 done, quint32 total);
    void batchReady(agents::RequestId id, const agents::ReplyBatch &batch);
    void finished(agents::RequestId id, const agents::ReplyStats &stats);
    void failed(agents::RequestId id, const QString &message, base::ErrorCode code);

private:
    template<typename Signal, typename Handler>
    void onWorker(Signal signal, Handler handler);
    void connectWorker();
    void connectReplies();
    RequestId post(std::shared_ptr<ReplyJob> job);
    void cancelEverything();
    void cancelIdleWork();
    void rest();
    void wake();
    void postLoad();

    struct Data;
    std::unique_ptr<Data> m_data;
};

} // namespace agents
