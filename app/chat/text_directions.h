// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace app {

// Whether letters stand in it that are read from right to left.
bool hasRightToLeft(const QString &text);

// Our own HTML with the direction of each paragraph, heading and item, by its first letter: a
// TextEdit has one for all its paragraphs, that of the first one. What has one stays as it is, and
// so does all of it where nothing is read from right to left.
QString withDirections(const QString &html);

} // namespace app
