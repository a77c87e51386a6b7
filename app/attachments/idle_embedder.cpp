// SPDX-License-Identifier: Apache-2.0
#include "app/attachments/idle_embedder.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <utility>

namespace app {

using agents::InferenceService;
using agents::RequestId;
using Vector = std::vector<float>;

namespace {

    constexpr std::chrono::milliseconds kPatience{3000};
    constexpr std::chrono::milliseconds kLook{100}; // at the token, while a thread waits

    base::Error stopped()
    {
        return {base::ErrorCode::Cancelled,
                "Reading for meaning was stopped. What is done is kept."};
    }

} // namespace

struct IdleEmbedder::Wish {
    uint64_t fingerprint = 0;
    std::string text;
    std::optional<base::Result<Vector>> answer{};
    bool isDropped = false; // nobody waits for it any more
};

struct IdleEmbedder::Desk {
    std::mutex mutex; // guards what follows, the wishes too
    std::condition_variable changed;
    std::deque<std::shared_ptr<Wish>> wishes;
    bool isClosed = false;
};

IdleEmbedder::IdleEmbedder(InferenceService *inference)
    : m_inference(inference)
    , m_desk(std::make_shared<Desk>())
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(kPatience);
    connect(&m_quiet, &QTimer::timeout, this, &IdleEmbedder::next);
    connect(inference, &InferenceService::embedded, this,
            [this](RequestId id, const agents::Embeddings &made) {
                onEnded(id, made.vectors.empty() ? Vector() : made.vectors.front());
            });
    connect(inference, &InferenceService::failed, this,
            [this](RequestId id, const QString &message) {
                onEnded(id, base::Error{base::ErrorCode::Unsupported, message.toStdString()});
            });
    connect(inference, &InferenceService::finished, this,
            [this](RequestId id) { onEnded(id, stopped()); });
}

IdleEmbedder::~IdleEmbedder()
{
    close();
}

void IdleEmbedder::setPatience(std::chrono::milliseconds patience)
{
    m_quiet.setInterval(patience);
}

void IdleEmbedder::close()
{
    {
        const std::lock_guard lock(m_desk->mutex);
        m_desk->isClosed = true;
    }
    m_desk->changed.notify_all();
    if (m_running != 0)
        m_inference->cancel(m_running);
}

base::Result<std::vector<Vector>> IdleEmbedder::embed(uint64_t fingerprint,
                                                      const std::vector<std::string> &texts,
                                                      const base::CancelToken &cancel)
{
    // One by one: little is lost when something is asked in between.
    std::vector<Vector> vectors;
    for (const std::string &text : texts) {
        auto vector = embedOne(fingerprint, text, cancel);
        if (!vector)
            return vector.error();
        vectors.push_back(*std::move(vector));
    }
    return vectors;
}

base::Result<Vector> IdleEmbedder::embedOne(uint64_t fingerprint,
                                            const std::string &text,
                                            const base::CancelToken &cancel)
{
    const auto wish = std::make_shared<Wish>(); // shared: the GUI thread answers it
    wish->fingerprint = fingerprint;
    wish->text = text;
    std::unique_lock lock(m_desk->mutex);
    if (m_desk->isClosed)
        return stopped();
    m_desk->wishes.push_back(wish);
    QMetaObject::invokeMethod(this, &IdleEmbedder::next, Qt::QueuedConnection);
    while (!wish->answer && !m_desk->isClosed && !cancel.isCancelled())
        m_desk->changed.wait_for(lock, kLook);
    wish->isDropped = true;
    std::erase(m_desk->wishes, wish);
    return wish->answer ? *std::move(wish->answer) : stopped();
}

void IdleEmbedder::onEnded(RequestId id, const base::Result<Vector> &vector)
{
    if (id != m_running) { // another's: perhaps the next question follows soon
        m_quiet.start();
        return;
    }
    m_running = 0;
    const auto wish = std::exchange(m_current, nullptr);
    const bool gaveWay = !vector && vector.error().code == base::ErrorCode::Cancelled;
    {
        const std::lock_guard lock(m_desk->mutex);
        if (gaveWay && !wish->isDropped)
            m_desk->wishes.push_front(wish);
        else
            wish->answer = vector;
    }
    m_desk->changed.notify_all();
    if (gaveWay)
        m_quiet.start();
    else
        next();
}

void IdleEmbedder::next()
{
    if (m_running != 0 || m_quiet.isActive())
        return;
    if (!m_inference->isIdle()) {
        m_quiet.start();
        return;
    }
    {
        const std::lock_guard lock(m_desk->mutex);
        while (!m_desk->wishes.empty() && !m_current) {
            const auto wish = m_desk->wishes.front();
            m_desk->wishes.pop_front();
            if (m_inference->isLoaded() && wish->fingerprint == m_inference->fingerprint())
                m_current = wish;
            else
                wish->answer = stopped();
        }
    }
    m_desk->changed.notify_all();
    if (m_current)
        m_running = m_inference->embedIdly({m_current->text});
}

} // namespace app
