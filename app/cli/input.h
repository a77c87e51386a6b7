// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"

#include <optional>

#include <QByteArray>
#include <QString>

namespace app::cli {

class Interrupt;

// Standard input. Main thread.
class Input final
{
public:
    // The next line without its end; nothing at the end of the input or after an interrupt.
    // Signals are delivered while it waits.
    std::optional<QString> readLine(Interrupt &interrupt);

    // Everything up to the end. Refuses more than kMostBytes and tells an interrupt as Cancelled.
    base::Result<QByteArray> readAll(Interrupt &interrupt);

    static constexpr qsizetype kMostBytes = 64 << 20;

private:
    bool fill(Interrupt &interrupt); // false: end, error or interrupt

    QByteArray m_buffer;
    bool m_isAtEnd = false;
};

} // namespace app::cli
