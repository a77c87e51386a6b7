// SPDX-License-Identifier: Apache-2.0
#include "app/agent/agent_plan.h"

#include "app/visible_text.h"

#include <optional>

using namespace Qt::Literals;

namespace app {
namespace {

    constexpr qsizetype kFewestSteps = 2;
    constexpr qsizetype kMostSteps = 50;
    constexpr qsizetype kLongestStep = 200; // characters

    // What stands behind "-", "*" or a number.
    QStringView behindMark(QStringView line)
    {
        if (line.startsWith(u'-') || line.startsWith(u'*'))
            return line.sliced(1).trimmed();
        qsizetype digits = 0;
        while (digits < line.size() && digits < 3 && line[digits].isDigit())
            ++digits;
        const bool isNumbered =
            digits > 0 && digits < line.size() && (line[digits] == u'.' || line[digits] == u')');
        return isNumbered ? line.sliced(digits + 1).trimmed() : QStringView();
    }

    std::optional<PlanStep> stepIn(QStringView line)
    {
        const QStringView box = behindMark(line.trimmed());
        if (box.size() < 5 || box[0] != u'[' || box[2] != u']')
            return {};
        const bool isDone = box[1] == u'x' || box[1] == u'X';
        if (!isDone && box[1] != u' ')
            return {};
        const QString text = box.sliced(3).trimmed().toString().left(kLongestStep);
        return text.isEmpty() ? std::nullopt : std::optional(PlanStep{visibleText(text), isDone});
    }

} // namespace

QList<PlanStep> planIn(const QString &words)
{
    QList<PlanStep> plan;
    QList<PlanStep> current;
    const auto close = [&] {
        if (current.size() >= kFewestSteps)
            plan = current;
        current.clear();
    };
    for (const QStringView line : QStringView(words).split(u'\n')) {
        const auto step = stepIn(line);
        if (step && current.size() < kMostSteps)
            current.append(*step);
        else if (!step && !line.trimmed().isEmpty())
            close();
    }
    close();
    return plan;
}

} // namespace app
