// SPDX-License-Identifier: Apache-2.0
#include "app/attachments/file_copy.h"

#include <atomic>

#include <QFile>
#include <QSaveFile>
#include <QtConcurrentRun>

namespace app {
namespace {

    constexpr qint64 kChunk = qint64{1} << 20;

    bool copyAll(QFile &source, QSaveFile &target, const std::atomic<bool> &isStopped)
    {
        for (;;) {
            const QByteArray chunk = source.read(kChunk);
            if (isStopped || source.error() != QFileDevice::NoError)
                return false;
            if (chunk.isEmpty())
                return target.commit();
            if (target.write(chunk) != chunk.size())
                return false;
        }
    }

} // namespace

QFuture<bool> copyFile(const QObject *owner,
                       const QString &from,
                       const QString &to,
                       const std::shared_ptr<void> &kept)
{
    // Shared: either may end first.
    const auto isStopped = std::make_shared<std::atomic<bool>>(false);
    QObject::connect(owner, &QObject::destroyed, owner, [isStopped] { *isStopped = true; });
    return QtConcurrent::run([from, to, isStopped, kept] {
        QFile source(from);
        QSaveFile target(to);
        return source.open(QIODevice::ReadOnly) && target.open(QIODevice::WriteOnly)
            && copyAll(source, target, *isStopped);
    });
}

} // namespace app
