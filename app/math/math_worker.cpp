// SPDX-License-Identifier: Apache-2.0
#include "app/math/math_worker.h"

#include <cmath>

#include <QPainter>
#include <QSvgRenderer>

using namespace std::chrono_literals;

namespace app {
namespace {

    constexpr qsizetype kMaxDrawings = 16 * 1024; // KiB
    constexpr double kMaxPixels = 6e6; // 24 MB, several of which may wait to be taken
    constexpr auto kTimePerFormula = 2s;

} // namespace

MathWorker::MathWorker()
    : m_drawings(kMaxDrawings)
{
}

MathWorker::~MathWorker() = default;

void MathWorker::rest()
{
    m_engine.reset();
}

const TexDrawing *MathWorker::drawing(const Formula &formula)
{
    const Formula key{formula.tex, formula.isDisplay, {}};
    const TexDrawing *found = m_drawings.object(key);
    if (!found) {
        if (!m_engine)
            m_engine = std::make_unique<TexEngine>();
        const auto drawn = m_engine->draw(formula.tex, formula.isDisplay, kTimePerFormula);
        auto *const kept = drawn ? new TexDrawing(*drawn) : new TexDrawing;
        const qsizetype cost = 1 + (kept->svg.size() + 2 * formula.tex.size()) / 1024;
        m_drawings.insert(key, kept, cost);
        found = m_drawings.object(key);
    }
    return found && found->width > 0 ? found : nullptr;
}

MathWorker::Result MathWorker::run(const Formula &formula, const FormulaScale &scale)
{
    Result result;
    const TexDrawing *const drawing = this->drawing(formula);
    if (!drawing)
        return result;
    // Whole pixels of the window, and the baseline between two rows of the screen.
    const double device = scale.em * scale.ratio;
    const double above = std::ceil(drawing->height * device);
    const double below = std::ceil(std::max(0.0, drawing->depth) * device);
    result.picture.width = std::ceil(drawing->width * scale.em);
    result.picture.height = (above + below) / scale.ratio;
    result.picture.depth = below / scale.ratio;
    const double columns = std::ceil(result.picture.width * scale.ratio);
    if (columns * (above + below) > kMaxPixels)
        return result;
    QImage image(int(columns), int(above + below), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QByteArray svg = drawing->svg;
    svg.replace("currentColor", formula.color.name().toLatin1());
    QSvgRenderer renderer(svg);
    QPainter painter(&image);
    renderer.render(&painter,
                    QRectF(0, above - drawing->height * device, drawing->width * device,
                           (drawing->height + drawing->depth) * device));
    painter.end();
    result.image = image;
    return result;
}

} // namespace app
