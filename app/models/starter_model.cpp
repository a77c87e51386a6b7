// SPDX-License-Identifier: Apache-2.0
#include "app/models/starter_model.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals;

namespace app {

QString starterModelPath()
{
    return starterModelPathFrom(QCoreApplication::applicationDirPath());
}

QString starterModelPathFrom(const QString &programFolder)
{
    const QDir program(programFolder);
    // Installed and in a build folder; unpacked on Windows; in a macOS bundle.
    for (const auto &folder :
         {"../share/hearth/starter"_L1, "starter"_L1, "../Resources/share/hearth/starter"_L1}) {
        const QFileInfo file(program.filePath(folder + "/hearth-starter.gguf"_L1));
        if (file.isFile())
            return QDir::cleanPath(file.absoluteFilePath());
    }
    return {};
}

} // namespace app
