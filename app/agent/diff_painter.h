// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/chat/highlight_worker.h"

#include <QString>
#include <QStringList>

namespace app {

// Colours the lines of a unified diff as code, by the file's name. Used on one thread.
class DiffPainter final
{
public:
    // One HTML text per line, without its sign; empty where nothing is known about the language.
    QStringList paint(const QString &path, const QStringList &lines, bool isDark);

private:
    HighlightWorker m_worker;
};

} // namespace app
