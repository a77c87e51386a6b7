// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QByteArray>
#include <QStringList>

namespace app {

// What a later Hearth asks of the first one: to show itself, to open files, to do something.
struct Call {
    QStringList files{}; // absolute paths
    QString action{}; // "quick"; empty: nothing more
};

inline constexpr qsizetype kLongestCall = 64 * 1024; // bytes, with the line feed at its end

QByteArray toLine(const Call &call);
// What came in, of anybody who may connect: nothing where it is not a call.
std::optional<Call> fromLine(const QByteArray &line);

} // namespace app
