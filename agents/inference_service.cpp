// SPDX-License-Identifier: Apache-2.0
#include "agents/inference_service.h"

#include "agents/engine_reply_source.h"
#include "agents/inference_worker.h"

#include <map>

#include <QThread>

namespace agents {

struct InferenceService::Data {
    QThread thread;
    InferenceWorker *worker = nullptr; // lives on the thread, deleted when it ends
    std::map<RequestId, std::shared_ptr<ReplyJob>> jobs; // shared with the worker's queue
    std::shared_ptr<base::CancelToken> loading; // shared with the worker's queue
    quint64 loadNumber = 0; // of the newest load or unload: what an older one says is ignored
    RequestId lastId = 0;
    bool isLoaded = false;
    LoadedModel model;
};

InferenceService::InferenceService(QObject *parent)
    : InferenceService(std::make_unique<EngineReplySource>(), parent)
{
}

InferenceService::InferenceService(std::unique_ptr<ReplySource> source, QObject *parent)
    : QObject(parent)
    , m_data(std::make_unique<Data>())
{
    m_data->worker = new InferenceWorker(std::move(source));
    m_data->worker->moveToThread(&m_data->thread);
    connect(&m_data->thread, &QThread::finished, m_data->worker, &QObject::deleteLater);
    connectWorker();
    m_data->thread.setObjectName(QStringLiteral("inference"));
    m_data->thread.start();
}

InferenceService::~InferenceService()
{
    for (const auto &[id, job] : m_data->jobs) {
        job->isTaken = true; // the thread still works off its queue, but begins none of them
        job->cancel.cancel();
    }
    if (m_data->loading)
        m_data->loading->cancel();
    m_data->thread.quit();
    m_data->thread.wait();
}

void InferenceService::connectWorker()
{
    const auto isNewest = [this](quint64 number) { return number == m_data->loadNumber; };
    InferenceWorker *worker = m_data->worker;
    connect(worker, &InferenceWorker::loadProgressed, this,
            [this, isNewest](quint64 number, qint64 done, qint64 total) {
                if (isNewest(number))
                    Q_EMIT loadProgressed(done, total);
            });
    connect(worker, &InferenceWorker::loaded, this,
            [this, isNewest](quint64 number, const LoadedModel &model) {
                if (!isNewest(number))
                    return;
                m_data->model = model;
                m_data->isLoaded = true;
                Q_EMIT loaded();
            });
    connect(worker, &InferenceWorker::loadFailed, this,
            [this, isNewest](quint64 number, const QString &message) {
                if (!isNewest(number))
                    return;
                m_data->loading.reset();
                Q_EMIT loadFailed(message);
            });
    connect(worker, &InferenceWorker::unloaded, this, [this, isNewest](quint64 number) {
        if (isNewest(number))
            Q_EMIT unloaded();
    });
    connect(worker, &InferenceWorker::prefillProgressed, this,
            &InferenceService::prefillProgressed);
    connect(worker, &InferenceWorker::batchReady, this, &InferenceService::batchReady);
    connect(worker, &InferenceWorker::finished, this,
            [this](RequestId id, const ReplyStats &stats) {
                m_data->jobs.erase(id);
                Q_EMIT finished(id, stats);
            });
    connect(worker, &InferenceWorker::failed, this, [this](RequestId id, const QString &message) {
        m_data->jobs.erase(id);
        Q_EMIT failed(id, message);
    });
}

void InferenceService::load(const LoadRequest &request)
{
    cancelEverything();
    m_data->loading = std::make_shared<base::CancelToken>();
    QMetaObject::invokeMethod(
        m_data->worker,
        [worker = m_data->worker, number = m_data->loadNumber, request, cancel = m_data->loading] {
            worker->load(number, request, *cancel);
        },
        Qt::QueuedConnection);
}

void InferenceService::unload()
{
    cancelEverything();
    QMetaObject::invokeMethod(
        m_data->worker,
        [worker = m_data->worker, number = m_data->loadNumber] { worker->unload(number); },
        Qt::QueuedConnection);
}

RequestId InferenceService::generate(GenerationRequest request)
{
    auto job = std::make_shared<ReplyJob>();
    job->id = ++m_data->lastId;
    job->request = std::move(request);
    m_data->jobs.emplace(job->id, job);
    QMetaObject::invokeMethod(
        m_data->worker, [worker = m_data->worker, job] { worker->run(*job); },
        Qt::QueuedConnection);
    return job->id;
}

void InferenceService::cancel(RequestId id)
{
    const auto found = m_data->jobs.find(id);
    if (found == m_data->jobs.end())
        return;
    if (found->second->isTaken.exchange(true)) {
        found->second->cancel.cancel();
        return;
    }
    // Nobody will run it now. Its end is told later, as every other end: not from inside this call.
    m_data->jobs.erase(found);
    QMetaObject::invokeMethod(
        this,
        [this, id] { Q_EMIT finished(id, ReplyStats{.reason = engine::StopReason::Cancelled}); },
        Qt::QueuedConnection);
}

bool InferenceService::isLoaded() const
{
    return m_data->isLoaded;
}

bool InferenceService::isLoading() const
{
    return m_data->loading && !m_data->isLoaded;
}

const engine::ModelInfo &InferenceService::modelInfo() const
{
    return m_data->model.info;
}

QString InferenceService::backendName() const
{
    return m_data->model.backend;
}

void InferenceService::cancelEverything()
{
    std::vector<RequestId> ids;
    for (const auto &[id, job] : m_data->jobs)
        ids.push_back(id);
    for (const RequestId id : ids)
        cancel(id);
    if (m_data->loading)
        m_data->loading->cancel();
    m_data->loading.reset();
    m_data->isLoaded = false;
    m_data->model = {};
    ++m_data->loadNumber;
}

} // namespace agents
