// SPDX-License-Identifier: Apache-2.0
#include "app/agent/diff_painter.h"

#include <utility>

using namespace Qt::Literals;

namespace app {

QStringList DiffPainter::paint(const QString &path, const QStringList &lines, bool isDark)
{
    const QString ending = path.section(u'/', -1).section(u'.', 1).section(u'.', -1);
    if (ending.isEmpty())
        return {};
    QStringList html;
    // What went and what came are two texts, each with its own comments and strings across lines.
    bool isRestart[2] = {true, true};
    const auto colour = [&](int side, const QString &line) {
        const HighlightJob job{.key = {.message = 1, .block = side},
                               .language = ending,
                               .lines = {line},
                               .isRestart = std::exchange(isRestart[side], false),
                               .isDark = isDark};
        return m_worker.run(job).value(0);
    };
    for (const QString &line : lines) {
        const QChar sign = line.isEmpty() ? QChar(u' ') : line.front();
        if (sign == u'@' || sign == u'\\') {
            if (sign == u'@')
                isRestart[0] = isRestart[1] = true;
            html.append(line.mid(1).toHtmlEscaped());
            continue;
        }
        const QString code = line.mid(1);
        const QString before = sign == u'+' ? QString() : colour(0, code);
        html.append(sign == u'-' ? before : colour(1, code));
    }
    return html;
}

} // namespace app
