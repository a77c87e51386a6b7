// SPDX-License-Identifier: Apache-2.0
// What waits for the model, and the model's rest while nothing does.
#include "agents/inference_service_data.h"

#include <algorithm>

namespace agents {

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
    wake();
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
    if (conversation == 0 || job.media || !isLoaded || isWaking)
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
    m_data->rest.stop();
    m_data->isResting = false;
    m_data->isWaking = false;
    m_data->isLoaded = false;
    m_data->model = {};
    ++m_data->loadNumber;
}

void InferenceService::restAfter(std::chrono::milliseconds idle)
{
    m_data->rest.setInterval(idle);
    m_data->rest.stop();
    m_data->awaitRest();
}

void InferenceService::rest()
{
    // The number belongs to no load: nobody is told that a model was unloaded.
    m_data->thread.post([worker = &m_data->worker] { worker->unload(0); });
    m_data->isResting = true;
    Q_EMIT rested();
}

void InferenceService::wake()
{
    m_data->rest.stop();
    if (!m_data->isResting)
        return;
    m_data->isResting = false;
    m_data->isWaking = true;
    postLoad();
    Q_EMIT wakes();
}

void InferenceService::postLoad()
{
    m_data->loading = std::make_shared<base::CancelToken>();
    m_data->thread.post([worker = &m_data->worker, number = m_data->loadNumber,
                         request = m_data->request,
                         cancel = m_data->loading] { worker->load(number, request, *cancel); });
}

} // namespace agents
