// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace app {

// The text with escapes, bidirectional marks, invisible letters and the like spelt out (\u{202e}):
// what a person approves must look like what is done. Line ends and tabs stay.
QString visibleText(const QString &text);

} // namespace app
