// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/math/math_renderer.h"

namespace app {

// Our HTML with the pictures of its formulas, as far as they are drawn, each on the line's
// baseline; the others are asked for and stay as their source, all beyond the first 500 for good.
// GUI thread.
QString withFormulas(const QString &html, MathRenderer &math, const QColor &color);

} // namespace app
