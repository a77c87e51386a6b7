// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include <QString>

namespace app {

// What a folder's journal, its jail and the loop say of what went wrong, translated. They speak
// English, because the model, scripts and the terminal read them too. Any thread.
QString errorWords(const std::string &message); // as it is where it is not known

// The same; nothing where it is not known.
std::optional<QString> knownErrorWords(const std::string &message);

} // namespace app
