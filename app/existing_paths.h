// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QObject>
#include <QStringList>

namespace app {

// Those of some paths that are there. Looked up on a thread of the pool: a drive of a network that
// is away makes whoever looks at it wait. GUI thread.
class ExistingPaths final
{
    Q_DISABLE_COPY_MOVE(ExistingPaths)

public:
    enum class Kind { File, Folder };

    ExistingPaths() = default;

    const QStringList &list() const { return m_list; } // as of the last search that has ended
    // Gives up a search under way. changed() comes from the event loop of `context`, of which this
    // is a part, where the list is another one then.
    void find(QObject *context,
              const QStringList &paths,
              Kind kind,
              const std::function<void()> &changed);

private:
    QStringList m_list;
    quint64 m_searches = 0;
};

} // namespace app
