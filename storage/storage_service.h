// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/conversation_store.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>

namespace storage {

// Owns the storage thread. Work runs there in the order it was posted and answers with a QFuture
// (continue with `.then(context, …)`); nobody waits for it on the GUI thread. Destruction finishes
// everything that was posted.
class StorageService final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StorageService)

public:
    explicit StorageService(QString databasePath, QObject *parent = nullptr);
    ~StorageService() override;

    // Opens the database. Until it succeeds (or when it failed) every run() answers with that Error.
    QFuture<base::Result<void>> open();

    // Runs work(store) -> base::Result<T> on the storage thread.
    template<typename Work>
    auto run(Work work) -> QFuture<decltype(work(std::declval<ConversationStore &>()))>
    {
        using Answer = decltype(work(std::declval<ConversationStore &>()));
        auto promise = std::make_shared<QPromise<Answer>>(); // shared: std::function must be copyable
        promise->start();
        QFuture<Answer> future = promise->future();
        post([promise, work = std::move(work)](ConversationStore *store, const base::Error &error) mutable {
            promise->addResult(store ? work(*store) : Answer(error));
            promise->finish();
        });
        return future;
    }

private:
    void post(std::function<void(ConversationStore *, const base::Error &)> task);

    QThread m_thread;
    QObject *m_worker = nullptr; // lives on m_thread, deleted by it
    QString m_path;
    std::shared_ptr<std::unique_ptr<ConversationStore>> m_store; // used on m_thread only
    std::shared_ptr<base::Error> m_error; // used on m_thread only
};

} // namespace storage
