// SPDX-License-Identifier: Apache-2.0
#include "app/attachments/folder_search.h"

#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <new>
#include <thread>

#include <QDeadlineTimer>
#include <QThreadPool>

using namespace Qt::Literals;

namespace app {

using agents::documents::DocumentIndex;
using agents::documents::FolderIndexer;
using agents::documents::IndexProgress;
using agents::documents::IndexSummary;
using agents::documents::QuestionVector;
using agents::documents::ReaderProcess;
using base::Result;

namespace {

    constexpr int kReaders = 2; // folders that are read at once
    constexpr int kPassages = 8;
    constexpr auto kFresh = std::chrono::milliseconds(1500); // that a question waits for changes
    constexpr auto kStep = std::chrono::milliseconds(20);

    template<typename T, typename Work>
    Result<T> guarded(const Work &work)
    {
        try {
            return work();
        } catch (const std::bad_alloc &) {
            return base::Error{base::ErrorCode::OutOfMemory,
                               "There is not enough memory to look through the folder. Close other "
                               "programs."};
        }
    }

    // Raises `token` when the time is over or `end` is raised, also while one large file is read.
    class Limit final
    {
    public:
        Limit(base::CancelToken &token, const base::CancelToken &end)
            : m_thread([this, &token, &end] { watch(token, end); })
        {
        }
        ~Limit()
        {
            {
                const std::lock_guard lock(m_mutex);
                m_isDone = true;
            }
            m_changed.notify_one();
            m_thread.join();
        }
        Limit(const Limit &) = delete;
        Limit &operator=(const Limit &) = delete;

    private:
        void watch(base::CancelToken &token, const base::CancelToken &end)
        {
            const QDeadlineTimer deadline(kFresh);
            std::unique_lock lock(m_mutex);
            while (!m_isDone && !end.isCancelled() && !deadline.hasExpired())
                m_changed.wait_for(lock, kStep);
            token.cancel();
        }

        std::mutex m_mutex; // guards m_isDone
        std::condition_variable m_changed;
        bool m_isDone = false;
        std::thread m_thread; // starts when everything above is there
    };

    // What changed since the last look. What takes longer is for the next one.
    void refresh(DocumentIndex &index,
                 const ReaderProcess &reader,
                 const QString &folder,
                 const base::CancelToken &end)
    {
        base::CancelToken cancel;
        const Limit limit(cancel, end);
        // An error is the index's: the search says it.
        (void)FolderIndexer(index, reader).update(folder, cancel, [](const IndexProgress &) { });
    }

    struct Asked {
        QStringList folders;
        QStringList beingRead; // by another thread, which finds the changes
        QString question;
        QuestionVector vector;
    };

    Result<QList<FoundPassages>> find(const QString &indexPath,
                                      const storage::Secret &key,
                                      const ReaderProcess &reader,
                                      const Asked &asked,
                                      const base::CancelToken &end)
    {
        const auto index = DocumentIndex::open(indexPath, key);
        if (!index)
            return index.error();
        QList<FoundPassages> all;
        for (const QString &folder : asked.folders) {
            if (!asked.beingRead.contains(folder))
                refresh(**index, reader, folder, end);
            if (end.isCancelled())
                return base::Error{base::ErrorCode::Cancelled, "The search was stopped."};
            auto passages = searchBoth(**index, folder, asked.question, asked.vector, kPassages);
            if (!passages)
                return passages.error();
            if (!passages->isEmpty())
                all.append({folder, *std::move(passages)});
        }
        return all;
    }

} // namespace

struct FolderSearch::Data {
    QString indexPath;
    storage::Secret key;
    ReaderProcess reader;
    struct Running {
        QString folder;
        std::shared_ptr<base::CancelToken> token; // shared with the thread that reads
    };
    std::map<int, Running> running;
    base::CancelToken end; // of every question: nobody waits for its answer any more
    // First to go: their threads use the rest. A question waits for no folder that is being read.
    QThreadPool readers;
    QThreadPool questions;
};

FolderSearch::FolderSearch(const QString &indexPath,
                           const storage::Secret &key,
                           agents::InferenceService *inference)
    : m_vectors(indexPath, key, inference)
    , m_data(std::make_unique<Data>())
{
    m_data->indexPath = indexPath;
    m_data->key = key;
    m_data->readers.setMaxThreadCount(kReaders);
    m_data->questions.setMaxThreadCount(1);
    connect(&m_watch, &FolderWatch::changed, this, &FolderSearch::changedOnDisk);
    connect(inference, &agents::InferenceService::loaded, this, [this] {
        for (const auto &[id, folder] : m_read)
            m_vectors.update(id, folder);
    });
}

FolderSearch::~FolderSearch()
{
    for (const auto &[id, running] : m_data->running)
        running.token->cancel();
    m_data->end.cancel();
    m_data->readers.waitForDone();
    m_data->questions.waitForDone();
}

void FolderSearch::update(int id, const QString &folder)
{
    stop(id);
    m_read.erase(id);
    const auto token = std::make_shared<base::CancelToken>(); // shared: see Data
    m_data->running[id] = {folder, token};
    m_data->readers.start([this, id, folder, token] {
        const auto progress = [this, id](const IndexProgress &now) {
            QMetaObject::invokeMethod(
                this, [this, id, now] { Q_EMIT progressed(id, now.done, now.total); },
                Qt::QueuedConnection);
        };
        const auto answer = guarded<IndexSummary>([&]() -> Result<IndexSummary> {
            const auto index = DocumentIndex::open(m_data->indexPath, m_data->key);
            if (!index)
                return index.error();
            FolderIndexer indexer(**index, m_data->reader);
            return indexer.update(folder, *token, progress);
        });
        const QStringList directories = answer ? FolderWatch::directoriesOf(folder) : QStringList();
        QMetaObject::invokeMethod(
            this,
            [this, id, folder, answer, token, directories] {
                const auto found = m_data->running.find(id);
                if (found == m_data->running.end() || found->second.token != token)
                    return; // it was started anew
                m_data->running.erase(found);
                if (!directories.isEmpty())
                    m_watch.watch(id, directories);
                Q_EMIT updated(id, answer);
                if (answer) {
                    m_read[id] = folder;
                    m_vectors.update(id, folder);
                }
            },
            Qt::QueuedConnection);
    });
}

void FolderSearch::stop(int id)
{
    if (const auto found = m_data->running.find(id); found != m_data->running.end())
        found->second.token->cancel();
    m_vectors.stop(id);
}

void FolderSearch::forget(int id)
{
    stop(id);
    m_read.erase(id);
    m_watch.forget(id);
}

void FolderSearch::setFindsByMeaning(bool on)
{
    m_vectors.setOn(on);
    for (const auto &[id, folder] : m_read)
        m_vectors.update(id, folder);
}

void FolderSearch::search(const QStringList &folders, const QString &question, const Answer &answer)
{
    m_vectors.ask(question, [this, folders, question, answer](const QuestionVector &vector) {
        start(folders, question, vector, answer);
    });
}

void FolderSearch::start(const QStringList &folders,
                         const QString &question,
                         const QuestionVector &vector,
                         const Answer &answer)
{
    Asked asked{folders, {}, question, vector};
    for (const auto &[id, running] : m_data->running)
        asked.beingRead += running.folder;
    m_data->questions.start([this, asked, answer] {
        const auto found = guarded<QList<FoundPassages>>([&] {
            return find(m_data->indexPath, m_data->key, m_data->reader, asked, m_data->end);
        });
        QMetaObject::invokeMethod(this, [answer, found] { answer(found); }, Qt::QueuedConnection);
    });
}

} // namespace app
