// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"

#include <chrono>
#include <memory>

#include <QByteArray>
#include <QString>

namespace app {

// A formula as a drawing. Lengths in em of the formula's font; height and depth from the baseline.
struct TexDrawing {
    QByteArray svg; // draws in "currentColor"
    double width = 0;
    double height = 0;
    double depth = 0;
};

// MathJax in a JavaScript engine. Made, used and destroyed on one thread, any; takes 0.3 s and
// about 60 MB to make. TeX comes from a model: too much of it, in time or in size, is an error.
class TexEngine final
{
    Q_DISABLE_COPY_MOVE(TexEngine)

public:
    static constexpr qsizetype kMaxSource = 4096; // characters

    TexEngine();
    ~TexEngine();

    static bool isAvailable(); // MathJax was there when Hearth was built

    base::Result<TexDrawing>
    draw(const QString &tex, bool isDisplay, std::chrono::milliseconds limit);

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

} // namespace app
