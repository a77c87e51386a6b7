// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace app {

struct WordRange {
    qsizetype start = 0;
    qsizetype length = 0;
};

// The words of a paragraph that have a spelling: no numbers, addresses, paths, code between
// backticks, names in capitals, or scripts that are written without spaces.
QList<WordRange> wordsToCheck(const QString &paragraph);

} // namespace app
