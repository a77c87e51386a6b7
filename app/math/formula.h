// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QHashFunctions>
#include <QString>

namespace app {

// A formula as somebody wants to see it. A value.
struct Formula {
    QString tex; // without the signs around it
    bool isDisplay = false;
    QColor color;

    bool operator==(const Formula &) const = default;
};

inline size_t qHash(const Formula &formula, size_t seed = 0)
{
    return qHashMulti(seed, formula.tex, formula.isDisplay, formula.color.rgba());
}

// The picture of a formula. Lengths in pixels of the window, not of the screen.
struct FormulaPicture {
    QString source; // "image://formula/12"; empty: not drawn (yet)
    double width = 0;
    double height = 0; // the picture's, of which
    double depth = 0; // so much stands below the baseline
};

} // namespace app
