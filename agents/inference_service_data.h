// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/inference_service.h"
#include "agents/inference_worker.h"
#include "storage/task_thread.h"

#include <map>

#include <QTimer>

namespace agents {

// What the files of InferenceService share.
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
    quint32 context = 0; // of the loaded model
    LoadRequest request; // the newest
    QTimer rest; // runs while there is nothing to do; an interval of 0: never
    bool isResting = false; // the model of the newest load is out of memory until it is wanted
    bool isWaking = false; // it is being loaded again
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
        awaitRest();
    }
    void awaitRest()
    {
        if (jobs.empty() && isLoaded && !isResting && !isWaking && rest.interval() > 0)
            rest.start();
    }
};

} // namespace agents
