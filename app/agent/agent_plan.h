// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace app {

struct PlanStep {
    QString text;
    bool isDone = false;

    bool operator==(const PlanStep &) const = default;
};

// The checklist in what an agent wrote ("- [ ] step", "2. [x] step"), the last one where there are
// several; empty where it is shorter than two steps. Hidden characters are spelt out.
QList<PlanStep> planIn(const QString &words);

} // namespace app
