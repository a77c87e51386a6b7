// SPDX-License-Identifier: Apache-2.0
#include "app/portable.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::Literals;

namespace app {

QString portableFolder(const QString &program)
{
    const QDir beside = QFileInfo(QFileInfo(program).canonicalFilePath()).absoluteDir();
    return beside.exists(u"hearth-portable"_s) ? beside.filePath(u"hearth-data"_s) : QString();
}

void keepEverythingIn(const QString &folder)
{
    qputenv("HEARTH_PORTABLE", folder.toUtf8());
    qputenv("HEARTH_LEDGER", (folder + "/connections.jsonl"_L1).toUtf8());
    // Where Linux looks. Elsewhere the window is told its folder.
    for (const auto &[name, sub] :
         {std::pair("XDG_CONFIG_HOME", "config"_L1), std::pair("XDG_DATA_HOME", "data"_L1),
          std::pair("XDG_CACHE_HOME", "cache"_L1), std::pair("XDG_STATE_HOME", "state"_L1)}) {
        const QString place = folder + u'/' + sub;
        QDir().mkpath(place);
        qputenv(name, place.toUtf8());
    }
#ifndef __linux__
    // Not the registry, and not the preferences of an account.
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder + "/config"_L1);
#endif
}

QString portableFolder()
{
    return qEnvironmentVariable("HEARTH_PORTABLE");
}

} // namespace app
