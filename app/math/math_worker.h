// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/math/formula.h"
#include "app/math/tex_engine.h"

#include <memory>

#include <QCache>
#include <QImage>

namespace app {

// How formulas are drawn beside the text around them.
struct FormulaScale {
    double em = 20; // of the formulas' font, in pixels of the window
    double ratio = 1; // device pixels per pixel

    bool operator==(const FormulaScale &) const = default;
};

// MathRenderer's other half. Confined to the renderer's thread.
class MathWorker final
{
    Q_DISABLE_COPY_MOVE(MathWorker)

public:
    struct Result {
        FormulaPicture picture; // without a source
        QImage image; // null: cannot be drawn
    };

    MathWorker();
    ~MathWorker();

    Result run(const Formula &formula, const FormulaScale &scale);
    void rest(); // gives back the engine's memory; the drawings stay

private:
    const TexDrawing *drawing(const Formula &formula); // null: it has none

    std::unique_ptr<TexEngine> m_engine; // made with the first formula
    QCache<Formula, TexDrawing> m_drawings; // by kilobytes; without colour; width 0: none
};

} // namespace app
