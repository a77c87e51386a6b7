// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/chat/code_highlighter.h"

#include <memory>

#include <QHash>
#include <QObject>

namespace app {

// CodeHighlighter's other half: owns the syntax definitions. Confined to the highlighter's thread.
class HighlightWorker final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HighlightWorker)

public:
    HighlightWorker();
    ~HighlightWorker() override;

    void run(const HighlightJob &job);
    void forget(qint64 message);
    void clear();

Q_SIGNALS:
    void linesReady(app::CodeKey key, quint64 version, const QStringList &html);

private:
    struct Data;
    std::unique_ptr<Data> m_data; // made with the first job, on the thread
};

} // namespace app
