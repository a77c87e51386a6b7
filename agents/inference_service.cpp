// SPDX-License-Identifier: Apache-2.0
#include "agents/inference_service.h"

#include "agents/engine_reply_source.h"
#include "agents/inference_service_data.h"

#include <algorithm>

namespace agents {

InferenceService::InferenceService(QObject *parent)
    : InferenceService(std::make_unique<EngineReplySource>(), parent)
{
}

InferenceService::InferenceService(std::unique_ptr<ReplySource> source, QObject *parent)
    : QObject(parent)
    , m_data(std::make_unique<Data>(std::move(source)))
{
    connectWorker();
    m_data->rest.setSingleShot(true);
    connect(&m_data->rest, &QTimer::timeout, this, &InferenceService::rest);
}

InferenceService::~InferenceService()
{
    for (const auto &[id, job] : m_data->jobs) {
        job->isTaken = true; // the thread still works off its queue, but begins none of them
        job->isTaken.notify_all();
        job->cancel.cancel();
    }
    if (m_data->loading)
        m_data->loading->cancel();
    m_data->elsewhere.clear();
    m_data->secondThread.finish();
    m_data->thread.finish();
}

// What the worker signals on its thread is handled here, on ours.
template<typename Signal, typename Handler>
void InferenceService::onWorker(Signal signal, Handler handler)
{
    connect(
        &m_data->worker, signal, &m_data->worker,
        [this, handler](const auto &...values) {
            m_data->thread.postBack([handler, values...] { handler(values...); });
        },
        Qt::DirectConnection);
}

void InferenceService::connectWorker()
{
    const auto isNewest = [this](quint64 number) { return number == m_data->loadNumber; };
    onWorker(&InferenceWorker::loadProgressed,
             [this, isNewest](quint64 number, qint64 done, qint64 total) {
                 if (isNewest(number))
                     Q_EMIT loadProgressed(done, total);
             });
    onWorker(&InferenceWorker::loaded, [this, isNewest](quint64 number, const LoadedModel &model) {
        if (!isNewest(number))
            return;
        m_data->model = model;
        const quint32 most = model.info.contextLength;
        const quint32 asked = m_data->request.contextLength;
        m_data->context = asked == 0 || most == 0 ? std::max(asked, most) : std::min(asked, most);
        m_data->isLoaded = true;
        m_data->isWaking = false;
        m_data->awaitRest();
        Q_EMIT loaded();
    });
    onWorker(&InferenceWorker::loadFailed,
             [this, isNewest](quint64 number, const QString &message) {
                 if (!isNewest(number))
                     return;
                 if (m_data->isWaking) { // what waits for it ends without a model
                     m_data->isWaking = false;
                     m_data->isLoaded = false;
                     m_data->model = {};
                 }
                 m_data->loading.reset();
                 Q_EMIT loadFailed(message);
             });
    onWorker(&InferenceWorker::unloaded, [this, isNewest](quint64 number) {
        if (isNewest(number))
            Q_EMIT unloaded();
    });
    connectReplies();
}

void InferenceService::connectReplies()
{
    onWorker(&InferenceWorker::mediaProgressed, [this](RequestId id, quint32 done, quint32 total) {
        Q_EMIT mediaProgressed(id, done, total);
    });
    onWorker(&InferenceWorker::mediaPrepared, [this](RequestId id, double seconds) {
        m_data->end(id);
        Q_EMIT mediaPrepared(id, seconds);
    });
    onWorker(&InferenceWorker::embedded, [this](RequestId id, const Embeddings &embeddings) {
        m_data->end(id);
        Q_EMIT embedded(id, embeddings);
    });
    onWorker(&InferenceWorker::prefillProgressed,
             [this](RequestId id, quint32 done, quint32 total) {
                 Q_EMIT prefillProgressed(id, done, total);
             });
    onWorker(&InferenceWorker::batchReady,
             [this](RequestId id, const ReplyBatch &batch) { Q_EMIT batchReady(id, batch); });
    onWorker(&InferenceWorker::finished, [this](RequestId id, const ReplyStats &stats) {
        m_data->end(id);
        if (!stats.backend.isEmpty()) {
            m_data->model.backend = stats.backend;
            m_data->model.deviceNote = stats.deviceNote;
        }
        Q_EMIT finished(id, stats);
    });
    onWorker(&InferenceWorker::failed,
             [this](RequestId id, const QString &message, base::ErrorCode code) {
                 m_data->end(id);
                 Q_EMIT failed(id, message, code);
             });
}

void InferenceService::load(const LoadRequest &request)
{
    cancelEverything();
    m_data->request = request;
    postLoad();
}

void InferenceService::unload()
{
    cancelEverything();
    m_data->thread.post(
        [worker = &m_data->worker, number = m_data->loadNumber] { worker->unload(number); });
}

void InferenceService::keepStates(const QString &folder)
{
    m_data->thread.post([worker = &m_data->worker, folder] { worker->keepStates(folder); });
}

void InferenceService::forget(qint64 conversation)
{
    m_data->thread.post([worker = &m_data->worker, conversation] { worker->forget(conversation); });
}

bool InferenceService::isLoaded() const
{
    return m_data->isLoaded;
}

bool InferenceService::isLoading() const
{
    return m_data->loading && (!m_data->isLoaded || m_data->isWaking);
}

bool InferenceService::isResting() const
{
    return m_data->isResting;
}

bool InferenceService::isWaking() const
{
    return m_data->isWaking;
}

bool InferenceService::isIdle() const
{
    const auto isIdleWork = [](const auto &entry) { return entry.second->givesWay; };
    return std::ranges::all_of(m_data->jobs, isIdleWork) && !isLoading();
}

std::shared_ptr<const engine::text::Tokenizer> InferenceService::tokenizer() const
{
    return m_data->model.tokenizer;
}

const engine::ModelInfo &InferenceService::modelInfo() const
{
    return m_data->model.info;
}

quint32 InferenceService::contextLength() const
{
    return m_data->isLoaded ? m_data->context : 0;
}

QString InferenceService::backendName() const
{
    return m_data->model.backend;
}

QString InferenceService::deviceNote() const
{
    return m_data->model.deviceNote;
}

uint64_t InferenceService::fingerprint() const
{
    return m_data->model.fingerprint;
}

const ModelSenses &InferenceService::senses() const
{
    return m_data->model.senses;
}

} // namespace agents
