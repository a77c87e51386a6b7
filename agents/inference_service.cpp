// SPDX-License-Identifier: Apache-2.0
#include "agents/inference_service.h"

#include "agents/engine_reply_source.h"
#include "agents/inference_worker.h"
#include "storage/task_thread.h"

#include <algorithm>
#include <map>

namespace agents {

struct InferenceService::Data {
    explicit Data(std::unique_ptr<ReplySource> source)
        : worker(std::move(source))
    {
    }

    InferenceWorker worker; // used on the thread only
    std::map<RequestId, std::shared_ptr<ReplyJob>> jobs; // shared with the worker's queue
    std::shared_ptr<base::CancelToken> loading; // shared with the worker's queue
    quint64 loadNumber = 0; // of the newest load or unload: what an older one says is ignored
    RequestId lastId = 0;
    std::map<RequestId, qint64> besides; // jobs on the second thread, and their conversation
    bool isLoaded = false;
    LoadedModel model;
    quint32 askedContext = 0; // of the newest load; 0: what the model was made for
    quint32 context = 0; // of the loaded model
    // They end before the worker that they use. The second replies to a conversation while the
    // first is at another one.
    storage::TaskThread thread;
    storage::TaskThread secondThread;
    // Of replies that come from elsewhere: each has its own, for it mostly waits.
    std::map<RequestId, std::unique_ptr<storage::TaskThread>> elsewhere;

    storage::TaskThread &threadFor(const ReplyJob &job);
    std::shared_ptr<ReplyJob> oldestOnFirst() const // null: none
    {
        for (const auto &[id, job] : jobs) {
            if (!besides.contains(id) && !job->request.elsewhere)
                return job;
        }
        return nullptr;
    }
    void end(RequestId id)
    {
        jobs.erase(id);
        besides.erase(id);
        elsewhere.erase(id); // it has said its last word
    }
};

InferenceService::InferenceService(QObject *parent)
    : InferenceService(std::make_unique<EngineReplySource>(), parent)
{
}

InferenceService::InferenceService(std::unique_ptr<ReplySource> source, QObject *parent)
    : QObject(parent)
    , m_data(std::make_unique<Data>(std::move(source)))
{
    connectWorker();
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
        const quint32 asked = m_data->askedContext;
        m_data->context = asked == 0 || most == 0 ? std::max(asked, most) : std::min(asked, most);
        m_data->isLoaded = true;
        Q_EMIT loaded();
    });
    onWorker(&InferenceWorker::loadFailed,
             [this, isNewest](quint64 number, const QString &message) {
                 if (!isNewest(number))
                     return;
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
    m_data->loading = std::make_shared<base::CancelToken>();
    m_data->askedContext = request.contextLength;
    m_data->thread.post([worker = &m_data->worker, number = m_data->loadNumber, request,
                         cancel = m_data->loading] { worker->load(number, request, *cancel); });
}

void InferenceService::unload()
{
    cancelEverything();
    m_data->thread.post(
        [worker = &m_data->worker, number = m_data->loadNumber] { worker->unload(number); });
}

RequestId InferenceService::generate(GenerationRequest request)
{
    auto job = std::make_shared<ReplyJob>();
    job->request = std::move(request);
    return post(std::move(job));
}

RequestId InferenceService::readAhead(GenerationRequest request)
{
    if (!isLoaded() || !isIdle())
        return 0;
    cancelIdleWork(); // this is wanted sooner
    auto job = std::make_shared<ReplyJob>();
    job->request = std::move(request);
    job->request.onlyReads = true;
    job->givesWay = true;
    return post(std::move(job));
}

RequestId InferenceService::prepare(MediaInput input)
{
    auto job = std::make_shared<ReplyJob>();
    job->media = std::move(input);
    return post(std::move(job));
}

RequestId InferenceService::embed(std::vector<std::string> texts)
{
    auto job = std::make_shared<ReplyJob>();
    job->texts = std::move(texts);
    return post(std::move(job));
}

RequestId InferenceService::embedIdly(std::vector<std::string> texts)
{
    auto job = std::make_shared<ReplyJob>();
    job->texts = std::move(texts);
    job->givesWay = true;
    return post(std::move(job));
}

// What nobody waits for stops, so that what is asked now begins at once.
void InferenceService::cancelIdleWork()
{
    std::vector<RequestId> ids;
    for (const auto &[id, job] : m_data->jobs) {
        if (job->givesWay)
            ids.push_back(id);
    }
    for (const RequestId id : ids)
        cancel(id);
}

RequestId InferenceService::post(std::shared_ptr<ReplyJob> job)
{
    if (!job->givesWay && !job->request.elsewhere)
        cancelIdleWork();
    job->id = ++m_data->lastId;
    m_data->jobs.emplace(job->id, job);
    if (job->request.elsewhere) {
        auto &own = m_data->elsewhere[job->id];
        own = std::make_unique<storage::TaskThread>();
        own->post([worker = &m_data->worker, job] { worker->runElsewhere(*job); });
        return job->id;
    }
    storage::TaskThread &thread = m_data->threadFor(*job);
    const std::shared_ptr<ReplyJob> ahead =
        &thread == &m_data->secondThread ? m_data->oldestOnFirst() : nullptr;
    thread.post([worker = &m_data->worker, job, ahead] {
        if (ahead) // what was asked before has the first turn
            ahead->isTaken.wait(false);
        worker->run(*job);
    });
    return job->id;
}

// What is asked in a conversation is answered in order, and so is what belongs to none. A second
// conversation need not wait for the first one's end; what is asked while a model loads waits for
// it behind the loading.
storage::TaskThread &InferenceService::Data::threadFor(const ReplyJob &job)
{
    const qint64 conversation = job.request.conversation;
    if (conversation == 0 || job.media || !isLoaded)
        return thread;
    const auto isOfIt = [conversation](const auto &entry) {
        return entry.second->request.conversation == conversation
            && !entry.second->request.elsewhere;
    };
    const auto isBeside = [conversation](const auto &entry) {
        return entry.second == conversation;
    };
    const auto before = std::ranges::count_if(jobs, isOfIt) - 1; // without this one
    const auto beside = std::ranges::count_if(besides, isBeside);
    const auto isWanted = [](const auto &entry) { return !entry.second->givesWay; };
    const auto wanted = static_cast<size_t>(std::ranges::count_if(jobs, isWanted));
    const bool isFirstBusy = wanted > besides.size() + elsewhere.size() + 1;
    if (before > beside || (beside == 0 && !isFirstBusy))
        return thread;
    besides.emplace(job.id, conversation);
    return secondThread;
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
    found->second->isTaken.notify_all();
    // Nobody will run it now. Its end is told later, as every other end: not from inside this call.
    m_data->end(id);
    QMetaObject::invokeMethod(
        this,
        [this, id] { Q_EMIT finished(id, ReplyStats{.reason = engine::StopReason::Cancelled}); },
        Qt::QueuedConnection);
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
    return m_data->loading && !m_data->isLoaded;
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

void InferenceService::cancelEverything()
{
    std::vector<RequestId> ids;
    for (const auto &[id, job] : m_data->jobs) {
        if (!job->request.elsewhere) // no business of the model's
            ids.push_back(id);
    }
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
