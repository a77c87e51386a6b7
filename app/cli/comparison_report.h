// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/model_comparison.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace app::cli {

// How alike files of a model are, for a person at a terminal and for a program. `paths`: of the
// files, in the comparison's order.
QString comparisonText(const QStringList &paths, const agents::Comparison &comparison);
QJsonObject comparisonJson(const QStringList &paths, const agents::Comparison &comparison);

} // namespace app::cli
