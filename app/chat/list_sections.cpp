// SPDX-License-Identifier: Apache-2.0
#include "app/chat/list_sections.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals;

namespace app {
namespace {

    QString tr(const char *text)
    {
        return QCoreApplication::translate("app", text); // where lupdate files it
    }

} // namespace

QString sectionOf(const QDateTime &time, const QDateTime &now)
{
    const QDate day = time.toLocalTime().date();
    const QDate today = now.toLocalTime().date();
    const qint64 days = day.daysTo(today);
    if (days <= 0)
        return tr("Today");
    if (days == 1)
        return tr("Yesterday");
    if (days < 7)
        return tr("Earlier this week");
    const QString month = QLocale().standaloneMonthName(day.month());
    return day.year() == today.year() ? month : u"%1 %2"_s.arg(month).arg(day.year());
}

QString shortTime(const QDateTime &time, const QDateTime &now)
{
    const QDateTime local = time.toLocalTime();
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    const QLocale locale;
    // The C locale's short time has seconds.
    if (days <= 0 && locale.language() == QLocale::C)
        return locale.toString(local.time(), u"HH:mm");
    if (days <= 0)
        return locale.toString(local.time(), QLocale::ShortFormat);
    if (days < 7)
        return locale.standaloneDayName(local.date().dayOfWeek(), QLocale::ShortFormat);
    //: Day and month in a list, as in "3 May".
    return locale.toString(local.date(), tr("d MMM"));
}

} // namespace app
