// SPDX-License-Identifier: Apache-2.0
#include "app/existing_paths.h"

#include "app/on_pool.h"

#include <utility>

#include <QFileInfo>

namespace app {

void ExistingPaths::find(QObject *context,
                         const QStringList &paths,
                         Kind kind,
                         const std::function<void()> &changed)
{
    const auto search = [found = paths, kind]() mutable {
        found.removeIf([kind](const QString &path) {
            const QFileInfo info(path);
            return !(kind == Kind::File ? info.isFile() : info.isDir());
        });
        return found;
    };
    onPool(context, search, [this, number = ++m_searches, changed](const QStringList &found) {
        if (number == m_searches && std::exchange(m_list, found) != found)
            changed();
    });
}

} // namespace app
