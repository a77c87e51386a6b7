// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/archive.h"

#include <QJsonObject>

namespace app::exchange {

inline constexpr char kArchiveFormat[] = "hearth-conversations";
inline constexpr int kArchiveVersion = 1;

// Everything that Hearth keeps of a conversation: all branches, thoughts, receipts, times, and the
// files that the archive holds.
QJsonObject toJson(const Archive &archive);

// What toJson() wrote; wrong or missing fields get their defaults, a message whose parent is not
// before it is left out with what answers it.
Archive fromJson(const QJsonObject &object);

} // namespace app::exchange
