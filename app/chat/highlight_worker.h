// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/chat/code_highlighter.h"

#include <memory>

#include <QStringList>

namespace app {

// CodeHighlighter's other half: owns the syntax definitions. Confined to the highlighter's thread.
class HighlightWorker final
{
    Q_DISABLE_COPY_MOVE(HighlightWorker)

public:
    HighlightWorker();
    ~HighlightWorker();

    QStringList run(const HighlightJob &job); // its lines as HTML
    void clear();

private:
    struct Data;
    std::unique_ptr<Data> m_data; // made with the first job, on the thread
};

} // namespace app
