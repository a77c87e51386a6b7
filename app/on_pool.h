// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <type_traits>

#include <QObject>
#include <QtConcurrentRun>

namespace app {

// Runs work() on a thread of the pool, then then(answer) from the event loop of `context`: never
// before this returns, however fast it was, and not at all when `context` has gone.
template<typename Work, typename Then>
void onPool(QThreadPool *pool, QObject *context, Work work, Then then)
{
    using Answer = std::invoke_result_t<Work>;
    QtConcurrent::run(pool, std::move(work)).then(context, [context, then](const Answer &answer) {
        QMetaObject::invokeMethod(context, [then, answer] { then(answer); }, Qt::QueuedConnection);
    });
}

template<typename Work, typename Then>
void onPool(QObject *context, Work work, Then then)
{
    onPool(QThreadPool::globalInstance(), context, std::move(work), std::move(then));
}

} // namespace app
