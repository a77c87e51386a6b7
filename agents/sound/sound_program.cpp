// SPDX-License-Identifier: Apache-2.0
#include "agents/sound/sound_program.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals;

namespace agents::sound {

QString soundProgram()
{
    const QDir folder(QCoreApplication::applicationDirPath());
    for (const QString &candidate :
         {u"hearth-sound"_s, u"hearth-sound.exe"_s, u"../libexec/hearth/hearth-sound"_s}) {
        if (QFileInfo(folder.filePath(candidate)).isExecutable())
            return QDir::cleanPath(folder.filePath(candidate));
    }
    return {};
}

} // namespace agents::sound
