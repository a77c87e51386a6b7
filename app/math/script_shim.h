// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace app {

// The same script, written around two faults of Qt 6.8's JavaScript engine: arrow functions do not
// see `this` in the constructor of a derived class, nor `super` in its methods. Covers what
// MathJax 3 does; of what it does not know it changes nothing. Any thread.
QString withoutArrowFaults(const QString &script);

} // namespace app
