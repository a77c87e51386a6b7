// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>

namespace app {

// Tokens per second as people read them: a digit behind the point says nothing of a fast model.
inline QString speedNumber(double tokensPerSecond)
{
    return QLocale().toString(tokensPerSecond, 'f', tokensPerSecond < 100 ? 1 : 0);
}

} // namespace app
