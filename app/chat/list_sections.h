// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

namespace app {

// "Today", "Yesterday", "Earlier this week", else the month ("May", "May 2024"); localised.
QString sectionOf(const QDateTime &time, const QDateTime &now);

// "14:02" today, "Tue" in the last six days, else "3 May"; localised.
QString shortTime(const QDateTime &time, const QDateTime &now);

} // namespace app
