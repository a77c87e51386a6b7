// SPDX-License-Identifier: Apache-2.0
#include "agents/inference_worker.h"

#include "agents/reply_batcher.h"

#include <chrono>
#include <exception>
#include <limits>
#include <new>

#include <QRandomGenerator>

namespace agents {

namespace {

    // No exception crosses the thread: each becomes a sentence.
    template<typename Work>
    auto guarded(Work work) -> decltype(work())
    {
        try {
            return work();
        } catch (const std::bad_alloc &) {
            return base::Error{base::ErrorCode::OutOfMemory,
                               "There is not enough memory. Close other programs, choose a smaller "
                               "model or load it with a smaller context."};
        } catch (const std::exception &error) {
            return base::Error{base::ErrorCode::Io,
                               std::string("Computing stopped at an unexpected error: ")
                                   + error.what() + ". Load the model again."};
        }
    }

    // Short enough to be read out and typed again, never 0.
    uint64_t newSeed()
    {
        constexpr quint32 kMost = std::numeric_limits<quint32>::max();
        return QRandomGenerator::system()->bounded(quint32{1}, kMost);
    }

    // Lets other replies have their turn between two tokens, and between two pieces of a prompt.
    class FairSink final : public ReplySink
    {
    public:
        FairSink(ReplySink &sink, Turns &turns)
            : m_sink(sink)
            , m_turns(turns)
        {
        }
        void mediaProgressed(uint32_t done, uint32_t total) override
        {
            m_sink.mediaProgressed(done, total);
        }
        void prefillProgressed(uint32_t done, uint32_t total) override
        {
            m_sink.prefillProgressed(done, total);
            m_turns.yield();
        }
        void callGrew(const std::string &text) override { m_sink.callGrew(text); }
        void arrived(std::vector<engine::text::ReplyPiece> pieces,
                     uint32_t tokens,
                     uint32_t contextUsed) override
        {
            m_sink.arrived(std::move(pieces), tokens, contextUsed);
            m_turns.yield();
        }

    private:
        ReplySink &m_sink;
        Turns &m_turns;
    };

    // While a reply is under way.
    class Counted final
    {
    public:
        explicit Counted(uint32_t &count)
            : m_count(count)
        {
            ++m_count;
        }
        ~Counted() { --m_count; }
        Counted(const Counted &) = delete;
        Counted &operator=(const Counted &) = delete;

    private:
        uint32_t &m_count;
    };

} // namespace

InferenceWorker::InferenceWorker(std::unique_ptr<ReplySource> source)
    : m_source(std::move(source))
{
}

InferenceWorker::~InferenceWorker() = default;

void InferenceWorker::load(quint64 number,
                           const LoadRequest &request,
                           const base::CancelToken &cancel)
{
    if (cancel.isCancelled())
        return;
    const Turn turn(m_turns);
    awaitReplies();
    FrameLimiter frame;
    const auto progress = [&](uint64_t done, uint64_t total) {
        if (frame.isDue() || done == total)
            Q_EMIT loadProgressed(number, static_cast<qint64>(done), static_cast<qint64>(total));
    };
    const auto model = guarded([&] { return m_source->load(request, cancel, progress); });
    if (model)
        Q_EMIT loaded(number, *model);
    else if (model.error().code != base::ErrorCode::Cancelled)
        Q_EMIT loadFailed(number, QString::fromStdString(model.error().message));
}

void InferenceWorker::unload(quint64 number)
{
    const Turn turn(m_turns);
    awaitReplies();
    m_source->unload();
    Q_EMIT unloaded(number);
}

// Those that have begun were cancelled; they end when it is their turn. Until then the model that
// they use stays in memory.
void InferenceWorker::awaitReplies()
{
    while (m_replying > 0)
        m_turns.yield();
}

void InferenceWorker::keepStates(const QString &folder)
{
    const Turn turn(m_turns);
    m_source->keepStates(folder);
}

void InferenceWorker::forget(qint64 conversation)
{
    const Turn turn(m_turns);
    m_source->forget(conversation);
}

void InferenceWorker::run(ReplyJob &job)
{
    const Turn turn(m_turns);
    if (job.isTaken.exchange(true))
        return;
    job.isTaken.notify_all();
    const Counted counted(m_replying);
    ReplyBatcher batcher = batcherFor(job.id);
    if (!job.texts.empty())
        embed(job);
    else if (job.media)
        prepare(job, batcher);
    else
        reply(job, batcher);
}

// It computes on another machine: nobody's turn.
void InferenceWorker::runElsewhere(ReplyJob &job)
{
    if (job.isTaken.exchange(true))
        return;
    job.isTaken.notify_all();
    ReplyBatcher batcher = batcherFor(job.id);
    ReplySource &source = *job.request.elsewhere;
    auto stats = guarded([&] { return source.reply(job.request, job.cancel, batcher); });
    if (stats)
        stats->isElsewhere = true;
    end(job, stats, batcher);
}

ReplyBatcher InferenceWorker::batcherFor(RequestId id)
{
    return ReplyBatcher(
        [this, id](const ReplyBatch &batch) { Q_EMIT batchReady(id, batch); },
        [this, id](uint32_t done, uint32_t total) { Q_EMIT prefillProgressed(id, done, total); },
        [this, id](uint32_t done, uint32_t total) { Q_EMIT mediaProgressed(id, done, total); });
}

void InferenceWorker::prepare(ReplyJob &job, ReplySink &sink)
{
    const auto start = std::chrono::steady_clock::now();
    const auto done = guarded([&] { return m_source->prepare(*job.media, job.cancel, sink); });
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    if (done)
        Q_EMIT mediaPrepared(job.id, taken.count());
    else if (job.cancel.isCancelled())
        Q_EMIT finished(job.id, ReplyStats{.reason = engine::StopReason::Cancelled});
    else
        Q_EMIT failed(job.id, QString::fromStdString(done.error().message), done.error().code);
}

void InferenceWorker::embed(ReplyJob &job)
{
    const auto done = guarded([&] { return m_source->embed(job.texts, job.cancel); });
    if (done)
        Q_EMIT embedded(job.id, *done);
    else if (job.cancel.isCancelled())
        Q_EMIT finished(job.id, ReplyStats{.reason = engine::StopReason::Cancelled});
    else
        Q_EMIT failed(job.id, QString::fromStdString(done.error().message), done.error().code);
}

void InferenceWorker::reply(ReplyJob &job, ReplyBatcher &batcher)
{
    if (job.request.sampling.seed == 0)
        job.request.sampling.seed = newSeed();
    FairSink sink(batcher, m_turns);
    end(job, guarded([&] { return m_source->reply(job.request, job.cancel, sink); }), batcher);
}

void InferenceWorker::end(ReplyJob &job,
                          const base::Result<ReplyStats> &stats,
                          ReplyBatcher &batcher)
{
    batcher.flush();
    if (stats)
        Q_EMIT finished(job.id, *stats);
    else
        Q_EMIT failed(job.id, QString::fromStdString(stats.error().message), stats.error().code);
}

} // namespace agents
