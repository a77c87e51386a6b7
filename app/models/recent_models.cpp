// SPDX-License-Identifier: Apache-2.0
#include "app/models/recent_models.h"

#include <QSettings>

using namespace Qt::Literals;

namespace app {
namespace {

    constexpr auto kRecent = "models/recent"_L1;
    constexpr auto kLast = "models/last"_L1;
    constexpr auto kAttempt = "models/attempt"_L1;
    constexpr qsizetype kMost = 12;

} // namespace

QStringList RecentModels::paths() const
{
    return QSettings().value(kRecent).toStringList();
}

void RecentModels::add(const QString &path)
{
    // Files that are away now (a drive that is not plugged in) stay in the list.
    QStringList paths = QSettings().value(kRecent).toStringList();
    paths.removeAll(path);
    paths.prepend(path);
    QSettings().setValue(kRecent, QStringList(paths.first(std::min(paths.size(), kMost))));
}

void RecentModels::remove(const QString &path)
{
    QStringList paths = QSettings().value(kRecent).toStringList();
    paths.removeAll(path);
    QSettings().setValue(kRecent, paths);
}

QString RecentModels::last() const
{
    return QSettings().value(kLast).toString();
}

void RecentModels::setLast(const QString &path)
{
    setTried(attempt(), path);
}

QString RecentModels::attempt() const
{
    return QSettings().value(kAttempt).toString();
}

void RecentModels::setAttempt(const QString &path)
{
    setTried(path, last());
}

void RecentModels::setTried(const QString &attempt, const QString &last)
{
    QSettings settings;
    if (settings.value(kAttempt).toString() == attempt && settings.value(kLast).toString() == last)
        return;
    settings.setValue(kAttempt, attempt);
    settings.setValue(kLast, last);
    settings.sync(); // must be on disk before the load that it guards
}

} // namespace app
