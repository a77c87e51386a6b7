// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/inference_service.h"
#include "engine/base/cancel.h"
#include "engine/base/result.h"

#include <chrono>
#include <deque>
#include <memory>

#include <QObject>
#include <QTimer>

namespace app {

// Makes vectors of texts with the loaded model while nothing else is asked of it; whatever is asked
// stops it at once, and it tries again some seconds after. Owned by FolderVectors; GUI thread, but
// for embed().
class IdleEmbedder final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IdleEmbedder)

public:
    explicit IdleEmbedder(agents::InferenceService *inference); // outlives it
    ~IdleEmbedder() override; // what waits ends as Cancelled

    void setPatience(std::chrono::milliseconds patience); // how long nothing must have been asked

    // Blocks until it is done, however long that takes; any thread but the GUI's. Cancelled also
    // where the model is no longer the one with this fingerprint.
    base::Result<std::vector<std::vector<float>>> embed(uint64_t fingerprint,
                                                        const std::vector<std::string> &texts,
                                                        const base::CancelToken &cancel);
    void close(); // ends what waits, and whatever comes, as Cancelled

private:
    struct Wish;
    struct Desk;
    base::Result<std::vector<float>>
    embedOne(uint64_t fingerprint, const std::string &text, const base::CancelToken &cancel);
    void onEnded(agents::RequestId id, const base::Result<std::vector<float>> &vector);
    void next();

    agents::InferenceService *m_inference;
    std::shared_ptr<Desk> m_desk; // shared with the threads that wait
    std::shared_ptr<Wish> m_current; // shared with its thread
    agents::RequestId m_running = 0;
    QTimer m_quiet;
};

} // namespace app
