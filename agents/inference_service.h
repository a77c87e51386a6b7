// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/model_info.h"
#include "engine/sampling/sampler.h"
#include "engine/session.h"
#include "engine/text/prompt.h"

#include <QObject>
#include <QString>

#include <memory>

namespace agents {

using RequestId = quint64;

// Everything one reply needs. A value; crosses to the inference thread.
struct GenerationRequest {
    std::vector<engine::text::Message> messages;
    engine::text::PromptOptions prompt;
    engine::sampling::SamplingOptions sampling;
    uint32_t maxTokens = 0; // 0: until the context is full
};

struct LoadRequest {
    QString path;
    engine::BackendKind backend = engine::BackendKind::Auto;
    uint32_t threads = 0; // 0: one per physical core
    uint32_t contextLength = 0; // 0: what the model was made for
};

// What was appended since the last batch; at most one batch per frame (16 ms).
struct ReplyBatch {
    QString thought;
    QString text;
    bool thoughtBegan = false;
    bool thoughtEnded = false;
    std::vector<engine::text::ToolCall> toolCalls;
    uint32_t tokens = 0; // generated so far
    uint32_t contextUsed = 0;
};

struct ReplyStats {
    engine::StopReason reason = engine::StopReason::EndOfTurn;
    uint32_t promptTokens = 0;
    uint32_t reusedTokens = 0;
    uint32_t generatedTokens = 0;
    double prefillSeconds = 0;
    double generateSeconds = 0;
    uint32_t contextUsed = 0;
    uint32_t contextLength = 0;
    uint64_t seed = 0;
};

// Owns the inference thread and its queue: one loaded model, shared by all conversations; requests
// run in order. Lives on the GUI (or main) thread; every signal arrives there.
class InferenceService final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InferenceService)

public:
    explicit InferenceService(QObject *parent = nullptr);
    ~InferenceService() override; // cancels, then waits for the thread

    void load(const LoadRequest &request); // replaces the model; cancels the loading before
    void unload();
    RequestId generate(GenerationRequest request);
    void cancel(RequestId id); // queued: dropped; running: stops within 100 ms. Ends with finished()
    bool isLoaded() const;
    const engine::ModelInfo &modelInfo() const; // of the loaded model
    QString backendName() const;

Q_SIGNALS:
    void loadProgressed(qint64 doneBytes, qint64 totalBytes);
    void loaded();
    void loadFailed(const QString &message);
    void unloaded();
    void prefillProgressed(agents::RequestId id, quint32 done, quint32 total);
    void batchReady(agents::RequestId id, const agents::ReplyBatch &batch);
    void finished(agents::RequestId id, const agents::ReplyStats &stats);
    void failed(agents::RequestId id, const QString &message);

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

} // namespace agents
