// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/cancel.h"

#include <QObject>

namespace app::cli {

// Ctrl+C (SIGINT) and SIGTERM as a signal in the main thread and as a token for blocking work.
// When nobody handles it, the third one ends the program. One at a time; main thread.
class Interrupt final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Interrupt)

public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;

    const base::CancelToken &token() const;
    bool isRaised() const { return token().isCancelled(); }
    int count() const; // raised since the last reset()
    void reset(); // it was dealt with

Q_SIGNALS:
    void raised();
};

} // namespace app::cli
