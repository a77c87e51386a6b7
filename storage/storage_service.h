// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/conversation_store.h"
#include "storage/task_thread.h"

#include <functional>
#include <memory>
#include <new>

#include <QFuture>
#include <QObject>
#include <QPromise>

namespace storage {

// Owns the storage thread. Work runs there in the order it was posted and answers with a QFuture
// (continue with `.then(context, …)`); nobody waits for it on the GUI thread. Destruction finishes
// everything that was posted.
class StorageService final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StorageService)

public:
    // With a key the database is an encrypted one.
    explicit StorageService(QString databasePath, Secret key = {}, QObject *parent = nullptr);
    ~StorageService() override;

    // Opens the database. Until it succeeds (or when it failed) every run() answers with that
    // Error. May be called again after a failure; an open database stays open, unless damage was
    // met in it: then it is opened anew, and so checked.
    QFuture<base::Result<void>> open();

    // Moves a damaged database aside (ConversationStore::setAside); open() then starts a new one.
    // Busy while this service has it open and met no damage in it.
    QFuture<base::Result<QString>> setAside();

    // Closes the database, runs work(path) on its file, opens what lies there then (also when the
    // work failed). The answer is the work's error, else that of opening.
    struct Closed {
        QString path;
        Secret key;
        Secret filesKey; // empty, as `key`, where the database is not encrypted
    };
    QFuture<base::Result<void>> replace(std::function<base::Result<void>(const Closed &)> work);

    // Runs work(store) -> base::Result<T> on the storage thread.
    template<typename Work>
    auto run(Work work) -> QFuture<decltype(work(std::declval<ConversationStore &>()))>
    {
        using Answer = decltype(work(std::declval<ConversationStore &>()));
        return answer<Answer>([this, work = std::move(work)]() mutable -> Answer {
            if (!m_store)
                return Answer(m_error);
            Answer outcome = work(*m_store);
            tellOfDamage();
            return outcome;
        });
    }

Q_SIGNALS:
    // Damage was met in the open database, by whatever run(): it is only read from now on. Once;
    // before the answer of that run().
    void damaged(const QString &message);

private:
    base::Result<void> openHere();
    void tellOfDamage(); // on m_thread

    template<typename Answer, typename Work>
    QFuture<Answer> answer(Work work)
    {
        auto promise =
            std::make_shared<QPromise<Answer>>(); // shared: std::function must be copyable
        promise->start();
        QFuture<Answer> future = promise->future();
        m_thread.post([this, promise, work = std::move(work)]() mutable {
            auto result = std::make_shared<Answer>(resultOf<Answer>(work)); // shared: as above
            m_thread.postBack([promise, result] {
                promise->addResult(std::move(*result));
                promise->finish();
            });
        });
        return future;
    }

    template<typename Answer, typename Work>
    static Answer resultOf(Work &work)
    {
        try {
            return work();
        } catch (const std::bad_alloc &) {
            return outOfMemory();
        }
    }

    static base::Error outOfMemory();

    QString m_path;
    Secret m_key;
    std::unique_ptr<ConversationStore> m_store; // used on m_thread only
    base::Error m_error; // why there is no store; used on m_thread only
    bool m_hasTold = false; // of damage in it; used on m_thread only
    TaskThread m_thread; // ends before what its tasks use
};

} // namespace storage
