// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QJsonObject>
#include <QVariantList>

namespace app {

// A reply's receipt in words, for "About this reply": maps of name, value and isCode, in the order
// in which they are shown; what the receipt does not say is left out. `isLoaded`: its model is the
// one that is loaded now; none: there is none to compare with.
QVariantList replyDetails(const QJsonObject &receipt, std::optional<bool> isLoaded);

} // namespace app
