// SPDX-License-Identifier: Apache-2.0
#include "agents/helper_program.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace agents {

using namespace Qt::Literals;

QString helperProgram(const QString &name)
{
    return helperProgramFrom(QCoreApplication::applicationDirPath(), name, kProgramSuffix);
}

QString helperProgramFrom(const QString &folder, const QString &name, QLatin1StringView suffix)
{
    for (const QLatin1StringView place : {""_L1, "/../libexec/hearth"_L1}) {
        const QString path = folder + place + u'/' + name + suffix;
        if (const QFileInfo file(path); file.isFile() && file.isExecutable())
            return QDir::cleanPath(path);
    }
    return {};
}

} // namespace agents
