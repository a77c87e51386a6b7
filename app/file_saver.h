// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/task_thread.h"

#include <functional>
#include <memory>

#include <QObject>
#include <QString>

namespace app {

// Writes whole files on a thread of its own, in the order in which they are handed over: a disk, or
// a folder on another computer, takes its time. Owned by whoever saves; what was handed over is
// written even when the owner goes. GUI thread.
class FileSaver final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FileSaver)

public:
    enum class Reader { Everybody, Owner };
    // Called from the event loop unless the saver has gone; the system's words, empty: it is there.
    using Then = std::function<void(const QString &problem)>;

    using QObject::QObject;

    // Replaces what stood at `path` only when all is written.
    void save(const QString &path, const QByteArray &bytes, Reader reader, const Then &then);

private:
    std::unique_ptr<storage::TaskThread> m_thread; // from the first file on
};

} // namespace app
